import { draw, highlight, show } from '../../../writing/actions.ts';
import { arc, circle, figure, segment } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, degree, short } from '../demonstration.ts';

const g = 9.81;
const periods = [0.25, 1, 4].map((length) => 2 * Math.PI * Math.sqrt(length / g));

export const swinging: Demonstration = {
  id: 'swinging',
  name: 'pendulums of different length',
  title: 'Long ones take their time',
  about: /pendulum|foucault|period of oscillation|isochron/i,
  puzzle: ['A clock with a pendulum runs too fast.', 'Must you make the pendulum heavier, or longer?'],
  worked: true,
  draw: () =>
    besides(
      [
        figure(
          { min: [-3, -5], max: [3, 0.8] },
          segment('beam', [-2, 0], [2, 0], 'muted', { weight: 'bold' }),
          segment('rod', [0, 0], [4 * Math.sin(25 * degree), -4 * Math.cos(25 * degree)], 'ink'),
          segment('rest', [0, 0], [0, -4], 'faint', { dash: true }),
          arc('swing', [0, 0], 4, [-115, -65], 'good', { dash: true }),
          circle('bob', [4 * Math.sin(25 * degree), -4 * Math.cos(25 * degree)], 0.35, 'a', { fill: 'soft' }),
        ),
        'A pendulum that swings to and fro.',
      ],
      [
        table(
          ['length', 'period'],
          [0.25, 1, 4].map((length, i) => [`${length} m`, `${short(periods[i]!)} s`]),
        ),
        'Periods of pendulums of 0.25, 1 and 4 metres: 1, 2.01 and 4.01 seconds.',
      ],
      beat(
        'A bob hangs on a rod, and swings to and fro.',
        show('pic.beam', 0),
        draw('pic.rod', 'rod'),
        show('pic.bob', 'bob'),
        show('pic.rest', 0.6),
        draw('pic.swing', 'swings'),
      ),
      beat(
        'A heavier bob is pulled harder, but it is also harder to move. Both cancel, so the mass does not count.',
        highlight('pic.bob', 'heavier', 1.5),
      ),
      beat(
        `The length does. With one metre a swing to and fro takes ${short(periods[1]!)} seconds.`,
        show('side.head', 0),
        show('side.row2', 'metre'),
      ),
      beat(
        `Four times the length takes twice as long, ${short(periods[2]!)} seconds. A quarter of it takes half.`,
        show('side.row3', 'twice'),
        show('side.row1', 'quarter'),
      ),
    ),
  question: choice(
    'A pendulum of 1 metre takes 2 seconds. How long must it be to take 6?',
    '9 m',
    ['3 m', '6 m', '12 m'],
    'Three times the period needs nine times the length.',
  ),
  stays: 'The period goes with the root of the length',
};
