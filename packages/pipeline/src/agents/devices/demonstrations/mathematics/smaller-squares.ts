import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** A square with twice the area of each of the two smaller ones that lie in its corners. */
const [large, small] = [6, 6 / Math.SQRT2];
const gap = large - small;
const tries = [
  [3, 2],
  [7, 5],
  [17, 12],
  [41, 29],
] as const;

export const smallerSquares: Demonstration = {
  id: 'smaller-squares',
  name: 'two squares laid over a larger one',
  title: 'Suppose that it worked',
  about:
    /proof by contradiction|reductio ad absurdum|indirect proof|proof of irrationality|irrational(?:ity)?\b|square root of (?:2|two)|infinite descent|contrapositive/i,
  named: /irrational|proof by contradiction/i,
  puzzle: [
    'Is there a square of whole stones with exactly twice the stones of a smaller square?',
    'How could you ever be sure that there is none?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-1.2, -1], max: [14.4, 6.8] },
        rect('large', [0, 0], [large, large], 'ink', { weight: 'bold' }),
        rect('one', [0, 0], [small, small], 'a', { fill: 'soft' }),
        rect('two', [large - small, large - small], [large, large], 'b', { fill: 'soft' }),
        rect('overlap', [gap, gap], [small, small], 'good', { fill: 'solid' }),
        rect('empty1', [0, small], [gap, large], 'bad', { fill: 'soft' }),
        rect('empty2', [small, 0], [large, gap], 'bad', { fill: 'soft' }),
        ...(
          [
            ['t1', 'the smallest such square', 'ink'],
            ['t2', 'two equal squares: the same area', 'a'],
            ['t3', 'counted twice: the overlap', 'good'],
            ['t4', 'not covered: two corners', 'bad'],
            ['t5', 'overlap = both corners together', 'ink'],
          ] as const
        ).map(
          ([id, words, role], i): ShapeInput => text(id, [7, 5.4 - 1.2 * i], words, role, { side: 'right' }),
        ),
      ),
      'Two equal squares in opposite corners of a larger one overlap in the middle and leave two small squares empty.',
      beat(
        'Suppose that there were one. Then take the smallest large square that can be had.',
        draw('pic.large', 'square'),
        show('pic.t1', 'smallest'),
      ),
      beat(
        'Lay the two small squares into opposite corners. Together they have just as many stones.',
        show('pic.one', 'two'),
        show('pic.two', 'corners'),
        show('pic.t2', 'many'),
      ),
      beat(
        'In the middle they overlap, and two corners stay empty.',
        show('pic.overlap', 'overlap'),
        show('pic.t3', 'overlap'),
        show('pic.empty1', 'empty'),
        show('pic.empty2', 'empty'),
        show('pic.t4', 'empty'),
      ),
      beat(
        'So the overlap must have as many stones as both empty corners. That is again a square with twice the stones, but a smaller one!',
        show('pic.t5', 'many'),
        highlight('pic.overlap', 'again', 1.5),
      ),
      beat(
        'We had taken the smallest. This contradicts itself, so there was none in the first place.',
        highlight('pic.t1', 'smallest', 1.5),
      ),
    ),
  further: {
    title: 'Always missed by a little',
    draw: () =>
      scene(
        table(
          ['large side', 'small side', 'large square', 'twice the small', 'ratio of sides'],
          tries.map(([p, q]) => [String(p), String(q), String(p * p), String(2 * q * q), short(p / q, 6)]),
        ),
        'For the sides 3 and 2, 7 and 5, 17 and 12, 41 and 29 the large square misses twice the small one by 1.',
        beat(
          'Look for it all the same. 3 and 2: the squares are 9 and twice 4.',
          show('pic.head', 0),
          show('pic.row1', '3'),
        ),
        beat('7 and 5 give 49 and 50. It misses by one again.', show('pic.row2', '7')),
        beat(
          'You can come as close as you like, but you never hit it.',
          show('pic.row3', 'close'),
          show('pic.row4', 'never'),
        ),
        beat(
          'If a fraction of whole numbers were the root of two, it would hit. So the root of two is no fraction: it is irrational.',
          highlight('pic.cell-4-5', 'root', 1.5),
        ),
      ),
  },
  question: choice(
    'You want to prove something by contradiction. What do you assume?',
    'the opposite of it',
    ['the statement itself', 'nothing at all'],
    'If the opposite leads to something impossible, it cannot be right.',
  ),
  stays: 'Assume the opposite, and meet the impossible',
};
