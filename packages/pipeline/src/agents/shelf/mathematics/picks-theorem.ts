import { draw, highlight, show, write } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { figure, point, polygon, rect, type ShapeInput, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const corners: XY[] = [
  [1, 0],
  [5, 1],
  [7, 4],
  [4, 3],
  [2, 4],
  [0, 2],
];
const sides = corners.map((from, i): [XY, XY] => [from, corners[(i + 1) % corners.length]!]);
const cross = ([ax, ay]: XY, [bx, by]: XY) => ax * by - ay * bx;
const area = sides.reduce((sum, [from, to]) => sum + cross(from, to), 0) / 2;
const onSide = ([px, py]: XY, [[ax, ay], [bx, by]]: [XY, XY]) =>
  cross([bx - ax, by - ay], [px - ax, py - ay]) === 0 && (px - ax) * (px - bx) + (py - ay) * (py - by) <= 0;
const grid = Array.from({ length: 8 * 5 }, (_, i): XY => [i % 8, Math.floor(i / 8)]);
const border = grid.filter((at) => sides.some((side) => onSide(at, side)));
/** Inside when a ray to the right crosses the border an odd number of times. */
const inner = grid.filter(
  (at) =>
    !border.includes(at) &&
    sides.filter(
      ([[ax, ay], [bx, by]]) =>
        ay > at[1] !== by > at[1] && at[0] < ax + ((at[1] - ay) * (bx - ax)) / (by - ay),
    ).length %
      2 ===
      1,
);
const outer = grid.filter((at) => !border.includes(at) && !inner.includes(at));
const dots = (id: string, list: XY[], role: 'a' | 'b' | 'faint', size: 'small' | 'large'): ShapeInput[] =>
  list.map((at, i) => point(`${id}${i}`, at, role, { size }));
const [wide, high] = [4, 3];
const block = Array.from(
  { length: (wide + 1) * (high + 1) },
  (_, i): XY => [i % (wide + 1), Math.floor(i / (wide + 1))],
);
const isEdge = ([x, y]: XY) => x === 0 || y === 0 || x === wide || y === high;

export const picksTheorem: ShelfEntry = {
  id: 'picks-theorem',
  names: ["Pick's theorem", "Pick's formula", 'area of a lattice polygon', 'lattice polygon'],
  subject: 'mathematics',
  field: 'Geometry',
  says: [
    'The area of a polygon with its corners on grid points can be found by counting points.',
    'Count those inside, add half of those on the border, and subtract one.',
  ],
  puzzle: [
    'A crooked field is drawn on squared paper, all its corners on crossings of the lines.',
    'Can you find its area by counting alone?',
  ],
  symbols: [
    { tex: 'A', name: 'A', meaning: 'the area in little squares', role: 'c' },
    { tex: 'n', name: 'n', meaning: 'the number of points inside', role: 'a' },
    { tex: 'b', name: 'b', meaning: 'the number of points on the border', role: 'b' },
  ],
  formulas: [
    {
      id: 'pick',
      tex: 'A = n + \\frac{b}{2} - 1',
      expression: 'A = n + b/2 - 1',
      says: 'Points inside, plus half the points on the border, minus one.',
    },
  ],
  pictures: [
    {
      id: 'field',
      title: 'Count the points',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'paper',
            'full',
            figure(
              { min: [-0.6, -0.5], max: [11, 4.6] },
              ...dots('out', outer, 'faint', 'small'),
              polygon('field', corners, 'c', { fill: 'soft', weight: 'bold' }),
              ...dots('in', inner, 'a', 'large'),
              ...dots('on', border, 'b', 'large'),
              text('t1', [7.6, 3], `inside: ${inner.length}`, 'a', { side: 'right', size: 'large' }),
              text('t2', [7.6, 2.1], `border: ${border.length}`, 'b', { side: 'right', size: 'large' }),
              text('t3', [7.6, 1.2], `area: ${spelled(area)}`, 'c', { side: 'right', size: 'large' }),
            ),
            `A polygon on a grid with ${inner.length} points inside and ${border.length} on its border; its area is ${area}.`,
          ),
        ],
        beats: [
          beat(
            'Here is such a field on a grid of points.',
            ...outer.slice(0, 20).map((_, i) => show(`paper.out${i}`, 0)),
            draw('paper.field', 'field'),
          ),
          beat(
            `Inside it lie ${inner.length} points.`,
            ...inner.map((_, i) => show(`paper.in${i}`, i / 20)),
            show('paper.t1', 'points'),
          ),
          beat(
            `On its border lie ${border.length}, corners included.`,
            ...border.map((_, i) => show(`paper.on${i}`, i / 20)),
            show('paper.t2', 'border'),
          ),
          beat(
            `Half of ${border.length} is ${border.length / 2}. So ${inner.length} plus ${border.length / 2}, minus 1, makes ${spelled(inner.length + border.length / 2 - 1)}: that is its area.`,
            show('paper.t3', 'area'),
          ),
        ],
      }),
    },
    {
      id: 'block',
      title: 'Why it holds for rectangles',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'block',
            'left',
            figure(
              { min: [-0.9, -0.7], max: [4.7, 3.8] },
              rect('shape', [0, 0], [wide, high], 'c', { fill: 'soft', weight: 'bold' }),
              ...dots(
                'in',
                block.filter((at) => !isEdge(at)),
                'a',
                'large',
              ),
              ...dots('on', block.filter(isEdge), 'b', 'large'),
            ),
            'A rectangle four wide and three high, with six points inside and fourteen on its border.',
          ),
          place(
            'work',
            'right',
            equation(
              'stack',
              [
                [`n = ${wide - 1} \\cdot ${high - 1} = ${(wide - 1) * (high - 1)}`],
                [`b = 2\\,(${wide} + ${high}) = ${2 * (wide + high)}`],
                [`A = ${(wide - 1) * (high - 1)} + ${wide + high} - 1 = ${wide * high}`],
              ],
              [term('n', 'n', 'a'), term('b', 'b', 'b'), term('area', 'A', 'c')],
            ),
            'Six plus seven minus one is twelve, four times three.',
          ),
        ],
        beats: [
          beat(
            `A rectangle, ${wide} by ${high}, holds ${wide - 1} times ${high - 1} points inside.`,
            draw('block.shape', 'rectangle'),
            ...block.filter((at) => !isEdge(at)).map((_, i) => show(`block.in${i}`, 'points')),
            write('work.step1', 'inside'),
          ),
          beat(
            `Around it there are ${2 * (wide + high)}.`,
            ...block.filter(isEdge).map((_, i) => show(`block.on${i}`, 0.1 + i / 20)),
            write('work.step2', 'there'),
          ),
          beat(
            `The formula gives ${wide * high}, and that is ${wide} times ${high}.`,
            write('work.step3', 'formula'),
          ),
          beat(
            'Think of each point as one little square. Those on the border are cut in half, and the turn at the corners costs one.',
            highlight('block.on1', 'half'),
            highlight('block.on0', 'corners'),
          ),
        ],
      }),
    },
    {
      id: 'glue',
      title: 'Pieces that fit together',
      purpose: 'exploration',
      depth: 1,
      draw: () => {
        const seam: [XY, XY] = [
          [0, 0],
          [4, 4],
        ];
        const shared = [0, 1, 2, 3, 4].map((i): XY => [i, i]);
        return {
          elements: [
            place(
              'glue',
              'wide-left',
              figure(
                { min: [-0.8, -0.6], max: [6.6, 4.6] },
                polygon(
                  'one',
                  [
                    [0, 0],
                    [4, 4],
                    [0, 4],
                  ],
                  'a',
                  { fill: 'soft' },
                ),
                polygon(
                  'two',
                  [
                    [0, 0],
                    [6, 1],
                    [4, 4],
                  ],
                  'b',
                  { fill: 'soft' },
                ),
                segment('seam', ...seam, 'good', { weight: 'bold', label: tag('seam', 'left', 'good') }),
                ...shared.map((at, i): ShapeInput => point(`s${i}`, at, 'good', { size: 'large' })),
              ),
              'Two triangles share a side with five grid points.',
            ),
            place(
              'count',
              'narrow-right',
              table(
                ['3 points', 'share'],
                [
                  ['apart', '6 halves'],
                  ['together', '3 wholes'],
                ],
              ),
              'Apart, three points count half twice; together, they lie inside and count fully.',
            ),
          ],
          beats: [
            beat(
              'Now glue two shapes along a seam.',
              show('glue.one', 'two'),
              show('glue.two', 'two'),
              draw('glue.seam', 'seam'),
            ),
            beat(
              'Before, each point of the seam counted as a half in both shapes.',
              ...shared.map((_, i) => show(`glue.s${i}`, 'point')),
              show('count.head', 0),
              show('count.row1', 'half'),
            ),
            beat('Now it lies inside, and counts as one. Nothing changes.', show('count.row2', 'inside')),
            beat(
              'Only the two ends stay on the border, and of the four halves there one whole is lost. But two shapes had minus one twice, and now it is there once.',
              highlight('glue.s0', 'ends', 1.5),
              highlight('glue.s4', 'ends', 1.5),
            ),
            beat(
              'So it passes from rectangles to their halves, the triangles, and on to every polygon.',
              highlight('glue.one', 'triangles'),
              highlight('glue.two', 'triangles'),
            ),
          ],
        };
      },
    },
  ],
  example: {
    ask: 'A polygon on a grid has 11 points inside and 8 on its border. How large is it?',
    formula: 'pick',
    given: { n: 11, b: 8 },
    find: 'A',
    sense: 'It is as large as {result} little squares.',
  },
  misconception: {
    tempting: 'It is tempting to use it for any shape on squared paper.',
    truth: 'All corners must be grid points, and the border must not cross itself or have holes.',
  },
  uses: ['Foresters and mapmakers counted areas with dotted foils in this way.'],
  takeaways: [
    'Count inside and border',
    'Inside, plus half the border, minus one',
    'Corners must be grid points',
  ],
  question: {
    ask: 'A triangle has only its three corners as grid points. What is its area?',
    answer: 'Zero plus one and a half, minus one: it is one half.',
  },
};
