import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, rect, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';
import { each } from './particles.ts';

type XY = [number, number];
/** Half-life of the drawn reaction in minutes. */
const half = 10;
const decay = `100*2^(-x/${half})`;
const k = compute('log(2)/h', { h: half });
/** Sixteen places in a box; each round half of those that are left react. */
const places = Array.from(
  { length: 16 },
  (_, index): XY => [-3.3 + (index % 8) * 0.94, index < 8 ? 1 : -0.6],
);
const rounds = [
  [2, 4, 5, 8, 9, 11, 14, 15],
  [1, 7, 10, 16],
  [3, 13],
];

export const firstOrderKinetics: ShelfEntry = {
  id: 'first-order-kinetics',
  names: [
    'first-order kinetics',
    'first-order reaction',
    'rate law',
    'reaction kinetics',
    'chemical kinetics',
    'reaction rate',
    'integrated rate law',
    'half-life of a reaction',
  ],
  subject: 'chemistry',
  field: 'Chemical kinetics',
  says: [
    'In a first-order reaction, the rate is proportional to what is left.',
    'So the same share vanishes in every equal stretch of time.',
  ],
  puzzle: ['A drug leaves the blood fast at first, and then ever more slowly.', 'When is all of it gone?'],
  symbols: [
    { tex: 'c', name: 'c', meaning: 'the concentration that is left', unit: 'mmol/L', role: 'd' },
    { tex: 'c_0', name: 'c0', meaning: 'the concentration at the start', unit: 'mmol/L', role: 'a' },
    { tex: 'k', name: 'k', meaning: 'the rate constant', unit: '1/min', role: 'c' },
    { tex: 't', name: 't', meaning: 'the time', unit: 'min', role: 'b' },
  ],
  formulas: [
    {
      id: 'decay',
      tex: 'c = c_0 e^{-k t}',
      expression: 'c = c0 * exp(-k * t)',
      says: 'Start from the first concentration, and let it shrink exponentially.',
    },
  ],
  pictures: [
    {
      id: 'halving',
      title: 'Half, and half again',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'box',
            'full',
            figure(
              { min: [-5, -2.6], max: [5, 2.4] },
              rect('vessel', [-4.2, -1.4], [4.2, 1.8], 'ink', { weight: 'bold' }),
              ...places.map((at, index) => circle(`done${index + 1}`, at, 0.3, 'muted', { dash: true })),
              ...places.map((at, index) =>
                circle(`left${index + 1}`, at, 0.3, 'd', {
                  fill: 'solid',
                  motion: { kind: 'oscillate', offset: [0, 0.06], period_s: 0.9, phase: index },
                }),
              ),
              text('clock1', [-3, -2], '10 min: 8', 'b'),
              text('clock2', [0, -2], '20 min: 4', 'b'),
              text('clock3', [3, -2], '30 min: 2', 'b'),
            ),
            'Sixteen molecules in a box; after ten minutes eight are left, then four, then two.',
          ),
        ],
        beats: [
          beat(
            'Here are sixteen molecules. Each may fall apart at any moment, quite by chance.',
            draw('box.vessel', 0),
            ...each(show, 'box.left', 16, 'sixteen'),
          ),
          ...rounds.map((gone, index) =>
            beat(
              [
                'After ten minutes, about half of them have reacted.',
                'In the next ten minutes, half of the rest: now only four react.',
                'And then two. Fewer are left, so fewer can react.',
              ][index]!,
              show(`box.clock${index + 1}`, 0.1),
              ...gone.flatMap((one) => [
                clear(`box.left${one}`, ['half', 'half', 'two'][index]!),
                show(`box.done${one}`, ['half', 'half', 'two'][index]!),
              ]),
            ),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Always the same half-life',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 50, 'time in minutes'), axis(0, 110, 'left over in %'), [
              curve('curve', decay, 'd', { from: 0, to: 50 }),
              tracker('here', decay, 0, 'b', { guides: true }),
            ]),
            'What is left against the time: it halves every ten minutes.',
          ),
        ],
        beats: [
          beat(
            'Follow what is left, from one hundred percent.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'hundred'),
          ),
          beat('After ten minutes it is fifty.', draw('plot.curve', 0, 3), move('plot.here', half, 'fifty')),
          beat('Ten more, twenty-five. The step is half as high.', move('plot.here', 2 * half, 'twenty')),
          beat('Ten more, twelve and a half.', move('plot.here', 3 * half, 'twelve')),
          beat(
            'The half-life is always the same, wherever you start. But zero is never reached.',
            move('plot.here', 4.9 * half, 'never', 2),
          ),
        ],
      }),
    },
    {
      id: 'logarithm',
      title: 'A straight line in disguise',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            axes(axis(0, 50, 'time in minutes'), axis(1, 5, 'logarithm of the percentage'), [
              curve('log', `log(100) - ${k}*x`, 'c', { from: 0, to: 50 }),
              asymptote('half-way', 'x', half, 'muted'),
              tracker('here', `log(100) - ${k}*x`, 0, 'b', { guides: true }),
            ]),
            'The logarithm of what is left falls along a straight line with the rate constant as its slope.',
          ),
        ],
        beats: [
          beat(
            'How do you recognise such a reaction? Draw the logarithm of what is left.',
            show('line.x-axis', 0),
            show('line.y-axis', 0),
            show('line.here', 'logarithm'),
          ),
          beat(
            'Equal factors become equal steps, so the points lie on a straight line.',
            draw('line.log', 'straight', 1.5),
          ),
          beat(
            `Its slope is the rate constant: here ${spelled(k)} for each minute.`,
            draw('line.half-way', 'slope'),
            move('line.here', half, 'slope', 1.5),
          ),
          beat('If the line bends, the reaction is of another order.', highlight('line.log', 'bends')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A drug starts at 80 millimoles per litre and decays with a rate constant of 0.0693 per minute. How much is left after 30 minutes?',
    formula: 'decay',
    given: { c0: 80, k: 0.0693, t: 30 },
    find: 'c',
    sense: 'About {result} are left: three half-lives make one eighth.',
  },
  misconception: {
    tempting: 'It is tempting to think that after two half-lives everything is gone.',
    truth: 'Half of the half is left: one quarter.',
  },
  uses: ['Doctors space doses by it, and the decay of atoms follows the same law.'],
  takeaways: [
    'The rate follows what is left',
    'The half-life never changes',
    'The logarithm gives a straight line',
  ],
  question: {
    ask: 'What share is left after four half-lives?',
    answer: 'A half, a quarter, an eighth, and then one sixteenth.',
  },
};
