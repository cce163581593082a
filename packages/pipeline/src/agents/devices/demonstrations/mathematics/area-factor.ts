import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, polygon, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const m = { a: 3, b: 1, c: 1, d: 2 };
const det = m.a * m.d - m.b * m.c;

export const areaFactor: Demonstration = {
  id: 'area-factor',
  name: 'the area that a matrix makes of a square',
  title: 'How much does the area grow?',
  about:
    /determinant|cramer'?s rule|invertible matrix|jacobian|linear (?:map|transformation)|change of basis/i,
  named: /determinants?/i,
  puzzle: ['A matrix turns a square into a slanted shape.', 'By how much does its area grow?'],
  draw: () =>
    scene(
      figure(
        { min: [-1, -0.8], max: [6, 3.6] },
        ...range(0, 5).flatMap((k): ShapeInput[] => [
          segment(`v${k}`, [k, -0.4], [k, 3.4], 'faint'),
          ...(k < 4 ? [segment(`h${k}`, [-0.6, k], [5.6, k], 'faint')] : []),
        ]),
        polygon(
          'image',
          [
            [0, 0],
            [m.a, m.c],
            [m.a + m.b, m.c + m.d],
            [m.b, m.d],
          ],
          'b',
          { fill: 'soft' },
        ),
        polygon(
          'unit',
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
          'a',
          { fill: 'soft' },
        ),
        arrow('first', [0, 0], [m.a, m.c], 'good', { weight: 'bold', label: tag('(3, 1)', 'below', 'good') }),
        arrow('second', [0, 0], [m.b, m.d], 'c', { weight: 'bold', label: tag('(1, 2)', 'above-left', 'c') }),
      ),
      'The unit square and the parallelogram spanned by (3, 1) and (1, 2), whose area is 5.',
      beat(
        'Start with a square of area one on this grid.',
        ...range(0, 5).flatMap((k) => [show(`pic.v${k}`, 0), ...(k < 4 ? [show(`pic.h${k}`, 0)] : [])]),
        show('pic.unit', 'square'),
      ),
      beat(
        'The columns of the matrix say where its two sides go: one to 3 and 1, the other to 1 and 2.',
        draw('pic.first', 'one'),
        draw('pic.second', 'other'),
      ),
      beat('The square becomes this parallelogram.', show('pic.image', 'parallelogram')),
      beat(
        `Its area is 3 times 2 minus 1 times 1, that is ${det}. This number is the determinant.`,
        highlight('pic.image', 'area', 2),
      ),
    ),
  further: {
    title: 'When everything is flattened',
    draw: () =>
      scene(
        table(
          ['columns', 'calculation', 'area'],
          [
            ['(3, 1), (1, 2)', '3 · 2 − 1 · 1', String(det)],
            ['(2, 0), (0, 4)', '2 · 4 − 0 · 0', '8'],
            ['(1, 2), (3, 1)', '1 · 1 − 3 · 2', '−5'],
            ['(2, 1), (4, 2)', '2 · 2 − 4 · 1', '0'],
          ],
        ),
        'Determinants of four matrices: 5, 8, −5 and 0.',
        beat(
          'Compare some other matrices.',
          show('pic.head', 0),
          show('pic.row1', 0.3),
          show('pic.row2', 0.6),
        ),
        beat(
          'If the columns change places, the sign turns: the shape has been flipped over.',
          show('pic.row3', 'sign'),
        ),
        beat(
          'In the last one both columns point the same way. The square is flattened to a line, its area is zero, and there is no way back.',
          show('pic.row4', 'last'),
          highlight('pic.cell-4-3', 'zero', 1.5),
        ),
      ),
  },
  question: choice(
    'The columns are (2, 0) and (1, 3). What is the determinant?',
    '6',
    ['5', '7', '3'],
    'It is 2 times 3 minus 1 times 0.',
  ),
  stays: 'The determinant is the factor of the area',
};
