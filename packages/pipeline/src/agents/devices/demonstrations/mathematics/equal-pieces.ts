import { draw, highlight, show } from '../../../writing/actions.ts';
import { brace, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const long = 12;
type Piece = 'a' | 'b' | 'good' | 'muted';
/** A bar of equal pieces; the first `full` of them are filled. */
const bar = (id: string, y: number, pieces: number, full: number, role: Piece): ShapeInput[] =>
  range(0, pieces - 1).map((i) =>
    rect(
      `${id}${i}`,
      [(long / pieces) * i, y],
      [(long / pieces) * (i + 1), y + 0.9],
      i < full ? role : 'muted',
      {
        fill: i < full ? 'soft' : 'none',
      },
    ),
  );
const barIn = (id: string, pieces: number, when: string | number) =>
  range(0, pieces - 1).map((i) => show(`pic.${id}${i}`, when));
const name = (id: string, y: number, words: string, role: Piece | 'ink' = 'ink') =>
  text(id, [-0.5, y + 0.45], words, role, { side: 'left', size: 'large' });

export const equalPieces: Demonstration = {
  id: 'equal-pieces',
  name: 'bars of equal pieces',
  title: 'Cut into equal pieces',
  about:
    /(?<!partial |continued |mole |volume |mass )\bfractions?\b(?! (?:field|of light))|common denominator|numerator|rational numbers?$/i,
  named: /part of a whole/i,
  puzzle: ['You eat half of a cake, and a friend eats a third.', 'Why is that not two fifths together?'],
  draw: () =>
    scene(
      figure(
        { min: [-2.2, -0.4], max: [13, 6.2] },
        name('n1', 4.9, '$\\frac{1}{2}$', 'a'),
        ...bar('half', 4.9, 2, 1, 'a'),
        name('n2', 3.5, '$\\frac{1}{3}$', 'b'),
        ...bar('third', 3.5, 3, 1, 'b'),
        name('n3', 1.9, '$\\frac{3}{6}$', 'a'),
        ...bar('sixth', 1.9, 6, 3, 'a'),
        name('n4', 0.5, '$\\frac{2}{6}$', 'b'),
        ...bar('sixt', 0.5, 6, 2, 'b'),
      ),
      'A bar cut in two and one cut in three; cut in six, they are three pieces and two pieces of equal size.',
      beat(
        'Cut a bar into two equal pieces: one of them is a half.',
        ...barIn('half', 2, 'pieces'),
        show('pic.n1', 'half'),
      ),
      beat(
        'Cut another into three: one of them is a third. The pieces are smaller.',
        ...barIn('third', 3, 'three'),
        show('pic.n2', 'third'),
      ),
      beat(
        'A half and a third are pieces of different size. You cannot just count them together.',
        highlight('pic.half0', 'half', 1.5),
        highlight('pic.third0', 'third', 1.5),
      ),
      beat(
        'So cut both more finely, into sixths. The half is three of these, and the third is two.',
        ...barIn('sixth', 6, 'sixths'),
        show('pic.n3', 'three'),
        ...barIn('sixt', 6, 'third'),
        show('pic.n4', 'two'),
      ),
      beat(
        'Now all pieces are equal, and you may count: three and two are five sixths.',
        ...[0, 1, 2].map((i) => highlight(`pic.sixth${i}`, 'three')),
        ...[0, 1].map((i) => highlight(`pic.sixt${i}`, 'two')),
      ),
    ),
  further: {
    title: 'A part of a part',
    draw: () =>
      scene(
        figure(
          { min: [-3, -1.4], max: [12, 5.4] },
          ...range(0, 2).flatMap((x) =>
            range(0, 3).map((y): ShapeInput => {
              const [column, line] = [x < 2, y < 3];
              return rect(
                `c${x}${y}`,
                [x * 2, y * 1.2],
                [x * 2 + 2, y * 1.2 + 1.2],
                column && line ? 'good' : column ? 'a' : 'muted',
                { fill: column && line ? 'soft' : column ? 'faint' : 'none' },
              );
            }),
          ),
          brace('across', [4, -0.15], [0, -0.15], 'a', { label: tag('$\\frac{2}{3}$', 'below', 'a') }),
          brace('up', [-0.15, 0], [-0.15, 3.6], 'b', { label: tag('$\\frac{3}{4}$', 'left', 'b') }),
          text(
            'work',
            [7, 2.4],
            '$\\frac{3}{4} \\cdot \\frac{2}{3} = \\frac{6}{12} = \\frac{1}{2}$',
            'good',
            {
              side: 'right',
              size: 'large',
            },
          ),
        ),
        'A square of twelve cells: two of three columns, and three of four rows of them, are six of twelve.',
        beat(
          'To multiply, take a part of a part. Here is a sheet, and two thirds of it.',
          ...range(0, 2).flatMap((x) => range(0, 3).map((y) => show(`pic.c${x}${y}`, 'sheet'))),
          draw('pic.across', 'thirds'),
        ),
        beat('Of that, take three quarters.', draw('pic.up', 'quarters')),
        beat(
          'Six of the twelve cells are left: three times two, over four times three. That is one half.',
          show('pic.work', 'over'),
          ...range(0, 1).flatMap((x) => range(0, 2).map((y) => highlight(`pic.c${x}${y}`, 'Six', 1.5))),
        ),
      ),
  },
  question: choice(
    'What is one half plus one quarter?',
    '3/4',
    ['2/6', '1/8', '2/4'],
    'The half is two quarters, and one more makes three.',
  ),
  stays: 'Equal pieces first, then count',
};
