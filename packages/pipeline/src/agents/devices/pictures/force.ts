import { draw, show } from '../../writing/actions.ts';
import { arrow, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

export const force: PictureFamily = {
  id: 'force',
  name: 'a block that is pulled',
  title: 'A block on the move',
  words: {
    force: 4,
    acceleration: 4,
    motion: 3,
    friction: 4,
    momentum: 4,
    inertia: 4,
    velocity: 3,
    speed: 2,
    mass: 2,
    spring: 3,
    work: 1,
    thrust: 3,
    collision: 3,
    newton: 2,
    mechanic: 2,
    moving: 2,
    body: 1,
  },
  draw: () => {
    const drift = {
      kind: 'oscillate' as const,
      offset: [1.6, 0] as [number, number],
      period_s: 7,
      phase: 0,
    };
    return {
      visual: figure(
        { min: [-6, -2.6], max: [6, 2.8] },
        segment('ground', [-5.8, -1.4], [5.8, -1.4], 'muted', { weight: 'bold' }),
        ...Array.from({ length: 12 }, (_, i) =>
          segment(`rough${i + 1}`, [-5.6 + i, -1.4], [-6 + i + 0.1, -1.9], 'faint'),
        ),
        rect('block', [-2.2, -1.4], [0.4, 0.9], 'accent', { fill: 'soft', rounded: true, motion: drift }),
        arrow('pull', [0.4, -0.1], [3, -0.1], 'b', {
          weight: 'bold',
          motion: drift,
          label: tag('push or pull', 'above', 'b'),
        }),
        arrow('back', [-2.2, -0.9], [-3.8, -0.9], 'bad', {
          motion: drift,
          label: tag('held back', 'above', 'bad'),
        }),
      ),
      alt: 'A block on the ground with an arrow that pulls it and one that holds it back.',
      beats: [
        beat(
          'Picture a block on the ground, and an arrow for every push or pull on it.',
          show('picture.ground', 0),
          ...Array.from({ length: 12 }, (_, i) => show(`picture.rough${i + 1}`, 0)),
          show('picture.block', 0.1),
          draw('picture.pull', 'push'),
          draw('picture.back', 0.8),
        ),
        beat('What counts for its motion is what is left when all the arrows are added up.'),
      ],
      lights: [
        ['pull', /force|push|pull|thrust/i],
        ['block', /mass|object|body|motion|accelerat|speed|velocity/i],
        ['back', /friction|resist|oppos/i],
      ],
    };
  },
};
