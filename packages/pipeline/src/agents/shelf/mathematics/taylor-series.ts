import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const sine = ['x', 'x - x^3/6', 'x - x^3/6 + x^5/120', 'x - x^3/6 + x^5/120 - x^7/5040'];
const growth = ['1', '1 + x', '1 + x + x^2/2', '1 + x + x^2/2 + x^3/6'];
const logarithm = 'x - x^2/2 + x^3/3 - x^4/4 + x^5/5 - x^6/6 + x^7/7 - x^8/8';

export const taylorSeries: ShelfEntry = {
  id: 'taylor-series',
  names: [
    'Taylor series',
    'Taylor polynomial',
    'Maclaurin series',
    "Taylor's theorem",
    'Taylor expansion',
    'power series expansion',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'A Taylor series builds a function out of powers, from its derivatives at a single point.',
    'Each further term makes the copy fit farther out.',
  ],
  puzzle: [
    'A computer can only add and multiply. Yet it knows the sine of every angle.',
    'How does it do that?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the function', role: 'a' },
    { tex: 'a', name: 'a', meaning: 'the centre, where the derivatives are taken', role: 'b' },
    { tex: 'n', name: 'n', meaning: 'the number of the derivative', role: 'c' },
    { tex: 'x', name: 'x', meaning: 'the place where the value is wanted', role: 'd' },
    { tex: 'p', name: 'p', meaning: 'the value of the polynomial', role: 'e' },
  ],
  formulas: [
    {
      id: 'series',
      tex: 'f(x) = \\sum_{n=0}^{\\infty} \\frac{f^{(n)}(a)}{n!}\\,(x - a)^{n}',
      says: 'Take the nth derivative at a, divide it by n factorial, multiply by the nth power, and add.',
    },
    {
      id: 'sine',
      tex: 'p = x - \\frac{x^{3}}{6} + \\frac{x^{5}}{120}',
      expression: 'p = x - x^3/6 + x^5/120',
      says: 'For the sine around zero, the first three terms are these.',
    },
  ],
  pictures: [
    {
      id: 'sine',
      title: 'Copying a wave',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-6.5, 6.5, 'x'), axis(-2.4, 2.4), [
              curve('sine', 'sin(x)', 'a', { label: 'sin x' }),
              curve('first', sine[0]!, 'b', { from: -2.3, to: 2.3 }),
              curve('third', sine[1]!, 'c', { from: -3.3, to: 3.3 }),
              curve('fifth', sine[2]!, 'd', { from: -4.2, to: 4.2 }),
              curve('seventh', sine[3]!, 'e', { from: -5, to: 5 }),
            ]),
            'The sine wave with polynomials of degree one, three, five and seven, each following it farther.',
          ),
        ],
        beats: [
          beat('Here is the sine, a wave that goes on for ever.', draw('plot.sine', 'wave', 1.5)),
          beat('Near zero it is almost a straight line, y = x.', draw('plot.first', 'straight')),
          beat('Subtract x³/6, and the copy bends with the wave.', draw('plot.third', 'bends', 1.2)),
          beat(
            'Add a fifth power, then a seventh. Each time it holds on farther out.',
            draw('plot.fifth', 'fifth', 1.2),
            draw('plot.seventh', 'seventh', 1.2),
          ),
          beat(
            'Only powers of x, and yet a wave. But where do the numbers come from?',
            highlight('plot.seventh', 'wave', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'match',
      title: 'Match one derivative more',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(-2.2, 2.2, 'x'), axis(-1, 7), [
              curve('curve', 'exp(x)', 'a', { from: -2.2, to: 1.93, label: 'eˣ' }),
              curve('flat', growth[0]!, 'b', { from: -2, to: 2 }),
              curve('line', growth[1]!, 'c', { from: -1.9, to: 2 }),
              curve('bent', growth[2]!, 'd', { from: -2.1, to: 2.1 }),
              curve('cubic', growth[3]!, 'e', { from: -2.2, to: 2.05 }),
            ]),
            'The exponential curve with its copies around zero: level, straight, bent and cubic.',
          ),
          place(
            'work',
            'narrow-right',
            equation('stack', [
              ['1', 'height'],
              ['+\\, x', 'slope'],
              ['+\\, \\frac{x^2}{2}', 'bend'],
              ['+\\, \\frac{x^3}{6}', 'third'],
            ]),
            'The terms one, x, x squared over two, x cubed over six.',
          ),
        ],
        beats: [
          beat(
            'Take eˣ around zero. First match the height, which is one.',
            draw('plot.curve', 'Take', 1.2),
            draw('plot.flat', 'height'),
            show('work.step1', 'one'),
            show('work.note1', 'one'),
          ),
          beat(
            'Then match the slope, which is one too: add x.',
            draw('plot.line', 'slope'),
            show('work.step2', 'add'),
            show('work.note2', 'add'),
          ),
          beat(
            'Match the bend, the second derivative. As x² has a second derivative of two, divide by two.',
            draw('plot.bent', 'bend'),
            show('work.step3', 'divide'),
            show('work.note3', 'divide'),
          ),
          beat(
            'The third derivative of x³ is six, so the next term is x³/6. Factorials, step by step.',
            draw('plot.cubic', 'third'),
            show('work.step4', 'term'),
            show('work.note4', 'term'),
          ),
        ],
      }),
    },
    {
      id: 'numbers',
      title: 'Closing in on e',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'sums',
            'full',
            table(
              ['terms', 'sum at x = 1', 'still missing'],
              [2, 4, 6, 8].map((count) => {
                const sum = Array.from({ length: count }, (_, n) => compute('1 / n!', { n })).reduce(
                  (left, right) => left + right,
                  0,
                );
                return [String(count), sum.toFixed(5), (Math.E - sum).toFixed(5)];
              }),
            ),
            'Sums of two, four, six and eight terms of the series of e, and what is missing: it shrinks quickly.',
          ),
        ],
        beats: [
          beat(
            'Put x = 1 into the series of eˣ. Two terms give two, not yet e.',
            show('sums.head', 0),
            show('sums.row1', 'two'),
          ),
          beat('Four terms come close.', show('sums.row2', 'close')),
          beat(
            'With six and with eight terms, the error melts away. Factorials grow fast.',
            show('sums.row3', 'six'),
            show('sums.row4', 'eight'),
          ),
        ],
      }),
    },
    {
      id: 'limit',
      title: 'Not every copy reaches far',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-1.2, 2.4, 'x'), axis(-3.2, 2.2), [
              curve('curve', 'log(1 + x)', 'a', { from: -0.95, to: 2.3, label: 'ln(1 + x)' }),
              curve('copy', logarithm, 'd', { from: -0.97, to: 1.34 }),
              asymptote('edge', 'x', 1, 'bad'),
              tracker('here', logarithm, 0, 'b'),
            ]),
            'The logarithm of one plus x and its Taylor polynomial of degree eight, which breaks away beyond one.',
          ),
        ],
        beats: [
          beat(
            'Here is ln(1 + x), with a copy of degree eight.',
            draw('plot.curve', 'Here', 1.2),
            draw('plot.copy', 'copy', 1.2),
            show('plot.here', 'copy'),
          ),
          beat(
            'Up to one the two agree very well.',
            move('plot.here', 0.9, 'agree', 1.5),
            draw('plot.edge', 'well'),
          ),
          beat(
            'Beyond one the copy breaks away, and more terms make it worse.',
            move('plot.here', 1.3, 'breaks', 1.5),
            highlight('plot.copy', 'worse'),
          ),
          beat(
            'The distance at which this happens is the radius of convergence. Here it is one.',
            highlight('plot.edge', 'radius', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'How large is the sine of 0.5, to three terms?',
    formula: 'sine',
    given: { x: 0.5 },
    find: 'p',
    digits: 4,
    sense: 'The value {result} agrees with the true sine to four digits.',
  },
  misconception: {
    tempting: 'It is tempting to think that enough terms make the copy good everywhere.',
    truth: 'Beyond the radius of convergence, more terms only make it worse.',
  },
  uses: ['Physicists keep the first term or two, and hard equations become easy ones.'],
  takeaways: ['Match all derivatives at one point', 'Divide by factorials', 'Mind the radius of convergence'],
  question: {
    ask: 'What are the first two terms of eˣ around zero?',
    answer: 'One plus x: the height and the slope at zero.',
  },
};
