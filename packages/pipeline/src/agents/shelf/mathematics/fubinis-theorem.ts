import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, path, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** A loaf over the rectangle of 6 by 4, seen from the front and above. */
const height = (x: number, y: number) =>
  1.1 + 1.5 * Math.sin((Math.PI * x) / 6) + 0.5 * Math.sin((Math.PI * y) / 4);
const seen = (x: number, y: number, z: number): XY => [x + 0.55 * y, 0.42 * y + z];
const steps = (to: number) => Array.from({ length: 17 }, (_, i) => (to * i) / 16);
const roofAlongY = (x: number): XY[] => steps(4).map((y) => seen(x, y, height(x, y)));
const roofAlongX = (y: number): XY[] => steps(6).map((x) => seen(x, y, height(x, y)));
const sliceAtX = (x: number): XY[] => [seen(x, 4, 0), seen(x, 0, 0), ...roofAlongY(x)];
const sliceAtY = (y: number): XY[] => [seen(6, y, 0), seen(0, y, 0), ...roofAlongX(y)];
const loaf = () => [
  polygon('base', [seen(0, 0, 0), seen(6, 0, 0), seen(6, 4, 0), seen(0, 4, 0)], 'muted', { weight: 'thin' }),
  path('front', roofAlongX(0), 'ink', { weight: 'thin' }),
  path('back', roofAlongX(4), 'ink', { weight: 'thin' }),
  path('near', roofAlongY(0), 'ink', { weight: 'thin' }),
  path('far', roofAlongY(6), 'ink', { weight: 'thin' }),
];
const outline = (id: string, word: string) =>
  ['base', 'front', 'back', 'near', 'far'].map((part) => draw(`${id}.${part}`, word, 1.2));
const frame = { min: [-0.5, -0.9] as XY, max: [8.7, 5.4] as XY };
const atX = [5, 4, 3, 2, 1];
const atY = [3.5, 2.5, 1.5, 0.5];

const numbers = [
  [1, 2, 3, 4],
  [2, 4, 6, 8],
  [3, 6, 9, 12],
];
const total = (list: number[]) => list.reduce((sum, one) => sum + one, 0);
const columnSums = numbers[0]!.map((_, i) => total(numbers.map((row) => row[i]!)));

export const fubinisTheorem: ShelfEntry = {
  id: 'fubinis-theorem',
  names: [
    "Fubini's theorem",
    'double integral',
    'iterated integral',
    'order of integration',
    'Tonelli theorem',
  ],
  subject: 'mathematics',
  field: 'Multivariable calculus',
  says: [
    'A double integral can be worked out as two single integrals, one after the other.',
    'For a continuous function on a rectangle, the order makes no difference.',
  ],
  puzzle: ['How much bread is in a loaf with a curved top?', 'And does it matter which way you cut it?'],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the height at each point', role: 'd' },
    { tex: 'R', name: 'R', meaning: 'the rectangle below', role: 'c' },
    { tex: 'x', name: 'x', meaning: 'the first coordinate, from a to b', role: 'a' },
    { tex: 'y', name: 'y', meaning: 'the second coordinate, from c to d', role: 'b' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '\\iint_R f \\,\\mathrm{d}A = \\int_a^b\\!\\!\\int_c^d f(x,y)\\,\\mathrm{d}y\\,\\mathrm{d}x = \\int_c^d\\!\\!\\int_a^b f(x,y)\\,\\mathrm{d}x\\,\\mathrm{d}y',
      says: 'Integrate along y first and then along x, or the other way round: the volume is the same.',
    },
  ],
  pictures: [
    {
      id: 'slices',
      title: 'Two ways to slice',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'across',
            'left',
            figure(
              frame,
              ...loaf(),
              ...atX.map((x, i) => polygon(`slice${i + 1}`, sliceAtX(x), 'a', { fill: 'soft' })),
              arrow('way', [1.5, -0.5], [4.5, -0.5], 'a', { label: tag('along $x$', 'below', 'a') }),
            ),
            'A loaf with a curved top, cut into upright slices one after the other in the x direction.',
          ),
          place(
            'along',
            'right',
            figure(
              frame,
              ...loaf(),
              ...atY.map((y, i) => polygon(`slice${i + 1}`, sliceAtY(y), 'b', { fill: 'soft' })),
              arrow('way', seen(6.6, 0.6, 0), seen(6.6, 3.4, 0), 'b', {
                label: tag('along $y$', 'right', 'b'),
              }),
            ),
            'The same loaf, cut lengthwise into slices one behind the other in the y direction.',
          ),
        ],
        beats: [
          beat('Here is a loaf on a rectangular board, with a curved top.', ...outline('across', 'loaf')),
          beat(
            'Cut it across into thin slices. Each slice has an area of its own.',
            ...atX.map((_, i) => show(`across.slice${atX.length - i}`, 'slices')),
            draw('across.way', 'area'),
          ),
          beat(
            'Add up all the slices, area times thickness, and you have the volume.',
            ...atX.map((_, i) => highlight(`across.slice${atX.length - i}`, 'Add')),
          ),
          beat(
            'But you could as well cut the same loaf lengthwise.',
            ...outline('along', 'same'),
            ...atY.map((_, i) => show(`along.slice${i + 1}`, 'lengthwise')),
            draw('along.way', 'lengthwise'),
          ),
          beat(
            'Other slices, other areas. But the bread is the same, and so is the volume.',
            highlight('along.slice3', 'Other'),
            highlight('across.slice3', 'bread'),
          ),
        ],
      }),
    },
    {
      id: 'grid',
      title: 'Adding up a grid',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'grid',
            'full',
            table(
              ['', '', '', '', 'row sum'],
              [
                ...numbers.map((row) => [...row.map(String), String(total(row))]),
                [...columnSums.map(String), String(total(columnSums))],
              ],
            ),
            'Twelve numbers in three rows and four columns, with the sums of rows and columns and the total of sixty.',
          ),
        ],
        beats: [
          beat(
            'Here are twelve small columns of bread, with their heights.',
            ...numbers.flatMap((row, i) => row.map((_, j) => show(`grid.cell-${i + 1}-${j + 1}`, 'heights'))),
          ),
          beat(
            'Add row by row: 10, 20 and 30.',
            show('grid.cell-1-5', '10'),
            show('grid.cell-2-5', '20'),
            show('grid.cell-3-5', '30'),
          ),
          beat(
            'Or column by column: 6, 12, 18 and 24.',
            show('grid.cell-4-1', '6'),
            show('grid.cell-4-2', '12'),
            show('grid.cell-4-3', '18'),
            show('grid.cell-4-4', '24'),
          ),
          beat(
            'Both ways the total is 60. An integral does the same with infinitely thin columns.',
            show('grid.cell-4-5', '60'),
            highlight('grid.cell-4-5', 'same'),
          ),
        ],
      }),
    },
    {
      id: 'orders',
      title: 'Both orders, one number',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'first',
            'left',
            equation('stack', [
              ['\\int_0^2\\!\\Bigl(\\int_0^4 (x + y)\\,\\mathrm{d}y\\Bigr)\\mathrm{d}x'],
              ['= \\int_0^2 (4x + 8)\\,\\mathrm{d}x'],
              ['= 8 + 16 = 24'],
            ]),
            'First along y from 0 to 4, then along x from 0 to 2: the result is 24.',
          ),
          place(
            'second',
            'right',
            equation('stack', [
              ['\\int_0^4\\!\\Bigl(\\int_0^2 (x + y)\\,\\mathrm{d}x\\Bigr)\\mathrm{d}y'],
              ['= \\int_0^4 (2 + 2y)\\,\\mathrm{d}y'],
              ['= 8 + 16 = 24'],
            ]),
            'First along x from 0 to 2, then along y from 0 to 4: the result is 24 again.',
          ),
        ],
        beats: [
          beat(
            'Let the roof be x + y, above a board of 2 by 4. First integrate along y, with x held fixed.',
            show('first.step1', 'roof'),
          ),
          beat('The slice at x has the area 4x + 8.', show('first.step2', 'area')),
          beat('Integrate that along x, and the volume is 24.', show('first.step3', 'volume')),
          beat(
            'Now the other order. The slice at y has the area 2 + 2y.',
            show('second.step1', 'other'),
            show('second.step2', 'area'),
          ),
          beat(
            'Integrate along y, and there is the same 24.',
            show('second.step3', 'same'),
            highlight('first.step3', '24'),
          ),
        ],
      }),
    },
    {
      id: 'triangle',
      title: 'When the board is no rectangle',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'upright',
            'left',
            figure(
              { min: [-0.5, -0.6], max: [4.9, 4.6] },
              polygon(
                'region',
                [
                  [0, 0],
                  [4, 0],
                  [4, 4],
                ],
                'c',
                { fill: 'faint' },
              ),
              ...[1, 2, 3].map((x) => segment(`strip${x}`, [x, 0], [x, x], 'b', { weight: 'bold' })),
              arrow('way', [0.6, -0.3], [3.4, -0.3], 'a', { label: tag('$x$', 'below', 'a') }),
            ),
            'A triangle below a diagonal, filled with upright strips from zero to x.',
          ),
          place(
            'level',
            'right',
            figure(
              { min: [-0.5, -0.6], max: [4.9, 4.6] },
              polygon(
                'region',
                [
                  [0, 0],
                  [4, 0],
                  [4, 4],
                ],
                'c',
                { fill: 'faint' },
              ),
              ...[1, 2, 3].map((y) => segment(`strip${y}`, [y, y], [4, y], 'a', { weight: 'bold' })),
              arrow('way', [4.3, 0.6], [4.3, 3.4], 'b', { label: tag('$y$', 'right', 'b') }),
            ),
            'The same triangle, filled with level strips from y to four.',
          ),
        ],
        beats: [
          beat(
            'The board may be a triangle. Then the strips have different lengths.',
            draw('upright.region', 'triangle'),
            ...[1, 2, 3].map((x) => draw(`upright.strip${x}`, 'strips')),
          ),
          beat(
            'Upright strips run from zero up to x.',
            draw('upright.way', 'run'),
            highlight('upright.strip3', 'x'),
          ),
          beat(
            'If you change the order, the limits change too: level strips run from y to the right edge.',
            draw('level.region', 'order'),
            ...[1, 2, 3].map((y) => draw(`level.strip${y}`, 'strips')),
            draw('level.way', 'edge'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to swap the order without any condition.',
    truth: 'The integral of |f| must be finite. Otherwise the two orders can disagree.',
  },
  uses: [
    'Often one order is hard and the other is easy: so choose the easy one.',
    'Averages in probability are computed in this way, one variable at a time.',
  ],
  takeaways: ['Slice, then add the slices', 'Either order gives the volume', 'New order, new limits'],
  question: {
    ask: 'What is the integral of xy, for x from 0 to 2 and y from 0 to 2?',
    answer: 'Along y it gives 2x, and along x that gives 4.',
  },
};
