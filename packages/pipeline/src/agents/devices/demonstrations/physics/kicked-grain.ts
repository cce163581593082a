import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { circle, figure, path, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

type XY = [number, number];

/** A walk whose steps are scattered evenly in all directions. */
const walk = (steps: number, start: XY, size: number): XY[] => {
  let [x, y] = start;
  return scattered(steps, [-size, -size], [size, size], 698).map(([dx, dy]): XY => {
    x += dx;
    y += dy;
    return [x, y];
  });
};
const way: XY[] = [[0, 0], ...walk(90, [0, 0], 0.85)];
const [low, high]: [XY, XY] = [
  [-8, -3.4],
  [8, 3.4],
];

export const kickedGrain: Demonstration = {
  id: 'kicked-grain',
  name: 'a grain that molecules kick about',
  title: 'Kicked from all sides',
  about: /brownian|random walk|wiener process|langevin|einstein.?smoluchowski/i,
  named: /brownian motion/i,
  puzzle: ['A tiny grain in still water never comes to rest.', 'Who pushes it?'],
  draw: () =>
    scene(
      figure(
        { min: low, max: high },
        rect('water', low, high, 'a', { fill: 'faint' }),
        path('way', way, 'b', { smooth: false }),
        ...scattered(34, [-7.7, -3.1], [7.7, 3.1], 11).map((at, i) =>
          circle(`m${i + 1}`, at, 0.11, 'a', {
            fill: 'solid',
            motion: {
              kind: 'bounce',
              velocity: [2.4 * Math.cos(i * 2.4), 2.4 * Math.sin(i * 2.4)],
              within: { min: [-7.8, -3.2], max: [7.8, 3.2] },
            },
          }),
        ),
        circle('grain', [0, 0], 0.8, 'c', {
          fill: 'soft',
          weight: 'bold',
          label: tag('grain', 'above', 'c'),
        }),
        circle('later', way.at(-1)!, 0.8, 'c', { fill: 'soft', weight: 'bold' }),
        segment('apart', [0, 0], way.at(-1)!, 'good', { dash: true, weight: 'bold' }),
      ),
      'A large grain among many small molecules, and the zigzag path that it is kicked along.',
      beat(
        'Here is a grain in water, far larger than a molecule.',
        show('pic.water', 0),
        show('pic.grain', 'grain'),
      ),
      beat(
        'The molecules fly about and hit it from all sides.',
        ...range(1, 34).map((i) => show(`pic.m${i}`, 'molecules')),
      ),
      beat(
        'At any moment there are a few more hits on one side than on the other. So the grain jerks, first this way, then that.',
        highlight('pic.grain', 'jerks'),
      ),
      beat(
        'Its path is a zigzag without any plan. Each step has forgotten the last one.',
        draw('pic.way', 'path', 3),
        show('pic.later', 'forgotten'),
      ),
      beat(
        'The path is very long, but the grain does not get far. Most steps undo one another.',
        draw('pic.apart', 'far'),
      ),
    ),
  further: {
    title: 'How far does it get?',
    draw: () =>
      scene(
        axes(
          axis(0, 17, 'seconds', { ticks: [0, 1, 4, 9, 16].map((at) => ({ at, text: `${at}` })) }),
          axis(0, 9, 'typical distance in µm', {
            ticks: [0, 2, 4, 6, 8].map((at) => ({ at, text: `${at}` })),
          }),
          [
            curve('straight', '2*x', 'muted', { from: 0, to: 4.3, dash: true, label: 'straight on' }),
            curve('spread', '2*sqrt(x)', 'b', { from: 0, to: 17 }),
            tracker('here', '2*sqrt(x)', 1, 'c', { guides: true }),
          ],
        ),
        'The typical distance grows with the root of the time: 2 micrometres after 1 second, 4 after 4, 8 after 16.',
        beat(
          'Say the grain is typically 2 micrometres away after one second.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', '2'),
        ),
        beat(
          'If it flew straight on, twice the time would give twice the way.',
          draw('pic.straight', 'straight'),
        ),
        beat(
          'But it wanders. For 4 micrometres it needs 4 seconds, and for 8 it needs 16.',
          draw('pic.spread', 'wanders', 1.4),
          move('pic.here', 4, '4', 1),
          move('pic.here', 16, '16', 1.2),
        ),
        beat('The distance grows only with the root of the time.', highlight('pic.spread', 'root')),
      ),
  },
  question: choice(
    'A grain is typically 3 micrometres away after 1 second. How long until it is 9 away?',
    '9 seconds',
    ['3 seconds', '27 seconds'],
    'Three times the distance takes three squared, nine times the time.',
  ),
  stays: 'Unseen molecules kick what we see',
};
