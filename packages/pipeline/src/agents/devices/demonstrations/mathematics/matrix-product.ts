import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration } from '../demonstration.ts';

const A = [
  [1, 2],
  [3, 4],
] as const;
const B = [
  [5, 6],
  [7, 8],
] as const;
const entry = (i: number, j: number) => A[i]![0] * B[0]![j]! + A[i]![1] * B[1]![j]!;

export const matrixProduct: Demonstration = {
  id: 'matrix-product',
  name: 'the product of two matrices',
  title: 'Rows meet columns',
  about:
    /matrix (?:multiplication|product)|matrix algebra|\bmatri(?:x|ces)\b(?!.*(?:determinant|eigen|confusion))/i,
  named: /product of (?:two )?matrices/i,
  puzzle: ['Two tables of numbers are to be multiplied.', 'Which number goes with which?'],
  draw: () => ({
    elements: [
      {
        id: 'pic',
        region: 'left',
        visual: table(
          [],
          A.map((row) => row.map(String)),
          { brackets: true },
        ),
        alt: 'The first matrix: 1, 2 over 3, 4.',
      },
      {
        id: 'other',
        region: 'right',
        visual: table(
          [],
          B.map((row) => row.map(String)),
          { brackets: true },
        ),
        alt: 'The second matrix: 5, 6 over 7, 8.',
      },
    ],
    beats: [
      beat('Here are two matrices with two rows and two columns.', show('pic', 0.1), show('other', 0.3)),
      beat(
        'Take the first row of the left one, and the first column of the right one.',
        highlight('pic.row1', 'row', 1.5),
        highlight('other.cell-1-1', 'column', 1.5),
        highlight('other.cell-2-1', 'column', 1.5),
      ),
      beat(
        `Multiply in pairs, and add: 1 times 5 and 2 times 7 make ${entry(0, 0)}.`,
        highlight('pic.cell-1-1', 0.3),
        highlight('other.cell-1-1', 0.35),
        highlight('pic.cell-1-2', 0.6),
        highlight('other.cell-2-1', 0.65),
      ),
      beat(
        'So a row must be as long as a column is high, or there is nothing to pair.',
        highlight('pic.row1', 'row'),
        highlight('other.cell-1-1', 'high'),
        highlight('other.cell-2-1', 'high'),
      ),
    ],
  }),
  further: {
    title: 'The order matters',
    draw: () => ({
      elements: [
        {
          id: 'pic',
          region: 'left',
          visual: table(
            ['first', 'times second'],
            [0, 1].map((i) => [0, 1].map((j) => String(entry(i, j)))),
          ),
          alt: 'First times second: 19, 22, 43, 50.',
        },
        {
          id: 'other',
          region: 'right',
          visual: table(
            ['second', 'times first'],
            [0, 1].map((i) => [0, 1].map((j) => String(B[i]![0] * A[0]![j]! + B[i]![1] * A[1]![j]!))),
          ),
          alt: 'Second times first: 23, 34, 31, 46.',
        },
      ],
      beats: [
        beat(
          `All four places together: ${entry(0, 0)}, ${entry(0, 1)}, ${entry(1, 0)} and ${entry(1, 1)}.`,
          show('pic', 0.1),
        ),
        beat('Now change the order of the two matrices.', show('other', 0.3)),
        beat(
          'The result is another one. Numbers do not mind the order, but matrices do.',
          highlight('other.row1', 'another'),
          highlight('other.row2', 'another'),
        ),
      ],
    }),
  },
  question: choice(
    'The row is 2, 3 and the column is 4, 5. Which number do they make?',
    '23',
    ['14', '22', '120'],
    '2 times 4 is 8, 3 times 5 is 15, and together that is 23.',
  ),
  stays: 'Row times column, pair by pair',
};
