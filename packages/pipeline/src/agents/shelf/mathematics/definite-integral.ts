import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { area, axes, axis, columns, curve, dots } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const parabola = (x: number) => x * x;
/** Middles and heights of `count` strips from 0 to 2; the height is taken at the right end of each strip. */
const strips = (count: number): XY[] =>
  Array.from({ length: count }, (_, i): XY => [((i + 0.5) * 2) / count, parabola(((i + 1) * 2) / count)]);
const sum = (count: number) => strips(count).reduce((total, [, height]) => total + height * (2 / count), 0);

export const definiteIntegral: ShelfEntry = {
  id: 'definite-integral',
  names: [
    'definite integral',
    'Riemann sum',
    'Riemann integral',
    'integral calculus',
    'integration',
    'area under a curve',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'The definite integral is the area between a curve and the axis.',
    'It is the limit of sums of thin rectangles; area below the axis counts as negative.',
  ],
  puzzle: [
    'Rectangles are easy. But the land under a curved border?',
    'How can you measure it with rectangles alone?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the height of the curve', role: 'a' },
    { tex: '\\Delta x', name: 'w', meaning: 'the width of a strip', role: 'b' },
    { tex: 'a', name: 'a', meaning: 'the left end', role: 'c' },
    { tex: 'b', name: 'b', meaning: 'the right end', role: 'd' },
    { tex: 'n', name: 'n', meaning: 'the number of strips', role: 'e' },
  ],
  formulas: [
    {
      id: 'limit',
      tex: '\\int_a^b f(x)\\,\\mathrm{d}x = \\lim_{n \\to \\infty} \\sum_{i=1}^{n} f(x_i)\\,\\Delta x',
      says: 'Add height times width over all strips, and let the strips become ever thinner.',
    },
    {
      id: 'width',
      tex: '\\Delta x = \\frac{b - a}{n}',
      expression: 'w = (b - a) / n',
      says: 'With n strips of equal width, each is the nth part of the whole.',
    },
  ],
  pictures: [
    {
      id: 'strips',
      title: 'Rectangles under a curve',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 2.2, 'x'), axis(0, 4.6), [
              columns('four', strips(4), 0.5, 'b'),
              columns('eight', strips(8), 0.25, 'c'),
              columns('many', strips(32), 0.0625, 'd'),
              curve('curve', 'x^2', 'a', { from: 0, to: 2.1, label: 'x²' }),
            ]),
            'The parabola x squared from zero to two, covered with four, then eight, then thirty-two rectangles.',
          ),
          place(
            'sums',
            'narrow-right',
            bars([
              ['4', sum(4), 'b', sum(4).toFixed(2)],
              ['8', sum(8), 'c', sum(8).toFixed(2)],
              ['32', sum(32), 'd', sum(32).toFixed(2)],
              ['limit', 8 / 3, 'a', (8 / 3).toFixed(2)],
            ]),
            'The sums for 4, 8 and 32 strips are 3.75, 3.19 and 2.79; the limit is 2.67.',
          ),
        ],
        beats: [
          beat('How large is the area below x², from zero to two?', draw('plot.curve', 'area', 1.5)),
          beat(
            'Cover it with four rectangles. Their sum is 3.75: clearly too much.',
            draw('plot.four', 'four', 1.2),
            show('sums.bar1', 'sum'),
            show('sums.value1', 'sum'),
          ),
          beat(
            'Take eight, and less sticks out above the curve.',
            clear('plot.four', 0),
            draw('plot.eight', 'eight', 1.2),
            show('sums.bar2', 'less'),
            show('sums.value2', 'less'),
          ),
          beat(
            'With thirty-two the steps can hardly be seen.',
            clear('plot.eight', 0),
            draw('plot.many', 0.1, 1.2),
            show('sums.bar3', 'steps'),
            show('sums.value3', 'steps'),
          ),
          beat(
            'The sums close in on a single number, eight thirds. This is the integral.',
            show('sums.bar4', 'number'),
            show('sums.value4', 'number'),
            highlight('plot.curve', 'integral'),
          ),
        ],
      }),
    },
    {
      id: 'sign',
      title: 'Above and below',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 6.8, 'x', {
                ticks: [
                  { at: Math.PI, text: 'π' },
                  { at: 2 * Math.PI, text: '2π' },
                ],
              }),
              axis(-1.4, 1.4),
              [
                area('plus', 'sin(x)', [0, Math.PI], 'good', { label: '+2' }),
                area('minus', 'sin(x)', [Math.PI, 2 * Math.PI], 'bad', { label: '−2' }),
                curve('curve', 'sin(x)', 'a', { from: 0, to: 6.5 }),
              ],
            ),
            'One period of the sine: an arch of area two above the axis, and one of area two below it.',
          ),
        ],
        beats: [
          beat(
            'Now follow the sine. It rises above the axis, then dips below.',
            draw('plot.curve', 'rises', 2),
          ),
          beat('The arch above has an area of exactly two.', show('plot.plus', 'area')),
          beat('The one below counts as negative: minus two.', show('plot.minus', 'negative')),
          beat(
            'Over the whole period they cancel. The integral is zero.',
            highlight('plot.plus', 'cancel'),
            highlight('plot.minus', 'cancel'),
          ),
        ],
      }),
    },
    {
      id: 'journey',
      title: 'From speed to distance',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 6.6, 'time in s'), axis(0, 14, 'speed in m/s'), [
              area('way', '12*x/6', [0, 6], 'd', { label: 'distance' }),
              curve('speed', '12*x/6', 'a', { from: 0, to: 6 }),
              dots('end', [[6, 12]], 'ink'),
            ]),
            'Speed rising evenly from zero to twelve metres a second in six seconds; the area below is the distance.',
          ),
          place(
            'work',
            'narrow-right',
            equation(
              'stack',
              [
                ['\\int_0^6 2t\\,\\mathrm{d}t'],
                ['= \\tfrac12 \\cdot 6 \\cdot 12'],
                [`= ${(6 * 12) / 2}\\;\\text{m}`],
              ],
              [term('time', 't', 'b')],
            ),
            'The integral of 2t from zero to six is half of six times twelve, thirty-six metres.',
          ),
        ],
        beats: [
          beat(
            'A cyclist speeds up evenly, to 12 metres a second in 6 seconds.',
            draw('plot.speed', 'evenly', 1.2),
            show('plot.end', 'seconds'),
          ),
          beat(
            'In each short moment, the distance is speed times time: a thin strip.',
            show('work.step1', 'strip'),
            highlight('plot.speed', 'moment'),
          ),
          beat(
            'All strips together fill the triangle. So the way is 36 metres.',
            show('plot.way', 'triangle'),
            show('work.step2', 'triangle'),
            show('work.step3', '36'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'You cover the interval from 1 to 4 with 12 strips. How wide is each?',
    formula: 'width',
    given: { a: 1, b: 4, n: 12 },
    find: 'w',
    sense: 'Each strip is {result} wide: a quarter of a unit.',
  },
  misconception: {
    tempting: 'It is tempting to think that an integral is always a positive area.',
    truth: 'Parts below the axis are subtracted, so it may be zero or negative.',
  },
  uses: ['Distance from speed, work from force, probability from a density: all are integrals.'],
  takeaways: ['Height times width, added up', 'Ever thinner strips', 'Below the axis counts negative'],
  question: {
    ask: 'What is the integral of the constant 3 from 0 to 5?',
    answer: 'A rectangle, 3 high and 5 wide: 15.',
  },
};
