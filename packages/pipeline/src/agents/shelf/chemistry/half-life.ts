import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, columns, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, type ShapeInput } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Sixteen nuclei in two rows; half of those that are left decay in each half-life. */
const nuclei = Array.from({ length: 16 }, (_, index) => index);
const place16 = (index: number): XY => [-5.25 + (index % 8) * 1.5, index < 8 ? 0.9 : -0.9];
const mixed = nuclei.map((index) => (index * 5 + 3) % 16);
const gone = [mixed.slice(0, 8), mixed.slice(8, 12), mixed.slice(12, 14)];
const carbon = 5730;
const left = (years: number) => compute('100 * 0.5^(t/h)', { t: years, h: carbon });
const percent = (years: number) => `${spelled(left(years), 3)} percent`;
const steps = (halves: number): XY[] =>
  Array.from({ length: halves + 1 }, (_, index): XY => [index, 100 * 0.5 ** index]);
const decay = (round: number, word: string) =>
  gone[round]!.flatMap((index) => [
    clear(`sample.whole${index + 1}`, word),
    show(`sample.spent${index + 1}`, word),
  ]);
const nucleus = (index: number): ShapeInput[] => [
  ...(gone.flat().includes(index)
    ? [circle(`spent${index + 1}`, place16(index), 0.55, 'muted', { dash: true })]
    : []),
  circle(`whole${index + 1}`, place16(index), 0.55, 'a', {
    fill: 'solid',
    motion: { kind: 'oscillate', offset: [0.05, 0.04], period_s: 0.7 + index * 0.05 },
  }),
];

export const halfLife: ShelfEntry = {
  id: 'half-life',
  names: [
    'half-life',
    'radioactive decay',
    'radioactive half-life',
    'decay law',
    'radiocarbon dating',
    'carbon dating',
  ],
  subject: 'chemistry',
  field: 'Nuclear chemistry',
  says: [
    'The half-life is the time in which half of the unstable nuclei decay.',
    'In each further half-life, half of what is left decays.',
  ],
  puzzle: [
    'Nobody can tell when a single nucleus will decay. It may be now, or in a thousand years.',
    'So how can a piece of wood tell its age to within decades?',
  ],
  symbols: [
    { tex: 'N', name: 'N', meaning: 'the number of nuclei that are left', role: 'd' },
    { tex: 'N_0', name: 'N0', meaning: 'the number at the start', role: 'a' },
    { tex: 't', name: 't', meaning: 'the time', unit: 'years', role: 'b' },
    { tex: 'T', name: 'T', meaning: 'the half-life', unit: 'years', role: 'c' },
  ],
  formulas: [
    {
      id: 'decay',
      tex: 'N = N_0 \\cdot 0.5^{\\,t / T}',
      expression: 'N = N0 * 0.5^(t / T)',
      says: 'Halve the starting number once for each half-life that has passed.',
    },
  ],
  pictures: [
    {
      id: 'sample',
      title: 'Sixteen nuclei',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sample',
            'full',
            figure({ min: [-6.6, -2.4], max: [6.6, 2.4] }, ...nuclei.flatMap(nucleus)),
            'Sixteen nuclei. After one half-life eight are left, then four, then two.',
          ),
        ],
        beats: [
          beat(
            'Here are sixteen unstable nuclei.',
            ...nuclei.map((index) => show(`sample.whole${index + 1}`, 'sixteen')),
          ),
          beat(
            'Wait for one half-life. Half of them have decayed, and eight are left.',
            ...decay(0, 'decayed'),
          ),
          beat('Wait just as long again. Half of the eight decay: four are left.', ...decay(1, 'decay')),
          beat('Once more, and two are left. It is never all of them at a stroke.', ...decay(2, 'two')),
          beat(
            'Which one goes next is pure chance. Only the share is certain, and only for many.',
            highlight(`sample.whole${mixed[14]! + 1}`, 'next'),
            highlight(`sample.whole${mixed[15]! + 1}`, 'chance'),
          ),
        ],
      }),
    },
    {
      id: 'steps',
      title: 'Halves of halves',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 6.6, 'half-lives'), axis(0, 110, 'percent left'), [
              columns('steps', steps(6).slice(1), 0.5, 'a'),
              curve('curve', '100 * 0.5^x', 'd', { from: 0, to: 6.5 }),
              tracker('here', '100 * 0.5^x', 0, 'b'),
            ]),
            'Columns that halve from step to step, joined by a smooth falling curve.',
          ),
        ],
        beats: [
          beat(
            'Count in half-lives, and every column is half as high as the one before.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.steps', 'column'),
          ),
          beat(
            'Between the columns the fall is smooth: an exponential curve.',
            draw('plot.curve', 'smooth'),
            show('plot.here', 'curve'),
          ),
          beat(
            `After three half-lives ${spelled(steps(3)[3]![1])} percent are left.`,
            move('plot.here', 3, 'three'),
          ),
          beat(
            `After six it is about ${spelled(steps(6)[6]![1], 2)} percent. The curve never quite reaches zero.`,
            move('plot.here', 6, 'six'),
          ),
        ],
      }),
    },
    {
      id: 'carbon',
      title: 'How old is the wood?',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'clock',
            'full',
            axes(axis(0, 24000, 'age in years'), axis(0, 110, 'percent of carbon-14'), [
              curve('curve', `100 * 0.5^(x/${carbon})`, 'd'),
              tracker('here', `100 * 0.5^(x/${carbon})`, 0, 'c', { guides: true }),
            ]),
            'The share of carbon-14 against the age of the wood.',
          ),
        ],
        beats: [
          beat(
            'A living tree takes in a little radioactive carbon with the air.',
            show('clock.x-axis', 0),
            show('clock.y-axis', 0),
            show('clock.here', 'carbon'),
          ),
          beat('When it is felled, the supply stops, and the carbon decays.', draw('clock.curve', 'decays')),
          beat(`After ${carbon} years half of it is left.`, move('clock.here', carbon, 'half')),
          beat(
            `After 10000 years it is ${percent(10000)}. So measure the share, and read the age.`,
            move('clock.here', 10000, 'measure'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `A wooden bowl holds 25 percent of the carbon-14 of fresh wood, whose half-life is ${carbon} years. How old is it?`,
    formula: 'decay',
    given: { N: 25, N0: 100, T: carbon },
    find: 't',
    digits: 5,
    sense: 'Two half-lives have passed, {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that after two half-lives everything is gone.',
    truth: 'The second half-life takes only half of the rest. A quarter is left.',
  },
  uses: ['Doctors choose nuclei with short half-lives, so that patients are soon free of them.'],
  takeaways: [
    'Half decays in each half-life',
    'Single decays are pure chance',
    'The share left tells the age',
  ],
  question: {
    ask: 'What share is left after four half-lives?',
    answer: 'One half, four times over: one sixteenth.',
  },
};
