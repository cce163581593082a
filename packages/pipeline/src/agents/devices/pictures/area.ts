import { draw, show } from '../../writing/actions.ts';
import { area, axes, axis, columns, curve } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const f = (x: number) => 0.5 + x * (4 - x) * 0.5;
const width = 0.4;
const strips = Array.from({ length: 8 }, (_, i): [number, number] => {
  const x = 0.4 + width * (i + 0.5);
  return [x, f(x)];
});

export const underCurve: PictureFamily = {
  id: 'area',
  name: 'the area under a curve',
  title: 'An area from strips',
  words: {
    integral: 4,
    integration: 4,
    integrate: 4,
    area: 3,
    antiderivative: 4,
    flux: 2,
    volume: 1,
    calculus: 1,
    'double integral': 2,
    accumulate: 3,
  },
  draw: () => ({
    visual: axes(axis(0, 4.2, 'x', { ticks: 'none' }), axis(0, 3, 'y', { ticks: 'none' }), [
      columns('strips', strips, width, 'b'),
      area('under', '0.5 + x*(4-x)*0.5', [0.4, 3.6], 'a'),
      curve('curve', '0.5 + x*(4-x)*0.5', 'a', { from: 0.1, to: 4 }),
    ]),
    alt: 'Strips under a curve, and the whole area under it.',
    beats: [
      beat(
        'Picture a curve. How much area lies below it?',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.curve', 0),
      ),
      beat(
        'Cut the area into narrow strips and add them up: that is nearly it.',
        show('picture.strips', 'strips'),
      ),
      beat(
        'The narrower the strips, the closer the sum comes to the area itself, which is the integral.',
        show('picture.under', 'area'),
      ),
    ],
    lights: [
      ['under', /integral|area|flux/i],
      ['curve', /function|curve/i],
    ],
  }),
};
