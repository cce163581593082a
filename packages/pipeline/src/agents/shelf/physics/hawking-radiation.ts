import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, point, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const [hbar, c, G, k, sun] = [1.0546e-34, 2.998e8, 6.674e-11, 1.3807e-23, 1.989e30];
const temperature = (mass: number) => (hbar * c ** 3) / (8 * Math.PI * G * mass * k);
/** The temperature of a black hole whose mass is 10 to the x kilograms, as the logarithm of kelvins. */
const law = `${Math.log10(temperature(1)).toFixed(3)} - x`;
const [sky, shift] = [2.725, 10];
const balance = temperature(1) / sky;
/** Years until a black hole of that mass is gone, if nothing falls in. */
const years = (mass: number) => (5120 * Math.PI * G ** 2 * mass ** 3) / (hbar * c ** 4) / 3.156e7;

export const hawkingRadiation: ShelfEntry = {
  id: 'hawking-radiation',
  names: [
    'Hawking radiation',
    'Hawking temperature',
    'black hole evaporation',
    'black hole thermodynamics',
    'Bekenstein-Hawking radiation',
  ],
  subject: 'physics',
  field: 'Black holes',
  says: [
    'A black hole glows faintly, like a warm body, and slowly loses mass.',
    'The lighter it is, the hotter it glows.',
  ],
  puzzle: ['Nothing that falls into a black hole ever comes out again.', 'Could it vanish all the same?'],
  symbols: [
    { tex: 'T', name: 'T', meaning: 'the temperature', unit: 'K', role: 'b' },
    { tex: '\\hbar', name: 'hbar', meaning: 'the reduced Planck constant', role: 'd' },
    { tex: 'M', name: 'M', meaning: 'the mass of the black hole', unit: 'kg', role: 'a' },
    { tex: 'c', name: 'c', meaning: 'the speed of light', unit: 'm/s', role: 'f' },
    { tex: 'G', name: 'G', meaning: 'the gravitational constant', role: 'e' },
    { tex: 'k', name: 'k', meaning: 'the Boltzmann constant', unit: 'J/K', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'T = \\frac{\\hbar c^3}{8 \\pi G M k}',
      expression: 'T = hbar*c^3/(8*pi*G*M*k)',
      says: 'Quantum theory, relativity and heat all stand in it, and the mass stands below the line.',
    },
  ],
  pictures: [
    {
      id: 'pairs',
      title: 'One falls in, one gets away',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'hole',
            'full',
            figure(
              { min: [-6.4, -3], max: [6.4, 3] },
              circle('horizon', [-2.6, 0], 2.4, 'muted', { fill: 'soft' }),
              text('name', [-3.2, 0], 'black hole', 'ink'),
              point('birth', [0.3, 0], 'b', { size: 'large' }),
              arrow('out', [0.6, 0.1], [4.9, 1.2], 'b', {
                weight: 'bold',
                label: tag('gets away', 'above', 'b'),
              }),
              arrow('in', [0, -0.1], [-1.5, -0.7], 'bad', {
                weight: 'bold',
                label: tag('falls in', 'below', 'bad'),
              }),
            ),
            'At the edge of a black hole a pair appears: one part flies away, the other falls in.',
          ),
        ],
        beats: [
          beat(
            'Here is a black hole with its edge, the horizon.',
            show('hole.horizon', 'horizon'),
            show('hole.name', 'black'),
          ),
          beat(
            'Empty space is never quite empty. As a rough picture, pairs of particles come and go.',
            show('hole.birth', 'pairs'),
          ),
          beat(
            'At the horizon, one of a pair may fall in, while the other gets away.',
            draw('hole.in', 'fall'),
            draw('hole.out', 'away'),
          ),
          beat(
            'What gets away carries energy, and the black hole pays for it with mass.',
            highlight('hole.out', 'energy'),
            highlight('hole.horizon', 'pays'),
          ),
        ],
      }),
    },
    {
      id: 'scale',
      title: 'Light ones are hot',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(10, 33, 'mass in kg', {
                ticks: [11, 16, 21, 26, 31].map((at) => ({ at, text: `$10^{${at}}$` })),
              }),
              axis(0, 24, 'temperature in kelvin', {
                ticks: [-6, 0, 6, 12].map((power) => ({ at: power + shift, text: `$10^{${power}}$` })),
              }),
              [
                curve('line', `${law} + ${shift}`, 'b', { from: 10.5, to: 32.5 }),
                asymptote('sky', 'y', Math.log10(sky) + shift, 'good', 'sky'),
                tracker('here', `${law} + ${shift}`, Math.log10(sun), 'a', { guides: true }),
              ],
            ),
            'Temperature against mass in powers of ten: a falling line; a solar mass lies far below the 2.7 kelvin of the sky.',
          ),
        ],
        beats: [
          beat(
            `With the mass of the Sun it has only ${spelled(temperature(sun), 2)} kelvin.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'only'),
          ),
          beat(
            'That is far colder than the sky itself, with its 2.7 kelvin. So it gains more than it loses.',
            draw('plot.sky', 'sky'),
          ),
          beat(
            `Lighter ones are hotter. Near ${spelled(balance, 2)} kilograms, less than the Moon, they balance.`,
            draw('plot.line', 'hotter', 1.5),
            move('plot.here', Math.log10(balance), 'balance', 1.4),
          ),
          beat(
            'With the mass of a mountain it would be hotter than the core of the Sun.',
            move('plot.here', 12, 'mountain', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'end',
      title: 'Slow at first, then a flash',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fade',
            'full',
            axes(axis(0, 1.1, 'time, whole life = 1'), axis(0, 1.1, 'mass, at first = 1'), [
              curve('mass', '(1-x)^(1/3)', 'a', { from: 0, to: 1 }),
              tracker('here', '(max(0, 1-x))^(1/3)', 0, 'b', { guides: true }),
            ]),
            'Mass of an evaporating black hole against time: it falls slowly at first, and at the end all at once.',
          ),
        ],
        beats: [
          beat(
            'Leave a black hole alone, in a sky that is colder than it.',
            show('fade.x-axis', 0),
            show('fade.y-axis', 0),
            show('fade.here', 'alone'),
          ),
          beat(
            `After half its life it still has ${Math.round(100 * 0.5 ** (1 / 3))} per cent of its mass.`,
            draw('fade.mass', 0, 1.5),
            move('fade.here', 0.5, 'half', 1.2),
          ),
          beat(
            'But as it gets lighter, it gets hotter, and loses mass ever faster. It ends in a flash.',
            move('fade.here', 1, 'faster', 1.6),
          ),
          beat(
            `For the mass of the Sun that would take some ${spelled(years(sun), 1)} years.`,
            highlight('fade.mass', 'years'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'How hot is a black hole with the mass of the Sun, 1.989 × 10³⁰ kilograms?',
    formula: 'law',
    given: { hbar, c, G, M: sun, k },
    find: 'T',
    sense: 'No instrument could ever see such a faint glow.',
  },
  misconception: {
    tempting: 'It is tempting to think that something climbs out from inside.',
    truth: 'The glow arises just outside. What has fallen in stays in.',
  },
  uses: ['It was the first result to join gravity, quantum theory and heat in one formula.'],
  takeaways: ['Black holes glow', 'Lighter means hotter', 'At the end they vanish'],
  question: {
    ask: 'One black hole has twice the mass of another. Which one is hotter, and by how much?',
    answer: 'The lighter one. It is twice as hot, for the mass stands below the line.',
  },
};
