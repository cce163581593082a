import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tangent, tracker } from '../../writing/plots.ts';
import { figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

export const powerRule: ShelfEntry = {
  id: 'power-rule',
  names: ['power rule', 'derivative of a power', 'power rule for derivatives'],
  needs: ['rule', 'derivative', 'differentiation'],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'To differentiate a power of x, bring the exponent down in front and lower it by one.',
    'It turns a question about slopes into one line of algebra.',
  ],
  puzzle: [
    'A square grows. Its side gets longer by a hair.',
    'How much area does that add, and what has it to do with slopes?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the side, or the variable', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the exponent', role: 'b' },
    { tex: 'd', name: 'd', meaning: 'the derivative: the slope of the power', role: 'd' },
  ],
  formulas: [
    {
      id: 'rule',
      tex: '\\frac{\\mathrm{d}}{\\mathrm{d}x}\\, x^{n} = n\\, x^{n-1}',
      says: 'The exponent comes down as a factor, and one less is left above.',
    },
    {
      id: 'value',
      tex: 'd = n\\, x^{n-1}',
      expression: 'd = n * x^(n - 1)',
      says: 'The slope is n times x to the n minus one.',
    },
  ],
  pictures: [
    {
      id: 'square',
      title: 'A square that grows',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'grow',
            'full',
            figure(
              { min: [-2.2, -1], max: [6.2, 4.6] },
              rect('square', [0, 0], [3.4, 3.4], 'a', { fill: 'soft', label: tag('$x^2$', 'centre') }),
              segment('side', [0, 0], [3.4, 0], 'a', { label: tag('$x$', 'below', 'a') }),
              rect('right', [3.4, 0], [3.9, 3.4], 'b', {
                fill: 'soft',
                label: tag('$x \\, h$', 'right', 'b'),
              }),
              rect('top', [0, 3.4], [3.4, 3.9], 'b', { fill: 'soft', label: tag('$x \\, h$', 'above', 'b') }),
              rect('corner', [3.4, 3.4], [3.9, 3.9], 'c', {
                fill: 'solid',
                label: tag('$h^2$', 'above-right', 'c'),
              }),
            ),
            'A square of side x with a thin strip added on the right, one on top, and a tiny corner square.',
          ),
        ],
        beats: [
          beat(
            'Here is a square of side x. Its area is x².',
            show('grow.square', 'square'),
            draw('grow.side', 'side'),
          ),
          beat(
            'Make the side longer by a little h. Two strips appear, each x times h.',
            draw('grow.right', 'strips'),
            draw('grow.top', 'strips'),
          ),
          beat(
            'There is also a corner, h times h. For tiny h it hardly counts.',
            show('grow.corner', 'corner'),
            highlight('grow.corner', 'tiny'),
          ),
          beat(
            'So the area grows by 2x for every unit of h. That is the derivative of x².',
            highlight('grow.right', 'grows'),
            highlight('grow.top', 'grows'),
          ),
        ],
      }),
    },
    {
      id: 'slope',
      title: 'The slope along the curve',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(-2.4, 2.4, 'x'), axis(-1, 5), [
              curve('curve', 'x^2', 'a', { label: 'x²' }),
              tangent('tangent', 'x^2', 0.5, 1, 'd'),
              tracker('here', 'x^2', 0.5, 'b'),
            ]),
            'The parabola x squared with a tangent that slides along it.',
          ),
          place(
            'values',
            'narrow-right',
            table(
              ['x', 'slope 2x'],
              [
                ['0.5', '1'],
                ['1', '2'],
                ['1.5', '3'],
                ['−1', '−2'],
              ],
            ),
            'The slopes at four places: always twice x.',
          ),
        ],
        beats: [
          beat(
            'Now read slopes from the curve. At one half, the slope is one.',
            show('values.head', 0),
            draw('plot.curve', 'curve'),
            show('plot.here', 'half'),
            draw('plot.tangent', 'slope'),
            show('values.row1', 'one'),
          ),
          beat(
            'At one it is two.',
            move('plot.here', 1, 'one'),
            move('plot.tangent', 1, 'one'),
            show('values.row2', 'two'),
          ),
          beat(
            'At one and a half it is three: always twice x.',
            move('plot.here', 1.5, 'half'),
            move('plot.tangent', 1.5, 'half'),
            show('values.row3', 'three'),
          ),
          beat(
            'On the left side the slope is negative, and the rule says so too.',
            move('plot.here', -1, 'left'),
            move('plot.tangent', -1, 'left'),
            show('values.row4', 'negative'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'How steep is the curve x³ at x = 2?',
    formula: 'value',
    given: { n: 3, x: 2 },
    find: 'd',
    sense: 'A slope of {result}: for each small step to the right, the curve climbs twelve times as much.',
  },
  misconception: {
    tempting: 'It is tempting to lower the exponent and forget to bring it down in front.',
    truth: 'Both happen: the exponent becomes a factor, and one less is left above.',
  },
  uses: ['With this one rule you can differentiate every polynomial, term by term.'],
  takeaways: ['Bring the exponent down', 'Then lower it by one', 'It gives the slope everywhere'],
  question: {
    ask: 'What is the derivative of x to the fifth?',
    answer: 'Five times x to the fourth.',
  },
};
