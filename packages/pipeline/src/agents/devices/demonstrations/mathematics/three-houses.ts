import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, joining, path, point, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** Houses and works in turn around a ring. */
const ring = range(0, 5).map(
  (k): XY => [2.7 * Math.cos((180 - 60 * k) * degree), 1.5 * Math.sin((180 - 60 * k) * degree)],
);
const names = ['house 1', 'water', 'house 2', 'gas', 'house 3', 'power'];
const sides = ['left', 'above', 'above', 'right', 'below', 'below'] as const;
const pipe = (id: string, from: number, to: number, role: 'c' | 'bad', dash = false) =>
  segment(id, ...joining(ring[from]!, ring[to]!, 0.2), role, { weight: 'bold', dash });
const around: XY[] = [
  joining(ring[2]!, [2.6, 1.9], 0.2)[0],
  [2.6, 1.9],
  [4.3, 1],
  [4.3, -1],
  [2.6, -2.1],
  [0, -2.2],
  joining(ring[5]!, [0, -2.2], 0.2)[0],
];
const corners = range(0, 4).map(
  (k): XY => [2.1 * Math.cos((90 + 72 * k) * degree) - 3, 1.9 * Math.sin((90 + 72 * k) * degree)],
);
const pairs = range(0, 4).flatMap((i) => range(i + 1, 4).map((k): [number, number] => [i, k]));
const graphs: [string, number, number, number][] = [
  ['five, all joined', 5, pairs.length, 3],
  ['three houses', 6, 9, 4],
];

export const threeHouses: Demonstration = {
  id: 'three-houses',
  name: 'three houses and three works to be joined',
  title: 'Three houses, three pipes each',
  about:
    /kuratowski|wagner'?s theorem|utility graph|three utilities|water,? gas,? (?:and )?electricity|planarity|non-?planar|graph minor/i,
  named: /k3,3|planar graphs?/i,
  puzzle: [
    'Three houses each need water, gas and power, and no pipe may cross another.',
    'Can you lay all nine pipes?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-4.6, -2.5], max: [4.8, 2.3] },
        ...range(0, 5).map((k) => pipe(`side${k + 1}`, k, (k + 1) % 6, 'c')),
        pipe('inside', 0, 3, 'c'),
        path('around', around, 'c', { weight: 'bold' }),
        pipe('last', 4, 1, 'bad', true),
        ...ring.map((at, k) =>
          point(`place${k + 1}`, at, k % 2 === 0 ? 'a' : 'b', {
            size: 'large',
            label: tag(names[k]!, sides[k]!, k % 2 === 0 ? 'a' : 'b'),
          }),
        ),
      ),
      'Three houses and three works in turn around a ring: six pipes along its sides, one inside, one outside; the ninth would cross.',
      beat(
        'Put the houses and the works in a ring, one after the other in turn.',
        ...range(1, 6).map((k) => show(`pic.place${k}`, 0.15 + k * 0.1)),
      ),
      beat(
        'Six of the nine pipes run along the sides of the ring.',
        ...range(1, 6).map((k) => draw(`pic.side${k}`, 0.2 + k * 0.1)),
      ),
      beat(
        'Three are left, and they join opposite places. One fits inside the ring.',
        draw('pic.inside', 'inside', 1.2),
      ),
      beat(
        'It cuts the inside in two, so the next must go around the outside.',
        draw('pic.around', 'around', 1.4),
      ),
      beat(
        'Now both ways are blocked for the ninth, from house 3 to the water.',
        draw('pic.last', 'ninth', 1.2),
        highlight('pic.inside', 'water'),
      ),
    ),
  further: {
    title: 'Too many lines',
    draw: () => ({
      elements: [
        {
          id: 'pic',
          region: 'narrow-left',
          visual: figure(
            { min: [-5.6, -2.2], max: [-0.4, 2.4] },
            ...pairs.map(([i, k], n) => segment(`e${n + 1}`, corners[i]!, corners[k]!, 'c')),
            ...corners.map((at, i) => point(`v${i + 1}`, at, 'a', { size: 'large' })),
            text('name', [-3, -2], 'five points, all joined', 'muted'),
          ),
          alt: 'Five points, each joined to each.',
        },
        {
          id: 'side',
          region: 'wide-right',
          visual: table(
            ['graph', 'points', 'lines', 'faces needed', 'sides needed', 'sides there'],
            graphs.map(([name, points, lines, sides]) => {
              const faces = 2 - points + lines;
              return [
                name,
                String(points),
                String(lines),
                String(faces),
                String(faces * sides),
                String(2 * lines),
              ];
            }),
            { row_heads: true },
          ),
          alt: 'By Euler both graphs would need more sides of faces than their lines have.',
        },
      ],
      beats: [
        beat(
          'There is a second such graph: five points, each joined to each.',
          ...corners.map((_, i) => show(`pic.v${i + 1}`, 'five')),
          ...pairs.map((_, n) => draw(`pic.e${n + 1}`, 'joined')),
          show('pic.name', 'each'),
        ),
        beat(
          'Drawn without crossings, it would have 7 faces, by Euler. Each face has at least three sides, so 21 in all.',
          show('side.head', 'faces'),
          show('side.row1', 'faces'),
        ),
        beat(
          'But ten lines have only twenty sides. So it cannot be done.',
          highlight('side.cell-1-6', 'twenty'),
        ),
        beat(
          'With the houses, faces have at least four sides: 20 are needed, and 18 are there.',
          show('side.row2', 'houses'),
        ),
        beat(
          'And these two are the only reasons: whatever cannot be drawn flat hides one of them.',
          highlight('side.row1', 'two'),
          highlight('side.row2', 'hides'),
        ),
      ],
    }),
  },
  question: choice(
    'How many of the nine pipes can be laid without a crossing?',
    'eight',
    ['six', 'seven', 'nine'],
    'Six along the ring, one inside, one outside; only the ninth is blocked.',
  ),
  stays: 'Two small graphs forbid a flat drawing',
};
