import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, path, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const g = 9.8;
const mass = 2;
/** Height of the track in metres; the ball starts at its left end, at rest. */
const track = (x: number) => 5 * Math.cos((Math.PI * x) / 10) ** 2;
const trackText = '5*cos(pi*x/10)^2';
const top = track(0);
const stored = (x: number) => mass * g * track(x);
const motion = (x: number) => mass * g * (top - track(x));
const joules = (value: number) => `${Math.round(value)} J`;
/** Way of the ball from its start, as offset. */
const to = (x: number): XY => [x, track(x) - top];

export const conservationOfEnergy: ShelfEntry = {
  id: 'conservation-of-energy',
  names: [
    'conservation of energy',
    'law of conservation of energy',
    'energy conservation',
    'conservation of mechanical energy',
    'kinetic and potential energy',
    'mechanical energy',
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'Energy is never made or lost; it only changes its form.',
    'Without friction, energy of height and energy of motion keep the same sum.',
  ],
  puzzle: [
    'Let a ball roll down into a valley. How high can it climb on the other side?',
    'Could you know the answer without following a single bend of the track?',
  ],
  symbols: [
    { tex: 'm', name: 'm', meaning: 'the mass', unit: 'kg', role: 'a' },
    { tex: 'g', name: 'g', meaning: 'the pull of gravity per kilogram', unit: 'm/s²', role: 'muted' },
    { tex: 'h', name: 'h', meaning: 'the height', unit: 'm', role: 'b' },
    { tex: 'v', name: 'v', meaning: 'the speed', unit: 'm/s', role: 'c' },
    { tex: 'E', name: 'E', meaning: 'the total energy', unit: 'J', role: 'd' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: 'E = m g h + \\frac{1}{2} m v^2',
      says: 'Energy of height plus energy of motion stays the same.',
    },
    {
      id: 'fall',
      tex: 'v = \\sqrt{2 g h}',
      expression: 'v = sqrt(2 * g * h)',
      says: 'All the height turned into motion gives this speed; the mass cancels.',
    },
  ],
  pictures: [
    {
      id: 'valley',
      title: 'Down and up again',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'valley',
            'wide-left',
            figure(
              { min: [-1.2, -0.6], max: [10.8, 6.6] },
              path('track', sampled(track, [0, 10], 80), 'ink', {
                weight: 'bold',
                smooth: false,
              }),
              segment('level', [0, 5], [10, 5], 'b', { dash: true, label: tag('same height', 'above', 'b') }),
              circle('ball', [0, 5.35], 0.35, 'a', { fill: 'solid' }),
            ),
            'A ball on a track that dips into a valley; a dashed line marks the height of the start.',
          ),
          place(
            'ledger',
            'narrow-right',
            bars(
              [
                ['top', stored(0), 'b', joules(stored(0))],
                ['half way', stored(2.5), 'b', joules(stored(2.5))],
                ['bottom', motion(5), 'c', joules(motion(5))],
              ],
              'joules',
            ),
            'Energy of height at the top and half way, and energy of motion at the bottom.',
          ),
        ],
        beats: [
          beat(
            `A ball of ${mass} kilograms rests 5 metres up. Its energy of height is ${Math.round(stored(0))} joules.`,
            draw('valley.track', 0),
            show('valley.ball', 'ball'),
            show('ledger.bar1', 'energy'),
            show('ledger.value1', 'energy'),
          ),
          beat(
            'Half way down, half of that is left. The other half is now motion.',
            move('valley.ball', to(2.5), 'down', 1),
            show('ledger.bar2', 'left'),
            show('ledger.value2', 'left'),
          ),
          beat(
            'At the bottom all of it is motion.',
            move('valley.ball', to(5), 'bottom', 0.8),
            show('ledger.bar3', 'motion'),
            show('ledger.value3', 'motion'),
          ),
          beat(
            'On the other side it climbs, and without friction it reaches the same height again.',
            move('valley.ball', to(7.5), 'climbs', 0.8),
            draw('valley.level', 'height'),
            move('valley.ball', [10, 0], 'height', 1),
          ),
        ],
      }),
    },
    {
      id: 'exchange',
      title: 'The sum is a flat line',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 10, 'place along the track in metres'), axis(0, 120, 'energy in joules'), [
              curve('height', `19.6*${trackText}`, 'b', { label: 'height' }),
              curve('motion', `98 - 19.6*${trackText}`, 'c'),
              curve('sum', '98', 'd', { label: 'sum' }),
              tracker('here', `19.6*${trackText}`, 0, 'b'),
              tracker('there', `98 - 19.6*${trackText}`, 0, 'c', { label: 'motion' }),
            ]),
            'Energy of height falls and rises along the track, energy of motion does the opposite, and their sum is a flat line at 98 joules.',
          ),
        ],
        beats: [
          beat(
            'Plot the energy of height along the track.',
            draw('plot.height', 'height'),
            show('plot.here', 'height'),
          ),
          beat(
            'And the energy of motion: it fills exactly what is missing.',
            draw('plot.motion', 'motion'),
            show('plot.there', 'motion'),
          ),
          beat(
            'Run along the track: one goes down, the other up.',
            move('plot.here', 5, 'down', 1.8),
            move('plot.there', 5, 'down', 1.8),
          ),
          beat(
            'Their sum never changes.',
            draw('plot.sum', 'sum'),
            move('plot.here', 9.9, 'never', 1.6),
            move('plot.there', 9.9, 'never', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'friction',
      title: 'And with friction?',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'heat',
            'full',
            bars(
              [
                ['start: height', 98, 'b', '98 J'],
                ['end: height', 78, 'b', '78 J'],
                ['end: heat', 98 - 78, 'bad', `${98 - 78} J`],
              ],
              'joules',
            ),
            'With friction, 98 joules of height become 78 joules of height and 20 joules of heat.',
          ),
        ],
        beats: [
          beat(
            'A real ball climbs a little less high.',
            show('heat.bar1', 0),
            show('heat.value1', 0),
            show('heat.bar2', 'less'),
            show('heat.value2', 'less'),
          ),
          beat(
            'But nothing is lost: track and ball have become a little warmer.',
            show('heat.bar3', 'warmer'),
            show('heat.value3', 'warmer'),
          ),
          beat(
            'Count the heat as well, and the sum is right again.',
            highlight('heat.bar2', 'sum'),
            highlight('heat.bar3', 'heat'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A roller coaster drops 20 metres from rest, without friction. How fast is it at the bottom?',
    formula: 'fall',
    given: { g, h: 20 },
    find: 'v',
    sense: 'That is {result}, whatever the shape of the track.',
  },
  misconception: {
    tempting: 'It is tempting to think that energy is used up when a thing comes to rest.',
    truth: 'It has turned into heat. The sum of all forms stays the same.',
  },
  uses: ['Power stations, brakes and muscles only turn one form of energy into another.'],
  takeaways: [
    'Energy changes form, never its sum',
    'Height turns into motion',
    'Friction turns motion into heat',
  ],
  question: {
    ask: 'A ball rolls down a hill four times as high. How much faster is it at the bottom?',
    answer: 'Twice as fast, for the energy grows with the square of the speed.',
  },
};
