import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, polygon, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const at: XY = [1, 2];
const tiny = 1e-5;
const real = (x: number, y: number) => x * x - y * y;
const imaginary = (x: number, y: number) => 2 * x * y;
const slopes = {
  ux: (real(at[0] + tiny, at[1]) - real(at[0] - tiny, at[1])) / (2 * tiny),
  uy: (real(at[0], at[1] + tiny) - real(at[0], at[1] - tiny)) / (2 * tiny),
  vx: (imaginary(at[0] + tiny, at[1]) - imaginary(at[0] - tiny, at[1])) / (2 * tiny),
  vy: (imaginary(at[0], at[1] + tiny) - imaginary(at[0], at[1] - tiny)) / (2 * tiny),
};
const squared = ([x, y]: XY): XY => [real(x, y), imaginary(x, y)];
const corners: XY[] = [
  [1, 0.4],
  [1.5, 0.4],
  [1.5, 0.9],
  [1, 0.9],
];
const centred = (points: XY[], shift: XY): XY[] => points.map(([x, y]) => [x + shift[0], y + shift[1]]);

export const complexSlope: Demonstration = {
  id: 'complex-slope',
  name: 'a small square and its square in the complex plane',
  title: 'What squaring does to a square',
  about: /cauchy.?riemann|holomorphic|complex differentia|analytic function|conformal|complex analysis/i,
  named: /complex differentiable|holomorphic/i,
  puzzle: [
    'A function of complex numbers moves the whole plane.',
    'What must it do to a tiny square, so that it has one slope in every direction?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5, -2.2], max: [5, 2.6] },
        polygon('before', centred(corners, [-4.6, -0.6]), 'a', {
          fill: 'soft',
          label: tag('z', 'above', 'a'),
        }),
        arrow('way', [-2.6, 0], [-0.8, 0], 'muted', { label: tag('z → z²', 'above') }),
        polygon('after', centred(corners.map(squared), [0.6, -0.6]), 'b', {
          fill: 'soft',
          label: tag('z²', 'above', 'b'),
        }),
        text('turned', [1.6, -1.7], 'turned and stretched, corners kept', 'muted'),
      ),
      'A small square and its image under z squared: turned and stretched, but nearly a square again.',
      beat(
        'Take the function that squares a complex number, and a small square in the plane.',
        draw('pic.before', 'small'),
      ),
      beat(
        'Square every point of it. The image is larger and turned.',
        draw('pic.way', 0.1),
        draw('pic.after', 'image'),
      ),
      beat(
        'But its corners are still right angles: the map turns and stretches equally in all directions.',
        show('pic.turned', 'turns'),
        highlight('pic.after', 'corners'),
      ),
    ),
  further: {
    title: 'Two pairs of equal slopes',
    draw: () =>
      scene(
        table(
          ['at z = 1 + 2i', 'along x', 'along y'],
          [
            ['u = x² − y²', String(Math.round(slopes.ux)), String(Math.round(slopes.uy))],
            ['v = 2xy', String(Math.round(slopes.vx)), String(Math.round(slopes.vy))],
          ],
          { row_heads: true },
        ),
        'Slopes of the real part u and of the imaginary part v at 1 + 2i: 2 and −4, 4 and 2.',
        beat(
          'The square of x + iy has the real part u and the imaginary part v.',
          show('pic.head', 0),
          show('pic.row1', 'real'),
          show('pic.row2', 'imaginary'),
        ),
        beat(
          `Measure the slopes at 1 + 2i. Along x, u has the slope ${Math.round(slopes.ux)}. Along y, v has the same.`,
          highlight('pic.cell-1-2', 'u'),
          highlight('pic.cell-2-3', 'v'),
        ),
        beat(
          'And the other two are equal but for the sign. That is what turning and stretching means in numbers.',
          highlight('pic.cell-1-3', 'two'),
          highlight('pic.cell-2-2', 'sign'),
        ),
      ),
  },
  question: choice(
    'For z², the slope of u along x is 2x. What is the slope of v along y?',
    '2x',
    ['2y', '−2y', '−2x'],
    'It is the same as that of u along x.',
  ),
  stays: 'Complex slope: turn and stretch, nothing else',
};
