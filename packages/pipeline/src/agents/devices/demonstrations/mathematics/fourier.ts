import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** Partial sum of the square wave as an expression in x. */
const squareSum = (terms: number) =>
  range(0, terms - 1)
    .map((k) => `${(4 / (Math.PI * (2 * k + 1))).toFixed(4)}*sin(${2 * k + 1}*x)`)
    .join(' + ');
const square = 'sign(sin(x))';

export const fourier: Demonstration = {
  id: 'fourier',
  name: 'a square wave made of sines',
  title: 'A square made of waves',
  about: /fourier|harmonic analysis|gibbs phenomenon|parseval|spectrum analysis|\bfft\b/i,
  named: /sum of sines|trigonometric series|periodic function/i,
  puzzle: [
    'A sine wave is smooth and round. A square wave has sharp corners.',
    'Can you build the one from the other?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 6.4, 'x', { ticks: 'none' }),
        axis(-1.6, 1.6, 'y', {
          ticks: [
            { at: 1, text: '1' },
            { at: -1, text: '−1' },
          ],
        }),
        [
          curve('square', square, 'muted', { dash: true }),
          curve('one', squareSum(1), 'a'),
          curve('two', squareSum(2), 'b'),
          curve('many', squareSum(5), 'good'),
        ],
      ),
      'A square wave, and the sums of one, two and five sine waves that come closer and closer to it.',
      beat(
        'This dashed square wave is what we want.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.square', 0.2),
      ),
      beat(
        'Begin with a single sine wave of the same rhythm. It is round, but it goes up and down in the right places.',
        draw('pic.one', 'sine'),
      ),
      beat(
        'Add a wave that is three times as fast and a third as high. The top gets flatter already.',
        draw('pic.two', 'Add'),
      ),
      beat(
        'Add the fifth, the seventh and the ninth in the same way, and the sum is nearly square.',
        draw('pic.many', 'fifth'),
      ),
    ),
  further: {
    title: 'How much of each wave?',
    draw: () =>
      scene(
        table(
          ['times as fast', ...range(0, 4).map((k) => String(2 * k + 1))],
          [['height', ...range(0, 4).map((k) => (4 / (Math.PI * (2 * k + 1))).toFixed(2))]],
          { row_heads: true },
        ),
        'The heights of the first five waves in a square wave.',
        beat('For a square wave only the odd multiples are needed.', show('pic.head', 0.2)),
        beat(
          `The first is ${(4 / Math.PI).toFixed(2)} high, the third only ${(4 / (3 * Math.PI)).toFixed(2)}, and so on: the faster, the smaller.`,
          show('pic.row1', 0),
          highlight('pic.cell-1-2', 'first'),
          highlight('pic.cell-1-3', 'third'),
        ),
      ),
  },
  question: choice(
    'The first wave is 1.27 high. How high is the one three times as fast?',
    (4 / (3 * Math.PI)).toFixed(2),
    [(4 / (9 * Math.PI)).toFixed(2), '1.27', '3.82'],
    'It is a third of the first one.',
  ),
  stays: 'Waves add up to any rhythm',
};
