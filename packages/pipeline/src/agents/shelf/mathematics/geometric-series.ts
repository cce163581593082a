import { draw, highlight, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, dots } from '../../writing/plots.ts';
import { figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** The pieces that remain when a 2 by 1 sheet is halved again and again, alternately upright and across. */
const halves = Array.from({ length: 7 }).reduce<{ rest: [XY, XY]; pieces: [XY, XY][] }>(
  ({ rest: [min, max], pieces }) => {
    const wide = max[0] - min[0] > max[1] - min[1];
    const middle = wide ? (min[0] + max[0]) / 2 : (min[1] + max[1]) / 2;
    return wide
      ? { rest: [[middle, min[1]], max], pieces: [...pieces, [min, [middle, max[1]]]] }
      : { rest: [[min[0], middle], max], pieces: [...pieces, [min, [max[0], middle]]] };
  },
  {
    rest: [
      [0, 0],
      [2, 1],
    ],
    pieces: [],
  },
).pieces;
const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'a'] as const;
const sums = (ratio: number, count: number): XY[] =>
  Array.from({ length: count }, (_, i): XY => [i + 1, (1 - ratio ** (i + 1)) / (1 - ratio)]);

export const geometricSeries: ShelfEntry = {
  id: 'geometric-series',
  names: [
    'geometric series',
    'geometric sequence',
    'geometric progression',
    'sum of a geometric series',
    'infinite geometric series',
    'finite geometric series',
    'geometric sum',
  ],
  subject: 'mathematics',
  field: 'Sequences and series',
  says: [
    'In a geometric sequence, each term is the one before times a fixed ratio.',
    'Its sum has a short formula, and when the ratio is between minus one and one, even infinitely many terms have a finite sum.',
  ],
  puzzle: [
    'Add one half, a quarter, an eighth, and go on for ever.',
    'Does the sum grow without end, or does it stop somewhere?',
  ],
  symbols: [
    { tex: 'S_n', name: 'S', meaning: 'the sum of the first n terms', role: 'd' },
    { tex: 'a', name: 'a', meaning: 'the first term', role: 'a' },
    { tex: 'r', name: 'r', meaning: 'the ratio of each term to the one before', role: 'b' },
    { tex: 'n', name: 'n', meaning: 'the number of terms', role: 'c' },
    { tex: 'S_\\infty', name: 'Sinf', meaning: 'the sum of all terms', role: 'e' },
  ],
  formulas: [
    {
      id: 'finite',
      tex: 'S_n = \\frac{a\\,(1 - r^{n})}{1 - r}',
      expression: 'S = a * (1 - r^n) / (1 - r)',
      says: 'Take the first term times one minus the ratio to the n, and divide by one minus the ratio.',
    },
    {
      id: 'infinite',
      tex: 'S_\\infty = \\frac{a}{1 - r}',
      expression: 'Sinf = a / (1 - r)',
      says: 'For a ratio between minus one and one, the power of the ratio dies out, and this is left.',
    },
  ],
  pictures: [
    {
      id: 'sheet',
      title: 'Half, and half again',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sheet',
            'full',
            figure(
              { min: [-0.06, -0.04], max: [2.06, 1.04] },
              rect('whole', [0, 0], [2, 1], 'ink'),
              ...halves.map(([min, max], i) =>
                rect(`piece${i + 1}`, min, max, roles[i], {
                  fill: 'soft',
                  ...(i < 5
                    ? {
                        label: tag(`1/${2 ** (i + 1)}`, 'centre', 'ink'),
                      }
                    : {}),
                }),
              ),
            ),
            'A sheet of area one, filled with a half, a quarter, an eighth and so on: what is free shrinks to nothing.',
          ),
        ],
        beats: [
          beat(
            'Here is a sheet with an area of one. Colour half of it.',
            draw('sheet.whole', 'sheet'),
            show('sheet.piece1', 'half'),
          ),
          beat(
            'Of what is free, colour half again: that is a quarter of the sheet.',
            show('sheet.piece2', 'quarter'),
          ),
          beat(
            'Then an eighth, then a sixteenth, always half of the rest.',
            show('sheet.piece3', 'eighth'),
            show('sheet.piece4', 'sixteenth'),
            show('sheet.piece5', 'rest'),
          ),
          beat(
            'You never run over the edge, and the gap shrinks to nothing. The sum is one.',
            show('sheet.piece6', 'never'),
            show('sheet.piece7', 'edge'),
            highlight('sheet.whole', 'sum'),
          ),
        ],
      }),
    },
    {
      id: 'shift',
      title: 'Shift and subtract',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation(
              'stack',
              [
                ['S_n = a + a r + a r^2 + \\dots + a r^{n-1}'],
                ['r\\,S_n = a r + a r^2 + \\dots + a r^{n-1} + a r^{n}', 'times r'],
                ['S_n - r\\,S_n = a - a r^{n}', 'subtract'],
                ['S_n = \\frac{a\\,(1 - r^{n})}{1 - r}', 'divide'],
              ],
              [term('sum', 'S_n', 'd')],
            ),
            'The sum, the sum times r below it, their difference with two terms left, and the formula.',
          ),
        ],
        beats: [
          beat('Write the sum out, from a up to the last power.', show('work.step1', 'sum')),
          beat(
            'Now multiply everything by r. Each term moves one place to the right.',
            show('work.step2', 'multiply'),
            show('work.note2', 'multiply'),
          ),
          beat(
            'Subtract the two lines: all the terms in the middle cancel, and only the ends are left.',
            show('work.step3', 'Subtract'),
            show('work.note3', 'Subtract'),
            highlight('work.step3', 'ends'),
          ),
          beat(
            'Divide by one minus r, and there is the formula.',
            show('work.step4', 'Divide'),
            show('work.note4', 'Divide'),
          ),
        ],
      }),
    },
    {
      id: 'ratios',
      title: 'When does it settle?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 12.5, 'number of terms'), axis(0, 9, 'sum'), [
              asymptote('two', 'y', 2, 'a'),
              asymptote('five', 'y', 5, 'b'),
              dots('half', sums(0.5, 12), 'a', { label: 'r = 0.5' }),
              dots('eight', sums(0.8, 12), 'b', { label: 'r = 0.8' }),
              dots('over', sums(1.15, 6), 'bad', { label: 'r = 1.15' }),
            ]),
            'Partial sums from the first term one: with ratio 0.5 they settle at two, with 0.8 at five, with 1.15 they grow for ever.',
          ),
        ],
        beats: [
          beat(
            'Start with a first term of one, and watch the sums. With a ratio of one half they settle at two.',
            draw('plot.half', 'sums', 2),
            draw('plot.two', 'settle'),
          ),
          beat(
            'With a ratio of 0.8 they climb more slowly, and settle at five.',
            draw('plot.eight', 'climb', 2),
            draw('plot.five', 'five'),
          ),
          beat(
            'But with a ratio above one, each step is larger than the last. There is no limit.',
            draw('plot.over', 'step', 2),
          ),
          beat(
            'So an endless sum is finite only if the ratio lies between minus one and one.',
            highlight('plot.half', 'finite'),
            highlight('plot.eight', 'finite'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'You save 3 coins in the first week and double the amount each week. How many coins are there after 8 weeks?',
    formula: 'finite',
    given: { a: 3, r: 2, n: 8 },
    find: 'S',
    sense: 'That is {result} coins in only eight weeks.',
  },
  misconception: {
    tempting: 'It is tempting to think that infinitely many numbers must add up to infinity.',
    truth: 'If they shrink by a fixed ratio, the sum stays below a limit.',
  },
  uses: [
    'Savings with interest, loans and the doses of a medicine all follow it.',
    'It turns a repeating decimal such as 0.999… into a fraction.',
  ],
  takeaways: [
    'Each term: the last times r',
    'Shift, subtract, divide',
    'Ratio below one in size: finite sum',
  ],
  question: {
    ask: 'What is one plus a third plus a ninth, and so on for ever?',
    answer: 'One over one minus a third: that is three halves.',
  },
};
