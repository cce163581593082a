import { draw, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const cubic = '(x + 2) * (x - 1) * (x - 2.5) / 3';

export const roots: PictureFamily = {
  id: 'roots',
  name: 'a curve and its zeros',
  title: 'Where a curve hits zero',
  words: {
    root: 4,
    zero: 2,
    polynomial: 4,
    quadratic: 4,
    cubic: 4,
    function: 1,
    equation: 1,
    algebra: 2,
    continuous: 3,
    continuity: 3,
    'intermediate value': 4,
    factor: 2,
    domain: 2,
    'real valued function': 3,
  },
  draw: () => ({
    visual: axes(axis(-3, 3.4, 'x', { ticks: 'none' }), axis(-2.6, 3.4, 'y', { ticks: 'none' }), [
      curve('curve', cubic, 'a', { from: -2.5, to: 3.1 }),
      dots(
        'zeros',
        [
          [-2, 0],
          [1, 0],
          [2.5, 0],
        ],
        'b',
      ),
      tracker('here', cubic, -2.4, 'c'),
    ]),
    alt: 'A curve crosses the horizontal axis at three places.',
    beats: [
      beat(
        'Picture a function as a curve: to each x belongs one height y.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.curve', 0.05),
        show('picture.here', 'height'),
      ),
      beat(
        'Walk along it. Where it meets the axis the height is zero; such places are called roots.',
        move('picture.here', 2.5, 'along', 2.4),
        show('picture.zeros', 'zero'),
      ),
    ],
    lights: [
      ['zeros', /root|zero|solution/i],
      ['curve', /function|curve|polynomial/i],
    ],
  }),
};
