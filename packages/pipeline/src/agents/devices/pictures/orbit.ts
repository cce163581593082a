import { draw, show } from '../../writing/actions.ts';
import { arrow, circle, figure, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

export const orbit: PictureFamily = {
  id: 'orbit',
  name: 'a planet on its way round a star',
  title: 'Round and round',
  words: {
    planet: 4,
    orbit: 4,
    gravity: 4,
    gravitation: 4,
    gravitational: 4,
    star: 3,
    sun: 2,
    moon: 3,
    satellite: 4,
    galaxy: 3,
    galaxies: 3,
    kepler: 4,
    astronomy: 4,
    comet: 4,
    telescope: 1,
    'solar system': 4,
    tide: 3,
    space: 1,
  },
  draw: () => {
    const motion = { kind: 'orbit' as const, centre: [0, 0] as [number, number], period_s: 10, phase: 0 };
    return {
      visual: figure(
        { min: [-5, -3.4], max: [5, 3.4] },
        circle('way', [0, 0], 2.7, 'muted', { dash: true }),
        circle('star', [0, 0], 0.6, 'd', { fill: 'solid', label: tag('star', 'below', 'd') }),
        circle('planet', [2.7, 0], 0.28, 'a', { fill: 'solid', motion }),
        arrow('pull', [2.3, 0], [1.2, 0], 'b', { weight: 'bold', motion }),
      ),
      alt: 'A planet circles a star; an arrow for the pull always points to the star.',
      beats: [
        beat(
          'Picture a planet on its way round a star.',
          show('picture.star', 0.1),
          draw('picture.way', 0.1),
          show('picture.planet', 0.1),
        ),
        beat(
          'The pull always points inwards. It does not stop the planet; it only bends its way, again and again.',
          show('picture.pull', 'pull'),
        ),
      ],
      lights: [
        ['star', /star|sun|mass/i],
        ['planet', /planet|moon|satellite|galax|bod/i],
      ],
    };
  },
};
