import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, point, polygon, segment } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const roles = ['a', 'b', 'c'] as const;
/** Colours of the corners of a triangle cut into 16, row by row from the top: each side has its own two only. */
const colours = [[0], [0, 2], [1, 2, 2], [1, 0, 1, 2], [1, 2, 1, 1, 2]];
const rows = colours.length - 1;
const at = (row: number, place: number): XY => [1.25 * (place - row / 2), 4 - row * 1.05];
const colour = (row: number, place: number) => colours[row]![place]!;
type Corner = [number, number];
const small: [Corner, Corner, Corner][] = range(0, rows - 1).flatMap((row) => [
  ...range(0, row).map((k): [Corner, Corner, Corner] => [
    [row, k],
    [row + 1, k],
    [row + 1, k + 1],
  ]),
  ...range(0, row - 1).map((k): [Corner, Corner, Corner] => [
    [row, k],
    [row, k + 1],
    [row + 1, k + 1],
  ]),
]);
const full = small.filter((corners) => new Set(corners.map(([row, k]) => colour(row, k))).size === 3);
const middle = (corners: Corner[]): XY => {
  const places = corners.map(([row, k]) => at(row, k));
  return [0, 1].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as XY;
};
const sidesOf = ([a, b, c]: [Corner, Corner, Corner]): [Corner, Corner][] => [
  [a, b],
  [b, c],
  [a, c],
];
/** A side is a door where the second colour meets the third. */
const isDoor = ([one, other]: [Corner, Corner]) =>
  colour(...one) + colour(...other) === 3 && colour(...one) !== 0 && colour(...other) !== 0;
const key = (side: [Corner, Corner]) => side.map(String).sort().join('|');
const doors = [
  ...new Map(
    small
      .flatMap(sidesOf)
      .filter(isDoor)
      .map((side) => [key(side), side]),
  ).values(),
];
const outer = doors.filter((side) => side.every(([row]) => row === rows));
/** The way from a door on the bottom side through room after room, until a room has no second door or the way leads out. */
const walkFrom = (first: [Corner, Corner]): XY[] => {
  const [x, y] = middle(first);
  const way: XY[] = [
    [x, y - 0.5],
    [x, y],
  ];
  const visited = new Set<unknown>();
  for (let door: [Corner, Corner] | undefined = first; door; ) {
    const through = key(door);
    const room = small.find((one) => !visited.has(one) && sidesOf(one).some((side) => key(side) === through));
    if (!room) return [...way.slice(0, -1), way.at(-1)!, [way.at(-1)![0], way.at(-1)![1] - 0.5]];
    visited.add(room);
    way.push(middle(room));
    door = sidesOf(room).find((side) => isDoor(side) && key(side) !== through);
    if (door) way.push(middle(door));
  }
  return way;
};
const outside = (way: XY[]) => way.at(-1)![1] < at(rows, 0)[1];
const walks = outer.map(walkFrom);
const net = [
  ...range(0, rows).flatMap((k) => [
    ...(k > 0 ? [segment(`level${k}`, at(k, 0), at(k, k), 'faint')] : []),
    ...(k < rows
      ? [
          segment(`left${k}`, at(k, 0), at(rows, rows - k), 'faint'),
          segment(`right${k}`, at(k, k), at(rows, k), 'faint'),
        ]
      : []),
  ]),
  ...range(0, rows).flatMap((row) =>
    range(0, row).map((k) => point(`p${row}${k}`, at(row, k), roles[colour(row, k)]!, { size: 'large' })),
  ),
];
const everyPart = net.map(({ id }) => id);

export const threeColouredTriangle: Demonstration = {
  id: 'three-coloured-triangle',
  name: 'a triangle cut up and coloured',
  title: 'Try to avoid all three',
  about: /sperner/i,
  named: /sperner/i,
  puzzle: [
    'A triangle is cut into small ones, and each corner gets one of three colours.',
    'Can you avoid a small triangle with all three?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5, -0.9], max: [5, 4.5] },
        ...full.map((corners, i) =>
          polygon(
            `full${i + 1}`,
            corners.map(([row, k]) => at(row, k)),
            'good',
            { fill: 'soft' },
          ),
        ),
        ...net,
        path('rim', [at(0, 0), at(rows, 0), at(rows, rows), at(0, 0)], 'ink', { smooth: false }),
      ),
      `A triangle cut into sixteen, its corners in three colours; ${full.length} of the small triangles have all three.`,
      beat(
        'The three outer corners get three different colours.',
        draw('pic.rim', 0),
        show('pic.p00', 'corners'),
        show(`pic.p${rows}0`, 'three'),
        show(`pic.p${rows}${rows}`, 'different'),
      ),
      beat(
        'Along each side you may use only the two colours of its ends.',
        ...range(1, rows - 1).flatMap((k) => [
          show(`pic.p${k}0`, 'side'),
          show(`pic.p${k}${k}`, 'side'),
          show(`pic.p${rows}${k}`, 'ends'),
        ]),
      ),
      beat(
        'Inside you may choose any of the three.',
        ...range(1, rows).flatMap((k) => [show(`pic.level${k}`, 0.1)]),
        ...range(0, rows - 1).flatMap((k) => [show(`pic.left${k}`, 0.1), show(`pic.right${k}`, 0.1)]),
        ...range(2, rows - 1).flatMap((row) =>
          range(1, row - 1).map((k) => show(`pic.p${row}${k}`, 'choose')),
        ),
      ),
      beat(
        `Some small triangle always has all three. Here there are ${full.length}, and the number is always odd.`,
        ...full.map((_, i) => draw(`pic.full${i + 1}`, 'three')),
      ),
    ),
  further: {
    title: 'Walk from door to door',
    draw: () =>
      scene(
        figure(
          { min: [-5, -0.9], max: [5, 4.5] },
          ...net,
          ...doors.map(([one, other], i) =>
            segment(`door${i + 1}`, at(...one), at(...other), 'ink', { weight: 'bold' }),
          ),
          ...walks.map((way, i) =>
            path(`way${i + 1}`, way, outside(way) ? 'd' : 'good', { smooth: false, weight: 'bold' }),
          ),
        ),
        'Sides between the second and the third colour are doors; walks through them start below and lead out again or end in a room with all three colours.',
        beat(
          'Take the small triangles as rooms. Where the two colours of the bottom side meet, there is a door.',
          ...everyPart.map((id) => show(`pic.${id}`, 0.1)),
          ...doors.map((_, i) => draw(`pic.door${i + 1}`, 'door')),
        ),
        beat(
          `From one end of that side to the other the colour changes an odd number of times. Here it has ${outer.length} doors.`,
          ...doors.flatMap((door, i) =>
            outer.includes(door) ? [highlight(`pic.door${i + 1}`, 'doors')] : [],
          ),
        ),
        beat(
          'Walk in through a door. A room with a second door lets you go on to the next.',
          draw(`pic.way${walks.length}`, 'Walk', 1.8),
        ),
        beat(
          'A room with only one door is a dead end. It has all three colours.',
          ...walks.slice(0, -1).map((_, i) => draw(`pic.way${i + 1}`, 'dead')),
        ),
        beat(
          'A way may lead out again, but such ways use up the doors in pairs. Of an odd number, one is left that ends inside.',
          highlight(`pic.way${walks.length}`, 'ends'),
        ),
      ),
  },
  question: choice(
    'How many small triangles with all three colours can there be?',
    '5',
    ['0', '2', '4'],
    'Their number is always odd.',
  ),
  stays: 'An odd number is never zero',
};
