import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

const [u, v]: [XY, XY] = [
  [3, 1],
  [1, 2],
];
const dot = u[0] * v[0] + u[1] * v[1];
const [lu, lv] = [Math.hypot(...u), Math.hypot(...v)];

export const dotProduct: Demonstration = {
  id: 'dot-product',
  name: 'two vectors and the shadow of one on the other',
  title: 'The shadow of a vector',
  about:
    /cauchy.?schwarz|dot product|inner product|scalar product|triangle inequality|orthogonal|gram.?schmidt|projection|cosine similarity|h[oö]lder|minkowski|\bvectors?\b(?!.*(?:field|support|eigen|clock|embedding|quanti[sz]|potential|bundle))/i,
  named: /inner product|dot product/i,
  puzzle: ['Two arrows point in different directions.', 'How much of the one goes along with the other?'],
  draw: () =>
    scene(
      figure(
        { min: [-0.6, -0.6], max: [4, 2.8] },
        segment('fall', v, [u[0] * (dot / lu ** 2), u[1] * (dot / lu ** 2)], 'muted', { dash: true }),
        arrow('u', [0, 0], u, 'a', { weight: 'bold', label: tag('u = (3, 1)', 'below', 'a') }),
        arrow('v', [0, 0], v, 'b', { weight: 'bold', label: tag('v = (1, 2)', 'left', 'b') }),
        segment('shadow', [0, 0], [u[0] * (dot / lu ** 2), u[1] * (dot / lu ** 2)], 'good', {
          weight: 'bold',
        }),
      ),
      `The vectors u = (3, 1) and v = (1, 2), and the shadow of v on u, ${short(dot / lu)} long.`,
      beat('Here are two vectors, u and v.', draw('pic.u', 'u'), draw('pic.v', 'v')),
      beat(
        'Let light fall straight down on u. Then v throws a shadow on it.',
        draw('pic.fall', 'light'),
        draw('pic.shadow', 'shadow'),
      ),
      beat(
        `Multiply the parts in pairs: 3 times 1 and 1 times 2 make ${dot}. That is the length of u times the shadow.`,
        highlight('pic.shadow', 'shadow', 1.5),
      ),
      beat(
        `A shadow is never longer than its arrow. So ${dot} cannot be more than the product of the two lengths, ${short(lu)} times ${short(lv)}, which is ${short(lu * lv)}.`,
        highlight('pic.v', 'longer', 1.5),
        highlight('pic.u', 'product'),
      ),
    ),
  further: {
    title: 'When are both equal?',
    draw: () =>
      scene(
        table(
          ['v', 'in pairs', 'lengths'],
          (
            [
              [1, 2],
              [-1, 3],
              [2, 2],
              [6, 2],
            ] as XY[]
          ).map((w) => [
            `(${w[0]}, ${w[1]})`.replace('-', '−'),
            String(u[0] * w[0] + u[1] * w[1]),
            short(lu * Math.hypot(...w), 4),
          ]),
        ),
        'For four vectors v, the sum of products with u = (3, 1), and the product of the lengths.',
        beat('Turn v, and compare the two numbers.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'Where v stands at a right angle to u, there is no shadow at all.',
          show('pic.row2', 'right'),
          highlight('pic.cell-2-2', 'shadow'),
        ),
        beat(
          'Only where both point the same way is the shadow as long as the arrow, and the two numbers agree.',
          show('pic.row3', 0.1),
          show('pic.row4', 'same'),
          highlight('pic.row4', 'agree', 1.5),
        ),
      ),
  },
  question: choice(
    'What is the dot product of (2, 1) and (3, 4)?',
    '10',
    ['14', '11', '24'],
    '2 times 3 is 6, 1 times 4 is 4, and together that is 10.',
  ),
  stays: 'A shadow is never longer than its arrow',
};
