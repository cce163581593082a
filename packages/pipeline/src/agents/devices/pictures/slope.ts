import { draw, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tangent } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const hill = '2 - (x - 2)^2/2';

export const slope: PictureFamily = {
  id: 'slope',
  name: 'a curve with its tangent',
  title: 'How steep is a curve?',
  words: {
    derivative: 4,
    slope: 4,
    tangent: 4,
    extremum: 4,
    extrema: 4,
    differentiable: 4,
    differentiation: 4,
    gradient: 3,
    'rate of change': 3,
    maximum: 2,
    minimum: 2,
    optimization: 3,
    minimize: 3,
    calculus: 2,
    critical: 1,
    differential: 3,
    loss: 1,
  },
  draw: () => ({
    visual: axes(axis(0, 4, 'x', { ticks: 'none' }), axis(0, 2.6, 'y', { ticks: 'none' }), [
      curve('hill', hill, 'a', { from: 0.1, to: 3.9 }),
      tangent('tangent', hill, 0.8, 0.8, 'b', 'tangent'),
    ]),
    alt: 'A tangent moves along a hill-shaped curve and lies level on its top.',
    beats: [
      beat(
        'Picture a curve, and a straight line that just touches it.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.hill', 0),
        show('picture.tangent', 'straight'),
      ),
      beat(
        'Its steepness is the slope of the curve at that point. On the very top the line lies level: the slope is zero.',
        move('picture.tangent', 2, 'top', 1.5),
      ),
      beat('Beyond the top it leads down, so the slope is negative.', move('picture.tangent', 3.1, 0.1, 1.6)),
    ],
    lights: [
      ['tangent', /derivative|slope|tangent|gradient|rate/i],
      ['hill', /function|curve|maxim|minim|extrem/i],
    ],
  }),
};
