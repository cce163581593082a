import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, arrow, circle, figure, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const on = (degrees: number, radius = 1): XY => [
  radius * Math.cos((degrees * Math.PI) / 180),
  radius * Math.sin((degrees * Math.PI) / 180),
];
/** The complex plane around the unit circle. */
const plane = [
  arrow('real', [-1.5, 0], [1.75, 0], 'muted', { weight: 'thin', label: tag('real', 'right', 'muted') }),
  arrow('imaginary', [0, -1.25], [0, 1.4], 'muted', {
    weight: 'thin',
    label: tag('imaginary', 'right', 'muted'),
  }),
  circle('unit', [0, 0], 1, 'a'),
];
const space = { min: [-3.1, -1.35] as XY, max: [3.1, 1.55] as XY };
const here = on(50);
/** Places on the circle with the speed there, a quarter turn from the place itself. */
const stations = [20, 110, 200, 290];
const ahead = (degrees: number): XY => {
  const [x, y] = on(degrees);
  const [dx, dy] = on(degrees + 90, 0.55);
  return [x + dx, y + dy];
};

export const eulerFormula: ShelfEntry = {
  id: 'euler-formula',
  names: ["Euler's formula", "Euler's identity", 'complex exponential', 'Euler formula for complex numbers'],
  needs: [
    'complex',
    'imaginary',
    'exponential',
    'identity',
    'cosine',
    'sine',
    'trigonometry',
    'trigonometric',
    'rotation',
    'unit circle',
  ],
  subject: 'mathematics',
  field: 'Complex numbers',
  says: [
    'Raising e to an imaginary power walks around the unit circle.',
    'The exponent is the angle; cosine and sine are the two coordinates.',
  ],
  puzzle: [
    'The exponential function grows and grows. Feed it an imaginary number, and it does not grow at all.',
    'Where does it go instead?',
  ],
  symbols: [
    { tex: '\\theta', name: 'theta', meaning: 'the angle, in radians', role: 'b' },
    { tex: 'i', name: 'i', meaning: 'the imaginary unit, whose square is −1', role: 'd' },
  ],
  formulas: [
    {
      id: 'formula',
      tex: 'e^{i\\theta} = \\cos\\theta + i \\sin\\theta',
      says: 'E to the i theta has the cosine as its real part and the sine as its imaginary part.',
    },
    {
      id: 'identity',
      tex: 'e^{i\\pi} + 1 = 0',
      says: 'For half a turn, the formula says that e to the i pi is minus one.',
    },
  ],
  pictures: [
    {
      id: 'circle',
      title: 'Around the unit circle',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plane',
            'full',
            figure(
              space,
              ...plane,
              point('walker', [1, 0], 'c', {
                size: 'large',
                motion: { kind: 'orbit', centre: [0, 0], period_s: 6 },
              }),
              segment('radius', [0, 0], here, 'ink', { weight: 'bold' }),
              angle('turn', [0, 0], [1, 0], here, 'b', { label: tag('$\\theta$', 'right', 'b') }),
              point('stop', here, 'ink', { label: tag('$e^{i\\theta}$', 'above-right') }),
            ),
            'The unit circle in the complex plane, a point that runs around it, and a point at the angle theta named e to the i theta.',
          ),
        ],
        beats: [
          beat(
            'Here is the plane of complex numbers: real to the right, imaginary upwards.',
            draw('plane.real', 'real'),
            draw('plane.imaginary', 'imaginary'),
          ),
          beat('Around zero lies the circle of radius one.', draw('plane.unit', 'circle', 1.5)),
          beat(
            'Let the exponent run along the imaginary numbers, and this point circles on and on.',
            show('plane.walker', 'point'),
          ),
          beat(
            'Stop at an exponent of i times theta. The point has turned by exactly that angle.',
            draw('plane.radius', 'Stop'),
            show('plane.stop', 'theta'),
            draw('plane.turn', 'angle'),
          ),
        ],
      }),
    },
    {
      id: 'velocity',
      title: 'Why it turns',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'speed',
            'full',
            figure(
              space,
              ...plane,
              ...stations.flatMap((degrees, index) => [
                arrow(`place${index + 1}`, [0, 0], on(degrees), 'c', { weight: 'bold' }),
                arrow(`pace${index + 1}`, on(degrees), ahead(degrees), 'd', {
                  weight: 'bold',
                  ...(index === 0 ? { label: tag('times $i$', 'right', 'd') } : {}),
                }),
              ]),
            ),
            'Four places on the unit circle, each with its speed at a right angle to the line from the centre.',
          ),
        ],
        beats: [
          beat(
            'An exponential changes at a rate proportional to itself. Here the factor is i.',
            ...['real', 'imaginary', 'unit'].map((part) => show(`speed.${part}`, 0)),
            draw('speed.place1', 'itself'),
          ),
          beat(
            'Multiplying by i turns an arrow by a right angle. So the speed points sideways.',
            draw('speed.pace1', 'sideways'),
          ),
          beat(
            'The same holds a little later, and later still: always sideways.',
            draw('speed.place2', 'little'),
            draw('speed.pace2', 'little'),
            draw('speed.place3', ['later', 2]),
            draw('speed.pace3', 'still'),
            draw('speed.place4', 'always'),
            draw('speed.pace4', 'sideways'),
          ),
          beat(
            'Whoever walks sideways all the time never gets farther away. The path is a circle.',
            highlight('speed.unit', 'circle', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'shadows',
      title: 'Two shadows',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waves',
            'full',
            axes(
              axis(0, 6.6, 'angle θ', {
                ticks: [
                  { at: Math.PI / 2, text: 'π/2' },
                  { at: Math.PI, text: 'π' },
                  { at: (3 * Math.PI) / 2, text: '3π/2' },
                  { at: 2 * Math.PI, text: '2π' },
                ],
              }),
              axis(-1.3, 1.3, undefined, { ticks: [-1, 1].map((at) => ({ at, text: String(at) })) }),
              [
                curve('cosine', 'cos(x)', 'a', { to: 2 * Math.PI, label: 'cos θ' }),
                curve('sine', 'sin(x)', 'c', { to: 2 * Math.PI, label: 'sin θ' }),
                tracker('across', 'cos(x)', 0, 'a'),
                tracker('up', 'sin(x)', 0, 'c'),
              ],
            ),
            'Cosine and sine against the angle, with a dot on each.',
          ),
        ],
        beats: [
          beat(
            'The shadow on the real axis is the cosine. It starts at one.',
            show('waves.x-axis', 0),
            show('waves.y-axis', 0),
            draw('waves.cosine', 'cosine', 1.5),
            show('waves.across', 'one'),
          ),
          beat(
            'The shadow on the imaginary axis is the sine. It starts at zero.',
            draw('waves.sine', 'sine', 1.5),
            show('waves.up', 'zero'),
          ),
          beat(
            'After a quarter turn they have changed places: zero across, one up. That is the number i.',
            move('waves.across', Math.PI / 2, 'quarter'),
            move('waves.up', Math.PI / 2, 'quarter'),
          ),
          beat(
            'After half a turn the cosine is −1 and the sine is zero. So e to the i pi is −1.',
            move('waves.across', Math.PI, 'half'),
            move('waves.up', Math.PI, 'half'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to read it as e multiplied by itself i times.',
    truth: 'It is the path of something that always changes at a right angle to itself.',
  },
  uses: ['Engineers write every alternating current and every sound wave this way.'],
  takeaways: ['Imaginary exponents turn', 'The exponent is the angle', 'Cosine across, sine up'],
  question: {
    ask: 'Where is e to the i theta after a full turn?',
    answer: 'Back at one, where it began: the cosine of two pi is one and the sine is zero.',
  },
};
