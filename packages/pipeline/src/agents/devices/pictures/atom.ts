import { draw, show } from '../../writing/actions.ts';
import { circle, figure, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const electrons = [
  { radius: 1.5, phases: [0, Math.PI], period: 4 },
  { radius: 2.7, phases: [0.5, 0.5 + (2 * Math.PI) / 4, 0.5 + Math.PI, 0.5 + (6 * Math.PI) / 4], period: 7 },
];

export const atom: PictureFamily = {
  id: 'atom',
  name: 'a simple model of an atom',
  title: 'A model of an atom',
  words: {
    atom: 4,
    atomic: 3,
    electron: 3,
    ion: 3,
    nucleus: 2,
    orbital: 4,
    proton: 4,
    neutron: 3,
    ionization: 4,
    quantum: 2,
    radioactive: 4,
    isotope: 4,
    periodic: 2,
    electronegativity: 4,
    valence: 4,
    decay: 1,
    oxidation: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-4.8, -3.4], max: [4.8, 3.4] },
      ...electrons.map(({ radius }, i) => circle(`shell${i + 1}`, [0, 0], radius, 'muted', { dash: true })),
      circle('nucleus', [0, 0], 0.55, 'bad', {
        fill: 'soft',
        weight: 'bold',
        label: tag('nucleus', 'below'),
      }),
      ...electrons.flatMap(({ radius, phases, period }, shell) =>
        phases.map((phase, i) =>
          circle(
            `electron${shell * 2 + i + 1}`,
            [radius * Math.cos(phase), radius * Math.sin(phase)],
            0.2,
            'a',
            {
              fill: 'solid',
              motion: { kind: 'orbit', centre: [0, 0], period_s: period, phase: 0 },
            },
          ),
        ),
      ),
    ),
    alt: 'A nucleus with electrons on two shells around it; a simplified model.',
    beats: [
      beat(
        'Picture an atom: a tiny, heavy nucleus with positive charge in the middle.',
        show('picture.nucleus', 0.1),
      ),
      beat(
        'Around it are light electrons with negative charge. The rings are only a model, and nothing is to scale.',
        draw('picture.shell1', 0),
        draw('picture.shell2', 0.05),
        ...Array.from({ length: 6 }, (_, i) => show(`picture.electron${i + 1}`, 'electrons')),
      ),
    ],
    lights: [
      ['shell2', /electron|orbital|shell/i],
      ['nucleus', /nucle|proton|atom/i],
    ],
  }),
};
