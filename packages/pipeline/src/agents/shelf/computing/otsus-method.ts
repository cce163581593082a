import { draw, highlight, show } from '../../writing/actions.ts';
import { pixelGrid, pixelIds } from '../../writing/pixel-grid.ts';
import { axes, axis, columns, dots } from '../../writing/plots.ts';
import { figure, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const image = ['1212121021', '1278872132', '2189978121', '1388997212', '2178879321', '1221765212'].map(
  (row) => [...row].map(Number),
);
const values = image.flat();
const levels = Array.from({ length: 10 }, (_, level) => level);
const counts = levels.map((level) => values.filter((value) => value === level).length);
const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
/** The image split at a threshold: shares, means and what lies between the two groups. */
const split = (threshold: number) => {
  const [dark, bright] = [
    values.filter((value) => value < threshold),
    values.filter((value) => value >= threshold),
  ];
  const [w0, w1] = [dark.length / values.length, bright.length / values.length];
  const [m0, m1] = [mean(dark), mean(bright)];
  return { w0, m0, m1, between: w0 * w1 * (m0 - m1) ** 2 };
};
const tried = levels.filter((level) => level > Math.min(...values) && level <= Math.max(...values));
const scores = tried.map((threshold): XY => [threshold, split(threshold).between]);
const top = Math.max(...scores.map(([, score]) => score));
const best = scores.find(([, score]) => score > top - 1e-9)![0];
const { m0, m1, w0 } = split(best);
const poor = 2;
const near = (value: number) => value.toFixed(1);
const ticks = (from: number, to: number) =>
  levels.filter((level) => level >= from && level <= to).map((at) => ({ at, text: String(at) }));
const bar = (test: (level: number) => boolean): XY[] =>
  levels.filter((level) => test(level) && counts[level]! > 0).map((level) => [level, counts[level]!]);

const grids = (): ShapeInput[] => [
  text('name1', [3.75, 5.1], 'grey', 'muted'),
  ...pixelGrid('in', image, [0, 0], 0.75, (value) =>
    Number(value) >= best ? { role: 'muted', fill: 'soft' } : { role: 'faint' },
  ),
  text('name2', [12.75, 5.1], 'black and white', 'muted'),
  ...pixelGrid(
    'out',
    image.map((row) => row.map(() => '')),
    [9, 0],
    0.75,
    (_, r, c) => (image[r]![c]! >= best ? { role: 'ink', fill: 'solid' } : { role: 'faint' }),
  ),
];

export const otsusMethod: ShelfEntry = {
  id: 'otsus-method',
  names: [
    "Otsu's method",
    'Otsu thresholding',
    'Otsu threshold',
    'image thresholding',
    'thresholding (image processing)',
    'automatic thresholding',
    'binarization of images',
  ],
  subject: 'computing',
  field: 'Image processing',
  says: [
    'Otsu’s method finds the brightness that best splits an image into dark and bright pixels.',
    'It takes the threshold at which the two groups lie farthest apart.',
  ],
  puzzle: [
    'To read a page, a scanner must decide for each grey pixel: ink or paper?',
    'Where should it draw the line, if nobody tells it?',
  ],
  symbols: [
    { tex: '\\sigma_b^2', name: 's2', meaning: 'the variance between the groups', role: 'a' },
    { tex: 'w_0', name: 'w0', meaning: 'the share of dark pixels', role: 'b' },
    { tex: 'w_1', name: 'w1', meaning: 'the share of bright pixels', role: 'c' },
    { tex: '\\mu_0', name: 'm0', meaning: 'the mean of the dark ones', role: 'd' },
    { tex: '\\mu_1', name: 'm1', meaning: 'the mean of the bright ones', role: 'e' },
  ],
  formulas: [
    {
      id: 'between',
      tex: '\\sigma_b^2 = w_0 w_1 (\\mu_0 - \\mu_1)^2',
      expression: 's2 = w0*w1*(m0 - m1)^2',
      says: 'Multiply both shares, and the square of the distance between the means.',
    },
  ],
  pictures: [
    {
      id: 'hills',
      title: 'Two hills',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'hills',
            'full',
            axes(axis(-0.7, 9.7, 'brightness', { ticks: ticks(0, 9) }), axis(0, 24, 'pixels'), [
              columns(
                'dark',
                bar((level) => level < best),
                0.8,
                'b',
                'dark',
              ),
              columns(
                'bright',
                bar((level) => level >= best),
                0.8,
                'c',
                'bright',
              ),
            ]),
            'How many pixels have each brightness: a hill of dark ones and a hill of bright ones.',
          ),
        ],
        beats: [
          beat(
            `Count the ${values.length} pixels of a small image by their brightness.`,
            show('hills.x-axis', 'brightness'),
            show('hills.y-axis', 'Count'),
          ),
          beat(
            'There is a hill of dark pixels and a hill of bright ones.',
            draw('hills.dark', 'dark', 1),
            draw('hills.bright', 'bright', 1),
          ),
          beat(
            `The means of the two groups are ${near(m0)} and ${near(m1)}. Somewhere between must be the line.`,
            highlight('hills.dark', 'means'),
            highlight('hills.bright', 'between'),
          ),
        ],
      }),
    },
    {
      id: 'search',
      title: 'Try every threshold',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'search',
            'full',
            axes(
              axis(0, 9.5, 'threshold', { ticks: ticks(1, 9) }),
              axis(0, Math.ceil(top * 1.15), 'variance between the groups'),
              [
                dots('scores', scores, 'a', { joined: true }),
                dots('poor', [[poor, split(poor).between]], 'bad'),
                dots('best', [[best, top]], 'good', { label: 'best' }),
              ],
            ),
            `The variance between the groups against the threshold has its peak at ${best}.`,
          ),
        ],
        beats: [
          beat(
            `Try a threshold of ${poor}. Many dark pixels count as bright, so the groups lie close: ${near(split(poor).between)}.`,
            show('search.x-axis', 0),
            show('search.y-axis', 0),
            show('search.poor', 'close'),
          ),
          beat('Now try all of them.', draw('search.scores', 'all', 1.8)),
          beat(
            `The peak is at ${best}, with ${near(top)}. That is the line.`,
            show('search.best', 'peak'),
            highlight('search.best', 'line'),
          ),
        ],
      }),
    },
    {
      id: 'result',
      title: 'Grey becomes black and white',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'result',
            'full',
            figure({ min: [-0.4, -0.3], max: [16.9, 5.6] }, ...grids()),
            'A grid of brightness values, and the same grid in black and white with a clear spot.',
          ),
        ],
        beats: [
          beat(
            'Here is the image as numbers.',
            show('result.name1', 0),
            ...pixelIds('in', image).map((id) => show(`result.${id}`, 'numbers')),
          ),
          beat(
            `All pixels of at least ${best} become white, all others black.`,
            show('result.name2', 'become'),
            ...pixelIds('out', image).map((id) => show(`result.${id}`, 'become')),
          ),
          beat(
            `${Math.round(100 * w0)} per cent of the pixels are dark, and the spot stands out clearly.`,
            highlight('result.out23', 'spot'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A threshold makes 70 % of the pixels dark, with mean 2, and 30 % bright, with mean 8. How large is the variance between?',
    formula: 'between',
    given: { w0: 0.7, w1: 0.3, m0: 2, m1: 8 },
    find: 's2',
  },
  misconception: {
    tempting: 'It is tempting to put the threshold halfway between black and white.',
    truth: 'In a dark photo everything would fall on one side. The threshold must follow the image.',
  },
  uses: ['Scanners, microscopes and readers of number plates begin with it.'],
  takeaways: [
    'Split where the groups lie farthest apart',
    'Try every threshold, take the peak',
    'It needs two hills',
  ],
  question: {
    ask: 'Light falls on only one half of the page. Will one threshold for all of it do?',
    answer: 'No: paper in the shadow may be darker than ink in the light. Use one for each region.',
  },
};
