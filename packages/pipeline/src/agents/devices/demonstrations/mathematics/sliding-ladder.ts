import { draw, highlight, move, show, write } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { figure, point, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene, short } from '../demonstration.ts';

const [ladder, speed] = [5, 1];
const top = (foot: number) => Math.sqrt(ladder ** 2 - foot ** 2);
/** How fast the top falls when the foot is that far out and moves at `speed`. */
const fall = (foot: number) => (foot / top(foot)) * speed;
const feet = [1.4, 3, 4, 4.8];

export const slidingLadder: Demonstration = {
  id: 'sliding-ladder',
  name: 'a ladder that slides down a wall',
  title: 'Foot out, top down',
  about: /related rates?/i,
  named: /related rates/i,
  puzzle: [
    `A ladder of ${ladder} metres leans on a wall. Its foot slides away at ${speed} metre per second.`,
    'How fast does its top come down?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-2.4, -0.8], max: [7.4, 5.5] },
        segment('wall', [0, 0], [0, 5.4], 'muted', { weight: 'bold' }),
        segment('ground', [0, 0], [7.2, 0], 'muted', { weight: 'bold' }),
        ...feet.map(
          (foot, i): ShapeInput =>
            segment(`l${i + 1}`, [foot, 0], [0, top(foot)], (['a', 'b', 'c', 'd'] as const)[i]!, {
              weight: 'bold',
            }),
        ),
        ...feet.flatMap((foot, i): ShapeInput[] => [
          point(`f${i + 1}`, [foot, 0], 'ink', { label: tag(String(foot), 'below') }),
          point(`t${i + 1}`, [0, top(foot)], 'ink', { label: tag(short(top(foot), 2), 'left') }),
        ]),
      ),
      `The ladder with its foot at ${feet.join(', ')} metres; its top is at ${feet.map((foot) => short(top(foot), 2)).join(', ')}.`,
      beat(
        `The foot is ${feet[0]} metres from the wall. By Pythagoras the top is ${short(top(feet[0]!), 2)} high.`,
        show('pic.wall', 0),
        show('pic.ground', 0),
        draw('pic.l1', 0.1),
        show('pic.f1', 'foot'),
        show('pic.t1', 'top'),
      ),
      beat(
        `The foot slides out to ${feet[1]}, and the top has only come down to ${top(feet[1]!)}.`,
        draw('pic.l2', 'slides'),
        show('pic.f2', 'slides'),
        show('pic.t2', 'top'),
      ),
      beat(
        `One metre further, and the top loses a whole metre too.`,
        draw('pic.l3', 'further'),
        show('pic.f3', 'further'),
        show('pic.t3', 'loses'),
      ),
      beat(
        `The next 0.8 metres cost ${short(top(feet[2]!) - top(feet[3]!), 2)}. So the top falls faster and faster, though the foot keeps its speed.`,
        draw('pic.l4', 'next'),
        show('pic.f4', 'next'),
        show('pic.t4', 'cost'),
        highlight('pic.l4', 'faster'),
      ),
    ),
  further: {
    title: 'Differentiate the relation',
    draw: () =>
      besides(
        [
          axes(axis(0, 5.2, 'foot in metres'), axis(0, 4.2, 'speed of the top'), [
            curve('curve', `x/sqrt(${ladder ** 2} - x^2)`, 'a', { from: 0, to: 4.85 }),
            tracker('here', `x/sqrt(${ladder ** 2} - x^2)`, 3, 'good', { guides: true }),
          ]),
          'The speed of the top against the place of the foot: it rises without bound towards five metres.',
        ],
        [
          equation('stack', [
            [`x^2 + y^2 = ${ladder ** 2}`],
            ["2x\\,x' + 2y\\,y' = 0"],
            ["y' = -\\frac{x}{y}\\,x'"],
            [`y' = -\\frac{3}{4} \\cdot ${speed} = -${fall(3)}`],
          ]),
          'Pythagoras, differentiated by time: the speed of the top is minus x over y times the speed of the foot.',
        ],
        beat('Pythagoras ties x, the foot, to y, the top, at every moment.', write('side.step1', 'ties')),
        beat(
          'So differentiate both sides by time. The chain rule brings in the two speeds.',
          write('side.step2', 'chain'),
        ),
        beat('Solve for the speed of the top.', write('side.step3', 'Solve')),
        beat(
          `At x = 3 the top is 4 high, and falls at ${fall(3)} metres per second.`,
          write('side.step4', 'falls'),
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'falls'),
        ),
        beat(
          `At x = 4.8 it is already ${short(fall(4.8), 3)}. So differentiate first, and put in numbers only at the end.`,
          draw('pic.curve', 0),
          move('pic.here', 4.8, '4.8', 1.2),
        ),
      ),
  },
  question: choice(
    'The foot is 4 metres out and moves at 1 metre per second. How fast does the top fall?',
    '4/3 m/s',
    ['3/4 m/s', '1 m/s', '5/4 m/s'],
    'The top is 3 metres high, and x over y is 4 over 3.',
  ),
  stays: 'Differentiate the relation, then put numbers in',
};
