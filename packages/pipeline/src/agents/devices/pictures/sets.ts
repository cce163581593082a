import { draw, highlight, show } from '../../writing/actions.ts';
import { circle, figure, point, tag, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const inside: [string, XY][] = [
  ['left1', [-3.1, 0.9]],
  ['left2', [-2.8, -1]],
  ['both1', [0, 0.8]],
  ['both2', [0, -0.9]],
  ['right1', [2.6, 0.2]],
  ['right2', [3.2, -1]],
];

export const sets: PictureFamily = {
  id: 'sets',
  name: 'two overlapping sets',
  title: 'Two sets that overlap',
  words: {
    set: 2,
    subset: 4,
    union: 4,
    intersection: 4,
    venn: 4,
    category: 2,
    categorie: 2,
    classification: 2,
    relation: 1,
    cardinality: 4,
    bijection: 4,
    element: 1,
    collection: 1,
    group: 1,
    'set theory': 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.3], max: [6, 3.3] },
      circle('left', [-1.6, 0], 2.7, 'a', { fill: 'faint', weight: 'bold' }),
      circle('right', [1.6, 0], 2.7, 'b', { fill: 'faint', weight: 'bold' }),
      ...inside.map(([id, at]) => point(id, at, 'ink')),
      point('out', [5.2, 2.3], 'muted', { label: tag('in neither', 'below', 'muted') }),
      text('shared', [0, 0], 'in both'),
    ),
    alt: 'Two overlapping circles: things in one, in both, and in neither.',
    beats: [
      beat(
        'Picture two collections as circles, and their members as dots inside.',
        draw('picture.left', 0),
        draw('picture.right', 0.1),
        ...inside.map(([id]) => show(`picture.${id}`, 'dots')),
      ),
      beat(
        'Some belong to both, some to only one, and some to neither.',
        show('picture.shared', 'both'),
        highlight('picture.left', 'one'),
        show('picture.out', 'neither'),
      ),
    ],
    lights: [['shared', /intersect|both|common/i]],
  }),
};
