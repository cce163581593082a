import { draw, highlight, show } from '../../../writing/actions.ts';
import { pixelGrid, pixelIds } from '../../../writing/pixel-grid.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { arrow, figure, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const window = [
  [12, 14, 11],
  [13, 250, 12],
  [15, 13, 14],
];
const speck = 250;
const sorted = window.flat().toSorted((one, other) => one - other);
const median = sorted[4]!;
const mean = Math.round(sorted.reduce((sum, value) => sum + value) / 9);
const row = [2, 2, 2, 9, 2, 2, 2, 8, 8, 8, 8, 8];
const filtered = (of: (three: number[]) => number): XY[] =>
  range(1, row.length - 2).map((i) => [i, of(row.slice(i - 1, i + 2))]);
const middle = filtered((three) => three.toSorted((one, other) => one - other)[1]!);
const average = filtered((three) => three.reduce((sum, value) => sum + value) / 3);
const isSpeck = (value: number | string) =>
  value === speck ? ({ role: 'bad', fill: 'soft' } as const) : ({ role: 'muted' } as const);

export const middleOfNine: Demonstration = {
  id: 'middle-of-nine',
  name: 'a speck that the median removes',
  title: 'Take the one in the middle',
  about:
    /median filter(?:ing)?|salt.and.pepper(?: noise)?|impulse noise|rank filter|image denoising|noise reduction/i,
  named: /median filter|salt-and-pepper/i,
  puzzle: [
    'One pixel of a dark photo is broken, and shines white.',
    'How do you repair it, and leave all else as sharp as it was?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.4, -0.7], max: [17.6, 6.6] },
        ...pixelGrid('in', window, [0, 0.9], 1.6, isSpeck),
        arrow('sort', [5.1, 4.6], [6.9, 4.6], 'muted', { weight: 'bold', label: tag('sort', 'above') }),
        ...pixelGrid('row', [sorted], [7.3, 4], 1.1, (value, _, place) =>
          place === 4 ? { role: 'good', fill: 'soft' } : isSpeck(value),
        ),
        arrow('down', [12.25, 3.8], [12.25, 2.5], 'good', { weight: 'bold' }),
        text('median', [12.25, 2], `median: ${median}`, 'good', { size: 'large' }),
        text('mean', [12.25, 0.4], `mean: ${mean}`, 'bad', { size: 'large' }),
      ),
      `Nine pixels near ${median} with a speck of ${speck}; sorted in a row, the middle one is ${median}.`,
      beat(
        `Look at the broken pixel and its eight neighbours: ${speck} among small numbers.`,
        ...pixelIds('in', window).map((id) => show(`pic.${id}`, 'neighbours')),
        highlight('pic.in11', String(speck)),
      ),
      beat(
        'Sort the nine by size. The speck goes to the very end.',
        draw('pic.sort', 'Sort'),
        ...pixelIds('row', [sorted]).map((id, i) => show(`pic.${id}`, 0.15 + 0.05 * i)),
        highlight('pic.row08', 'end'),
      ),
      beat(
        `Take the one in the middle, ${median}. It replaces the broken pixel.`,
        draw('pic.down', 'middle'),
        show('pic.median', 'middle'),
      ),
      beat(`The mean of the nine would be ${mean}: a single speck spoils it.`, show('pic.mean', 'mean')),
    ),
  further: {
    title: 'Edges stay sharp',
    draw: () =>
      scene(
        axes(axis(0, 11.4, 'place in the row', { ticks: 'none' }), axis(0, 10, 'brightness'), [
          dots(
            'row',
            row.map((value, i): XY => [i, value]),
            'muted',
            { joined: true, label: 'pixels' },
          ),
          dots('average', average, 'bad', { joined: true, label: 'mean' }),
          dots('middle', middle, 'good', { joined: true, label: 'median' }),
        ]),
        'A row with a speck and an edge; the mean smears both, the median removes the speck and keeps the edge.',
        beat(
          'Here is a row of pixels: one speck, and then a true edge.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.row', 'row', 1.2),
        ),
        beat(
          'The mean of three makes the speck lower but wider, and the edge becomes a ramp.',
          draw('pic.average', 'mean', 1.2),
        ),
        beat(
          'The median of three removes the speck, and the edge stays as steep as it was.',
          draw('pic.middle', 'median', 1.2),
        ),
        beat(
          'There is a price: a line as thin as one pixel vanishes too, for it looks like specks.',
          highlight('pic.row', 'price'),
        ),
      ),
  },
  question: choice(
    'What is the median of 4, 90, 5, 6, 5?',
    '5',
    ['22', '6', '90'],
    'Sorted they are 4, 5, 5, 6, 90, and 5 stands in the middle.',
  ),
  stays: 'The middle value ignores a speck',
};
