import { draw, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

/** Eighteen points about the line y = 1 + x/2, always the same. */
const points = Array.from({ length: 18 }, (_, i): [number, number] => {
  const x = 0.4 + i * 0.3;
  return [x, 1 + x / 2 + 0.8 * Math.sin(i * 2.4)];
});

export const cloud: PictureFamily = {
  id: 'cloud',
  name: 'a cloud of data points',
  title: 'A cloud of points',
  words: {
    data: 2,
    regression: 4,
    cluster: 4,
    clustering: 4,
    correlation: 4,
    'data point': 3,
    dataset: 4,
    'least squares': 4,
    fit: 2,
    prediction: 2,
    outlier: 4,
    statistic: 1,
    sample: 1,
    measurement: 2,
    trend: 3,
  },
  draw: () => ({
    visual: axes(axis(0, 6, 'one quantity', { ticks: 'none' }), axis(0, 5.2, 'another', { ticks: 'none' }), [
      dots('cloud', points, 'a'),
      curve('line', '1 + x/2', 'b', { from: 0.2, to: 5.8 }),
    ]),
    alt: 'A cloud of points that rises to the right, and a straight line through it.',
    beats: [
      beat(
        'Picture each measurement as a dot, with one quantity across and another one up.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.cloud', 'dot'),
      ),
      beat(
        'Single dots jump about, yet the cloud as a whole can have a clear shape, here a rising line.',
        draw('picture.line', 'line'),
      ),
    ],
    lights: [
      ['cloud', /data|point|cluster|sample/i],
      ['line', /fit|regression|model|predict/i],
    ],
  }),
};
