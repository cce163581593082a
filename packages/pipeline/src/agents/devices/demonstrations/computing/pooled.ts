import { draw, highlight, show } from '../../../writing/actions.ts';
import { pixelGrid, pixelIds } from '../../../writing/pixel-grid.ts';
import { arrow, figure, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const map = [
  [1, 3, 0, 2],
  [7, 5, 1, 1],
  [0, 2, 8, 4],
  [1, 1, 6, 2],
];
const block = (r: number, c: number) => [0, 1].flatMap((i) => map[2 * r + i]!.slice(2 * c, 2 * c + 2));
const largest = [0, 1].map((r) => [0, 1].map((c) => Math.max(...block(r, c))));
const mean = block(0, 0).reduce((sum, value) => sum + value) / 4;
const hue = (r: number, c: number) => (['a', 'b', 'c', 'd'] as const)[2 * r + c]!;
const inBlock = (r: number, c: number) => (row: number, column: number) =>
  Math.floor(row / 2) === r && Math.floor(column / 2) === c;
const blockIds = (r: number, c: number) => pixelIds('in', map, inBlock(r, c)).map((id) => `pic.${id}`);

const rowWith = (place: number) => range(0, 7).map((i) => (i === place ? 9 : 0));
const halved = (row: number[]) => range(0, 3).map((i) => Math.max(row[2 * i]!, row[2 * i + 1]!));
const [first, shifted] = [rowWith(2), rowWith(3)];
const bright = (value: number | string) =>
  value === 9 ? ({ role: 'b', fill: 'soft' } as const) : ({} as const);

export const pooled: Demonstration = {
  id: 'pooled',
  name: 'a map of sixteen numbers that is pooled to four',
  title: 'One number for four',
  about:
    /pooling(?: layers?)?|max.?pool(?:ing)?(?: layers?)?|average.?pooling(?: layers?)?|(?:spatial )?down-?sampling/i,
  named: /max.?pooling|pooling layer/i,
  puzzle: [
    'A network has found where a picture has edges, at every single pixel.',
    'Does it need to know each place so exactly?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.3, -0.3], max: [15.3, 6.3] },
        ...pixelGrid('in', map, [0.5, 0], 1.5, (_, r, c) => ({
          role: hue(Math.floor(r / 2), Math.floor(c / 2)),
          fill: 'faint',
        })),
        arrow('to', [7.2, 3], [9.6, 3], 'muted', { weight: 'bold', label: tag('largest of four', 'above') }),
        ...pixelGrid('out', largest, [10.3, 0.7], 2.3, (_, r, c) => ({ role: hue(r, c), fill: 'soft' })),
      ),
      `A map of four by four numbers becomes two by two: ${largest.flat().join(', ')}.`,
      beat(
        'Here is a map of sixteen numbers. Lay a window of two by two on it.',
        ...pixelIds('in', map).map((id) => show(`pic.${id}`, 'map')),
        ...blockIds(0, 0).map((id) => highlight(id, 'window')),
      ),
      beat(
        `Keep only the largest of the four: ${largest[0]![0]}.`,
        draw('pic.to', 'largest'),
        show('pic.out00', String(largest[0]![0])),
      ),
      beat(
        'Move on by two, so that no window overlaps another, and do the same.',
        ...blockIds(0, 1).map((id) => highlight(id, 'Move')),
        show('pic.out01', 'Move'),
        show('pic.out10', 'overlaps'),
        show('pic.out11', 'same'),
      ),
      beat(
        `Sixteen numbers have become four. Average pooling would keep the mean instead: ${mean} for the first window.`,
        highlight('pic.out00', 'mean'),
        ...blockIds(0, 0).map((id) => highlight(id, 'first')),
      ),
    ),
  further: {
    title: 'A small shift does not matter',
    draw: () =>
      scene(
        figure(
          { min: [-2.6, -0.4], max: [12.6, 7.2] },
          text('name1', [-0.3, 6.1], 'before', 'muted', { side: 'left' }),
          ...pixelGrid('one', [first], [0, 5.4], 1.4, bright),
          text('name2', [-0.3, 3.5], 'shifted', 'muted', { side: 'left' }),
          ...pixelGrid('two', [shifted], [0, 2.8], 1.4, bright),
          text('name3', [-0.3, 0.7], 'pooled', 'muted', { side: 'left' }),
          ...pixelGrid('pool', [halved(first)], [0, 0], 2.8, bright).map((shape) =>
            shape.shape === 'rect' ? { ...shape, max: [shape.max[0], 1.4] as [number, number] } : shape,
          ),
        ),
        'A bright pixel moves by one place, and the pooled row stays the same.',
        beat(
          'Take a row with one bright pixel, and pool it in pairs.',
          show('pic.name1', 0),
          ...pixelIds('one', [first]).map((id) => show(`pic.${id}`, 'row')),
          show('pic.name3', 'pool'),
          ...pixelIds('pool', [halved(first)]).map((id) => show(`pic.${id}`, 'pairs')),
        ),
        beat(
          'Now the bright pixel moves by one. The pooled row is the same as before.',
          show('pic.name2', 0.1),
          ...pixelIds('two', [shifted]).map((id) => show(`pic.${id}`, 'moves')),
          highlight('pic.pool01', 'same'),
        ),
        beat(
          'A step out of the window would be seen. So pooling forgets small shifts, and only small ones.',
          highlight('pic.two03', 'window'),
        ),
      ),
  },
  question: choice(
    'Max pooling, two by two: what becomes of the window 4, 9, 2, 1?',
    '9',
    ['4', '16', '1'],
    'Only the largest number of the window is kept.',
  ),
  stays: 'Pooling keeps what, and blurs where',
};
