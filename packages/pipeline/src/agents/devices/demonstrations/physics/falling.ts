import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, short } from '../demonstration.ts';

type XY = [number, number];

const g = 9.81;
const falls = range(0, 4).map((t) => (g * t * t) / 2);

export const falling: Demonstration = {
  id: 'falling',
  name: 'a stone that falls for four seconds',
  title: 'Where is it each second?',
  about:
    /free fall|equations? of motion|kinematic|uniform(?:ly)? accelerat|torricelli|terminal velocity|acceleration due to gravity|galileo/i,
  named: /uniform acceleration/i,
  puzzle: ['A stone falls from a high bridge.', 'Does it fall twice as far in twice the time?'],
  draw: () =>
    besides(
      [
        axes(axis(0, 4.3, 'time in s'), axis(0, 85, 'fallen, in m'), [
          curve('curve', '4.905*x^2', 'a', { from: 0, to: 4.1 }),
          dots(
            'seconds',
            range(0, 4).map((t): XY => [t, falls[t]!]),
            'good',
          ),
          tracker('here', '4.905*x^2', 0.2, 'b', { guides: true }),
        ]),
        'The distance fallen against time, a curve that gets steeper.',
      ],
      [
        table(
          ['s', 'metres', 'm/s'],
          range(1, 4).map((t) => [String(t), short(falls[t]!), short(g * t)]),
        ),
        'Distances and speeds after 1 to 4 seconds.',
      ],
      beat(
        `In the first second it falls ${short(falls[1]!)} metres.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.curve', 0.2),
        show('pic.here', 0.4),
        move('pic.here', 1, 0.6),
        show('side.head', 0),
        show('side.row1', 0.6),
      ),
      beat(
        `After two seconds it is not twice as far but four times: ${short(falls[2]!)} metres.`,
        move('pic.here', 2, 'four', 1),
        show('side.row2', 'metres'),
      ),
      beat(
        `Each second its speed grows by ${g} metres a second. So each second takes it farther than the last.`,
        show('pic.seconds', 0.2),
        show('side.row3', 0.5),
      ),
      beat(
        `After four seconds it is ${short(falls[4]!)} metres down, sixteen times the first second.`,
        move('pic.here', 4, 'four', 1.2),
        show('side.row4', 'sixteen'),
      ),
    ),
  question: choice(
    'In one second a stone falls about 5 metres. How far does it fall in three?',
    '45 m',
    ['15 m', '30 m', '20 m'],
    'The time counts squared, and 9 times 5 is 45.',
  ),
  stays: 'Fallen distance goes with time squared',
};
