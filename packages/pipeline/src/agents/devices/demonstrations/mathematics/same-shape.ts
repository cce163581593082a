import { highlight, show } from '../../../writing/actions.ts';
import { figure, polygon, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const sameShape: Demonstration = {
  id: 'same-shape',
  name: 'a small and a large triangle of the same shape',
  title: 'Same shape, other size',
  about:
    /similar triangle|intercept theorem|angle bisector|\bceva|menelaus|basic proportionality|similarity|scale factor/i,
  named: /similar triangles?/i,
  puzzle: [
    'A stick of one metre throws a shadow of 1.5 metres.',
    'How high is a tree whose shadow is 12 metres long?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-1, -1.6], max: [13.5, 9] },
        polygon(
          'large',
          [
            [0, 0],
            [12, 0],
            [12, 8],
          ],
          'a',
          { fill: 'faint' },
        ),
        polygon(
          'small',
          [
            [0, 0],
            [1.5, 0],
            [1.5, 1],
          ],
          'b',
          { fill: 'soft' },
        ),
        text('w1', [0.75, -0.5], '1.5', 'b'),
        text('w2', [7, -0.9], '12', 'a'),
        text('h2', [12.8, 4], '?', 'bad', { size: 'large' }),
        segment('stick', [1.5, 0], [1.5, 1], 'b', { weight: 'bold', label: tag('1', 'right', 'b') }),
        segment('tree', [12, 0], [12, 8], 'good', { weight: 'bold' }),
      ),
      'A small triangle with legs 1.5 and 1 within a large one with legs 12 and unknown height.',
      beat(
        'The sun shines at the same angle on both. So stick and shadow make a triangle of the same shape as tree and shadow.',
        show('pic.small', 'stick'),
        show('pic.stick', 'stick'),
        show('pic.w1', 'shadow'),
        show('pic.large', 'tree'),
        show('pic.tree', 'tree'),
      ),
      beat(
        `The shadow of the tree is ${12 / 1.5} times as long as that of the stick.`,
        show('pic.w2', 'tree'),
        show('pic.h2', 0.8),
      ),
      beat(
        `In triangles of the same shape, all sides grow by the same factor. So the tree is ${12 / 1.5} metres high.`,
        highlight('pic.tree', 'high', 1.5),
      ),
    ),
  further: {
    title: 'And the areas?',
    draw: () =>
      scene(
        table(
          ['factor', 'sides', 'area'],
          [1, 2, 3, 8].map((k) => [`${k}×`, `${1.5 * k} and ${k}`, `${(1.5 * k * k) / 2}`]),
        ),
        'Sides and areas for the factors 1, 2, 3 and 8.',
        beat('The small triangle has an area of 0.75.', show('pic.head', 0), show('pic.row1', 'area')),
        beat(
          'With twice the sides it has four times the area, with three times the sides nine times.',
          show('pic.row2', 'four'),
          show('pic.row3', 'nine'),
        ),
        beat(`The large one has ${(1.5 * 8 * 8) / 2}: 64 times as much.`, show('pic.row4', 'large')),
      ),
  },
  question: choice(
    'A photo of 10 by 15 is enlarged so that the short side is 20. How long is the other?',
    '30',
    ['25', '20', '22.5'],
    'Twice the one side means twice the other.',
  ),
  stays: 'Same shape: all sides by one factor',
};
