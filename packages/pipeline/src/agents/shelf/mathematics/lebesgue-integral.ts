import { draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, columns, curve } from '../../writing/plots.ts';
import { brace, figure, path, point, rect, sampled, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const coins = [1, 5, 1, 10, 5, 1, 5, 10, 1, 5];
const kinds = [...new Set(coins)].sort((left, right) => left - right);
const many = (kind: number) => coins.filter((coin) => coin === kind).length;
const sum = coins.reduce((all, coin) => all + coin, 0);
const role = (coin: number) => (['a', 'b', 'c'] as const)[kinds.indexOf(coin)]!;

const hill = 'x*(4 - x)';
const strips = Array.from({ length: 8 }, (_, i) => 0.25 + i * 0.5);
/** Where the hill is above a height: from 2 − √(4 − y) to 2 + √(4 − y). */
const slab = (y: number) => 2 * Math.sqrt(4 - y);
const slabs = [0, 1, 2, 3].map((y) => ({ y, width: slab(y + 0.5) }));
const byHeight = slabs.reduce((all, { width }) => all + width, 0);
const exact = 32 / 3;

export const lebesgueIntegral: ShelfEntry = {
  id: 'lebesgue-integral',
  names: ['Lebesgue integral', 'Lebesgue integration', 'Lebesgue measure', 'measure theory'],
  needs: ['Lebesgue', 'measure', 'measurable', 'integral', 'integrals', 'integrable'],
  subject: 'mathematics',
  field: 'Measure theory',
  says: [
    'The Lebesgue integral sorts the places by the value that the function takes there.',
    'Each value is multiplied by the size of the set on which it is taken.',
  ],
  puzzle: [
    'A function is 1 at every fraction and 0 everywhere else.',
    'It jumps without end, so how can it have an integral?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the function', role: 'd' },
    { tex: '\\mu', name: 'mu', meaning: 'the measure, the size of a set', role: 'b' },
    { tex: 'y_k', name: 'yk', meaning: 'a value of the function', role: 'a' },
    { tex: 'E_k', name: 'Ek', meaning: 'the set where it takes that value', role: 'c' },
  ],
  formulas: [
    {
      id: 'simple',
      tex: '\\int f \\, d\\mu = \\sum_{k} y_k \\, \\mu(E_k)',
      says: 'For a function with few values, add each value times the size of its set.',
    },
  ],
  pictures: [
    {
      id: 'coins',
      title: 'Two ways to count coins',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'upper',
            figure(
              { min: [-0.3, -0.75], max: [9.3, 1.1] },
              ...coins.map((coin, i) =>
                rect(`c${i + 1}`, [i - 0.42, -0.42], [i + 0.42, 0.42], role(coin), {
                  fill: 'soft',
                  rounded: true,
                  label: tag(String(coin), 'centre', 'ink'),
                }),
              ),
            ),
            'Ten coins in a row, of 1, 5 and 10.',
          ),
          place(
            'sorted',
            'lower',
            table(
              ['coin', 'how many', 'together'],
              kinds.map((kind) => [String(kind), String(many(kind)), String(kind * many(kind))]),
            ),
            'The coins sorted by value: how many of each, and what they make.',
          ),
        ],
        beats: [
          beat(
            `Here are some coins. You can add them from left to right: the sum is ${sum}.`,
            ...coins.map((_, i) => show(`row.c${i + 1}`, 0.1 + i * 0.06)),
          ),
          beat(
            'Or you sort them first, and count how many there are of each value.',
            show('sorted.head', 'sort'),
            ...kinds.map((_, i) => show(`sorted.row${i + 1}`, 'count')),
          ),
          beat(
            `Value times number, added up, is ${sum} again. The order of the coins no longer matters.`,
            ...kinds.map((_, i) => highlight(`sorted.cell-${i + 1}-3`, 'added')),
          ),
        ],
      }),
    },
    {
      id: 'slices',
      title: 'Upright or level slices',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'riemann',
            'left',
            axes(axis(0, 4.3, 'x'), axis(0, 4.6), [
              columns(
                'strips',
                strips.map((x) => [x, x * (4 - x)]),
                0.5,
                'a',
              ),
              curve('hill', hill, 'd', { from: 0, to: 4 }),
            ]),
            'A hill cut into upright strips.',
          ),
          place(
            'lebesgue',
            'right',
            figure(
              { min: [-0.3, -0.6], max: [4.6, 4.6] },
              ...slabs.map(({ y, width }, i) =>
                rect(`slab${i + 1}`, [2 - width / 2, y + 0.04], [2 + width / 2, y + 0.96], 'b', {
                  fill: 'soft',
                }),
              ),
              path(
                'hill',
                sampled((x) => x * (4 - x), [0, 4]),
                'd',
              ),
              segment('ground', [-0.2, 0], [4.3, 0], 'ink'),
              brace('size', [2 + slabs[2]!.width / 2, 2], [2 - slabs[2]!.width / 2, 2], 'c', {
                label: tag('size of the set', 'below', 'c'),
              }),
            ),
            'The same hill cut into level slabs, each as long as the set where the function is that high.',
          ),
        ],
        beats: [
          beat(
            'Riemann cuts the area under a curve into upright strips, from left to right.',
            draw('riemann.hill', 'curve'),
            show('riemann.strips', 'strips'),
          ),
          beat(
            'Lebesgue cuts it into level slabs, sorted by height, as with the coins.',
            draw('lebesgue.ground', 0),
            draw('lebesgue.hill', 0),
            ...slabs.map((_, i) => draw(`lebesgue.slab${i + 1}`, 'level')),
          ),
          beat(
            'Each slab is as long as the set of places where the function reaches that height.',
            show('lebesgue.size', 'set'),
          ),
          beat(
            `Four slabs make ${byHeight.toFixed(2)}, and the true area is ${exact.toFixed(2)}. Thinner slabs come as close as you like.`,
            ...slabs.map((_, i) => highlight(`lebesgue.slab${i + 1}`, 'Four')),
          ),
        ],
      }),
    },
    {
      id: 'fractions',
      title: 'Fractions have no length',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            figure(
              { min: [-0.06, -0.22], max: [1.06, 0.32] },
              segment('unit', [0, 0], [1, 0], 'ink', { weight: 'bold' }),
              ...[1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4].flatMap((at, i) => [
                rect(`w${i + 1}`, [at - 0.04 / 2 ** i, -0.06], [at + 0.04 / 2 ** i, 0.06], 'b', {
                  fill: 'soft',
                }),
                point(`q${i + 1}`, [at, 0], 'a'),
                text(`t${i + 1}`, [at, 0.13], ['1/2', '1/3', '2/3', '1/4', '3/4'][i]!, 'a'),
              ]),
              text(
                'sum',
                [0.5, -0.15],
                'half the last window each time: the sum is as small as you like',
                'b',
              ),
            ),
            'The numbers from 0 to 1 with fractions, each covered by a window half as wide as the one before.',
          ),
        ],
        beats: [
          beat(
            'Back to the function that is 1 at the fractions. How much room do they take?',
            draw('line.unit', 0.1),
            ...[1, 2, 3, 4, 5].flatMap((i) => [
              show(`line.q${i}`, 'fractions'),
              show(`line.t${i}`, 'fractions'),
            ]),
          ),
          beat(
            'Put them in a list. Cover the first with a small window, the next with half of it, and so on.',
            draw('line.w1', 'first'),
            draw('line.w2', 'next'),
            ...[3, 4, 5].map((i) => draw(`line.w${i}`, 'half')),
          ),
          beat(
            'All windows together are only twice as long as the first, and the first may be as small as you like.',
            show('line.sum', 'together'),
          ),
          beat(
            'So the fractions have size 0. The integral is 1 times 0 plus 0 times 1, which is 0.',
            highlight('line.sum', '0'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the two integrals give different areas.',
    truth:
      'Where a function on an interval has a Riemann integral, the Lebesgue integral is the same. It only reaches further.',
  },
  uses: ['Probability, Fourier series and quantum mechanics rest on it, for limits can be taken inside it.'],
  takeaways: ['Sort by value, not by place', 'Value times size of its set', 'What has size 0 does not count'],
  question: {
    ask: 'A function is 3 on a set of size 2, and 5 at ten single points. What is its integral?',
    answer: 'Six: three times two. The ten points have size zero.',
  },
};
