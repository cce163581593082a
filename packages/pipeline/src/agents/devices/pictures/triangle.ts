import { draw } from '../../writing/actions.ts';
import { angle, circle, figure, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const on = (degrees: number): XY => [
  2.7 * Math.cos((degrees * Math.PI) / 180),
  2.7 * Math.sin((degrees * Math.PI) / 180),
];
const [a, b, c] = [on(200), on(340), on(75)];

export const triangle: PictureFamily = {
  id: 'triangle',
  name: 'a triangle in its circle',
  title: 'Corners, sides, angles',
  words: {
    triangle: 4,
    angle: 2,
    circle: 3,
    geometry: 3,
    geometric: 1,
    polygon: 4,
    trigonometry: 4,
    chord: 3,
    radius: 2,
    diameter: 3,
    conic: 2,
    ellipse: 3,
    perpendicular: 3,
    euclidean: 3,
    congruent: 4,
  },
  draw: () => ({
    visual: figure(
      { min: [-4.6, -3.2], max: [4.6, 3.2] },
      circle('circle', [0, 0], 2.7, 'muted', { dash: true }),
      segment('radius', [0, 0], on(135), 'muted', { label: tag('radius', 'below-left', 'muted') }),
      polygon('triangle', [a, b, c], 'a', { fill: 'faint', weight: 'bold' }),
      angle('angle-a', a, b, c, 'b'),
      angle('angle-b', b, c, a, 'c'),
      angle('angle-c', c, a, b, 'd'),
    ),
    alt: 'A triangle with its three angles in the circle through its corners.',
    beats: [
      beat('Picture a triangle: three corners, three sides.', draw('picture.triangle', 0)),
      beat(
        'Its three angles always add up to a straight line, and one circle runs through all its corners.',
        draw('picture.angle-a', 'angles'),
        draw('picture.angle-b', 'angles'),
        draw('picture.angle-c', 'angles'),
        draw('picture.circle', 'circle'),
        draw('picture.radius', 0.9),
      ),
    ],
    lights: [
      ['circle', /circle|radius/i],
      ['triangle', /triangle|side/i],
      ['angle-a', /angle/i],
    ],
  }),
};
