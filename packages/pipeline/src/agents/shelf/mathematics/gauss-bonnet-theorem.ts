import { draw, highlight, show } from '../../writing/actions.ts';
import {
  arc,
  circle,
  ellipse,
  figure,
  path,
  point,
  polygon,
  rect,
  sampled,
  tag,
  text,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Solids by their corners: how many there are, faces at each, sides of a face. */
const solids: [string, number, number, number][] = [
  ['tetrahedron', 4, 3, 3],
  ['cube', 8, 3, 4],
  ['octahedron', 6, 4, 3],
  ['icosahedron', 12, 5, 3],
];
const missing = (faces: number, sides: number) => 360 - (faces * (180 * (sides - 2))) / sides;
const holes = [0, 1, 2];
const total = (hole: number) => 2 * (2 - 2 * hole);
const start = 245;
/** A place on a globe that is tipped towards the viewer, by longitude and latitude in degrees. */
const onGlobe = (longitude: number, latitude: number): XY => {
  const [long, lat] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(long) * Math.cos(lat), Math.sin(lat) + 0.3 * Math.sin(long) * Math.cos(lat)];
};
const along = (degrees: XY, at: (t: number) => XY): XY[] =>
  sampled((t) => t, degrees, 40).map(([t]) => at(t));
/** A side from one corner to the other that bulges by `bulge` of its length, to the left if positive. */
const side = (from: XY, to: XY, bulge: number): XY[] =>
  sampled((t) => 4 * bulge * t * (1 - t), [0, 1], 24).map(
    ([t, out]): XY => [
      from[0] + t * (to[0] - from[0]) - out * (to[1] - from[1]),
      from[1] + t * (to[1] - from[1]) + out * (to[0] - from[0]),
    ],
  );
const triangle = (x: number, bulge: number): XY[] => {
  const corners: [XY, XY, XY] = [
    [x - 1.2, -0.8],
    [x, 1.2],
    [x + 1.2, -0.8],
  ];
  return [
    ...side(corners[0], corners[1], bulge),
    ...side(corners[1], corners[2], bulge),
    ...side(corners[2], corners[0], bulge),
  ];
};

export const gaussBonnetTheorem: ShelfEntry = {
  id: 'gauss-bonnet-theorem',
  names: [
    'Gauss–Bonnet theorem',
    'Gauss–Bonnet formula',
    "Girard's theorem",
    'spherical excess',
    'spherical triangle',
    'total curvature',
    'angular defect',
  ],
  subject: 'mathematics',
  field: 'Differential geometry',
  says: [
    'Add up the curvature over a closed surface: the total depends only on the number of its holes.',
    'Bend and dent the surface as you like, the total stays the same.',
  ],
  puzzle: [
    'On a globe, a triangle can have three right angles.',
    'What does the extra angle tell about the surface?',
  ],
  symbols: [
    { tex: 'K', name: 'K', meaning: 'the curvature at a point', role: 'd' },
    { tex: '\\chi', name: 'chi', meaning: 'the Euler characteristic of the surface', role: 'b' },
    { tex: 'A', name: 'A', meaning: 'the area', role: 'a' },
    { tex: 'R', name: 'R', meaning: 'the radius of the sphere', role: 'c' },
    { tex: 'S', name: 'S', meaning: 'the sum of the three angles', unit: '°', role: 'e' },
  ],
  formulas: [
    {
      id: 'whole',
      tex: '\\int_M K \\, dA = 2\\pi \\chi(M)',
      says: 'The curvature, added up over the whole surface, is 2π times its Euler characteristic.',
    },
    {
      id: 'triangle',
      tex: 'A = R^2 \\cdot (S - 180) \\cdot \\frac{\\pi}{180}',
      expression: 'A = R^2 * (S - 180) * pi / 180',
      says: 'For a triangle on a sphere, the angle beyond 180 degrees gives the area.',
    },
  ],
  pictures: [
    {
      id: 'globe',
      title: 'Three right angles',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-2.6, -1.45], max: [2.6, 1.25] },
              circle('globe', [0, 0], 1, 'muted', { fill: 'faint' }),
              arc('east', [0, 0], 1, [0, 90], 'a', { weight: 'bold' }),
              path(
                'equator',
                along([200, 360], (t) => onGlobe(t, 0)),
                'muted',
              ),
              path(
                'base',
                along([start, 360], (t) => onGlobe(t, 0)),
                'b',
                { weight: 'bold' },
              ),
              path(
                'west',
                along([0, 90], (t) => onGlobe(start, t)),
                'c',
                { weight: 'bold' },
              ),
              point('pole', [0, 1], 'ink', { size: 'large', label: tag('90°', 'above', 'd') }),
              point('left', onGlobe(start, 0), 'ink', {
                size: 'large',
                label: tag('90°', 'below-left', 'd'),
              }),
              point('right', [1, 0], 'ink', { size: 'large', label: tag('90°', 'right', 'd') }),
              text('sum', [0, -1.28], '90° + 90° + 90° = 270°', 'd'),
            ),
            'A triangle on a globe, from the pole down to the equator, along it, and up again, with three right angles.',
          ),
        ],
        beats: [
          beat(
            'Start at the north pole of a globe, and walk straight down to the equator.',
            draw('pic.globe', 0),
            show('pic.pole', 'pole'),
            draw('pic.west', 'walk', 1.2),
            show('pic.left', 'equator'),
          ),
          beat(
            'Turn by a right angle, and walk a quarter of the way around.',
            draw('pic.equator', 0),
            draw('pic.base', 'walk', 1.2),
            show('pic.right', 'around'),
          ),
          beat('Turn once more, and walk back up to the pole.', draw('pic.east', 'back', 1.2)),
          beat('Your three angles sum to 270 degrees. In the plane it would be 180.', show('pic.sum', 'sum')),
        ],
      }),
    },
    {
      id: 'three',
      title: 'Bulging, flat, saddle',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-5.4, -2], max: [5.4, 2] },
              path('sphere', triangle(-3.6, 0.16), 'a', { fill: 'soft', smooth: false, weight: 'bold' }),
              path('flat', triangle(0, 0), 'b', { fill: 'soft', smooth: false, weight: 'bold' }),
              path('saddle', triangle(3.6, -0.14), 'c', { fill: 'soft', smooth: false, weight: 'bold' }),
              text('more', [-3.6, -1.55], 'sum above 180°', 'a'),
              text('same', [0, -1.55], 'exactly 180°', 'b'),
              text('less', [3.6, -1.55], 'sum below 180°', 'c'),
              text('name1', [-3.6, 1.75], 'sphere', 'a'),
              text('name2', [0, 1.75], 'plane', 'b'),
              text('name3', [3.6, 1.75], 'saddle', 'c'),
            ),
            'Three triangles: with bulging sides on a sphere, straight ones in the plane, and sides bent inwards on a saddle.',
          ),
        ],
        beats: [
          beat(
            'In the plane the angles of a triangle make 180 degrees. There the curvature is zero.',
            draw('pic.flat', 'triangle'),
            show('pic.name2', 'plane'),
            show('pic.same', 'degrees'),
          ),
          beat(
            'On a sphere, straightest lines bulge apart, so the sum is larger: positive curvature.',
            draw('pic.sphere', 'sphere'),
            show('pic.name1', 'sphere'),
            show('pic.more', 'larger'),
          ),
          beat(
            'On a saddle they bend inwards, and the sum is smaller: negative curvature.',
            draw('pic.saddle', 'saddle'),
            show('pic.name3', 'saddle'),
            show('pic.less', 'smaller'),
          ),
        ],
      }),
    },
    {
      id: 'corners',
      title: 'Count the missing angles',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'net',
            'narrow-left',
            figure(
              { min: [-1.25, -1.25], max: [1.25, 1.25] },
              rect('face1', [0, 0], [1, 1], 'a', { fill: 'soft' }),
              rect('face2', [-1, 0], [0, 1], 'a', { fill: 'soft' }),
              rect('face3', [-1, -1], [0, 0], 'a', { fill: 'soft' }),
              polygon(
                'gap',
                [
                  [0, 0],
                  [1, 0],
                  [1, -1],
                  [0, -1],
                ],
                'bad',
                { dash: true, label: tag('90° missing', 'centre', 'bad') },
              ),
              point('corner', [0, 0], 'ink', { size: 'large' }),
            ),
            'Three squares around a corner of a cube, laid flat: a quarter is missing.',
          ),
          place(
            'list',
            'wide-right',
            table(
              ['solid', 'corners', 'missing at each', 'in all'],
              solids.map(([name, corners, faces, sides]) => [
                name,
                String(corners),
                `${missing(faces, sides)}°`,
                `${corners * missing(faces, sides)}°`,
              ]),
              { row_heads: true },
            ),
            'For four solids the missing angles of all corners make 720 degrees.',
          ),
        ],
        beats: [
          beat(
            'At a corner of a cube three squares meet. Laid flat, 90 degrees are missing.',
            draw('net.face1', 'three'),
            draw('net.face2', 'three'),
            draw('net.face3', 'squares'),
            show('net.corner', 'corner'),
            draw('net.gap', 'missing'),
          ),
          beat(
            'That gap is the curvature of the corner. Eight corners make 720 degrees.',
            show('list.head', 0.2),
            show('list.row2', 'Eight'),
          ),
          beat(
            'Now a tetrahedron: fewer corners, but 180 degrees at each. Again 720.',
            show('list.row1', 'tetrahedron'),
            highlight('list.cell-1-4', 'Again'),
          ),
          beat(
            'And so for every solid without holes: 720 degrees, which is 4π.',
            show('list.row3', 'every'),
            show('list.row4', 'solid'),
          ),
        ],
      }),
    },
    {
      id: 'holes',
      title: 'Only the holes count',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-6.4, -2], max: [6.4, 2] },
              circle('one', [-4.6, 0.3], 1.1, 'a', { fill: 'soft', weight: 'bold' }),
              ellipse('two', [-0.9, 0.3], [1.5, 1.05], 'b', { fill: 'soft', weight: 'bold' }),
              ellipse('hole', [-0.9, 0.3], [0.55, 0.28], 'b', { weight: 'bold' }),
              ellipse('three', [3.9, 0.3], [2.1, 1.05], 'c', { fill: 'soft', weight: 'bold' }),
              ellipse('hole1', [2.9, 0.3], [0.5, 0.27], 'c', { weight: 'bold' }),
              ellipse('hole2', [4.9, 0.3], [0.5, 0.27], 'c', { weight: 'bold' }),
              ...holes.map((hole, i) =>
                text(
                  `total${i + 1}`,
                  [[-4.6, -0.9, 3.9][i]!, -1.4],
                  total(hole) === 0
                    ? 'total 0'
                    : `total ${total(hole) < 0 ? '−' : ''}${Math.abs(total(hole))}π`,
                  (['a', 'b', 'c'] as const)[i]!,
                ),
              ),
            ),
            'A ball, a ring with one hole and a pretzel with two: total curvature 4π, 0 and −4π.',
          ),
        ],
        beats: [
          beat(
            'For a ball the total is 4π, and any dents cancel out.',
            draw('pic.one', 'ball'),
            show('pic.total1', 'total'),
          ),
          beat(
            'A ring bulges outside and is saddle-shaped inside. Its total is exactly 0.',
            draw('pic.two', 'ring'),
            draw('pic.hole', 'inside'),
            show('pic.total2', 'total'),
          ),
          beat(
            'Two holes give minus 4π. Each further hole takes away 4π.',
            draw('pic.three', 'Two'),
            draw('pic.hole1', 'holes'),
            draw('pic.hole2', 'holes'),
            show('pic.total3', 'minus'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A triangle on the Earth, of radius 6371 km, has three right angles. How large is it?',
    formula: 'triangle',
    given: { R: 6371, S: 270 },
    find: 'A',
    sense: 'That is {result} square kilometres, an eighth of the whole Earth.',
  },
  misconception: {
    tempting: 'It is tempting to think that a dent changes the total curvature.',
    truth: 'What bulges more in one place is saddle-shaped in another, and the total stays.',
  },
  uses: [
    'Surveyors need it for large triangles, and it tells the shape of a surface from measurements within it.',
  ],
  takeaways: ['Extra angle means curvature', 'The total counts the holes', 'Dents do not change it'],
  question: {
    ask: 'How large is the total curvature of an egg?',
    answer: '4π, as for every closed surface without a hole.',
  },
};
