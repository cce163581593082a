import { draw, show } from '../../writing/actions.ts';
import { circle, figure, path, rect, type ShapeInput } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const dotsIn = (name: string, count: number, [left, right]: XY, role: 'a' | 'b'): ShapeInput[] =>
  Array.from({ length: count }, (_, i) => {
    const [u, v] = [(0.37 + i * 0.754878) % 1, (0.19 + i * 0.56984) % 1];
    const box = { min: [left + 0.2, -2.4] as XY, max: [right - 0.2, 0.9] as XY };
    const turn = 2 * Math.PI * ((0.2 + i * 0.618034) % 1);
    return circle(
      `${name}${i + 1}`,
      [box.min[0] + 0.2 + u * (right - left - 0.8), -2.2 + v * 2.9],
      0.14,
      role,
      {
        fill: 'solid',
        motion: { kind: 'bounce', velocity: [0.5 * Math.cos(turn), 0.5 * Math.sin(turn)], within: box },
      },
    );
  });
const beaker = (id: string, left: number, right: number, label: string): ShapeInput[] => [
  rect(`${id}-water`, [left, -2.6], [right, 1.1], 'a', { fill: 'faint', weight: 'thin' }),
  path(
    id,
    [
      [left, 2.3],
      [left, -2.6],
      [right, -2.6],
      [right, 2.3],
    ],
    'ink',
    {
      smooth: false,
      weight: 'bold',
      label: { text: label, side: 'below' },
    },
  ),
];

export const liquid: PictureFamily = {
  id: 'liquid',
  name: 'a weak and a strong solution',
  title: 'Two solutions compared',
  words: {
    solution: 3,
    concentration: 4,
    concentrated: 3,
    acid: 4,
    base: 1,
    ph: 4,
    solvent: 4,
    solute: 4,
    dissolved: 4,
    solubility: 4,
    liquid: 4,
    water: 1,
    titration: 4,
    dilute: 4,
    dilution: 4,
    osmosis: 4,
    membrane: 2,
    mixture: 3,
    distillation: 3,
    buffer: 2,
    sample: 1,
    laboratory: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.6], max: [6, 3] },
      ...beaker('weak', -5, -0.8, 'dilute'),
      ...dotsIn('few', 5, [-5, -0.8], 'b'),
      ...beaker('strong', 0.8, 5, 'concentrated'),
      ...dotsIn('many', 22, [0.8, 5], 'b'),
    ),
    alt: 'Two beakers: few dissolved particles on the left, many on the right.',
    beats: [
      beat(
        'Picture two beakers with the same amount of liquid.',
        draw('picture.weak', 0),
        show('picture.weak-water', 0.1),
        draw('picture.strong', 0.2),
        show('picture.strong-water', 0.3),
      ),
      beat(
        'In one there are few dissolved particles; in the other, in the same space, there are many.',
        ...Array.from({ length: 5 }, (_, i) => show(`picture.few${i + 1}`, 'few')),
        ...Array.from({ length: 18 }, (_, i) => show(`picture.many${i + 1}`, 'other')),
      ),
      beat(
        'Concentration says how many there are in each bit of volume.',
        ...Array.from({ length: 4 }, (_, i) => show(`picture.many${i + 19}`, 0)),
      ),
    ],
    lights: [
      ['strong', /concentrat|acid|strong/i],
      ['weak', /dilute|solvent|water|liquid/i],
    ],
  }),
};
