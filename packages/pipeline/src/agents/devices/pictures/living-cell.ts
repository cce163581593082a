import { draw, show } from '../../writing/actions.ts';
import { circle, ellipse, figure, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const bodies = [
  [-2.9, 1],
  [-2.2, -1.2],
  [2.7, 1],
  [2.4, -1.3],
  [0.2, 1.9],
] as const;

export const livingCell: PictureFamily = {
  id: 'living-cell',
  name: 'a living cell',
  title: 'Inside a living cell',
  words: {
    cell: 2,
    biology: 3,
    dna: 4,
    gene: 4,
    genetic: 4,
    organism: 4,
    protein: 4,
    chromosome: 4,
    bacteria: 4,
    virus: 3,
    evolution: 3,
    mitosis: 4,
    membrane: 2,
    tissue: 3,
    mitochondria: 4,
    enzyme: 1,
    plant: 2,
    blood: 3,
    immune: 4,
  },
  draw: () => ({
    visual: figure(
      { min: [-5.2, -3.3], max: [5.2, 3.3] },
      ellipse('membrane', [0, 0], [4.4, 2.8], 'a', { fill: 'faint', weight: 'bold' }),
      circle('nucleus', [0, -0.2], 1.05, 'b', { fill: 'soft', label: tag('nucleus', 'centre') }),
      ...bodies.map(([x, y], i) =>
        ellipse(`body${i + 1}`, [x, y], [0.55, 0.28], 'c', { fill: 'soft', rotation_deg: i * 37 }),
      ),
    ),
    alt: 'A cell with its membrane, a nucleus and small bodies inside.',
    beats: [
      beat(
        'Picture a cell such as those of plants and animals: a thin skin keeps inside and outside apart.',
        draw('picture.membrane', 0.05),
        ...bodies.map((_, i) => show(`picture.body${i + 1}`, 0.5 + i * 0.06)),
      ),
      beat(
        'In its nucleus it keeps the plans, and the smaller bodies around do the work.',
        show('picture.nucleus', 'nucleus'),
      ),
    ],
    lights: [
      ['nucleus', /dna|gene|nucle|chromosom/i],
      ['membrane', /membrane|cell|wall/i],
    ],
  }),
};
