import { count, draw, highlight, move, show } from '../../../writing/actions.ts';
import { arc, circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene } from '../demonstration.ts';

const inertias = [1, 2, 3].map((r) => 2 * 1 * r * r);

export const farFromAxis: Demonstration = {
  id: 'far-from-axis',
  name: 'two weights on a turning rod',
  title: 'Far out is hard to turn',
  about:
    /moment of inertia|angular momentum|rotational|parallel axis|perpendicular axis|torque|gyroscop|precession|radius of gyration/i,
  named: /angular acceleration|rotational axis/i,
  puzzle: ['Two weights sit on a rod that you want to spin.', 'Does it matter how far out they sit?'],
  draw: () =>
    besides(
      [
        figure(
          { min: [-4, -2.4], max: [4, 2.4] },
          segment('rod', [-3.4, 0], [3.4, 0], 'muted', { weight: 'bold' }),
          point('axis', [0, 0], 'ink', { size: 'large', label: tag('axis', 'below') }),
          circle('left', [-1, 0], 0.36, 'a', { fill: 'soft' }),
          circle('right', [1, 0], 0.36, 'a', { fill: 'soft' }),
          arc('turn', [0, 0], 1.9, [40, 140], 'good', { weight: 'bold' }),
        ),
        'Two weights on a rod, at equal distances from the axis.',
      ],
      [
        table(
          ['distance', 'inertia'],
          inertias.map((value, i) => [`${i + 1} m`, `${value} kg·m²`]),
        ),
        'The moments of inertia for distances of 1, 2 and 3 metres: 2, 8 and 18.',
      ],
      beat(
        'On a rod sit two weights of one kilogram each, one metre from the axis.',
        show('pic.rod', 0),
        show('pic.axis', 'axis'),
        show('pic.left', 'weights'),
        show('pic.right', 'weights'),
      ),
      beat(
        `Mass times distance squared, for both: that makes a moment of inertia of ${inertias[0]}.`,
        show('side.head', 0),
        show('side.row1', 'inertia'),
        draw('pic.turn', 0.5),
      ),
      beat(
        `Slide them out to two metres. The mass is the same, but the inertia is ${inertias[1]}, four times as much.`,
        move('pic.left', [-1, 0], 'two', 1.5),
        move('pic.right', [1, 0], 'two', 1.5),
        show('side.row2', 'four'),
      ),
      beat(
        `At three metres it is ${inertias[2]}. So the same twist now speeds the rod up only a ninth as fast.`,
        move('pic.left', [-1, 0], 0.1, 1.5),
        move('pic.right', [1, 0], 0.1, 1.5),
        show('side.row3', 'three'),
      ),
    ),
  further: {
    title: 'Pull the arms in',
    draw: () =>
      scene(
        bars([
          ['arms out', 1, 'a', '1 turn/s'],
          ['arms half in', 4, 'b', '4 turns/s'],
        ]),
        'With arms half as far out, the same spin means four times the turns each second.',
        beat(
          'A skater spins once a second with her arms far out.',
          show('pic.bar1', 0.2),
          show('pic.value1', 'once'),
        ),
        beat(
          'She pulls them in to half the distance, so the inertia of the arms falls to a quarter.',
          highlight('pic.bar1', 'half'),
        ),
        beat(
          'Nobody twists her, so inertia times turning speed must stay. If we count only the arms, she now turns four times as fast.',
          count('pic.bar2', 'stay'),
          show('pic.value2', 'four'),
        ),
      ),
  },
  question: choice(
    'The weights move from 1 metre to 3 metres. How many times larger is the inertia?',
    '9',
    ['3', '6', '27'],
    'The distance counts squared.',
  ),
  stays: 'Distance from the axis counts squared',
};
