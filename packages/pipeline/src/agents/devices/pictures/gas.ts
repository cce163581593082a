import { highlight, show } from '../../writing/actions.ts';
import { circle, figure, rect, type ShapeInput } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const box: { min: XY; max: XY } = { min: [-5.2, -2.8], max: [5.2, 2.8] };
const spreadOut = (index: number, ratio: number) => (0.41 + index * ratio) % 1;
const count = 22;

const particles = (): ShapeInput[] =>
  Array.from({ length: count }, (_, i) => {
    const turn = 2 * Math.PI * spreadOut(i, 0.618034);
    const pace = 1.4 + 1.2 * spreadOut(i, 0.414214);
    return circle(
      `particle${i + 1}`,
      [-4.8 + 9.6 * spreadOut(i, 0.754878), -2.4 + 4.8 * spreadOut(i, 0.56984)],
      0.17,
      i === 0 ? 'b' : 'a',
      {
        fill: 'solid',
        motion: { kind: 'bounce', velocity: [pace * Math.cos(turn), pace * Math.sin(turn)], within: box },
      },
    );
  });

export const gas: PictureFamily = {
  id: 'gas',
  name: 'particles in a box',
  title: 'Particles on the move',
  words: {
    gas: 4,
    'thermal equilibrium': 4,
    gase: 3,
    pressure: 3,
    particle: 2,
    temperature: 3,
    diffusion: 4,
    diffuse: 3,
    heat: 3,
    thermal: 3,
    thermodynamic: 3,
    entropy: 3,
    brownian: 4,
    vapor: 3,
    vapour: 3,
    air: 2,
    volume: 1,
    kinetic: 1,
    evaporation: 3,
    boltzmann: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.2], max: [6, 3.2] },
      rect('box', [-5.2, -2.8], [5.2, 2.8], 'ink', { weight: 'bold' }),
      ...particles(),
    ),
    alt: 'Particles fly about in a box and bounce off its walls.',
    beats: [
      beat(
        'Picture matter as particles that never rest.',
        show('picture.box', 0),
        ...Array.from({ length: count }, (_, i) => show(`picture.particle${i + 1}`, 0.05)),
      ),
      beat(
        'In a gas they fly about freely, and each hit on a wall is a tiny push: all together, that is pressure.',
        highlight('picture.box', 'wall'),
        highlight('picture.particle1', 0.2),
      ),
    ],
    lights: [['box', /pressure|volume|box|wall/i]],
  }),
};
