import { clear, draw, highlight, move, show, type When } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { brace, figure, point, type ShapeInput, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const reach = 0.15;
/** The first window from 1/n on that meets the window around zero. */
const meets = Math.ceil(1 / reach);
const starts = [2, 3, 4, 5, 6, 7, 8];
const frame = { min: [-0.3, -0.16] as [number, number], max: [1.3, 0.62] as [number, number] };
const level = (n: number) => 0.13 + (n - 2) * 0.066;
const window = (n: number, role: 'b' | 'f' = 'b'): ShapeInput[] => [
  segment(`w${n}`, [1 / n, level(n)], [1.2, level(n)], role, { weight: 'bold' }),
  text(`from${n}`, [1 / n - 0.015, level(n)], `1/${n}`, role, { side: 'left', size: 'small' }),
];
const opened = (n: number, when: When) => [draw(`pic.w${n}`, when), show(`pic.from${n}`, when)];

/** The halves of 0 to 1 in which 0.3 lies, each half as long as the one before. */
const halves: [number, number][] = [[0, 1]];
for (let step = 0; step < 4; step += 1) {
  const [low, high] = halves[step]!;
  const middle = (low + high) / 2;
  halves.push(0.3 < middle ? [low, middle] : [middle, high]);
}
const sets: [string, boolean, boolean][] = [
  ['0 to 1, with both ends', true, true],
  ['0 to 1, without 0', false, true],
  ['0 and everything above', true, false],
  ['a ball with its skin', true, true],
];
const word = (is: boolean) => (is ? 'yes' : 'no');

export const heineBorelTheorem: ShelfEntry = {
  id: 'heine-borel-theorem',
  names: [
    'Heine–Borel theorem',
    'Borel–Lebesgue theorem',
    'compactness',
    'compact set',
    'compact space',
    'open cover',
    'finite subcover',
  ],
  needs: ['closed', 'cover', 'subcover', 'topology', 'topological', 'Euclidean', 'metric', 'Heine', 'Borel'],
  subject: 'mathematics',
  field: 'Real analysis',
  says: [
    'A compact set needs only finitely many sets of any open cover.',
    'In Euclidean space these are exactly the closed and bounded sets.',
  ],
  puzzle: [
    'Infinitely many open windows together cover a set of numbers.',
    'When can you throw away all but finitely many, and still cover it?',
  ],
  pictures: [
    {
      id: 'leak',
      title: 'A gap that never closes',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              frame,
              segment('set', [0, 0], [1, 0], 'a', { weight: 'bold' }),
              point('zero', [0, 0], 'bad', { label: tag('0 left out', 'below', 'bad') }),
              point('one', [1, 0], 'a', { label: tag('1', 'below', 'a') }),
              ...starts.flatMap((n) => window(n)),
              brace('gap', [0, 0.005], [1 / 8, 0.005], 'bad', { label: tag('gap', 'above', 'bad') }),
            ),
            'The numbers from 0 to 1 without 0, and windows over them that start at a half, a third, a quarter and so on.',
          ),
        ],
        beats: [
          beat(
            'Take the numbers from 0 to 1, but leave out 0 itself.',
            draw('pic.set', 0),
            show('pic.one', '1'),
            show('pic.zero', ['0', 2]),
          ),
          beat(
            'Lay windows over it. One starts at a half, the next at a third, then at a quarter, and so on.',
            ...opened(2, 'half'),
            ...opened(3, 'third'),
            ...opened(4, 'quarter'),
            ...starts.slice(3).flatMap((n) => opened(n, 'on')),
          ),
          beat(
            'All together cover the set: below every number of it some window starts.',
            highlight('pic.set', 'cover', 1.5),
          ),
          beat('But keep only finitely many, and a gap stays open beside 0.', show('pic.gap', 'gap')),
        ],
      }),
    },
    {
      id: 'closed',
      title: 'Put the end back',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              frame,
              segment('set', [0, 0], [1, 0], 'a', { weight: 'bold' }),
              point('zero', [0, 0], 'good', { size: 'large', label: tag('0', 'below', 'good') }),
              point('one', [1, 0], 'a', { label: tag('1', 'below', 'a') }),
              segment('own', [-reach, 0.06], [reach, 0.06], 'good', { weight: 'bold' }),
              ...starts.flatMap((n) => window(n, n === meets ? 'f' : 'b')),
            ),
            'The numbers from 0 to 1 with 0: a window around 0 and the one from a seventh cover them all.',
          ),
        ],
        beats: [
          beat(
            'Now put 0 back into the set, under the same windows.',
            draw('pic.set', 0),
            show('pic.one', 0),
            show('pic.zero', '0'),
            ...starts.flatMap((n) => opened(n, 'windows')),
          ),
          beat('Something must cover 0. It needs an open window around it.', draw('pic.own', 'window')),
          beat(
            `An open window reaches beyond 0, here up to ${reach}. A seventh is less than that.`,
            highlight('pic.own', 'reaches'),
            highlight(`pic.w${meets}`, 'seventh'),
          ),
          beat(
            'So two windows do it all, and the others can go.',
            ...starts
              .filter((n) => n !== meets)
              .flatMap((n) => [clear(`pic.w${n}`, 'others'), clear(`pic.from${n}`, 'others')]),
          ),
        ],
      }),
    },
    {
      id: 'halving',
      title: 'Why it always works',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-0.1, -0.12], max: [1.1, 0.46] },
              ...halves.map(([low, high], i) =>
                segment(
                  `h${i + 1}`,
                  [low, 0.42 - i * 0.085],
                  [high, 0.42 - i * 0.085],
                  i === 0 ? 'a' : 'bad',
                  {
                    weight: 'bold',
                  },
                ),
              ),
              segment('plumb', [0.3, 0.45], [0.3, -0.04], 'muted', { dash: true }),
              point('target', [0.3, 0], 'ink', { size: 'large', label: tag('c', 'below') }),
              segment('window', [0.2, 0], [0.4, 0], 'good', { weight: 'bold' }),
            ),
            'An interval halved four times; the halves close in on a point c, and the window around c covers the last one.',
          ),
        ],
        beats: [
          beat(
            'Suppose that for this closed interval no finite number of windows is enough.',
            draw('pic.h1', 'interval'),
          ),
          beat(
            'Then one of its halves is just as bad. So is one half of that half.',
            draw('pic.h2', 'halves'),
            draw('pic.h3', ['half', 1]),
          ),
          beat(
            'Go on, and the bad pieces close in on a single point c of the set.',
            draw('pic.h4', 'on'),
            draw('pic.h5', 'close'),
            draw('pic.plumb', 'point'),
            show('pic.target', 'point'),
          ),
          beat(
            'But the one window over c swallows the small pieces whole. So no piece was bad, and finitely many are enough.',
            draw('pic.window', 'window'),
            highlight('pic.h5', 'swallows'),
          ),
        ],
      }),
    },
    {
      id: 'both',
      title: 'Both words are needed',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'sets',
            'full',
            table(
              ['set', 'closed', 'bounded', 'compact'],
              sets.map(([name, closed, bounded]) => [
                name,
                word(closed),
                word(bounded),
                word(closed && bounded),
              ]),
              { row_heads: true },
            ),
            'Four sets: only those that are closed and bounded are compact.',
          ),
        ],
        beats: [
          beat(
            'Zero to one, with its ends, is closed and bounded. So it is compact.',
            show('sets.head', 0),
            show('sets.row1', 0.1),
            highlight('sets.cell-1-4', 'compact'),
          ),
          beat('Without 0 it is not closed: it leaks at the edge.', show('sets.row2', 'closed')),
          beat(
            'The numbers from 0 upwards are closed, but they run away without end.',
            show('sets.row3', 'upwards'),
            highlight('sets.cell-3-3', 'away'),
          ),
          beat('A ball with its skin is compact, in any number of dimensions.', show('sets.row4', 'ball')),
        ],
      }),
    },
    {
      id: 'largest',
      title: 'No largest value',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1.1, 'x'), axis(0, 12, '1/x'), [
              curve('open', '1/x', 'bad', { from: 0.085, to: 0.2 }),
              curve('closed', '1/x', 'good', { from: 0.2, to: 1 }),
              tracker('here', '1/x', 1, 'b', { guides: true }),
            ]),
            'The curve of one over x: from 0.2 to 1 it is at most 5, towards 0 it has no bound.',
          ),
        ],
        beats: [
          beat(
            'What is it good for? Look at one over x, from 0.2 to 1.',
            draw('plot.closed', 'Look'),
            show('plot.here', '1'),
          ),
          beat(
            'On this compact piece it has a largest value, 5, at the end.',
            move('plot.here', 0.2, 'largest', 1.5),
          ),
          beat(
            'On the numbers above 0, without 0, it grows past every bound.',
            draw('plot.open', 'above'),
            move('plot.here', 0.086, 'grows', 1.5),
          ),
          beat(
            'A continuous function on a compact set always has a largest value.',
            highlight('plot.closed', 'compact'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that some finite cover is enough to make a set compact.',
    truth: 'Every set has one, the whole space. Compact means: every open cover can be thinned out.',
  },
  uses: ['It is why a continuous function on a closed, bounded set has a largest value.'],
  takeaways: ['Every open cover: finitely many are enough', 'In Euclidean space: closed and bounded'],
  question: {
    ask: 'Are the whole numbers, as a set of points on the line, compact?',
    answer:
      'No: they are closed, but not bounded. A window around each of them covers them, and none can go.',
  },
};
