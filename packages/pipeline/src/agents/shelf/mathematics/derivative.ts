import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tangent, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const bend = 'x^2 / 2';
/** The line through the points of the curve at 1 and at 1 + h. */
const secantSlope = (h: number) => compute('((1 + h)^2 / 2 - 1 / 2) / h', { h });
const secant = (h: number) => `0.5 + ${secantSlope(h)}*(x - 1)`;
const steps = [2, 1, 0.5, 0.1];
const wave = 'sin(x)';

export const derivative: ShelfEntry = {
  id: 'derivative',
  names: [
    'derivative',
    'definition of the derivative',
    'limit definition of the derivative',
    'difference quotient',
    'instantaneous rate of change',
    'differentiation',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'The derivative is the slope of a curve at a single point.',
    'It is the limit of average slopes over ever shorter steps.',
  ],
  puzzle: [
    'A slope is rise over run, so it needs two points.',
    'How can a curve have a slope at one point alone?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the function', role: 'a' },
    { tex: 'x', name: 'x', meaning: 'the place', role: 'b' },
    { tex: 'h', name: 'h', meaning: 'the step', role: 'c' },
    { tex: 'm', name: 'm', meaning: 'the average slope', unit: 'm/s', role: 'd' },
    { tex: '\\Delta y', name: 'dy', meaning: 'the rise', unit: 'm', role: 'e' },
    { tex: '\\Delta x', name: 'dx', meaning: 'the run', unit: 's', role: 'f' },
  ],
  formulas: [
    {
      id: 'limit',
      tex: "f'(x) = \\lim_{h \\to 0} \\frac{f(x + h) - f(x)}{h}",
      says: 'Divide the rise by the step h, and let the step shrink to zero.',
    },
    {
      id: 'average',
      tex: 'm = \\frac{\\Delta y}{\\Delta x}',
      expression: 'm = dy / dx',
      says: 'Before the limit, the slope is rise over run.',
    },
  ],
  pictures: [
    {
      id: 'secants',
      title: 'Two points become one',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 3.4, 'x'), axis(0, 5), [
              curve('curve', bend, 'a', { from: 0, to: 3.15 }),
              dots('fixed', [[1, 0.5]], 'ink'),
              curve('line1', secant(2), 'c', { from: 0.6, to: 3.2 }),
              curve('line2', secant(1), 'c', { from: 0.5, to: 3.2 }),
              curve('line3', secant(0.5), 'c', { from: 0.4, to: 3.2 }),
              tangent('tangent', bend, 1, 1.2, 'd'),
              tracker('here', bend, 3, 'b'),
            ]),
            'A parabola with a fixed point at one, lines to a second point that comes closer, and the tangent at the end.',
          ),
          place(
            'slopes',
            'narrow-right',
            table(
              ['step h', 'slope'],
              steps.map((h) => [String(h), String(Number(secantSlope(h).toFixed(3)))]),
            ),
            'Slopes for steps of two, one, one half and one tenth: 2, 1.5, 1.25 and 1.05.',
          ),
        ],
        beats: [
          beat(
            'We want the slope of this curve at x = 1. Take a second point, two steps away.',
            draw('plot.curve', 'curve', 1.2),
            show('plot.fixed', 'slope'),
            show('plot.here', 'second'),
          ),
          beat(
            'The line through both has a slope of two. That is only an average.',
            draw('plot.line1', 'line'),
            show('slopes.row1', 'two'),
          ),
          beat(
            'Bring the second point closer. The line turns, and its slope sinks.',
            clear('plot.line1', 'Bring'),
            move('plot.here', 2, 'Bring'),
            draw('plot.line2', 'turns'),
            show('slopes.row2', 'slope'),
          ),
          beat(
            'And closer still: 1.25 now.',
            clear('plot.line2', 'closer'),
            move('plot.here', 1.5, 'closer'),
            draw('plot.line3', 'still'),
            show('slopes.row3', 'now'),
          ),
          beat(
            'As the step shrinks to nothing, the slope settles at one. The line has become the tangent.',
            clear('plot.line3', 'step'),
            move('plot.here', 1, 'shrinks', 1.5),
            show('slopes.row4', 'settles'),
            draw('plot.tangent', 'tangent'),
          ),
        ],
      }),
    },
    {
      id: 'algebra',
      title: 'The limit, worked out',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['\\frac{(x + h)^2 - x^2}{h}', 'rise over run'],
              ['= \\frac{2 x h + h^2}{h}', 'x² cancels'],
              ['= 2x + h', 'divide by h'],
              ['\\to 2x', 'h to zero'],
            ]),
            'The difference quotient of x squared becomes two x plus h, and in the limit two x.',
          ),
        ],
        beats: [
          beat(
            'Do it once with letters, for x². Here is rise over run.',
            show('work.step1', 'rise'),
            show('work.note1', 'run'),
          ),
          beat(
            'Multiply out: x² cancels, and every term that is left contains h.',
            show('work.step2', 'cancels'),
            show('work.note2', 'cancels'),
          ),
          beat(
            'So we may divide by h, while h is not yet zero.',
            show('work.step3', 'divide'),
            show('work.note3', 'divide'),
          ),
          beat(
            'Now let h vanish. The slope of x² is 2x, at every place.',
            show('work.step4', 'vanish'),
            show('work.note4', 'vanish'),
            highlight('work.step4', 'every'),
          ),
        ],
      }),
    },
    {
      id: 'slopes',
      title: 'A curve made of slopes',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wave',
            'upper',
            axes(axis(0, 6.6, 'x', { ticks: 'none' }), axis(-1.4, 1.4), [
              curve('curve', wave, 'a', { label: 'f', from: 0, to: 6.3 }),
              tangent('tangent', wave, 0, 0.8, 'b'),
              tracker('here', wave, 0, 'b'),
            ]),
            'The sine with a tangent that slides along it.',
          ),
          place(
            'rate',
            'lower',
            axes(axis(0, 6.6, 'x', { ticks: 'none' }), axis(-1.4, 1.4), [
              curve('curve', 'cos(x)', 'd', { label: "f '", from: 0, to: 6.3 }),
              tracker('here', 'cos(x)', 0, 'b'),
            ]),
            'Below it the slope of that tangent at each place: the cosine.',
          ),
        ],
        beats: [
          beat(
            'Slide a tangent along the sine, and note its slope below. It begins at one.',
            draw('wave.curve', 'sine', 1.2),
            show('wave.here', 'tangent'),
            draw('wave.tangent', 'tangent'),
            show('rate.here', 'below'),
          ),
          beat(
            'On the top of the wave the slope is zero.',
            move('wave.here', Math.PI / 2, 'top', 1.2),
            move('wave.tangent', Math.PI / 2, 'top', 1.2),
            move('rate.here', Math.PI / 2, 'top', 1.2),
          ),
          beat(
            'Going down, it is negative, and in the valley it is zero again.',
            move('wave.here', Math.PI, 'down', 1),
            move('wave.tangent', Math.PI, 'down', 1),
            move('rate.here', Math.PI, 'down', 1),
            move('wave.here', 1.5 * Math.PI, 'valley', 1),
            move('wave.tangent', 1.5 * Math.PI, 'valley', 1),
            move('rate.here', 1.5 * Math.PI, 'valley', 1),
          ),
          beat(
            'The slopes make a curve of their own: the derivative. For the sine it is the cosine.',
            draw('rate.curve', 'curve', 2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A train moves 150 metres in 6 seconds. What is its average speed?',
    formula: 'average',
    given: { dy: 150, dx: 6 },
    find: 'm',
    sense: 'That is {result} on average. The derivative tells the speed at each moment.',
  },
  misconception: {
    tempting: 'It is tempting to put h = 0 at once, and divide zero by zero.',
    truth: 'First simplify, and only then let h go to zero.',
  },
  uses: ['Speed is the derivative of distance, and acceleration is the derivative of speed.'],
  takeaways: ['Rise over run, for a tiny step', 'The step shrinks to zero', 'Slopes make a new function'],
  question: {
    ask: 'What is the slope of x² at x = 5?',
    answer: 'Two times five: ten.',
  },
};
