import { draw, show } from '../../writing/actions.ts';
import { arrow, figure, polygon, type ShapeInput, segment, tag } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
/** The matrix with columns (1.5, 0.3) and (0.6, 1.2). */
const image = ([x, y]: XY): XY => [1.5 * x + 0.6 * y, 0.3 * x + 1.2 * y];
const grid = (): ShapeInput[] =>
  [-2, -1, 0, 1, 2].flatMap((k) => [
    segment(`before${k + 3}`, [k, -2], [k, 2], 'faint'),
    segment(`across${k + 3}`, [-2, k], [2, k], 'faint'),
    segment(`after${k + 3}`, image([k, -2]), image([k, 2]), 'a'),
    segment(`slant${k + 3}`, image([-2, k]), image([2, k]), 'a'),
  ]);
const five = [1, 2, 3, 4, 5];

export const vectors: PictureFamily = {
  id: 'vectors',
  name: 'a grid and its image',
  title: 'A grid gets stretched',
  words: {
    vector: 4,
    matrix: 4,
    matrice: 4,
    eigenvalue: 4,
    eigenvector: 4,
    linear: 1,
    transformation: 3,
    determinant: 4,
    'linear algebra': 4,
    basis: 2,
    dimension: 2,
    tensor: 4,
    projection: 3,
    orthogonal: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-5, -3.3], max: [5, 3.3] },
      ...grid(),
      polygon(
        'square',
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
        'b',
        { fill: 'faint' },
      ),
      polygon('slanted', [[0, 0], image([1, 0]), image([1, 1]), image([0, 1])], 'b', { fill: 'soft' }),
      arrow('first', [0, 0], image([1, 0]), 'b', { weight: 'bold', label: tag('image', 'below', 'b') }),
      arrow('second', [0, 0], image([0, 1]), 'c', { weight: 'bold' }),
    ),
    alt: 'A square grid, and the slanted grid that a linear map makes of it.',
    beats: [
      beat(
        'Picture a plane with a square grid.',
        ...five.flatMap((k) => [draw(`picture.before${k}`, 0), draw(`picture.across${k}`, 0)]),
        show('picture.square', 'square'),
      ),
      beat(
        'A linear map moves every point, yet grid lines stay straight, parallel and evenly spaced.',
        ...five.flatMap((k) => [draw(`picture.after${k}`, 'moves'), draw(`picture.slant${k}`, 'moves')]),
        show('picture.slanted', 0.6),
      ),
      beat(
        'Two arrows tell where all the others go: one for each direction of the grid.',
        draw('picture.first', 0.1),
        draw('picture.second', 0.3),
      ),
    ],
    lights: [
      ['first', /vector|eigen/i],
      ['slanted', /determinant|area|transform/i],
    ],
  }),
};
