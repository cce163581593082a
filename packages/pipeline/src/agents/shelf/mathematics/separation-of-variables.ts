import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const [room, hot, rate] = [20, 90, 0.1];
const cooling = `${room} + ${hot - room}*exp(-${rate}*x)`;
const at = (minutes: number) => spelled(compute(cooling, { x: minutes }));
const growth = (start: number) => `${start}*exp(x^2/2)`;

export const separationOfVariables: ShelfEntry = {
  id: 'separation-of-variables',
  names: [
    'separation of variables',
    'separable differential equation',
    'separable equation',
    'separable variables',
    'method of separation of variables',
  ],
  subject: 'mathematics',
  field: 'Differential equations',
  says: [
    'Bring everything with y to one side, and everything with x to the other.',
    'Then integrate both sides: the differential equation has become two integrals.',
  ],
  puzzle: [
    'A differential equation tells the slope of a curve, but the slope depends on the curve itself.',
    'How can you integrate what you do not know yet?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the free variable', role: 'a' },
    { tex: 'y', name: 'y', meaning: 'the curve that is sought', role: 'b' },
    { tex: 'f', name: 'f', meaning: 'the factor that depends on x alone', role: 'c' },
    { tex: 'g', name: 'g', meaning: 'the factor that depends on y alone', role: 'd' },
  ],
  formulas: [
    {
      id: 'split',
      tex: '\\int \\frac{dy}{g(y)} = \\int f(x) \\, dx',
      says: 'If the slope is a product of both factors, each side can be integrated by itself.',
    },
  ],
  pictures: [
    {
      id: 'field',
      title: 'Slopes that depend on both',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'slopes',
            'full',
            {
              type: 'vector-field',
              x: { min: -2.2, max: 2.2, label: 'x' },
              y: { min: -0.4, max: 2.4, label: 'y' },
              p: '1',
              q: 'x*y',
              arrows: 17,
              length: 'equal',
              streamlines: [
                { id: 'low', at: [0, 0.3], role: 'b' },
                { id: 'middle', at: [0, 0.8], role: 'c' },
                { id: 'high', at: [0, 1.4], role: 'd' },
              ],
            },
            'Little arrows with the slope x times y, and three curves that follow them: bowls above the axis.',
          ),
        ],
        beats: [
          beat(
            'In every place of the plane an arrow shows a slope: here it is x times y.',
            show('slopes.x-axis', 0),
            show('slopes.y-axis', 0),
            show('slopes.field', 'arrow'),
          ),
          beat(
            'Start somewhere and follow the arrows, and you draw a curve.',
            draw('slopes.middle', 'follow', 1.5),
          ),
          beat(
            'Another start gives another one: a whole family solves the equation.',
            draw('slopes.low', 'Another'),
            draw('slopes.high', 'family'),
          ),
          beat('We want their formula.', highlight('slopes.middle', 'formula')),
        ],
      }),
    },
    {
      id: 'split',
      title: 'Split it into two sides',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'left',
            equation(
              'stack',
              [
                ['\\frac{dy}{dx} = x \\, y'],
                ['\\frac{dy}{y} = x \\, dx'],
                ['\\ln y = \\tfrac{x^2}{2} + c'],
                ['y = C \\, e^{x^2/2}'],
              ],
              [term('y', 'y', 'b'), term('x', 'x', 'a')],
            ),
            'The equation is split, both sides are integrated, and the curve is C times e to x²/2.',
          ),
          place(
            'plot',
            'right',
            axes(axis(-2.1, 2.1, 'x'), axis(0, 3.2, 'y'), [
              curve('low', growth(0.3), 'b', { from: -2, to: 2, label: 'C = 0.3' }),
              curve('high', growth(0.8), 'c', { from: -1.6, to: 1.6, label: 'C = 0.8' }),
            ]),
            'The curves for C = 0.3 and C = 0.8: bowls with their lowest points on the y axis.',
          ),
        ],
        beats: [
          beat('Here the slope is a product: x times y.', write('work.step1', 'product')),
          beat(
            'Divide by y, and multiply by dx. Now y stands on the left only, and x on the right.',
            write('work.step2', 'multiply'),
          ),
          beat(
            'Integrate each side. On the left, for positive y, that is the logarithm of y; one constant is enough.',
            write('work.step3', 'logarithm'),
          ),
          beat(
            'Undo the logarithm: the constant turns into a factor.',
            write('work.step4', 'factor'),
            show('plot.x-axis', 'factor'),
            show('plot.y-axis', 'factor'),
          ),
          beat(
            'Each value of it gives one curve of the family.',
            draw('plot.low', 'value'),
            draw('plot.high', 'family'),
          ),
        ],
      }),
    },
    {
      id: 'coffee',
      title: 'A cup of coffee',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'narrow-left',
            equation('stack', [
              [`\\frac{dT}{dt} = -${rate} \\, (T - ${room})`],
              [`\\frac{dT}{T - ${room}} = -${rate} \\, dt`],
              [`T = ${room} + ${hot - room} \\, e^{-${rate} t}`],
            ]),
            `The slope is minus 0.1 times the excess; the solution is 20 plus 70 times e to minus 0.1 t.`,
          ),
          place(
            'plot',
            'wide-right',
            axes(axis(0, 42, 'minutes'), axis(0, 98, 'temperature in °C'), [
              area('excess', cooling, [0, 40], 'c', { below: String(room) }),
              asymptote('room', 'y', room, 'muted', `room, ${room}°`),
              curve('curve', cooling, 'b', { from: 0, to: 40 }),
              tracker('here', cooling, 0, 'good', { guides: true }),
            ]),
            `Coffee cools from ${hot} degrees towards the ${room} degrees of the room.`,
          ),
        ],
        beats: [
          beat(
            'The hotter the coffee is compared with the room, the faster it cools.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.room', 'room'),
            write('work.step1', 'faster'),
          ),
          beat('Split it: the temperature to the left, the time to the right.', write('work.step2', 'left')),
          beat(
            `Integrate, and start at ${hot} degrees. The excess dies away exponentially.`,
            write('work.step3', 'start'),
            draw('plot.curve', 'dies', 1.2),
            show('plot.excess', 'exponentially'),
          ),
          beat(
            `After 10 minutes it has ${at(10)} degrees, after 20 still ${at(20)}.`,
            show('plot.here', 0),
            move('plot.here', 10, 'minutes', 0.8),
            move('plot.here', 20, 'still', 0.8),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to add the constant at the very end.',
    truth: 'Add it when you integrate: afterwards it may have become a factor.',
  },
  uses: ['Cooling, radioactive decay and the growth of populations are solved in this way.'],
  takeaways: ['One side y, the other side x', 'Integrate both sides', 'The constant picks the curve'],
  question: {
    ask: 'Can you separate the equation whose slope is x plus y?',
    answer: 'No: a sum cannot be split into a factor with x and a factor with y.',
  },
};
