import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, polygon, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const parts = { product: Math.E, swept: Math.E - 1 };

export const byParts: Demonstration = {
  id: 'by-parts',
  name: 'a rectangle cut by a curve',
  title: 'Two areas make a rectangle',
  about: /integration by parts|partial integration/i,
  puzzle: ['You know the area on one side of a curve.', 'Can that tell you the area on the other side?'],
  draw: () =>
    scene(
      figure(
        { min: [-0.6, -0.6], max: [5.6, 3.6] },
        polygon(
          'under',
          [[0, 0], [4.6, 0], ...range(0, 20).map((k): XY => [4.6 - (4.6 * k) / 20, 3 * (1 - k / 20) ** 2])],
          'a',
          { fill: 'soft' },
        ),
        polygon(
          'left',
          [[0, 0], ...range(0, 20).map((k): XY => [(4.6 * k) / 20, 3 * (k / 20) ** 2]), [0, 3]],
          'b',
          { fill: 'soft' },
        ),
        path(
          'curve',
          range(0, 30).map((k): XY => [(4.6 * k) / 30, 3 * (k / 30) ** 2]),
          'ink',
          { weight: 'bold' },
        ),
        text('first', [3.3, 0.5], '∫ v du', 'a'),
        text('second', [1.3, 2.1], '∫ u dv', 'b'),
        text('u', [4.6, -0.35], 'u', 'muted'),
        text('v', [-0.3, 3], 'v', 'muted'),
      ),
      'A rectangle with sides u and v, cut by a curve into the areas under it and to its left.',
      beat(
        'Draw v against u. The curve cuts the rectangle into two areas.',
        draw('pic.curve', 'curve'),
        show('pic.u', 0.2),
        show('pic.v', 0.1),
      ),
      beat('Below lies the integral of v du.', show('pic.under', 0.1), show('pic.first', 'integral')),
      beat('To the left lies the integral of u dv.', show('pic.left', 0.1), show('pic.second', 'integral')),
      beat(
        'Together they are the whole rectangle, u times v. So whoever knows one of them knows the other.',
        highlight('pic.under', 'Together'),
        highlight('pic.left', 'Together'),
      ),
    ),
  further: {
    title: 'Try it on x times eˣ',
    draw: () =>
      scene(
        table(
          ['piece', 'from 0 to 1'],
          [
            ['u · v = x · eˣ', short(parts.product, 4)],
            ['∫ v du = ∫ eˣ dx', short(parts.swept, 4)],
            ['∫ u dv = ∫ x·eˣ dx', short(parts.product - parts.swept, 4)],
          ],
        ),
        'The product is 2.718, the integral of e to the x is 1.718, so the integral of x times e to the x is 1.',
        beat('Let u be x, and let v be e to the x, between 0 and 1.', show('pic.head', 0)),
        beat(
          `At the upper end the product is ${short(parts.product, 4)}, at the lower end it is 0.`,
          show('pic.row1', 'product'),
        ),
        beat(
          `The integral of e to the x is ${short(parts.swept, 4)}. Subtract it, and exactly ${short(parts.product - parts.swept, 4)} is left.`,
          show('pic.row2', 'integral'),
          show('pic.row3', 'left'),
        ),
      ),
  },
  question: choice(
    'The rectangle is 10, the one area is 6. How large is the other?',
    '4',
    ['16', '60', '6'],
    'The two areas make up the rectangle.',
  ),
  stays: 'Two integrals make one product',
};
