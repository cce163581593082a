import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, polygon, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const mass = (boost: number) => compute('exp(b)', { b: boost });

export const rocketEquation: ShelfEntry = {
  id: 'rocket-equation',
  names: ['Tsiolkovsky rocket equation', 'rocket equation', 'ideal rocket equation', 'delta-v'],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'A rocket gains speed by throwing mass backwards.',
    'The gain is the exhaust speed times the logarithm of the mass ratio.',
  ],
  puzzle: [
    'In a vacuum there is nothing to push against.',
    'So what does a rocket push, and why must it be nearly all fuel?',
  ],
  symbols: [
    { tex: '\\Delta v', name: 'dv', meaning: 'the gain in speed', unit: 'm/s', role: 'd' },
    { tex: 'v_e', name: 've', meaning: 'the speed of the exhaust', unit: 'm/s', role: 'c' },
    { tex: 'm_0', name: 'm0', meaning: 'the mass before the burn', unit: 'kg', role: 'a' },
    { tex: 'm_f', name: 'mf', meaning: 'the mass after the burn', unit: 'kg', role: 'b' },
  ],
  formulas: [
    {
      id: 'gain',
      tex: '\\Delta v = v_e \\ln \\frac{m_0}{m_f}',
      expression: 'dv = ve * log(m0 / mf)',
      says: 'Divide the mass before by the mass after, take the logarithm, and multiply by the exhaust speed.',
    },
  ],
  pictures: [
    {
      id: 'push',
      title: 'Throw mass, gain speed',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rocket',
            'full',
            figure(
              { min: [-6, -2], max: [6, 2.2] },
              rect('body', [-1.2, -0.6], [1.6, 0.6], 'a', { fill: 'soft', label: tag('fuel', 'centre') }),
              polygon(
                'nose',
                [
                  [1.6, -0.6],
                  [2.9, 0],
                  [1.6, 0.6],
                ],
                'b',
                { fill: 'soft' },
              ),
              polygon(
                'nozzle',
                [
                  [-1.2, -0.3],
                  [-1.8, -0.65],
                  [-1.8, 0.65],
                  [-1.2, 0.3],
                ],
                'muted',
              ),
              ...[0, 1, 2, 3, 4].map((index) =>
                circle(`gas${index + 1}`, [-2.3, -0.4 + index * 0.2], 0.1, 'c', {
                  fill: 'solid',
                  motion: {
                    kind: 'drift' as const,
                    velocity: [-2.2 - 0.25 * ((index * 3) % 5), 0] as [number, number],
                    wrap: { min: [-5.6, -2] as [number, number], max: [-2, 2] as [number, number] },
                  },
                }),
              ),
              arrow('exhaust', [-2.4, -1.2], [-5, -1.2], 'c', {
                weight: 'bold',
                label: tag('$v_e$', 'below', 'c'),
              }),
              arrow('thrust', [3.1, 0], [5.4, 0], 'd', {
                weight: 'bold',
                label: tag('the push', 'above', 'd'),
              }),
            ),
            'A rocket that throws gas to the left and is pushed to the right.',
          ),
        ],
        beats: [
          beat(
            'Here is a rocket in empty space, at rest.',
            show('rocket.body', 'rocket'),
            show('rocket.nose', 'rocket'),
            show('rocket.nozzle', 'rocket'),
          ),
          beat(
            'It throws hot gas backwards, very fast.',
            ...[1, 2, 3, 4, 5].map((index) => show(`rocket.gas${index}`, 'gas')),
            draw('rocket.exhaust', 'fast'),
          ),
          beat('The gas pushes back, so the rocket moves forwards.', draw('rocket.thrust', 'forwards')),
          beat('But the fuel that burns last must first be carried along.', highlight('rocket.body', 'fuel')),
        ],
      }),
    },
    {
      id: 'ratio',
      title: 'The price of speed',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(1, 22, 'mass ratio'), axis(0, 3.4, 'gain in exhaust speeds'), [
              curve('curve', 'log(x)', 'd'),
              tracker('here', 'log(x)', mass(1), 'b', { guides: true }),
            ]),
            'The gain in speed against the mass ratio: a logarithm that flattens out.',
          ),
          place(
            'price',
            'narrow-right',
            bars([
              ['1 ×', mass(1), 'a', mass(1).toFixed(1)],
              ['2 ×', mass(2), 'a', mass(2).toFixed(1)],
              ['3 ×', mass(3), 'a', mass(3).toFixed(1)],
            ]),
            'Mass ratios needed for one, two and three exhaust speeds: 2.7, 7.4 and 20.1.',
          ),
        ],
        beats: [
          beat(
            'To gain one exhaust speed, the rocket must start 2.7 times as heavy as it ends.',
            draw('plot.curve', 0),
            show('plot.here', 'gain'),
            show('price.bar1', 'heavy'),
            show('price.value1', 'heavy'),
          ),
          beat(
            'To gain two, it needs 7.4 times the mass.',
            move('plot.here', mass(2), 'two'),
            show('price.bar2', 'mass'),
            show('price.value2', 'mass'),
          ),
          beat(
            'For three, twenty times: each step costs the same factor again.',
            move('plot.here', mass(3), 'three'),
            show('price.bar3', 'twenty'),
            show('price.value3', 'twenty'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A rocket of 100 tonnes burns down to 20 tonnes, with exhaust at 3000 metres a second. How much speed does it gain?',
    formula: 'gain',
    given: { ve: 3000, m0: 100000, mf: 20000 },
    find: 'dv',
    sense: 'It gains {result}, although four fifths of it were fuel.',
  },
  misconception: {
    tempting: 'It is tempting to think that a rocket pushes against the air behind it.',
    truth: 'It pushes against its own exhaust, and so it works best in a vacuum.',
  },
  uses: ['This is why rockets drop empty stages: less mass to carry means more speed.'],
  takeaways: [
    'Throw mass back, gain speed',
    'The gain follows a logarithm',
    'Each step costs the same factor',
  ],
  question: {
    ask: 'If you double the exhaust speed and keep the masses, what happens to the gain?',
    answer: 'It doubles too, for the gain is proportional to the exhaust speed.',
  },
};
