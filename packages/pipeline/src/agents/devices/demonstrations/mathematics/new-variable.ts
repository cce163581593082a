import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, short } from '../demonstration.ts';

export const newVariable: Demonstration = {
  id: 'new-variable',
  name: 'an area before and after a change of variable',
  title: 'Stretch the axis, keep the area',
  about:
    /substitution|change of variables|quotient rule|inverse function|laplace transform|implicit function/i,
  named: /integration by substitution/i,
  puzzle: [
    '2x times the cosine of x² looks hard to integrate.',
    'Is there an easier curve with the same area?',
  ],
  draw: () =>
    besides(
      [
        axes(axis(0, 1.35, 'x'), axis(0, 1.8, 'y'), [
          curve('hard', '2*x*cos(x^2)', 'a', { from: 0, to: 1.25, label: '2x cos(x²)' }),
        ]),
        'The curve 2x times the cosine of x squared from 0 to 1.25.',
      ],
      [
        table(
          ['up to x', 'x²', 'area'],
          [0.5, 1, 1.25].map((x) => [String(x), short(x * x), short(Math.sin(x * x))]),
        ),
        'The areas up to x are the sines of x squared.',
      ],
      beat(
        'Let u be x squared. When x takes a small step, u takes a step 2x times as large.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.hard', 0.2),
      ),
      beat(
        'So the factor 2x is just what the new axis needs: 2x cos x² becomes the plain cosine of u.',
        highlight('pic.hard', 'factor', 1.5),
        show('side.head', 'plain'),
      ),
      beat(
        `Its area is the sine. Up to x = 1 that is the sine of 1: ${short(Math.sin(1))}.`,
        show('side.row1', 0.2),
        show('side.row2', 'sine'),
      ),
      beat(
        `And up to 1.25, where u is ${short(1.25 ** 2)}, it is ${short(Math.sin(1.25 ** 2))}.`,
        show('side.row3', 'up'),
      ),
    ),
  question: choice(
    'With u = x², what is the integral of 2x eˣ² from 0 to 1?',
    'e − 1',
    ['e', '2e', '1'],
    'It becomes the integral of e to the u from 0 to 1.',
  ),
  stays: 'A new variable can straighten an integral',
};
