import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const row = [2, 2, 2, 9, 9, 9, 2, 2];
const edges = row.slice(1, -1).map((_, i) => row[i + 2]! - row[i]!);

export const slidingWindow: Demonstration = {
  id: 'sliding-window',
  name: 'a small window that slides over pixels',
  title: 'A window finds the edge',
  about:
    /convolution|edge detection|sobel|canny|image (?:filter|processing)|computer vision|kernel \(|feature map|hough|gaussian blur/i,
  named: /pixel/i,
  puzzle: ['A picture is only a row of numbers to a computer.', 'How does it find where something begins?'],
  draw: () =>
    scene(
      table(
        ['place', ...range(1, 7).map(String)],
        [
          ['pixel', ...row.slice(0, 7).map(String)],
          ['right − left', '', ...edges.slice(0, 5).map((value) => String(value).replace('-', '−')), ''],
        ],
        { row_heads: true },
      ),
      `The pixels ${row.slice(0, 7).join(', ')} and the differences of their neighbours ${edges.slice(0, 5).join(', ')}.`,
      beat(
        'Here is a row of pixels: dark, then bright, then dark again.',
        show('pic.head', 0),
        show('pic.row1', 'pixels'),
      ),
      beat(
        'Slide a window of three along. At each place it takes the right neighbour, minus the left one.',
        show('pic.cell-2-1', 0.3),
        show('pic.cell-2-2', 0.4),
        show('pic.cell-2-3', 'right'),
      ),
      beat(
        `Where all is equal, that makes 0. At the step from 2 to 9 it makes ${edges[1]}.`,
        show('pic.cell-2-4', 'makes'),
        show('pic.cell-2-5', 0.7),
        highlight('pic.cell-2-4', 'step', 1.5),
      ),
      beat(
        'Where the brightness falls, it is negative. So large numbers mark the edges, and the sign tells which way.',
        show('pic.cell-2-6', 0),
        show('pic.cell-2-7', 'negative'),
        show('pic.cell-2-8', 0.5),
      ),
    ),
  further: {
    title: 'Another window, another task',
    draw: () =>
      scene(
        axes(axis(0, 9, 'place'), axis(0, 11, 'brightness'), [
          dots(
            'raw',
            row.map((value, i): XY => [i + 1, value]),
            'a',
            { joined: true, label: 'pixels' },
          ),
          dots(
            'smooth',
            row.slice(1, -1).map((_, i): XY => [i + 2, (row[i]! + row[i + 1]! + row[i + 2]!) / 3]),
            'good',
            { joined: true, label: 'mean of three' },
          ),
        ]),
        'The pixels, and the mean of each three neighbours: the edges get soft.',
        beat(
          'The same window can take the mean of three instead.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.raw', 'same'),
        ),
        beat('Then edges get soft, and noise is smoothed away.', draw('pic.smooth', 'soft')),
        beat('A network that learns to see finds such windows by itself.', highlight('pic.smooth', 'finds')),
      ),
  },
  question: choice(
    'Pixels 4, 4, 7: what does the window make at the middle one?',
    '3',
    ['11', '5', '0'],
    '7 minus 4 is 3.',
  ),
  stays: 'A sliding window finds edges',
};
