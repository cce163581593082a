import { draw, highlight, show } from '../../../writing/actions.ts';
import { compute } from '../../../writing/compute.ts';
import { area, axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const simpson = (n: number) => {
  const h = 2 / n;
  return (
    range(0, n).reduce((sum, k) => sum + (k === 0 || k === n ? 1 : k % 2 ? 4 : 2) * (k * h) ** 4, 0) * (h / 3)
  );
};
const trapezoid = (n: number) =>
  range(0, n).reduce((sum, k) => sum + (k === 0 || k === n ? 0.5 : 1) * ((k * 2) / n) ** 4, 0) * (2 / n);

export const quadrature: Demonstration = {
  id: 'quadrature',
  name: 'an area from straight lines',
  title: 'An area from straight lines',
  about:
    /trapezoid|simpson'?s rule|numerical integration|quadrature|riemann sum|improper integral|mean value theorem for integrals/i,
  puzzle: [
    'You can measure the height of a curve in a few places only.',
    'How well do you know the area below it?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 2.1, 'x'), axis(0, 17, 'y'), [
        area('under', 'x^4', [0, 2], 'a'),
        curve('curve', 'x^4', 'a', { from: 0, to: 2.02, label: 'x⁴' }),
        dots(
          'four',
          range(0, 4).map((k): XY => [k / 2, compute('x^4', { x: k / 2 })]),
          'bad',
          { joined: true },
        ),
      ]),
      'The area below x to the fourth from 0 to 2, and straight lines through five points of it.',
      beat(
        'How large is the area below this curve, from 0 to 2?',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.curve', 0.1),
        show('pic.under', 'area'),
      ),
      beat('Take five points and join them by straight lines.', draw('pic.four', 'points')),
      beat(
        `Four trapezoids make ${short(trapezoid(4), 4)}. The lines lie above the curve, so that is too much: the true area is ${32 / 5}.`,
        highlight('pic.four', 'above'),
      ),
    ),
  further: {
    title: 'Finer steps, or better curves',
    draw: () =>
      scene(
        table(
          ['steps', 'straight lines', 'parabolas', 'true'],
          [2, 4, 8].map((n) => [
            String(n),
            trapezoid(n).toFixed(3),
            simpson(n).toFixed(3),
            (32 / 5).toFixed(3),
          ]),
        ),
        'The area by straight lines and by parabolas with 2, 4 and 8 steps.',
        beat(
          'Halve the step, and the error of the straight lines falls to about a quarter.',
          show('pic.head', 0),
          show('pic.row1', 0.2),
          show('pic.row2', 0.5),
          show('pic.row3', 0.8),
        ),
        beat(
          'With parabolas through the same points, it falls to a sixteenth.',
          highlight('pic.cell-2-3', 'parabolas'),
          highlight('pic.cell-3-3', 'sixteenth'),
        ),
      ),
  },
  question: choice(
    'Halve the steps of the trapezoids. What is left of the error?',
    'about a quarter',
    ['about a half', 'about a third', 'nothing'],
    'The error goes with the square of the step.',
  ),
  stays: 'Half the step, a quarter of the error',
};
