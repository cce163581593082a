import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const gamma = (x: number, digits = 3) => spelled(compute('gamma(x)', { x }), digits);
/** The factorial of `n` as an expression that can be plotted: Stirling's series five steps on, and back again. */
const factorial = (n: string) =>
  `sqrt(2*pi/(${n}+5))*exp((${n}+5)*(log(${n}+5)-1))*(1+1/(12*(${n}+5)))/((${n}+1)*(${n}+2)*(${n}+3)*(${n}+4))`;
const ones = [0, 1, 2, 3, 4].map((at) => ({ at, text: String(at) }));

export const gammaFunction: ShelfEntry = {
  id: 'gamma-function',
  names: [
    'Gamma function',
    'Euler gamma function',
    'Euler integral of the second kind',
    'complete gamma function',
    'generalised factorial',
  ],
  subject: 'mathematics',
  field: 'Analysis',
  says: [
    'The gamma function carries the factorial from whole numbers to all positive numbers, and beyond.',
    'At a whole number n it is the factorial of n minus one.',
  ],
  puzzle: ['Three factorial is 6, and four factorial is 24.', 'But what is three and a half factorial?'],
  symbols: [
    { tex: '\\Gamma(x)', name: 'G', meaning: 'the gamma function at x', role: 'd' },
    { tex: '\\Gamma(x+1)', name: 'N', meaning: 'its value one step on', role: 'f' },
    { tex: 't', name: 't', meaning: 'the variable of the integral', role: 'b' },
    { tex: 'x', name: 'x', meaning: 'the number put in', role: 'a' },
  ],
  formulas: [
    {
      id: 'integral',
      tex: '\\Gamma(x) = \\int_0^\\infty t^{x-1} e^{-t} \\, dt',
      says: 'Multiply a power of t by a falling exponential, and take the whole area under the curve.',
    },
    {
      id: 'step',
      tex: '\\Gamma(x+1) = x \\cdot \\Gamma(x)',
      expression: 'N = x * G',
      says: 'One step to the right multiplies the value by x, just as a factorial grows.',
    },
  ],
  pictures: [
    {
      id: 'between',
      title: 'Between the factorials',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 4.3, 'n', { ticks: ones }), axis(0, 26, 'factorial'), [
              dots(
                'known',
                ones.map(({ at }) => [at, compute('n!', { n: at })]),
                'a',
              ),
              curve('curve', factorial('x'), 'd', { from: 0, to: 4 }),
              tracker('here', factorial('x'), 3, 'b', { guides: true }),
            ]),
            'The factorials of 0 to 4 as points, and the gamma function as a smooth curve through them.',
          ),
        ],
        beats: [
          beat('Here are the factorials of 0 to 4: 1, 1, 2, 6 and 24.', show('plot.known', 0.1)),
          beat(
            'Many curves run through these points. One of them is the right one.',
            draw('plot.curve', 'One', 2),
          ),
          beat(
            'It is smooth, and each step multiplies as a factorial must. At 3 it is 6.',
            show('plot.here', '3'),
          ),
          beat(
            `Half a step on, it says that three and a half factorial is ${gamma(4.5)}.`,
            move('plot.here', 3.5, 'step', 1.4),
          ),
        ],
      }),
    },
    {
      id: 'area',
      title: 'The areas are factorials',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 9, 't'), axis(0, 1.5), [
              area('one', 'exp(-x)', [0, 9], 'a'),
              curve('power0', 'exp(-x)', 'a', { from: 0, to: 9, label: 'area 1' }),
              curve('power2', 'x^2*exp(-x)', 'b', { from: 0, to: 9, label: 'area 2' }),
              area('six', 'x^3*exp(-x)', [0, 9], 'd'),
              curve('power3', 'x^3*exp(-x)', 'd', { from: 0, to: 9, label: 'area 6' }),
            ]),
            'The curves of the exponential times t to the power 0, 2 and 3, with the areas 1, 2 and 6.',
          ),
        ],
        beats: [
          beat(
            'Start with the falling exponential alone. The area under it, all the way out, is 1.',
            draw('plot.power0', 'exponential'),
            show('plot.one', 'area'),
          ),
          beat(
            'Multiply by t². The curve makes a hill, and the area is 2.',
            draw('plot.power2', 'hill', 1.5),
          ),
          beat(
            'Multiply by t³. Now the area is 6, which is three factorial.',
            draw('plot.power3', 't³', 1.5),
            show('plot.six', '6'),
          ),
          beat(
            'And the power need not be whole. That is how the integral fills the gaps.',
            highlight('plot.six', 'fills'),
          ),
        ],
      }),
    },
    {
      id: 'parts',
      title: 'Where the step comes from',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['\\Gamma(x+1) = \\int_0^\\infty t^{x} e^{-t} \\, dt'],
              [
                '= \\left[ -t^{x} e^{-t} \\right]_0^\\infty + x \\int_0^\\infty t^{x-1} e^{-t} \\, dt',
                'by parts',
              ],
              ['= 0 + x \\int_0^\\infty t^{x-1} e^{-t} \\, dt', 'zero at both ends'],
              ['= x \\cdot \\Gamma(x)'],
            ]),
            'Integration by parts turns gamma of x plus one into x times gamma of x.',
          ),
        ],
        beats: [
          beat('Take the integral one step on, with the power x.', show('work.step1', 0.1)),
          beat(
            'Integrate by parts: the exponential is integrated, and the power loses one.',
            show('work.step2', 'parts'),
            show('work.note2', 'parts'),
          ),
          beat(
            'The bracket is zero at both ends: at 0 the power is zero, far out the exponential wins.',
            show('work.step3', 'zero'),
            show('work.note3', 'zero'),
          ),
          beat('What is left is x times the gamma function at x.', show('work.step4', 'left')),
        ],
      }),
    },
    {
      id: 'negative',
      title: 'Left of zero',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-3, 4.2, 'x'), axis(-6, 7), [
              curve('right', factorial('(x - 1)'), 'd', { from: 0.16, to: 4 }),
              asymptote('pole0', 'x', 0, 'bad'),
              curve('first', factorial('(x - 1)'), 'b', { from: -0.8, to: -0.2 }),
              asymptote('pole1', 'x', -1, 'bad'),
              curve('second', factorial('(x - 1)'), 'c', { from: -1.86, to: -1.12 }),
              asymptote('pole2', 'x', -2, 'bad'),
              tracker('half', factorial('(x - 1)'), 0.5, 'f', { guides: true }),
            ]),
            'The gamma function right of zero, and its branches between the poles at 0, −1 and −2.',
          ),
        ],
        beats: [
          beat(
            `At one half the value is ${gamma(0.5)}: that is the square root of π.`,
            draw('plot.right', 0),
            show('plot.half', 'half'),
          ),
          beat(
            'The integral works right of zero only. But the step rule also runs backwards.',
            draw('plot.pole0', 'zero'),
          ),
          beat(
            'Divide by x to go one step left, and a branch below zero appears.',
            draw('plot.first', 'branch', 1.2),
          ),
          beat(
            'One more step, and one more branch. Only 0 and the negative whole numbers stay out.',
            draw('plot.second', 'branch', 1.2),
            draw('plot.pole1', 'negative'),
            draw('plot.pole2', 'negative'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `At x = 1.5 the gamma function is about ${gamma(1.5)}. How large is it at 2.5?`,
    formula: 'step',
    given: { x: 1.5, G: compute('round(gamma(1.5), 3)') },
    find: 'N',
    sense: 'So one and a half factorial is about {result}.',
  },
  misconception: {
    tempting: 'It is tempting to read the gamma function at n as n factorial.',
    truth: 'It is shifted by one: at 5 it is four factorial, which is 24.',
  },
  uses: ['It stands in the volume of balls in many dimensions, and in half the distributions of statistics.'],
  takeaways: ['A factorial for all numbers', 'One step multiplies by x', 'Shifted by one: Γ(n) = (n − 1)!'],
  question: { ask: 'How large is the gamma function at 4?', answer: 'Three factorial, which is 6.' },
};
