import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tangent, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const hills = '0.5*x^3 - 1.5*x + 2';
const top = '4 - (x - 2)^2';
const area = 'x*(10 - x)';

export const fermatsTheorem: ShelfEntry = {
  id: 'fermats-theorem',
  names: [
    "Fermat's theorem",
    "Fermat's theorem on stationary points",
    'interior extremum theorem',
    'stationary point',
    'critical point',
    'local extremum',
    'maxima and minima',
  ],
  needs: [
    'extremum',
    'extrema',
    'critical',
    'stationary',
    'maximum',
    'minimum',
    'maxima',
    'derivative',
    'calculus',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'If a function has a local maximum or minimum inside its domain, and a derivative there, that derivative is zero.',
    'So peaks and valleys can hide only at critical points.',
  ],
  puzzle: [
    'You walk across hills in thick fog, and feel only the slope under your feet.',
    'How do you know that you may be standing on a top?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the function', role: 'a' },
    { tex: 'c', name: 'c', meaning: 'the place of the extremum', unit: 's', role: 'b' },
    { tex: 'p', name: 'p', meaning: 'the number in front of the square', role: 'c' },
    { tex: 'q', name: 'q', meaning: 'the number in front of the linear term', role: 'd' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: "f'(c) = 0",
      says: 'At a local extremum c, where f has a derivative, the slope is zero.',
    },
    {
      id: 'parabola',
      tex: 'c = -\\frac{q}{2p}',
      expression: 'c = -q / (2*p)',
      says: 'For a parabola with p in front of x² and q in front of x, the slope vanishes here.',
    },
  ],
  pictures: [
    {
      id: 'walk',
      title: 'A walk over the hills',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(-2.6, 2.6, 'x', {
                ticks: [
                  { at: -1, text: '−1' },
                  { at: 1, text: '1' },
                ],
              }),
              axis(-1, 5.5, undefined, { ticks: 'none' }),
              [
                curve('curve', hills, 'a', { from: -2.3, to: 2.4 }),
                dots('summit', [[-1, 3]], 'd', { label: 'top' }),
                dots('valley', [[1, 1]], 'd', { label: 'valley' }),
                tangent('tangent', hills, -2, 0.7, 'b'),
                tracker('here', hills, -2, 'b'),
              ],
            ),
            'A curve with one top and one valley, and a tangent that slides along it.',
          ),
        ],
        beats: [
          beat(
            'Here is a landscape with a hill and a hollow. The short line shows the slope underfoot.',
            draw('plot.curve', 'landscape', 1.8),
            show('plot.here', 'line'),
            draw('plot.tangent', 'slope'),
          ),
          beat(
            'Walk up: the slope is positive, but it gets gentler.',
            move('plot.here', -1.3, 'Walk', 2),
            move('plot.tangent', -1.3, 'Walk', 2),
          ),
          beat(
            'On the top the line lies flat. The slope is zero.',
            move('plot.here', -1, 'top', 1),
            move('plot.tangent', -1, 'top', 1),
            show('plot.summit', 'flat'),
          ),
          beat(
            'Then it goes down, and in the valley the slope is zero once more.',
            move('plot.here', 1, 'down', 2.2),
            move('plot.tangent', 1, 'down', 2.2),
            show('plot.valley', 'zero'),
          ),
        ],
      }),
    },
    {
      id: 'sides',
      title: 'Squeezed from both sides',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 4.3, 'x', { ticks: [{ at: 2, text: 'c' }] }),
              axis(0, 5.2, undefined, { ticks: 'none' }),
              [
                curve('curve', top, 'a', { from: 0.1, to: 3.9 }),
                dots('summit', [[2, 4]], 'ink'),
                dots('left', [[0.8, 2.56]], 'c'),
                curve('rise', '4 + 1.2*(x - 2)', 'c', { from: 0.5, to: 2.7, label: 'slope ≥ 0' }),
                dots('right', [[3.2, 2.56]], 'd'),
                curve('fall', '4 - 1.2*(x - 2)', 'd', { from: 1.3, to: 3.5, label: 'slope ≤ 0' }),
                curve('flat', '4', 'b', { from: 0.6, to: 3.4 }),
              ],
            ),
            'A peak at c with a rising secant from the left, a falling secant from the right, and the flat tangent.',
          ),
        ],
        beats: [
          beat(
            'Let f have a maximum at c. All points near it lie lower.',
            draw('plot.curve', 'maximum', 1.5),
            show('plot.summit', 'c'),
          ),
          beat(
            'Join a point on the left with the top: this line rises, so its slope is not negative.',
            show('plot.left', 'left'),
            draw('plot.rise', 'rises'),
          ),
          beat(
            'Join a point on the right, and the line falls: its slope is not positive.',
            show('plot.right', 'right'),
            draw('plot.fall', 'falls'),
          ),
          beat(
            'Let both points come closer. The two slopes become one number, the derivative.',
            clear('plot.left', 'closer'),
            clear('plot.right', 'closer'),
            clear('plot.rise', 'become'),
            clear('plot.fall', 'become'),
            draw('plot.flat', 'derivative'),
          ),
          beat(
            'It can be neither negative nor positive. So it is zero.',
            highlight('plot.flat', 'zero', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'warnings',
      title: 'Two warnings',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cube',
            'left',
            axes(axis(-1.6, 1.6, 'x', { ticks: 'none' }), axis(-3.2, 3.2, undefined, { ticks: 'none' }), [
              curve('curve', 'x^3', 'a', { label: 'x³', from: -1.45, to: 1.45 }),
              tangent('tangent', 'x^3', 0, 0.8, 'b'),
              tracker('here', 'x^3', -1.3, 'b'),
            ]),
            'The cubic curve is flat at zero, but it has no extremum there.',
          ),
          place(
            'corner',
            'right',
            axes(axis(-1.6, 1.6, 'x', { ticks: 'none' }), axis(-0.8, 1.8, undefined, { ticks: 'none' }), [
              curve('curve', 'abs(x)', 'a', { label: '|x|', from: -1.5, to: 1.5 }),
              dots('tip', [[0, 0]], 'd', { label: 'corner' }),
            ]),
            'The absolute value has a minimum at zero, but a corner instead of a slope.',
          ),
        ],
        beats: [
          beat(
            'The theorem does not run backwards. The curve of x³ is flat at zero.',
            draw('cube.curve', 'curve', 1.2),
            draw('cube.tangent', 'flat'),
          ),
          beat(
            'Yet it only rests there, and then climbs on. No top, no valley.',
            show('cube.here', 0),
            move('cube.here', 1.3, 'climbs', 1.8),
          ),
          beat(
            'And here is a minimum with a corner. It has no slope at all.',
            draw('corner.curve', 'minimum', 1.2),
            show('corner.tip', 'corner'),
          ),
          beat(
            'So look at three kinds of places: zero slope, no slope, and the ends of the interval.',
            highlight('cube.tangent', 'zero'),
            highlight('corner.tip', 'no'),
          ),
        ],
      }),
    },
    {
      id: 'fence',
      title: 'The best fence',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 10.8, 'width in m'), axis(0, 29, 'area in m²'), [
              curve('curve', area, 'a', { from: 0, to: 10 }),
              tangent('tangent', area, 2, 1.6, 'b'),
              tracker('here', area, 2, 'b', { guides: true }),
            ]),
            'The area of a garden with twenty metres of fence against its width: a parabola with its top at five.',
          ),
        ],
        beats: [
          beat(
            'With 20 metres of fence, a garden x metres wide is 10 − x metres long.',
            show('plot.x-axis', 'garden'),
            show('plot.y-axis', 'garden'),
          ),
          beat(
            'Its area draws this curve. A narrow garden is small.',
            draw('plot.curve', 'curve', 1.5),
            show('plot.here', 'narrow'),
            draw('plot.tangent', 'narrow'),
          ),
          beat(
            'The slope 10 − 2x is zero at five metres: the square garden is the largest.',
            move('plot.here', 5, 'zero', 1.5),
            move('plot.tangent', 5, 'zero', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A ball is −5t² + 20t metres high after t seconds. When is it highest?',
    formula: 'parabola',
    given: { p: -5, q: 20 },
    find: 'c',
    sense: 'After {result} the ball stands still for a moment: its speed, the slope, is zero.',
  },
  misconception: {
    tempting: 'It is tempting to think that every point with slope zero is a top or a valley.',
    truth: 'Slope zero makes it a candidate only. The curve may just pause.',
  },
  uses: ['It is the first step whenever something should be largest, smallest, cheapest or shortest.'],
  takeaways: [
    'At a smooth extremum the slope is zero',
    'Slope zero is only a candidate',
    'Check corners and ends too',
  ],
  question: {
    ask: 'Where can x² − 6x + 1 have its minimum?',
    answer: 'Its slope 2x − 6 is zero only at 3, and there it is.',
  },
};
