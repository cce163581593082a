import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, path, point, rect, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Half the width of the pipe: 1.4 at the ends, half of it in the throat. */
const half = (x: number) => 1.4 - 0.7 * Math.exp(-((x / 1.6) ** 2));
const [slow, fast] = [2, 4];
const stream = (id: string, from: number, to: number, heights: number[], speed: number) =>
  heights.map((y, index) =>
    point(`${id}${index + 1}`, [from + ((index * 0.83) % (to - from - 0.2)) + 0.1, y], 'c', {
      motion: {
        kind: 'drift' as const,
        velocity: [speed, 0] as XY,
        wrap: { min: [from, -2] as XY, max: [to, 2] as XY },
      },
    }),
  );
/** Height of the water in a tube that stands on the pipe: high where the pressure is high. */
const tubes = [
  { x: -4, level: 3.4 },
  { x: 0, level: 2.2 },
  { x: 4, level: 3.4 },
];

export const bernoulliPrinciple: ShelfEntry = {
  id: 'bernoulli-principle',
  names: [
    "Bernoulli's principle",
    "Bernoulli's equation",
    'Bernoulli effect',
    'Venturi effect',
    'Bernoulli theorem fluid',
  ],
  needs: [
    'fluid',
    'pressure',
    'flow',
    'liquid',
    'air',
    'water',
    'physics',
    'lift',
    'wing',
    'pipe',
    'speed',
    'velocity',
    'venturi',
  ],
  subject: 'physics',
  field: 'Fluids',
  says: [
    'Where a fluid flows faster, its pressure is lower.',
    'Along a streamline, pressure and energy of motion keep the same sum.',
  ],
  puzzle: [
    'Water is squeezed through a narrow part of a pipe. Surely it presses harder there.',
    'Measure it, and the pressure is lower. How can that be?',
  ],
  symbols: [
    { tex: 'p', name: 'p', meaning: 'the pressure', unit: 'Pa', role: 'd' },
    { tex: '\\rho', name: 'rho', meaning: 'the density of the fluid', unit: 'kg/m³', role: 'a' },
    { tex: 'v', name: 'v', meaning: 'the speed of the flow', unit: 'm/s', role: 'c' },
    { tex: '\\Delta p', name: 'dp', meaning: 'the drop in pressure', unit: 'Pa', role: 'd' },
    { tex: 'v_1', name: 'v1', meaning: 'the speed in the wide part', unit: 'm/s', role: 'b' },
    { tex: 'v_2', name: 'v2', meaning: 'the speed in the narrow part', unit: 'm/s', role: 'e' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: 'p + \\frac{1}{2} \\rho v^2 = \\text{constant}',
      says: 'At one level, pressure plus half the density times speed squared stays the same.',
    },
    {
      id: 'drop',
      tex: '\\Delta p = \\frac{1}{2} \\rho \\left( v_2^2 - v_1^2 \\right)',
      expression: 'dp = rho / 2 * (v2^2 - v1^2)',
      says: 'The drop in pressure pays for the gain in speed.',
    },
  ],
  pictures: [
    {
      id: 'pipe',
      title: 'A pipe with a throat',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pipe',
            'full',
            figure(
              { min: [-6.2, -1.8], max: [6.2, 4.2] },
              ...tubes.map(({ x, level }, index) =>
                rect(`water${index + 1}`, [x - 0.3, half(x)], [x + 0.3, level], 'a', { fill: 'soft' }),
              ),
              ...tubes.flatMap(({ x }, index) => [
                segment(`tube${index + 1}a`, [x - 0.3, half(x)], [x - 0.3, 3.9], 'ink'),
                segment(`tube${index + 1}b`, [x + 0.3, half(x)], [x + 0.3, 3.9], 'ink'),
              ]),
              path('upper', sampled(half, [-6, 6], 80), 'ink', { weight: 'bold', smooth: false }),
              path(
                'lower',
                sampled((x) => -half(x), [-6, 6], 80),
                'ink',
                { weight: 'bold', smooth: false },
              ),
              ...stream('in', -5.9, -2, [0.9, -0.6, 0.2, -0.9], 1),
              ...stream('mid', -1.3, 1.3, [0.4, -0.1, -0.45], 2),
              ...stream('out', 2, 5.9, [0.6, -0.8, 0.1, -0.3], 1),
              arrow('slow', [-3.2, 0], [-2.3, 0], 'b', { weight: 'bold', label: tag('$v_1$', 'below', 'b') }),
              arrow('fast', [-0.9, 0.1], [0.9, 0.1], 'e', {
                weight: 'bold',
                label: tag('$v_2$', 'below', 'e'),
              }),
            ),
            'Water flows through a pipe with a narrow middle; in upright tubes it stands high over the wide parts and low over the narrow one.',
          ),
        ],
        beats: [
          beat(
            'Water flows through a pipe that is narrow in the middle.',
            draw('pipe.upper', 'pipe'),
            draw('pipe.lower', 'pipe'),
            ...[1, 2, 3, 4].map((index) => show(`pipe.in${index}`, 'narrow')),
            ...[1, 2, 3].map((index) => show(`pipe.mid${index}`, 'narrow')),
            ...[1, 2, 3, 4].map((index) => show(`pipe.out${index}`, 'middle')),
          ),
          beat(
            'The same amount must pass everywhere, so in the throat it has to run faster.',
            draw('pipe.slow', 'same'),
            draw('pipe.fast', 'faster'),
          ),
          beat(
            'Tubes on top show the pressure: the higher the water stands, the more there is.',
            ...[1, 2, 3].flatMap((index) => [
              draw(`pipe.tube${index}a`, 'Tubes'),
              draw(`pipe.tube${index}b`, 'Tubes'),
            ]),
            show('pipe.water1', 'higher'),
            show('pipe.water3', 'higher'),
          ),
          beat(
            'And over the throat it stands low. Fast water, low pressure.',
            show('pipe.water2', 'throat'),
            highlight('pipe.fast', 'Fast'),
          ),
        ],
      }),
    },
    {
      id: 'push',
      title: 'Who speeds it up?',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'drop',
            'full',
            figure(
              { min: [-6, -2.4], max: [6, 2.4] },
              path(
                'upper',
                sampled((x) => half(x) + 0.4, [-5.8, 0], 60),
                'ink',
                { weight: 'bold', smooth: false },
              ),
              path(
                'lower',
                sampled((x) => -half(x) - 0.4, [-5.8, 0], 60),
                'ink',
                { weight: 'bold', smooth: false },
              ),
              rect('parcel', [-3, -0.7], [-1.6, 0.7], 'a', { fill: 'soft' }),
              arrow('behind', [-5.4, 0], [-3.1, 0], 'd', {
                weight: 'bold',
                label: tag('high pressure', 'above', 'd'),
              }),
              arrow('front', [-0.5, 0], [-1.5, 0], 'e', { weight: 'bold', label: tag('low', 'above', 'e') }),
              arrow('net', [1, 0], [4.4, 0], 'c', {
                weight: 'bold',
                label: tag('it speeds up', 'above', 'c'),
              }),
            ),
            'A parcel of water before the throat: a large push from behind, a small one from the front.',
          ),
        ],
        beats: [
          beat(
            'Follow one parcel of water into the throat.',
            draw('drop.upper', 0),
            draw('drop.lower', 0),
            show('drop.parcel', 'parcel'),
          ),
          beat('It speeds up there, so something must push it from behind.', draw('drop.behind', 'behind')),
          beat('In front, the push must be weaker.', draw('drop.front', 'front')),
          beat(
            'So the pressure has to fall on the way in. It pays for the speed.',
            draw('drop.net', 'speed'),
            highlight('drop.behind', 'pressure'),
            highlight('drop.front', 'fall'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Pressure against speed',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 11, 'speed in m/s'), axis(0, 112, 'pressure in kPa'), [
              curve('curve', '100 - x^2/2', 'd', { from: 0, to: 10.5 }),
              tracker('here', '100 - x^2/2', slow, 'c', { guides: true }),
            ]),
            'Pressure of water against its speed: a parabola that falls from a hundred kilopascals.',
          ),
        ],
        beats: [
          beat(
            'Let water at rest have a pressure of 100 kilopascals. In slow flow hardly any is lost.',
            draw('plot.curve', 0),
            show('plot.here', 'slow'),
          ),
          beat(
            `At ${fast} metres a second, ${fast ** 2 / 2} kilopascals are gone.`,
            move('plot.here', fast, 'second'),
          ),
          beat(
            `At ${2 * fast}, the drop is four times as large, for it grows with the square.`,
            move('plot.here', 2 * fast, 'four', 1.4),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Water runs at 2 metres a second, and at 4 in the throat of the pipe. By how much does the pressure drop?',
    formula: 'drop',
    given: { rho: 1000, v1: slow, v2: fast },
    find: 'dp',
    sense: 'A drop of {result}: water in a tube would stand about sixty centimetres lower.',
  },
  misconception: {
    tempting: 'It is tempting to think that the speed sucks the pressure away.',
    truth: 'It is the other way round: the drop in pressure makes the fluid speed up.',
  },
  uses: ['Spray bottles, carburettors and flow meters use it, and it is a part of why wings lift.'],
  takeaways: ['Fast flow, low pressure', 'The pressure drop pays for speed', 'It grows with the square'],
  question: {
    ask: 'You blow between two sheets of paper that hang side by side. What do they do?',
    answer: 'They move together, for the moving air between them has the lower pressure.',
  },
};
