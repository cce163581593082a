import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import {
  arrow,
  circle,
  ellipse,
  figure,
  rect,
  type ShapeInput,
  segment,
  tag,
  text,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const n = 1.33;
const law = `acos(1/(${n}*x))*180/pi`;
const threshold = 1 / n;
const full = compute(law, { x: 1 });
const waves = [1, 2, 3, 4];
/** Waves that a particle has sent while it came from the left to `head`; it makes `speed` units while a wave makes one. */
const trail = (id: string, head: number, speed: number): ShapeInput[] =>
  waves.map((age) => circle(`${id}${age}`, [head - age * speed, 0.2], age * 0.48, 'a'));
const fast = 0.75;
const cone = Math.asin(0.48 / fast);
const edge = (up: 1 | -1): [number, number] => {
  const length = 4 * fast * Math.cos(cone);
  return [5.4 - length * Math.cos(cone), 0.2 + up * length * Math.sin(cone)];
};

export const cherenkovRadiation: ShelfEntry = {
  id: 'cherenkov-radiation',
  names: [
    'Cherenkov radiation',
    'Cerenkov radiation',
    'Vavilov-Cherenkov radiation',
    'Cherenkov effect',
    'Cherenkov light',
    'Cherenkov detector',
  ],
  subject: 'physics',
  field: 'Particle physics',
  says: [
    'A charged particle that is faster than light in a material sends out a cone of bluish light.',
    'The faster it is, the wider the cone opens.',
  ],
  puzzle: [
    'The water around a nuclear reactor glows blue, although nothing in it burns.',
    'Which particle could outrun light itself?',
  ],
  symbols: [
    { tex: '\\theta', name: 'theta', meaning: 'the angle between path and light', unit: '°', role: 'd' },
    { tex: '\\beta', name: 'beta', meaning: 'the speed, as a share of c', role: 'b' },
    { tex: 'n', name: 'n', meaning: 'the refractive index', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\cos \\theta = \\frac{1}{n \\beta}',
      expression: 'cos(theta * pi / 180) = 1/(n*beta)',
      says: 'The cosine of the angle is one over the index times the speed.',
    },
  ],
  pictures: [
    {
      id: 'wake',
      title: 'Slower or faster than its waves',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wake',
            'full',
            figure(
              { min: [-6.4, -2.9], max: [6.4, 3] },
              ...trail('slow', -2.9, 0.28),
              circle('tortoise', [-2.9, 0.2], 0.13, 'b', { fill: 'solid' }),
              text('slow-name', [-3.9, -2.4], 'slower than its waves', 'ink'),
              ...trail('fast', 5.4, fast),
              circle('hare', [5.4, 0.2], 0.13, 'b', { fill: 'solid' }),
              segment('up', [5.4, 0.2], edge(1), 'd', { weight: 'bold' }),
              segment('down', [5.4, 0.2], edge(-1), 'd', { weight: 'bold' }),
              text('fast-name', [3.3, -2.4], 'faster than its waves', 'ink'),
            ),
            'Left, a slow particle inside the circles of its waves. Right, a fast one ahead of them: the circles share a front like a bow wave.',
          ),
        ],
        beats: [
          beat(
            'A charged particle in water stirs up small waves of light along its way.',
            show('wake.tortoise', 'particle'),
            ...waves.map((age) => show(`wake.slow${age}`, 'waves')),
          ),
          beat(
            'As long as it is slower, the waves run ahead of it, and cancel out.',
            show('wake.slow-name', 'slower'),
          ),
          beat(
            'But light in water makes only three quarters of its usual speed. A particle can be faster.',
            show('wake.hare', 'particle'),
            ...waves.map((age) => show(`wake.fast${age}`, 'faster')),
            show('wake.fast-name', 'faster'),
          ),
          beat(
            'Then the waves pile up on a cone, like the bow wave of a ship. That is the light we see.',
            draw('wake.up', 'cone'),
            draw('wake.down', 'cone'),
          ),
        ],
      }),
    },
    {
      id: 'angle',
      title: 'Speed opens the cone',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0.6, 1.05, 'speed, as a share of c'),
              axis(0, 50, 'angle of the light in water', {
                ticks: [0, 10, 20, 30, 40].map((at) => ({ at, text: `${at}°` })),
              }),
              [
                asymptote('least', 'x', threshold, 'bad', `least speed ${spelled(threshold, 2)}`),
                curve('angle', law, 'd', { from: threshold + 1e-6, to: 1 }),
                tracker('here', law, 0.76, 'b', { guides: true }),
              ],
            ),
            'Angle of the light in water against speed: nothing below three quarters of c, and 41 degrees at c.',
          ),
        ],
        beats: [
          beat(
            `Below ${spelled(threshold, 2)} of c there is no light at all.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.least', 'Below'),
          ),
          beat(
            'Just above it, the light goes nearly straight ahead.',
            show('plot.here', 'above'),
            draw('plot.angle', 'ahead', 1.5),
          ),
          beat(
            `At 0.85 it leaves at ${spelled(compute(law, { x: 0.85 }), 2)} degrees.`,
            move('plot.here', 0.85, 'leaves', 1.2),
          ),
          beat(
            `It can never open beyond ${spelled(full, 2)} degrees, since nothing outruns light in empty space.`,
            move('plot.here', 1, 'beyond', 1.4),
          ),
        ],
      }),
    },
    {
      id: 'ring',
      title: 'A ring tells the particle',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tank',
            'full',
            figure(
              { min: [-6.4, -2.9], max: [6.4, 2.9] },
              rect('water', [-5.6, -2.5], [4.4, 2.5], 'a', { fill: 'faint' }),
              arrow('path', [-4.6, 0], [-1.6, 0], 'b', {
                weight: 'bold',
                label: tag('particle', 'above', 'b'),
              }),
              arrow('up', [-2.6, 0], [4.2, 1.9], 'd', { weight: 'bold' }),
              arrow('down', [-2.6, 0], [4.2, -1.9], 'd', { weight: 'bold' }),
              ellipse('ring', [4.4, 0], [0.7, 1.95], 'd', {
                weight: 'bold',
                label: tag('ring', 'right', 'd'),
              }),
            ),
            'In a water tank a particle sends its cone of light to the wall, where it draws a ring.',
          ),
        ],
        beats: [
          beat(
            'Physicists fill huge tanks with water, and line the walls with light sensors.',
            show('tank.water', 'tanks'),
          ),
          beat('A fast particle flies a short way through it.', draw('tank.path', 'flies')),
          beat(
            'Its cone of light meets the wall in a ring.',
            draw('tank.up', 'cone'),
            draw('tank.down', 'cone'),
            draw('tank.ring', 'ring', 1.2),
          ),
          beat(
            'Place and width of the ring give direction and speed. Even neutrinos were found that way.',
            highlight('tank.ring', 'width'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In water with an index of 1.33, light leaves at 40 degrees to the path. How fast is the particle?',
    formula: 'law',
    given: { theta: 40, n },
    find: 'beta',
    sense: 'It flies at {result} of the speed of light in empty space.',
  },
  misconception: {
    tempting: 'It is tempting to think that this breaks the limit of relativity.',
    truth: 'The limit is the speed of light in empty space. In water, light itself is slower.',
  },
  uses: ['Telescopes for gamma rays and detectors for neutrinos both watch for this light.'],
  takeaways: ['Faster than light in the material', 'Waves pile up on a cone', 'More speed, wider cone'],
  question: {
    ask: 'In glass with an index of 1.5, from which share of c on does a particle glow?',
    answer: 'From two thirds on: one divided by 1.5.',
  },
};
