import { draw, show } from '../../writing/actions.ts';
import { arc, arrow, circle, figure, point, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const at = (degrees: number, radius = 2.4): [number, number] => [
  radius * Math.cos((degrees * Math.PI) / 180),
  radius * Math.sin((degrees * Math.PI) / 180),
];

export const complexPlane: PictureFamily = {
  id: 'complex-plane',
  name: 'a complex number as an arrow',
  title: 'A number as an arrow',
  words: {
    'complex number': 4,
    'complex plane': 4,
    'complex analysis': 3,
    holomorphic: 4,
    imaginary: 4,
    modulus: 3,
    euler: 1,
    'unit disk': 3,
    'unit circle': 3,
    phasor: 4,
    'complex function': 3,
    quaternion: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-4.8, -3.3], max: [4.8, 3.3] },
      arrow('real', [-4, 0], [4, 0], 'muted', { label: tag('real', 'below', 'muted') }),
      arrow('imaginary', [0, -3], [0, 3], 'muted', { label: tag('imaginary', 'right', 'muted') }),
      circle('ring', [0, 0], 2.4, 'faint', { dash: true }),
      arrow('number', [0, 0], at(40), 'a', { weight: 'bold', label: tag('length', 'above-left', 'a') }),
      arc('turn', [0, 0], 0.9, [0, 40], 'b', { label: tag('angle', 'right', 'b') }),
      segment('down', at(40), [at(40)[0], 0], 'faint', { dash: true }),
      point('runner', [2.4, 0], 'accent', {
        motion: { kind: 'orbit', centre: [0, 0], period_s: 9, phase: 0 },
      }),
    ),
    alt: 'A complex number as an arrow with a length and an angle; a point runs round the circle of that length.',
    beats: [
      beat(
        'Picture a complex number as an arrow in a plane.',
        draw('picture.real', 0),
        draw('picture.imaginary', 0.05),
        draw('picture.number', 'arrow'),
        show('picture.down', 0.9),
      ),
      beat(
        'Its length and its angle say all about it. Turn it round, and it runs along a circle.',
        draw('picture.turn', 'angle'),
        draw('picture.ring', 'circle'),
        show('picture.runner', 'circle'),
      ),
    ],
    lights: [
      ['ring', /disk|circle|unit/i],
      ['number', /number|modulus|complex/i],
      ['turn', /angle|argument/i],
    ],
  }),
};
