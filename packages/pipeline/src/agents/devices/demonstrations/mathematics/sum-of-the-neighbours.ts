import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, columns, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** Temperatures on a small plate with a hot spot. */
const plate = [
  [20, 20, 22, 20, 20],
  [20, 24, 32, 24, 20],
  [22, 32, 60, 32, 22],
  [20, 24, 32, 24, 20],
  [20, 20, 22, 20, 20],
];
const at = (row: number, column: number, values = plate) => values[row]![column]!;
const neighbours = (row: number, column: number, values = plate) =>
  at(row - 1, column, values) +
  at(row + 1, column, values) +
  at(row, column - 1, values) +
  at(row, column + 1, values);
const laplacian = (row: number, column: number, values = plate) =>
  neighbours(row, column, values) - 4 * at(row, column, values);
const [low, high] = [20, 60];
const shown = (values: number[][]) =>
  table(
    [],
    values.map((row) => row.map((value) => short(value))),
    { heat: values.map((row) => row.map((value) => (0.9 * (value - low)) / (high - low))) },
  );
const signed = (value: number) => short(value).replace('-', '−');

export const sumOfTheNeighbours: Demonstration = {
  id: 'sum-of-the-neighbours',
  name: 'a hot spot and its neighbours',
  title: 'Above or below its neighbours?',
  about:
    /laplacian|laplace(?:'s)? (?:operator|equation)|poisson(?:'s)? equation|heat equation|diffusion equation|(?:discrete )?harmonic function/i,
  named: /divergence of the gradient/i,
  puzzle: [
    'A plate has a hot spot. Heat spreads, although no place knows of any but its neighbours.',
    'Which number tells a place whether to warm up or to cool down?',
  ],
  draw: () =>
    scene(
      shown(plate),
      'Temperatures on a plate, 60 degrees in the middle and about 20 at the edge.',
      beat(
        'Here are the temperatures on a small plate, with 60 degrees in the middle.',
        ...range(1, 5).map((k) => show(`pic.row${k}`, 0.1 + k * 0.08)),
        highlight('pic.cell-3-3', 'middle'),
      ),
      beat(
        `Look at its four neighbours. Each has ${at(1, 2)} degrees, far less.`,
        ...['2-3', '4-3', '3-2', '3-4'].map((cell) => highlight(`pic.cell-${cell}`, 'neighbours')),
      ),
      beat(
        `Add the neighbours, and take away four times the middle: ${neighbours(2, 2)} minus ${4 * at(2, 2)} is ${signed(laplacian(2, 2))}.`,
        highlight('pic.cell-3-3', 'four', 1.5),
      ),
      beat(
        'That number is the Laplacian on a grid. It is negative, so this place will cool.',
        highlight('pic.cell-3-3', 'negative'),
      ),
      beat(
        `At the place beside it, aslant, it is ${neighbours(1, 1)} minus ${4 * at(1, 1)}, so ${signed(laplacian(1, 1))}. That place will warm up.`,
        highlight('pic.cell-2-2', 'aslant'),
      ),
    ),
  further: {
    title: 'Curved up, curved down',
    draw: () =>
      scene(
        axes(axis(0, 6.3, 'x'), axis(-1.4, 1.6), [
          curve('wave', 'sin(x)', 'a', { from: 0, to: 6.28 }),
          curve('bent', '-sin(x)', 'd', { from: 0, to: 6.28, dash: true, label: 'Laplacian' }),
          columns(
            'flow',
            [1.57, 4.71].map((x) => [x, -Math.sin(x)]),
            0.3,
            'b',
          ),
        ]),
        'A wave, and its second derivative, which is negative at the hills and positive in the valleys.',
        beat('Along a line, the Laplacian is the second derivative.', draw('pic.wave', 'line', 1.4)),
        beat(
          'On a hill the curve bends down, and the Laplacian is negative. In a valley it is positive.',
          draw('pic.bent', 'bends', 1.4),
          show('pic.flow', 'negative'),
        ),
        beat(
          'In a plane you add both second derivatives, along x and along y.',
          highlight('pic.bent', 'add'),
        ),
        beat(
          'Heat flows by it: hills sink, valleys fill. Where it is zero everywhere, nothing changes any more.',
          highlight('pic.flow', 'sink'),
        ),
      ),
  },
  question: choice(
    'A place has 10 degrees, and its four neighbours have 9, 11, 8 and 12. What is the Laplacian there?',
    '0',
    ['40', '10', '−4'],
    'The neighbours make 40, which is exactly four times 10.',
  ),
  stays: 'The Laplacian compares with the neighbours',
};
