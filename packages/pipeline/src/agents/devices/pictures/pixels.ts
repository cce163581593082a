import { highlight, show } from '../../writing/actions.ts';
import { beat } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { PictureFamily } from './family.ts';

const rows = [
  [12, 14, 11, 13, 12, 15],
  [13, 88, 91, 90, 14, 12],
  [11, 90, 94, 89, 92, 13],
  [14, 87, 90, 93, 91, 11],
  [12, 13, 89, 12, 14, 13],
];

export const pixels: PictureFamily = {
  id: 'pixels',
  name: 'an image as a grid of numbers',
  title: 'An image in numbers',
  words: {
    pixel: 4,
    image: 4,
    segmentation: 4,
    segment: 2,
    region: 1,
    'image processing': 3,
    convolution: 3,
    filter: 2,
    compression: 2,
    camera: 2,
    brightness: 3,
    resolution: 2,
    jpeg: 4,
    vision: 2,
    edge: 1,
  },
  draw: () => ({
    visual: table(
      [],
      rows.map((row) => row.map(String)),
      { heat: rows.map((row) => row.map((value) => value / 110)) },
    ),
    alt: 'A grid of brightness values: a bright patch of about 90 on a dark ground of about 12.',
    beats: [
      beat(
        'Picture an image as a grid. Each cell is one pixel, and its number tells how bright it is.',
        ...rows.map((_, i) => show(`picture.row${i + 1}`, i * 0.08)),
      ),
      beat(
        'Your eye sees a bright patch at once; a program has only the numbers.',
        highlight('picture.cell-3-3', 'patch'),
        highlight('picture.cell-3-2', 'patch'),
        highlight('picture.cell-2-3', 'patch'),
        highlight('picture.cell-4-3', 'patch'),
        highlight('picture.row1', 'numbers'),
      ),
    ],
    lights: [
      ['cell-3-3', /pixel|value|similar/i],
      ['row3', /region|segment|edge/i],
    ],
  }),
};
