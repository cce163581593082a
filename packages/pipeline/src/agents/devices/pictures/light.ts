import { draw, show } from '../../writing/actions.ts';
import { arrow, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const incoming = Math.PI / 4;
/** Air to a medium with index 1.5, by Snell's law. */
const refracted = Math.asin(Math.sin(incoming) / 1.5);

export const light: PictureFamily = {
  id: 'light',
  name: 'a ray at a surface',
  title: 'A ray meets a surface',
  words: {
    light: 2,
    ray: 4,
    lens: 4,
    optic: 4,
    optical: 4,
    refraction: 4,
    reflection: 3,
    mirror: 4,
    diffraction: 3,
    interference: 2,
    photon: 3,
    prism: 4,
    transmission: 1,
    laser: 4,
    polarization: 3,
    lamp: 3,
    beam: 2,
    illuminance: 4,
    eye: 2,
    camera: 3,
    telescope: 3,
    interface: 1,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.3], max: [6, 3.3] },
      rect('glass', [-5.8, -3.1], [5.8, 0], 'a', { fill: 'faint', weight: 'thin' }),
      segment('normal', [0, 3], [0, -3], 'faint', { dash: true }),
      arrow('in', [-4 * Math.sin(incoming), 4 * Math.cos(incoming)], [0, 0], 'b', {
        weight: 'bold',
        label: tag('comes in', 'left', 'b'),
      }),
      arrow('back', [0, 0], [4 * Math.sin(incoming), 4 * Math.cos(incoming)], 'muted', {
        label: tag('thrown back', 'right', 'muted'),
      }),
      arrow('through', [0, 0], [3.3 * Math.sin(refracted), -3.3 * Math.cos(refracted)], 'b', {
        weight: 'bold',
        label: tag('goes through, bent', 'right', 'b'),
      }),
    ),
    alt: 'A ray meets a glass surface: part is reflected, part goes through and is bent.',
    beats: [
      beat(
        'Picture light as a ray that meets a sheet of glass.',
        draw('picture.in', 0.05),
        show('picture.glass', 'glass'),
        show('picture.normal', 0.8),
      ),
      beat(
        'Part of it is thrown back at the same angle, and part goes through and is bent.',
        draw('picture.back', 'back'),
        draw('picture.through', 'through'),
      ),
    ],
    lights: [
      ['back', /reflect/i],
      ['through', /refract|transmi|through/i],
      ['in', /light|ray|beam|wave/i],
    ],
  }),
};
