import { highlight, move, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, segment } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration } from '../demonstration.ts';

const hanoi = (n: number): number => (n === 0 ? 0 : 2 * hanoi(n - 1) + 1);

export const towers: Demonstration = {
  id: 'towers',
  name: 'the towers of Hanoi',
  title: 'Move a tower',
  about:
    /recursi|hanoi|master theorem|divide and conquer|time complexity|asymptotic|big.?o\b|computational complexity|np.?(?:complete|hard)|p versus np|\bsat\b|travell?ing salesman|cook.?levin/i,
  puzzle: [
    'Three discs must go to another peg, one at a time, and never a large one on a small one.',
    'How many moves does it take, and how many for ten discs?',
  ],
  draw: () =>
    besides(
      [
        figure(
          { min: [-5.4, -1.6], max: [5.4, 3.6] },
          segment('base', [-5, -0.9], [5, -0.9], 'muted', { weight: 'bold' }),
          ...[-3.4, 0, 3.4].map(
            (x, i): ShapeInput => segment(`peg${i + 1}`, [x, -0.9], [x, 2.6], 'muted', { weight: 'bold' }),
          ),
          rect('large', [-4.7, -0.85], [-2.1, -0.1], 'a', { fill: 'soft', rounded: true }),
          rect('middle', [-4.3, -0.05], [-2.5, 0.7], 'b', { fill: 'soft', rounded: true }),
          rect('small', [-3.9, 0.75], [-2.9, 1.5], 'good', { fill: 'soft', rounded: true }),
        ),
        'Three pegs, and a tower of three discs on the left one.',
      ],
      [
        table(
          ['discs', 'moves'],
          [1, 2, 3, 4, 10].map((n) => [String(n), String(hanoi(n))]),
        ),
        'Moves for 1, 2, 3, 4 and 10 discs: 1, 3, 7, 15 and 1023.',
      ],
      beat(
        'To move the largest disc, the two above it must first be out of the way.',
        show('pic.base', 0),
        ...[1, 2, 3].map((i) => show(`pic.peg${i}`, 0)),
        show('pic.large', 0.1),
        show('pic.middle', 0.1),
        show('pic.small', 0.1),
        highlight('pic.large', 'largest'),
      ),
      beat(
        `That is the same task with two discs, and takes ${hanoi(2)} moves.`,
        move('pic.middle', [3.4, -0.8], 'task', 1),
        move('pic.small', [3.4, -0.8], 'moves', 1),
        show('side.head', 0),
        show('side.row1', 0.3),
        show('side.row2', 'moves'),
      ),
      beat(
        `Then the large one moves once, and the two come back on top of it: ${hanoi(2)} more. That makes ${hanoi(3)}.`,
        move('pic.large', [6.8, 0], 'once', 1),
        show('side.row3', 'makes'),
      ),
      beat(
        `So each disc doubles the moves and adds one. Ten discs take ${hanoi(10)}.`,
        show('side.row4', 'doubles'),
        show('side.row5', 'Ten'),
      ),
    ),
  question: choice(
    'Five discs: how many moves?',
    String(hanoi(5)),
    ['16', '10', '32'],
    'Twice 15 plus one is 31.',
  ),
  stays: 'Solve it by solving a smaller one',
};
