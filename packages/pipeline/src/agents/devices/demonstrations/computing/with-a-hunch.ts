import { highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const goal: XY = [5, 3];
const estimate = (x: number, y: number) => Math.abs(goal[0] - x) + Math.abs(goal[1] - y);

export const withAHunch: Demonstration = {
  id: 'with-a-hunch',
  name: 'a way through a grid with a hunch of the distance',
  title: 'How far, and how far still?',
  about:
    /a\* |\ba-?star|heuristic search|path ?finding|best.?first|bellman.?ford|floyd.?warshall|shortest path/i,
  named: /pathfinding|estimated cost/i,
  puzzle: [
    'You look for the shortest way through a city.',
    'Does it help to know in which direction the goal lies?',
  ],
  draw: () => {
    const wall: XY[] = [
      [3, 1],
      [3, 2],
      [3, 3],
    ];
    const way: XY[] = [
      [0, 1],
      [1, 1],
      [2, 1],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [5, 1],
      [5, 2],
      [5, 3],
    ];
    return scene(
      figure(
        { min: [-0.6, -0.6], max: [6.6, 4.6] },
        ...range(0, 5).flatMap((x) =>
          range(0, 3).map(
            (y): ShapeInput =>
              rect(
                `c${x}-${y}`,
                [x, y],
                [x + 0.94, y + 0.94],
                wall.some(([a, b]) => a === x && b === y) ? 'bad' : 'muted',
                { fill: wall.some(([a, b]) => a === x && b === y) ? 'soft' : 'none' },
              ),
          ),
        ),
        ...way
          .slice(1, -1)
          .map(
            ([x, y]): ShapeInput =>
              text(
                `t${x}-${y}`,
                [x + 0.47, y + 0.47],
                String(way.findIndex(([a, b]) => a === x && b === y) + estimate(x, y)),
                'good',
                { size: 'large' },
              ),
          ),
        text('start', [0.47, 1.47], 'S', 'a', { size: 'large' }),
        text('goal', [5.47, 3.47], 'G', 'b', { size: 'large' }),
      ),
      'A grid with a wall; on the best way each square shows the steps so far plus the estimate of what is left.',
      beat(
        'You stand at S, and want to go to G. The red squares are a wall.',
        ...range(0, 5)
          .flatMap((x) => range(0, 3).map((y) => show(`pic.c${x}-${y}`, 0)))
          .slice(0, 22),
        show('pic.start', 'S'),
        show('pic.goal', 'G'),
      ),
      beat(
        'For each square add two numbers: the steps so far, and the straight distance that is still left.',
        show('pic.c5-2', 0),
        show('pic.c5-3', 0),
        show('pic.t1-1', 'steps'),
        show('pic.t2-1', 'distance'),
      ),
      beat(
        `Straight on it stays at ${1 + estimate(1, 1)}. But there is the wall: the way around costs two more steps at each end.`,
        show('pic.t2-0', 'around'),
        show('pic.t3-0', 0.8),
      ),
      beat(
        'Always go on where the sum is smallest. What leads away from the goal is hardly looked at.',
        show('pic.t4-0', 0.1),
        show('pic.t5-0', 0.2),
        show('pic.t5-1', 0.3),
        show('pic.t5-2', 0.4),
        highlight('pic.goal', 'goal'),
      ),
    );
  },
  further: {
    title: 'The sum that is compared',
    draw: () =>
      scene(
        table(
          ['square', 'steps so far g', 'estimate h', 'sum f'],
          (
            [
              [1, 1, 1],
              [2, 1, 2],
              [2, 0, 3],
              [5, 0, 6],
            ] as [number, number, number][]
          ).map(([x, y, g]) => [
            `(${x}, ${y})`,
            String(g),
            String(estimate(x, y)),
            String(g + estimate(x, y)),
          ]),
        ),
        'Four squares with their steps so far, their estimates and the sums.',
        beat(
          'Here are the numbers for some squares of the way.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
          show('pic.row2', 0.6),
        ),
        beat(
          'Stepping aside costs a step and takes you farther away. So the sum grows by two.',
          show('pic.row3', 'aside'),
          highlight('pic.cell-3-4', 'grows'),
        ),
        beat(
          'The estimate must never be too large. Then the first way found is the shortest one.',
          show('pic.row4', 'shortest'),
        ),
      ),
  },
  question: choice(
    '4 steps are done, and the estimate is 3. Which sum is compared?',
    '7',
    ['4', '3', '12'],
    'Steps so far plus estimate.',
  ),
  stays: 'Steps done plus distance left decide',
};
