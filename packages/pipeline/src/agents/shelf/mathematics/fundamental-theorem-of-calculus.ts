import { draw, highlight, move, show } from '../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { brace, figure, path, polygon, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const hill = (x: number) => 1.6 + 0.9 * Math.sin(0.7 * x);
const under = (from: number, to: number): XY[] => [[to, 0], [from, 0], ...sampled(hill, [from, to], 24)];

export const fundamentalTheoremOfCalculus: ShelfEntry = {
  id: 'fundamental-theorem-of-calculus',
  names: [
    'Fundamental theorem of calculus',
    'FTC',
    'first fundamental theorem of calculus',
    'second fundamental theorem of calculus',
    'Newton-Leibniz theorem',
    'Newton-Leibniz formula',
    'antiderivative',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'The area under a curve grows at the rate of the height of the curve.',
    'So the area between two places is the change of an antiderivative between them.',
  ],
  puzzle: [
    'Slopes and areas: two questions that seem to have nothing in common.',
    'Why does answering one of them answer the other as well?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the function, the height of the curve', role: 'a' },
    { tex: 'F', name: 'F', meaning: 'an antiderivative: its slope is f', role: 'd' },
    { tex: 'a', name: 'a', meaning: 'the left end', role: 'b' },
    { tex: 'b', name: 'b', meaning: 'the right end', role: 'c' },
    { tex: 'n', name: 'n', meaning: 'the exponent', role: 'e' },
    { tex: 'A', name: 'A', meaning: 'the area', role: 'f' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: "\\int_a^b f(x)\\,\\mathrm{d}x = F(b) - F(a), \\quad F' = f",
      says: 'Find a function F whose slope is f, and subtract its values at the two ends.',
    },
    {
      id: 'power',
      tex: 'A = \\frac{b^{n+1} - a^{n+1}}{n+1}',
      expression: 'A = (b^(n + 1) - a^(n + 1)) / (n + 1)',
      says: 'For the nth power of x, the antiderivative is the next power divided by n plus one.',
    },
  ],
  pictures: [
    {
      id: 'collect',
      title: 'An area that grows',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'height',
            'left',
            axes(axis(0, 3.4, 'x'), axis(0, 7.4, 'height 2x'), [
              area('first', '2*x', [0, 1], 'b'),
              area('second', '2*x', [1, 2], 'c'),
              area('third', '2*x', [2, 3], 'd'),
              curve('curve', '2*x', 'a', { from: 0, to: 3.2 }),
            ]),
            'The line 2x with the area below it, coloured in three steps.',
          ),
          place(
            'sum',
            'right',
            axes(axis(0, 3.4, 'x'), axis(0, 10.6, 'area so far'), [
              curve('curve', 'x^2', 'f', { from: 0, to: 3.2, label: 'x²' }),
              tracker('here', 'x^2', 0, 'b', { guides: true }),
            ]),
            'The area so far against x: one, four, nine, the curve x squared.',
          ),
        ],
        beats: [
          beat(
            'On the left is the line 2x. Collect the area below it, from zero on.',
            draw('height.curve', 'line'),
            show('sum.here', 'zero'),
          ),
          beat(
            'Up to one, it is a triangle of area one.',
            show('height.first', 'triangle'),
            move('sum.here', 1, 'area'),
          ),
          beat(
            'Up to two, the area is four. Up to three, it is nine.',
            show('height.second', 'two'),
            move('sum.here', 2, 'four'),
            show('height.third', 'three'),
            move('sum.here', 3, 'nine'),
          ),
          beat(
            'The area so far is x². And the slope of x² is 2x, the line we began with.',
            draw('sum.curve', 'area', 1.5),
            highlight('height.curve', 'line', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'strip',
      title: 'One thin strip more',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'strip',
            'full',
            figure(
              { min: [-0.8, -1], max: [7.2, 3.2] },
              segment('axis', [-0.4, 0], [7, 0], 'muted'),
              polygon('area', under(0.4, 3.6), 'f', {
                fill: 'soft',
                label: tag('area so far', 'centre', 'ink'),
              }),
              polygon('more', under(3.6, 4.1), 'b', { fill: 'solid' }),
              path('curve', sampled(hill, [0, 6.6]), 'a', {
                weight: 'bold',
                label: tag('$f$', 'right', 'a'),
              }),
              segment('height', [4.1, 0], [4.1, hill(4.1)], 'c', {
                weight: 'bold',
                label: tag('$f(x)$', 'right', 'c'),
              }),
              brace('width', [4.1, -0.08], [3.6, -0.08], 'b', { label: tag('$h$', 'below', 'b') }),
            ),
            'A curve with the area under it, and one more thin strip of width h and height f of x.',
          ),
        ],
        beats: [
          beat(
            'Take any curve f, and the area below it up to x.',
            draw('strip.axis', 0),
            draw('strip.curve', 'curve', 1.5),
            show('strip.area', 'area'),
          ),
          beat(
            'Go a little further, by h. One thin strip is added.',
            show('strip.more', 'strip'),
            draw('strip.width', 'h'),
          ),
          beat(
            'The strip is almost a rectangle: its area is the height times h.',
            draw('strip.height', 'height'),
            highlight('strip.more', 'rectangle'),
          ),
          beat(
            'So the area grows by f(x) for every unit of h. Its derivative is f itself.',
            highlight('strip.area', 'grows'),
            highlight('strip.height', 'derivative'),
          ),
        ],
      }),
    },
    {
      id: 'evaluate',
      title: 'An area without adding',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'left',
            axes(axis(0, 3.5, 'x'), axis(0, 10.6), [
              area('region', 'x^2', [1, 3], 'f'),
              curve('curve', 'x^2', 'a', { from: 0, to: 3.2, label: 'x²' }),
            ]),
            'The parabola x squared with the area between one and three.',
          ),
          place(
            'work',
            'right',
            equation('stack', [
              ['\\int_1^3 x^2\\,\\mathrm{d}x'],
              ['= \\frac{3^3}{3} - \\frac{1^3}{3}'],
              [`= 9 - \\frac{1}{3} = \\frac{${27 - 1}}{3}`],
            ]),
            'The integral is three cubed over three minus one cubed over three, which is twenty-six thirds.',
          ),
        ],
        beats: [
          beat(
            'How large is the area under x² from one to three?',
            draw('plot.curve', 'area', 1.2),
            show('plot.region', 'one'),
            show('work.step1', 'three'),
          ),
          beat('The slope of x³/3 is x², so that is an antiderivative.', highlight('plot.curve', 'slope')),
          beat('Take its value at three, minus its value at one.', show('work.step2', 'value')),
          beat(
            'The area is 26 thirds, and we did not add a single strip.',
            show('work.step3', '26'),
            highlight('plot.region', 'area'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'What is the area under the curve x³ between 0 and 4?',
    formula: 'power',
    given: { a: 0, b: 4, n: 3 },
    find: 'A',
    sense: 'The area is {result}, exactly.',
  },
  misconception: {
    tempting: 'It is tempting to think that the integral is defined as the antiderivative.',
    truth: 'It is defined by adding strips. That antiderivatives give it is the theorem.',
  },
  uses: ['From a speed it finds the distance, from a flow the volume, from a force the work.'],
  takeaways: [
    'Area grows at the rate of height',
    'Find F whose slope is f',
    'Subtract its values at the ends',
  ],
  question: {
    ask: 'What is the integral of 2x from 3 to 5?',
    answer: 'Five squared minus three squared: 25 − 9 = 16.',
  },
};
