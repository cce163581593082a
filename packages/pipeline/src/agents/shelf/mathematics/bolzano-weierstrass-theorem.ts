import { draw, highlight, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, dots } from '../../writing/plots.ts';
import { figure, point, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const value = (n: number) => Math.sin(n);
const many = 60;
const all = upTo(many).map((n): [number, number] => [n, value(n)]);

/** Halves of the band in which more of the first 60 values lie, the band first. */
const bands: [number, number][] = [[-1, 1]];
const inBand = ([low, high]: [number, number]) => all.filter(([, y]) => y >= low && y <= high);
for (let step = 0; step < 3; step += 1) {
  const [low, high] = bands[step]!;
  const middle = (low + high) / 2;
  const [upper, lower]: [number, number][] = [
    [middle, high],
    [low, middle],
  ];
  bands.push(inBand(upper!).length >= inBand(lower!).length ? upper! : lower!);
}
/** One place in each band, later and later. */
const chosen: [number, number][] = [];
for (const band of bands) {
  const after = chosen.at(-1)?.[0] ?? 0;
  chosen.push(inBand(band).find(([n]) => n > after)!);
}
/** Those values that are larger than all before them. */
const records = all.filter(([n, y]) => all.every(([m, other]) => m >= n || other < y));

export const bolzanoWeierstrassTheorem: ShelfEntry = {
  id: 'bolzano-weierstrass-theorem',
  names: [
    'Bolzano–Weierstrass theorem',
    'sequential compactness',
    'sequential compactness theorem',
    'convergent subsequence',
    'accumulation point',
  ],
  subject: 'mathematics',
  field: 'Real analysis',
  says: [
    'Every bounded sequence of real numbers has a subsequence that converges.',
    'However wildly it jumps, its values crowd together somewhere.',
  ],
  puzzle: [
    'A sequence jumps about for ever, but never leaves a certain band.',
    'Must its values crowd together somewhere?',
  ],
  symbols: [
    { tex: 'x_n', name: 'x', meaning: 'the sequence', role: 'a' },
    { tex: 'M', name: 'M', meaning: 'a bound for all its values', role: 'c' },
    { tex: 'y_k', name: 'y', meaning: 'the chosen subsequence', role: 'b' },
    { tex: 'L', name: 'L', meaning: 'its limit', role: 'd' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '|x_n| \\le M \\;\\Longrightarrow\\; y_k \\to L',
      says: 'If all values stay within a bound, some of them, chosen in order, tend to a limit.',
    },
  ],
  pictures: [
    {
      id: 'jumps',
      title: 'A sequence that will not settle',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, many + 2, 'n'), axis(-1.3, 1.4, 'sin n'), [
              dots('all', all, 'a'),
              asymptote('top', 'y', 1, 'muted'),
              asymptote('floor', 'y', -1, 'muted'),
              dots('some', records, 'b', { joined: true }),
            ]),
            'The sine of 1, 2, 3 and so on, in radians: points all over the band, and the largest so far, which rise to a limit.',
          ),
        ],
        beats: [
          beat(
            'Take the sine of 1, of 2, of 3, and so on. The angle is in radians.',
            show('plot.all', 'sine'),
          ),
          beat(
            'The values jump up and down, and the whole sequence has no limit.',
            highlight('plot.all', 'jump'),
          ),
          beat(
            'But all of them are in the band from −1 to 1.',
            draw('plot.top', 'band'),
            draw('plot.floor', 'band'),
          ),
          beat(
            'Take only those that are larger than all before. They rise, and settle at a limit.',
            draw('plot.some', 'Take', 1.8),
          ),
        ],
      }),
    },
    {
      id: 'halving',
      title: 'Halve the band',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-3, -5.2], max: [26, 5.2] },
              ...bands.map(([low, high], i) =>
                rect(`band${i + 1}`, [0, 4.6 * low], [24, 4.6 * high], i === 0 ? 'muted' : 'b', {
                  fill: i === 0 ? 'none' : 'faint',
                }),
              ),
              ...all.map(([n, y]) => point(`x${n}`, [0.4 * n - 0.2, 4.6 * y], 'a', { size: 'small' })),
              ...chosen.map(([n, y], i) =>
                point(`y${i + 1}`, [0.4 * n - 0.2, 4.6 * y], 'bad', { size: 'large' }),
              ),
              text('high', [-0.4, 4.6], '1', 'muted', { side: 'left' }),
              text('low', [-0.4, -4.6], '−1', 'muted', { side: 'left' }),
            ),
            'Sixty values in a band that is halved three times; each half keeps very many of them, and one is picked from each.',
          ),
        ],
        beats: [
          beat(
            'Infinitely many values lie in the band. Take the first of them.',
            show('pic.band1', 'band'),
            show('pic.high', 'band'),
            show('pic.low', 'band'),
            ...all.map(([n]) => show(`pic.x${n}`, 'values')),
            show('pic.y1', 'Take'),
          ),
          beat(
            'Halve the band. At least one half must still hold infinitely many.',
            show('pic.band2', 'half'),
          ),
          beat(
            'Take a later value there, and halve again.',
            show('pic.y2', 'Take'),
            show('pic.band3', 'halve'),
            show('pic.y3', 'again'),
          ),
          beat(
            'Each band is half as high as the last. It never runs out of values.',
            show('pic.band4', 'half'),
            show('pic.y4', 'never'),
          ),
          beat(
            'The chosen values lie in ever thinner bands. So they have a limit.',
            ...chosen.map((_, i) => highlight(`pic.y${i + 1}`, 'chosen')),
          ),
        ],
      }),
    },
    {
      id: 'unbounded',
      title: 'Without a bound it fails',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            figure(
              { min: [-0.6, -1.1], max: [9.2, 1.5] },
              segment('away', [-0.3, 0.8], [9, 0.8], 'muted'),
              ...upTo(9).map((n) =>
                point(`n${n}`, [n - 0.2, 0.8], 'bad', { label: tag(String(n), 'above', 'bad') }),
              ),
              segment('near', [-0.3, -0.5], [9, -0.5], 'muted'),
              ...upTo(24).map((n) =>
                point(`m${n}`, [4.2 + (n % 2 === 0 ? 1 : -1) * (0.5 + 3 / n), -0.5], 'good'),
              ),
              text('two', [4.2, -0.95], 'two places where they crowd', 'good'),
            ),
            'The whole numbers, which run away, and a bounded sequence with two places where its values crowd.',
          ),
        ],
        beats: [
          beat(
            'The whole numbers 1, 2, 3 never crowd anywhere. They run away.',
            draw('line.away', 0),
            ...upTo(9).map((n) => show(`line.n${n}`, 0.1 + n * 0.06)),
          ),
          beat(
            'So a bound is needed: the sequence must have nowhere to run.',
            draw('line.near', 'bound'),
            ...upTo(24).map((n) => show(`line.m${n}`, 0.3 + n * 0.02)),
          ),
          beat(
            'And there may be several limits. This one crowds at two places, in turn.',
            show('line.two', 'two'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that every bounded sequence converges.',
    truth: 'Only some of its terms do, well chosen. 1, −1, 1, −1 has no limit itself.',
  },
  uses: ['It proves that a continuous function on a closed interval has a largest value.'],
  takeaways: [
    'Bounded: some values crowd together',
    'Halve the band, keep the full half',
    'Not the whole sequence need converge',
  ],
  question: {
    ask: 'Which subsequences of 1, −1, 1, −1 and so on converge?',
    answer: 'Those that end with only ones, or with only minus ones.',
  },
};
