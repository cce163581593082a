import { draw, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { skydiver } from './skydiver.ts';

/** A car: drag coefficient, area in m², and the density of air. */
const [coefficient, front, air] = [0.3, 2.2, 1.2];
const drag = `${(air / 2) * coefficient * front}*x^2`;
const shapes: [string, number, 'bad' | 'b' | 'good' | 'a'][] = [
  ['flat plate', 1.17, 'bad'],
  ['ball', 0.47, 'b'],
  ['modern car', 0.3, 'a'],
  ['drop shape', 0.05, 'good'],
];

export const dragEquation: ShelfEntry = {
  id: 'drag-equation',
  names: [
    'drag equation',
    'drag',
    'drag force',
    'air resistance',
    'fluid resistance',
    'drag coefficient',
    'aerodynamic drag',
    'quadratic drag',
  ],
  needs: ['fluid', 'air', 'motion', 'force', 'aerodynamic', 'physics', 'fluid dynamics'],
  subject: 'physics',
  field: 'Fluid dynamics',
  says: [
    'Drag is the force with which air or water resists a body that moves through it.',
    'At usual speeds it grows with the square of the speed.',
  ],
  puzzle: ['A cyclist wants to ride twice as fast.', 'Is it enough to push twice as hard?'],
  symbols: [
    { tex: 'F', name: 'F', meaning: 'the drag', unit: 'N', role: 'b' },
    { tex: '\\rho', name: 'rho', meaning: 'the density of the fluid', unit: 'kg/m³', role: 'e' },
    { tex: 'v', name: 'v', meaning: 'the speed', unit: 'm/s', role: 'c' },
    { tex: 'c_d', name: 'cd', meaning: 'the drag coefficient of the shape', role: 'd' },
    { tex: 'A', name: 'A', meaning: 'the area seen from the front', unit: 'm²', role: 'a' },
  ],
  formulas: [
    {
      id: 'drag',
      tex: 'F = \\frac{1}{2} \\rho \\, v^2 c_d A',
      expression: 'F = rho * v^2 * cd * A / 2',
      says: 'Take half the density times the speed squared, times coefficient and area.',
    },
  ],
  pictures: [
    {
      id: 'square',
      title: 'Twice as fast',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 43, 'speed in m/s', {
                ticks: [0, 10, 20, 30, 40].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 680, 'drag in N'),
              [
                curve('air', drag, 'b', { from: 0, to: 41 }),
                tracker('here', drag, 10, 'c', { guides: true }),
              ],
            ),
            'Drag of a car against its speed: a parabola through 40, 158 and 634 newtons at 10, 20 and 40 metres per second.',
          ),
        ],
        beats: [
          beat(
            `At 10 metres per second a car feels a drag of ${Math.round((air / 2) * coefficient * front * 100)} newtons.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'drag'),
          ),
          beat(
            'At twice the speed it meets twice as much air each second, and hits it twice as fast.',
            move('plot.here', 20, 'twice', 1.4),
          ),
          beat('So the drag is four times as large.', draw('plot.air', 'four', 1.4)),
          beat(
            'Double once more, and it is sixteen times as large as at the start.',
            move('plot.here', 40, 'more', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'shapes',
      title: 'Shape decides',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'shapes',
            'full',
            bars(shapes.map(([name, value, role]) => [name, value, role])),
            'Drag coefficients: 1.17 for a flat plate, 0.47 for a ball, 0.3 for a modern car, 0.05 for a drop shape.',
          ),
        ],
        beats: [
          beat(
            'The coefficient tells what the shape does. A flat plate leaves a wide, whirling wake.',
            show('shapes.bar1', 'plate'),
            show('shapes.value1', 'plate'),
          ),
          beat(
            'A ball of the same width has less than half of that.',
            show('shapes.bar2', 'ball'),
            show('shapes.value2', 'ball'),
          ),
          beat(
            'A modern car gets down to about 0.3.',
            show('shapes.bar3', 'car'),
            show('shapes.value3', 'car'),
          ),
          beat(
            'A long tail lets the air close gently. A drop shape needs only a twentieth of the force.',
            show('shapes.bar4', 'drop'),
            show('shapes.value4', 'drop'),
          ),
        ],
      }),
    },
    skydiver,
  ],
  example: {
    ask: 'A cyclist of 0.5 m² and a coefficient of 0.9 rides at 10 m/s through air of 1.2 kg/m³. How large is the drag?',
    formula: 'drag',
    given: { rho: air, v: 10, cd: 0.9, A: 0.5 },
    find: 'F',
    sense: 'At 20 metres per second it would be four times {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that the pointed end must be in front.',
    truth: 'The tail matters more: a round nose and a long tail have the least drag.',
  },
  uses: ['Car makers, cyclists and swimmers all fight for a smaller coefficient and area.'],
  takeaways: [
    'Drag grows with the speed squared',
    'Shape and frontal area scale it',
    'Falling ends at a steady speed',
  ],
  question: {
    ask: 'You triple your speed. How many times as large is the drag?',
    answer: 'Nine times, for three squared is nine.',
  },
};
