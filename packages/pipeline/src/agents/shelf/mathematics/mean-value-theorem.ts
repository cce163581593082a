import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tangent, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const trip = '3*x^2 - x^3';
/** Where the slope 6x − 3x² equals the average slope, which is 2. */
const [early, late] = [compute('1 - 1/sqrt(3)'), compute('1 + 1/sqrt(3)')];
const bridge = '3*x^2 - x^3 - 2*x';

export const meanValueTheorem: ShelfEntry = {
  id: 'mean-value-theorem',
  names: [
    'Mean value theorem',
    "Rolle's theorem",
    "Lagrange's mean value theorem",
    'mean value theorem for derivatives',
  ],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'Between two points of a smooth curve there is a place where the slope equals the average slope.',
    'If both points are equally high, that slope is zero: this is the theorem of Rolle.',
  ],
  puzzle: [
    'Two cameras stand on a motorway. Neither sees you speeding, and still you get a ticket.',
    'How can they be sure?',
  ],
  symbols: [
    { tex: 'm', name: 'm', meaning: 'the average slope', unit: 'km/h', role: 'd' },
    { tex: 'f(a)', name: 'fa', meaning: 'the value at the start', unit: 'km', role: 'a' },
    { tex: 'f(b)', name: 'fb', meaning: 'the value at the end', unit: 'km', role: 'c' },
    { tex: 'a', name: 'a', meaning: 'the start', unit: 'h', role: 'e' },
    { tex: 'b', name: 'b', meaning: 'the end', unit: 'h', role: 'f' },
    { tex: 'c', name: 'c', meaning: 'a place between them', role: 'b' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: "f'(c) = \\frac{f(b) - f(a)}{b - a}",
      says: 'At some c between a and b, the slope is the change of f divided by the change of x.',
    },
    {
      id: 'average',
      tex: 'm = \\frac{f(b) - f(a)}{b - a}',
      expression: 'm = (fb - fa) / (b - a)',
      says: 'The right side is the average slope.',
    },
  ],
  pictures: [
    {
      id: 'drive',
      title: 'Two cameras, one average',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 2.3, 'time'), axis(0, 4.8, 'distance'), [
              curve('trip', trip, 'a', { from: 0, to: 2 }),
              dots(
                'cameras',
                [
                  [0, 0],
                  [2, 4],
                ],
                'ink',
              ),
              curve('average', '2*x', 'd', { from: 0, to: 2, dash: true }),
              tangent('tangent', trip, 0.1, 0.35, 'b'),
              tracker('here', trip, 0.1, 'b'),
            ]),
            'Distance against time: a curve from one camera to the next, its chord, and a tangent that becomes parallel to the chord twice.',
          ),
        ],
        beats: [
          beat(
            'This curve is a drive: distance against time, from one camera to the next.',
            draw('plot.trip', 'drive', 1.5),
            show('plot.cameras', 'camera'),
          ),
          beat(
            'The cameras know only the ends. The straight line between them is the average speed.',
            draw('plot.average', 'straight', 1.2),
          ),
          beat(
            'The tangent shows the true speed. You start slowly, below the average.',
            show('plot.here', 'tangent'),
            draw('plot.tangent', 'tangent'),
          ),
          beat(
            'Later you are faster. In between, the tangent must once be parallel to the line.',
            move('plot.here', 1, 'faster', 1.2),
            move('plot.tangent', 1, 'faster', 1.2),
            move('plot.here', early, 'parallel', 1.2),
            move('plot.tangent', early, 'parallel', 1.2),
          ),
          beat(
            'And here it happens a second time, when you slow down.',
            move('plot.here', late, 'second', 1.5),
            move('plot.tangent', late, 'second', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'rolle',
      title: 'Tilt it: Rolle',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'before',
            'left',
            axes(
              axis(0, 2.3, 'x', { ticks: [{ at: 2, text: 'b' }] }),
              axis(-0.6, 4.6, undefined, { ticks: 'none' }),
              [
                curve('curve', trip, 'a', { from: 0, to: 2 }),
                curve('chord', '2*x', 'd', { from: 0, to: 2, dash: true }),
              ],
            ),
            'The curve and its chord.',
          ),
          place(
            'after',
            'right',
            axes(
              axis(0, 2.3, 'x', { ticks: [{ at: 2, text: 'b' }] }),
              axis(-0.7, 0.7, undefined, { ticks: 'none' }),
              [
                curve('curve', bridge, 'a', { from: 0, to: 2 }),
                tangent('low', bridge, early, 0.4, 'b'),
                tangent('high', bridge, late, 0.4, 'b'),
                dots(
                  'places',
                  [early, late].map((x): [number, number] => [x, compute(bridge, { x })]),
                  'b',
                ),
              ],
            ),
            'The difference of curve and chord: it begins and ends at zero, and has a flat valley and a flat top.',
          ),
        ],
        beats: [
          beat(
            'Why must it be so? Take the curve and its chord.',
            draw('before.curve', 'curve'),
            draw('before.chord', 'chord'),
          ),
          beat(
            'Subtract the chord. What is left starts at zero and ends at zero.',
            draw('after.curve', 'left', 1.5),
          ),
          beat(
            'Such a curve has a top or a valley in between, and there its slope is zero. This is Rolle.',
            show('after.places', 'top'),
            draw('after.low', 'slope'),
            draw('after.high', 'slope'),
          ),
          beat(
            'Zero after subtracting means: before, the curve was as steep as the chord.',
            highlight('after.low', 'Zero'),
            highlight('before.chord', 'steep'),
          ),
        ],
      }),
    },
    {
      id: 'corner',
      title: 'Why it must be smooth',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-2.2, 2.2, 'x'), axis(0, 2.6), [
              curve('curve', 'abs(x)', 'a', { from: -2, to: 2, label: '|x|' }),
              curve('chord', '2', 'd', { from: -2, to: 2, dash: true }),
              tangent('left', 'abs(x)', -1, 0.5, 'b'),
              tangent('right', 'abs(x)', 1, 0.5, 'b'),
              dots('tip', [[0, 0]], 'bad', { label: 'corner' }),
            ]),
            'The absolute value has a level chord from minus two to two, but its slope is minus one or one, never zero.',
          ),
        ],
        beats: [
          beat(
            'Here is |x|, from −2 to 2. Its chord is level, with slope zero.',
            draw('plot.curve', 'from', 1.2),
            draw('plot.chord', 'chord'),
          ),
          beat(
            'On the left the slope is minus one, on the right it is one. It is never zero.',
            draw('plot.left', 'left'),
            draw('plot.right', 'right'),
          ),
          beat(
            'The corner lets it jump past zero. So the theorem asks for a derivative everywhere inside.',
            show('plot.tip', 'corner'),
            clear('plot.left', 'derivative'),
            clear('plot.right', 'derivative'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A car passes kilometre 10, and a quarter of an hour later kilometre 40. Which speed did it reach for certain?',
    formula: 'average',
    given: { fa: 10, fb: 40, a: 0, b: 0.25 },
    find: 'm',
    sense: 'At some moment its speed was exactly {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that the place c lies in the middle.',
    truth: 'It may be anywhere between the ends, and there may be several.',
  },
  uses: ['It proves that a function with slope zero everywhere is constant.'],
  takeaways: [
    'Somewhere the slope is the average',
    'Level ends: somewhere slope zero',
    'It needs a smooth curve',
  ],
  question: {
    ask: 'For x² between 0 and 4, where is the slope equal to the average?',
    answer: 'The average is 4, and the slope 2x is 4 at x = 2.',
  },
};
