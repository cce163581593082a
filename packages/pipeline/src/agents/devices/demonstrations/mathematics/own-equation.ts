import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const M = [
  [1, 2],
  [3, 4],
] as const;
const square = [0, 1].map((i) => [0, 1].map((j) => M[i]![0] * M[0]![j]! + M[i]![1] * M[1]![j]!));
const trace = M[0][0] + M[1][1];
const determinant = M[0][0] * M[1][1] - M[0][1] * M[1][0];

export const ownEquation: Demonstration = {
  id: 'own-equation',
  name: 'a matrix that solves its own equation',
  title: 'A matrix solves its own equation',
  about:
    /cayley.?hamilton|characteristic (?:polynomial|equation)|spectral theorem|jordan (?:normal|canonical)|diagonali[sz]|lu decomposition|minimal polynomial/i,
  named: /characteristic (?:polynomial|equation)/i,
  puzzle: [
    'Each square matrix belongs to an equation of its own.',
    'What happens if you put the matrix itself into it?',
  ],
  draw: () => ({
    elements: [
      {
        id: 'pic',
        region: 'left',
        visual: table(
          [],
          M.map((row) => row.map(String)),
          { brackets: true },
        ),
        alt: 'The matrix A: 1, 2 over 3, 4.',
      },
      {
        id: 'other',
        region: 'right',
        visual: equation('stack', [['\\lambda^2 - 5\\lambda - 2 = 0'], ['A^2 - 5A - 2I = 0']]),
        alt: 'Its characteristic equation, and the same for the matrix.',
      },
    ],
    beats: [
      beat(
        `Take this matrix. The sum of its diagonal is ${trace}, its determinant is ${determinant}.`,
        show('pic', 0.1),
      ),
      beat(
        'These two numbers make its equation: lambda squared, minus 5 lambda, minus 2.',
        show('other.step1', 'equation'),
      ),
      beat(
        'Put the matrix in the place of lambda, and let 2 mean twice the unit matrix. The claim is that nothing remains.',
        show('other.step2', 'claim'),
      ),
    ],
  }),
  further: {
    title: 'Check all four places',
    draw: () =>
      scene(
        table(
          ['place', 'A²', '− 5A', '− 2I', 'sum'],
          [0, 1].flatMap((i) =>
            [0, 1].map((j) => [
              `row ${i + 1}, column ${j + 1}`,
              String(square[i]![j]),
              `−${5 * M[i]![j]!}`,
              i === j ? '−2' : '0',
              String(square[i]![j]! - trace * M[i]![j]! - (i === j ? -determinant : 0)),
            ]),
          ),
        ),
        'In each of the four places the square, minus five times the entry, minus 2 on the diagonal, is zero.',
        beat(
          `The square of the matrix has the entries ${square.flat().join(', ')}.`,
          show('pic.head', 0),
          show('pic.row1', 0.3),
        ),
        beat('In the first place: 7 minus 5 minus 2 is 0.', highlight('pic.row1', 'minus', 1.5)),
        beat(
          'The same happens in all the others. So the square can always be had from the matrix itself, without multiplying.',
          show('pic.row2', 0.1),
          show('pic.row3', 0.2),
          show('pic.row4', 0.3),
          highlight('pic.row4', 'square'),
        ),
      ),
  },
  question: choice(
    'For this matrix, A² = 5A + 2I. Which number stands at the top left of 5A + 2I?',
    '7',
    ['5', '10', '3'],
    '5 times 1 is 5, and 2 more make 7.',
  ),
  stays: 'A matrix obeys its own equation',
};
