import { draw, show } from '../../writing/actions.ts';
import { circle, figure, path, rect, type ShapeInput, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

/** Charges that run along the lower wire, past its end and in again at its start. */
const carriers: ShapeInput[] = Array.from({ length: 9 }, (_, i) =>
  circle(`carrier${i + 1}`, [-3.8 + i * 0.9, -2], 0.14, 'a', {
    fill: 'solid',
    motion: { kind: 'drift', velocity: [0.9, 0], wrap: { min: [-4.2, -2.4], max: [4.2, -1.6] } },
  }),
);

export const circuit: PictureFamily = {
  id: 'circuit',
  name: 'a simple circuit',
  title: 'A closed circuit',
  words: {
    circuit: 4,
    'cell potential': 4,
    current: 3,
    resistance: 4,
    resistor: 4,
    ohm: 4,
    battery: 4,
    voltage: 3,
    wire: 4,
    conductor: 3,
    magnetic: 2,
    electricity: 4,
    transistor: 4,
    inductor: 4,
    kirchhoff: 4,
    loop: 1,
    power: 1,
  },
  draw: () => ({
    visual: figure(
      { min: [-5.6, -3.2], max: [5.6, 3.2] },
      path(
        'wire',
        [
          [-0.35, 2],
          [-4.2, 2],
          [-4.2, -2],
          [4.2, -2],
          [4.2, 2],
          [0.35, 2],
        ],
        'ink',
        { smooth: false },
      ),
      segment('plus', [-0.35, 1.3], [-0.35, 2.7], 'good', { weight: 'bold' }),
      segment('minus', [0.35, 1.6], [0.35, 2.4], 'good', {
        weight: 'bold',
        label: tag('battery', 'right', 'good'),
      }),
      rect('resistor', [3.8, -0.9], [4.6, 0.9], 'b', { fill: 'solid' }),
      ...carriers,
    ),
    alt: 'A battery and a resistor in a closed loop of wire; charges run along the wire.',
    beats: [
      beat(
        'Picture a closed loop of wire with a battery in it.',
        draw('picture.wire', 0),
        draw('picture.plus', 0.2),
        draw('picture.minus', 0.2),
        show('picture.resistor', 0.6),
      ),
      beat(
        'The battery drives charges round, and their flow is the current. Break the loop, and it stops everywhere.',
        ...carriers.map(({ id }) => show(`picture.${id}`, 'charges')),
      ),
    ],
    lights: [
      ['resistor', /resist|ohm/i],
      ['wire', /current|loop|circuit|wire/i],
      ['plus', /voltage|battery|power/i],
    ],
  }),
};
