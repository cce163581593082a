import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, columns, curve, dots } from '../../writing/plots.ts';
import { figure, path, sampled, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const signal = [8, 7.4, 6.1, 5.2, 5, 4.4, 3, 1.9];
const N = signal.length;
/** Coefficient of the k-th cosine, scaled so that the signal is the plain sum of coefficient times cosine. */
const weight = (k: number): number =>
  ((k === 0 ? 1 : 2) / N) *
  signal.reduce((sum, value, n) => sum + value * compute('cos(pi / N * (n + 1/2) * k)', { N, n, k }), 0);
const weights = signal.map((_, k) => weight(k));
/** Sum of the first `terms` cosines as an expression in the sample number x. */
const sumOf = (terms: number) =>
  weights
    .slice(0, terms)
    .map((c, k) =>
      k === 0 ? c.toFixed(3) : `(${c.toFixed(3)})*cos(${((Math.PI * k) / N).toFixed(3)}*(x+.5))`,
    )
    .join('+');
const error = (terms: number) =>
  Math.max(...signal.map((value, n) => Math.abs(value - compute(sumOf(terms), { x: n }))));
const order = weights.map((c, k) => ({ k, c: Math.abs(c) })).toSorted((left, right) => right.c - left.c);
const kept = order.slice(0, 3).map(({ k }) => k);
const samples = signal.map((value, n): [number, number] => [n, value]);
const roles = ['a', 'b', 'c', 'd'] as const;
const plane = (plots: Parameters<typeof axes>[2]) =>
  axes(
    axis(-0.6, 7.6, 'sample', { ticks: signal.map((_, at) => ({ at, text: String(at) })) }),
    axis(0, 9, 'brightness'),
    plots,
  );
/** The k-th cosine as a wave in a row of its own. */
const wave = (k: number) =>
  path(
    `wave${k}`,
    sampled((x) => 6 - 2 * k + 0.7 * Math.cos((Math.PI / 12) * k * x), [0, 12], 60),
    roles[k],
    { weight: 'bold' },
  );

export const discreteCosineTransform: ShelfEntry = {
  id: 'discrete-cosine-transform',
  names: ['discrete cosine transform', 'DCT', 'DCT-II', 'cosine transform', 'JPEG compression'],
  subject: 'computing',
  field: 'Signal processing',
  says: [
    'The discrete cosine transform writes a row of samples as a sum of cosine waves.',
    'Smooth signals need only a few of them, so the rest can be dropped.',
  ],
  puzzle: [
    'A photo of twelve megabytes shrinks to one, and you hardly see a difference.',
    'What was thrown away?',
  ],
  symbols: [
    { tex: 'x_n', name: 'x', meaning: 'sample number n', role: 'a' },
    { tex: 'k', name: 'k', meaning: 'the number of half waves', role: 'b' },
    { tex: 'X_k', name: 'X', meaning: 'the weight of cosine number k', role: 'c' },
    { tex: 'N', name: 'N', meaning: 'the number of samples', role: 'd' },
  ],
  formulas: [
    {
      id: 'transform',
      tex: 'X_k = \\sum_{n=0}^{N-1} x_n \\cos\\!\\left[\\frac{\\pi}{N}\\left(n + \\tfrac{1}{2}\\right) k\\right]',
      says: 'Multiply each sample by the cosine at its place, and add up.',
    },
  ],
  pictures: [
    {
      id: 'sum',
      title: 'Eight samples from cosines',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            plane([
              curve('sum1', sumOf(1), 'b', { from: -0.5, to: 7.5 }),
              curve('sum2', sumOf(2), 'c', { from: -0.5, to: 7.5 }),
              curve('sum4', sumOf(4), 'd', { from: -0.5, to: 7.5 }),
              curve('sum8', sumOf(8), 'good', { from: -0.5, to: 7.5 }),
              dots('signal', samples, 'a'),
            ]),
            'Eight falling samples, and sums of one, two, four and eight cosines that fit them better and better.',
          ),
        ],
        beats: [
          beat(
            'Here are eight pixels in a row, from bright to dark.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.signal', 'pixels'),
          ),
          beat(
            `The flattest cosine is a constant: their mean, about ${spelled(weights[0]!, 2)}.`,
            draw('plot.sum1', 'constant'),
          ),
          beat(
            'Add half a wave, with the right weight, and most of the slope is there.',
            clear('plot.sum1', 'Add'),
            draw('plot.sum2', 'half'),
          ),
          beat(
            `With four cosines the curve misses no pixel by more than ${spelled(error(4), 2)}.`,
            clear('plot.sum2', 'four'),
            draw('plot.sum4', 'curve'),
          ),
          beat(
            'And all eight together meet every pixel exactly.',
            clear('plot.sum4', 'eight'),
            draw('plot.sum8', 'together'),
            highlight('plot.signal', 'exactly'),
          ),
        ],
      }),
    },
    {
      id: 'waves',
      title: 'The building blocks',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waves',
            'full',
            figure(
              { min: [-3, -1.2], max: [14.5, 7.2] },
              ...[0, 1, 2, 3].flatMap((k) => [
                segment(`zero${k}`, [0, 6 - 2 * k], [12, 6 - 2 * k], 'faint', { weight: 'thin' }),
                text(`k${k}`, [-1.4, 6 - 2 * k], `$k = ${k}$`, roles[k]),
              ]),
              ...[0, 1, 2, 3].map(wave),
            ),
            'Four cosines one below the other, with zero, one, two and three half waves.',
          ),
        ],
        beats: [
          beat(
            'These are the building blocks. Number zero is flat.',
            ...[0, 1, 2, 3].map((k) => draw(`waves.zero${k}`, 'blocks')),
            show('waves.k0', 'zero'),
            draw('waves.wave0', 'flat'),
          ),
          beat('Number one falls once, in half a wave.', show('waves.k1', 0), draw('waves.wave1', 'falls')),
          beat(
            'Number two goes down and up again, number three wiggles more.',
            show('waves.k2', 0),
            draw('waves.wave2', 'down'),
            show('waves.k3', 'three'),
            draw('waves.wave3', 'wiggles'),
          ),
          beat(
            'The larger k, the finer the detail that it can draw.',
            highlight('waves.wave1', 'larger'),
            highlight('waves.wave3', 'finer'),
          ),
        ],
      }),
    },
    {
      id: 'weights',
      title: 'Keep the large ones',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'weights',
            'full',
            axes(
              axis(0, 8.9, 'k', { ticks: weights.map((_, k) => ({ at: k + 1, text: String(k) })) }),
              axis(-1, 6, 'weight'),
              [
                columns(
                  'large',
                  weights.flatMap((c, k): [number, number][] => (kept.includes(k) ? [[k + 1, c]] : [])),
                  0.6,
                  'c',
                  'kept',
                ),
                columns(
                  'small',
                  weights.flatMap((c, k): [number, number][] => (kept.includes(k) ? [] : [[k + 1, c]])),
                  0.6,
                  'muted',
                ),
              ],
            ),
            'The eight weights: three that stand out, and small ones near zero.',
          ),
        ],
        beats: [
          beat(
            'Plot the eight weights. A few near the start are large.',
            show('weights.x-axis', 0),
            show('weights.y-axis', 0),
            show('weights.large', 'few'),
          ),
          beat(
            'The others are almost nothing.',
            show('weights.small', 'others'),
            highlight('weights.small', 'nothing'),
          ),
          beat(
            `So store only ${kept.length} of the eight numbers, and the row still looks the same.`,
            clear('weights.small', 'store'),
            highlight('weights.large', 'same'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the transform itself makes the file smaller.',
    truth: 'Eight samples give eight weights. Only dropping small ones saves space.',
  },
  uses: ['JPEG cuts an image into blocks of eight by eight pixels and transforms each of them.'],
  takeaways: [
    'A signal is a sum of cosines',
    'Smooth signals need few of them',
    'Dropping small weights compresses',
  ],
  question: {
    ask: 'All eight pixels have the same brightness. Which weights are not zero?',
    answer: 'Only the first one, k equals zero, for a constant needs no waves.',
  },
};
