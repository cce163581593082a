import { highlight, move, show } from '../../../writing/actions.ts';
import { pixelGrid, pixelIds } from '../../../writing/pixel-grid.ts';
import { figure, polygon, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];
type Grid = number[][];

const original: Grid = ['0000000', '0111000', '0111110', '0111110', '0011100', '0000001'].map((row) =>
  [...row].map(Number),
);
const cross: XY[] = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];
const under = (grid: Grid, r: number, c: number) => cross.map(([dr, dc]) => grid[r + dr]?.[c + dc] ?? 0);
const each = (grid: Grid, keep: (values: number[]) => boolean): Grid =>
  grid.map((row, r) => row.map((_, c) => (keep(under(grid, r, c)) ? 1 : 0)));
const eroded = each(original, (values) => values.every((value) => value === 1));
const opened = each(eroded, (values) => values.includes(1));
const count = (grid: Grid) => grid.flat().reduce((sum, value) => sum + value);

const size = 0.95;
const right = 8.6;
const drawn = (name: string, grid: Grid, x: number, role: 'a' | 'b' | 'good'): ShapeInput[] =>
  pixelGrid(
    name,
    grid.map((row) => row.map(() => '')),
    [x, 0],
    size,
    (_, r, c) => (grid[r]![c] ? { role, fill: 'solid' } : { role: 'faint' }),
  );
const all = (name: string, grid: Grid, when: string | number) =>
  pixelIds(name, grid).map((id) => show(`pic.${id}`, when));
/** The outline of the cross around the pixel in row r, column c. */
const outline = (r: number, c: number): XY[] => {
  const [x, y] = [c * size, (original.length - 1 - r) * size];
  const offsets: XY[] = [
    [0, 0],
    [0, -1],
    [1, -1],
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 2],
    [0, 2],
    [0, 1],
    [-1, 1],
    [-1, 0],
  ];
  return offsets.map(([dx, dy]): XY => [x + dx * size, y + dy * size]);
};
const space = { min: [-0.4, -0.3] as XY, max: [15.7, 6.9] as XY };
const heading = (id: string, x: number, words: string) => text(id, [x + 3.3, 6.3], words, 'muted');

export const erodeAndGrow: Demonstration = {
  id: 'erode-and-grow',
  name: 'a shape of pixels that is eroded and grown again',
  title: 'Where the cross fits',
  about:
    /mathematical morphology|morphological (?:operations?|image|processing|filter|opening|closing|gradient)|dilation and erosion|erosion and dilation|(?:dilation|erosion|opening|closing) (?:\(morphology\)|in image processing)|structuring element/i,
  named: /morphological operation|structuring element|mathematical morphology/i,
  puzzle: [
    'A scan shows the shape you want, and a speck of dust beside it.',
    'How can a program remove the speck and keep the shape?',
  ],
  draw: () =>
    scene(
      figure(
        space,
        heading('name1', 0, 'before'),
        ...drawn('in', original, 0, 'a'),
        heading('name2', right, 'after erosion'),
        ...drawn('out', eroded, right, 'b'),
        polygon('cross', outline(3, 3), 'bad', { weight: 'bold' }),
      ),
      `A shape of ${count(original)} pixels with a speck; after erosion by a cross only ${count(eroded)} pixels are left.`,
      beat(
        'Here is the shape, with a single speck in the corner.',
        show('pic.name1', 0),
        ...all('in', original, 'shape'),
        highlight('pic.in56', 'speck'),
      ),
      beat(
        'Lay a small cross on a pixel. It fits if all its five squares are filled.',
        show('pic.cross', 'cross'),
      ),
      beat('One step up and one to the right, it sticks out.', move('pic.cross', [size, size], 'right', 1)),
      beat(
        `Erosion keeps only the pixels where the cross fits. Of ${count(original)} pixels ${count(eroded)} are left, and the speck is gone.`,
        show('pic.name2', 'Erosion'),
        ...all('out', eroded, 'keeps'),
        highlight('pic.out56', 'speck'),
      ),
    ),
  further: {
    title: 'Grow it again',
    draw: () =>
      scene(
        figure(
          space,
          heading('name1', 0, 'after erosion'),
          ...drawn('in', eroded, 0, 'b'),
          heading('name2', right, 'then dilation'),
          ...drawn('out', opened, right, 'good'),
        ),
        `Dilation by the same cross makes ${count(eroded)} pixels into ${count(opened)}: nearly the old shape, without the speck.`,
        beat(
          'Now do the opposite. Put the cross on every pixel that is left.',
          show('pic.name1', 0),
          ...all('in', eroded, 'pixel'),
        ),
        beat(
          'Dilation fills all that the cross covers.',
          show('pic.name2', 'Dilation'),
          ...all('out', opened, 'fills'),
        ),
        beat(
          `The shape is back with ${count(opened)} pixels. Only sharp corners are lost, and the speck stays away.`,
          highlight('pic.out11', 'corners'),
          highlight('pic.out25', 'corners'),
          highlight('pic.out56', 'speck'),
        ),
        beat(
          'Erosion and then dilation is called opening. The other way round, closing, fills small holes.',
          highlight('pic.out33', 'opening'),
        ),
      ),
  },
  question: choice(
    'A white shape has a hole of one pixel. What fills it?',
    'dilation',
    ['erosion', 'opening'],
    'Dilation grows the shape into the hole from all sides.',
  ),
  stays: 'Erosion shrinks, dilation grows',
};
