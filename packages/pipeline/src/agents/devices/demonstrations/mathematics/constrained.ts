import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const constrained: Demonstration = {
  id: 'constrained',
  name: 'the largest product on a line',
  title: 'Climbing, but on a path',
  about: /lagrange multiplier|constrained optimi|karush|kkt|isoperimetric/i,
  named: /equality constraint|subject to (?:equality )?constraints/i,
  puzzle: [
    'You have four metres of fence for two sides of a corner.',
    'Which lengths give the largest rectangle?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 4.4, 'x'),
        axis(0, 4.4, 'y'),
        [
          curve('low', '1/x', 'muted', { from: 0.25, to: 4.2, label: 'area 1' }),
          curve('mid', '2.5/x', 'muted', { from: 0.6, to: 4.2, label: 'area 2.5' }),
          curve('best', '4/x', 'good', { from: 0.95, to: 4.2, label: 'area 4' }),
          curve('path', '4 - x', 'a', { from: 0, to: 4, label: 'x + y = 4' }),
          tracker('here', '4 - x', 0.5, 'b'),
        ],
        { equal: true },
      ),
      'Curves of equal area x times y, and the line x + y = 4, which just touches the curve of area 4.',
      beat(
        'On each of these curves the area x times y is the same.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.low', 0.1),
        draw('pic.mid', 0.4),
      ),
      beat(
        'But the fence allows only this line: x and y add up to 4.',
        draw('pic.path', 'line'),
        show('pic.here', 0.8),
      ),
      beat(
        `Walk along it. At x = 0.5 the area is ${0.5 * 3.5}; it grows as long as you cross curves.`,
        move('pic.here', 1.2, 'cross', 1.5),
      ),
      beat(
        'At x = 2 the line only touches a curve instead of crossing it. There the area is 4, and beyond it shrinks again.',
        move('pic.here', 2, 0.05, 1.2),
        draw('pic.best', 'touches'),
        move('pic.here', 3, 'shrinks', 1.2),
      ),
    ),
  further: {
    title: 'Try it out',
    draw: () =>
      scene(
        table(
          ['x', ...[1, 1.5, 2, 2.5, 3].map(String)],
          [
            ['y = 4 − x', ...[1, 1.5, 2, 2.5, 3].map((x) => String(4 - x))],
            ['x · y', ...[1, 1.5, 2, 2.5, 3].map((x) => String(x * (4 - x)))],
          ],
          { row_heads: true },
        ),
        'Lengths along the line and their areas; the largest is 4, at x = 2.',
        beat('Put some lengths side by side.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'The area is largest in the middle, where both sides are 2.',
          show('pic.row2', 0),
          highlight('pic.cell-2-4', 'largest', 2),
        ),
        beat(
          'There, and only there, the path and the curve have the same direction.',
          highlight('pic.cell-2-4', 'direction'),
        ),
      ),
  },
  question: choice(
    'With x + y = 10, what is the largest x times y?',
    '25',
    ['10', '20', '100'],
    'Both are 5, and 5 times 5 is 25.',
  ),
  stays: 'At the best point, path and level curve touch',
};
