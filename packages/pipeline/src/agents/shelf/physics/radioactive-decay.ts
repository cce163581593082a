import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { figure, point, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Sixteen nuclei in a grid; which decay in the first, second and third half-life, in a scattered order. */
const nuclei = Array.from({ length: 16 }, (_, index): XY => [-3.5 + (index % 8), index < 8 ? 0.6 : -0.6]);
const order = [3, 9, 14, 0, 6, 11, 5, 12, 1, 15, 8, 4, 13, 2, 10, 7];
const rounds = [order.slice(0, 8), order.slice(8, 12), order.slice(12, 14)];
const counts: XY[] = [0, 1, 2, 3, 4].map((time) => [time, 16 / 2 ** time]);

export const radioactiveDecay: ShelfEntry = {
  id: 'radioactive-decay',
  names: [
    'radioactive decay',
    'half-life',
    'radioactivity',
    'decay law',
    'exponential decay law',
    'radiocarbon dating',
    'carbon dating',
  ],
  subject: 'physics',
  field: 'Nuclear physics',
  says: [
    'Of a radioactive substance, the same share decays in every equal span of time.',
    'After one half-life half of it is left, after two a quarter.',
  ],
  puzzle: [
    'Nobody can say when a given atom will decay. It might be now, or in a thousand years.',
    'Then how can atoms serve as an exact clock?',
  ],
  symbols: [
    { tex: 'N', name: 'N', meaning: 'the number of atoms that are left', role: 'd' },
    { tex: 'N_0', name: 'N0', meaning: 'the number at the start', role: 'a' },
    { tex: 't', name: 't', meaning: 'the time', unit: 'years', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the half-life', unit: 'years', role: 'b' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'N = N_0 \\cdot 2^{-t/T}',
      expression: 'N = N0 * 2^(-t / T)',
      says: 'Halve the number once for every half-life that has passed.',
    },
  ],
  pictures: [
    {
      id: 'nuclei',
      title: 'Sixteen atoms',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'atoms',
            'full',
            figure(
              { min: [-4.4, -2], max: [4.4, 2] },
              ...rounds
                .flat()
                .map((index) => point(`gone${index + 1}`, nuclei[index]!, 'faint', { size: 'large' })),
              ...nuclei.map((at, index) => point(`atom${index + 1}`, at, 'c', { size: 'large' })),
              text('count1', [-3, -1.6], '16 at the start', 'a'),
              text('count2', [-0.7, -1.6], '8 left', 'c'),
              text('count3', [1.2, -1.6], '4 left', 'c'),
              text('count4', [3, -1.6], '2 left', 'c'),
            ),
            'Sixteen atoms in two rows; after each half-life half of those that are left have faded.',
          ),
        ],
        beats: [
          beat(
            'Here are sixteen unstable atoms. None of them knows how old it is.',
            ...nuclei.map((_, index) => show(`atoms.atom${index + 1}`, 'atoms')),
            show('atoms.count1', 'sixteen'),
          ),
          beat(
            'After one half-life about half of them have decayed. Which ones is pure chance.',
            ...rounds[0]!.flatMap((index) => [
              clear(`atoms.atom${index + 1}`, 'half'),
              show(`atoms.gone${index + 1}`, 'half'),
            ]),
            show('atoms.count2', 'decayed'),
          ),
          beat(
            'After another half-life, half of the rest.',
            ...rounds[1]!.flatMap((index) => [
              clear(`atoms.atom${index + 1}`, 'half'),
              show(`atoms.gone${index + 1}`, 'half'),
            ]),
            show('atoms.count3', 'rest'),
          ),
          beat(
            'And so on: eight, four, two. Chance for one atom becomes a rule for many.',
            ...rounds[2]!.flatMap((index) => [
              clear(`atoms.atom${index + 1}`, 'two'),
              show(`atoms.gone${index + 1}`, 'two'),
            ]),
            show('atoms.count4', 'two'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'The curve of decay',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 5.2, 'time in half-lives', {
                ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 1.1, 'share left', {
                ticks: [
                  { at: 1, text: '1' },
                  { at: 0.5, text: '1/2' },
                  { at: 0.25, text: '1/4' },
                  { at: 0.125, text: '1/8' },
                ],
              }),
              [
                curve('curve', '2^(-x)', 'd', { from: 0, to: 5.1 }),
                dots(
                  'halves',
                  counts.map(([time, left]): XY => [time, left / 16]),
                  'a',
                ),
                tracker('here', '2^(-x)', 0.02, 'c', { guides: true }),
              ],
            ),
            'Share that is left against time in half-lives: one half, a quarter, an eighth, and on.',
          ),
        ],
        beats: [
          beat(
            'Plot the share that is left against time.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'share'),
          ),
          beat('One half-life: one half.', draw('plot.curve', 0, 2), move('plot.here', 1, 'half')),
          beat(
            'Two: a quarter. Three: an eighth.',
            move('plot.here', 2, 'quarter'),
            move('plot.here', 3, 'eighth'),
          ),
          beat(
            'Every step of the same length takes half of what is there. The curve never quite ends.',
            show('plot.halves', 'step'),
            move('plot.here', 5, 'never', 1.4),
          ),
        ],
      }),
    },
    {
      id: 'dating',
      title: 'A clock in old wood',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'carbon',
            'full',
            axes(axis(0, 25000, 'age in years'), axis(0, 110, 'carbon-14 left, per cent'), [
              curve('curve', '100*2^(-x/5730)', 'd', { from: 0, to: 24500 }),
              tracker('here', '100*2^(-x/5730)', 50, 'b', { guides: true }),
            ]),
            'Carbon-14 that is left against age: half after 5730 years, a quarter after 11460.',
          ),
        ],
        beats: [
          beat(
            'Living wood keeps taking in carbon-14. When the tree dies, the supply stops.',
            draw('carbon.curve', 'stops', 1.4),
            show('carbon.here', 'dies'),
          ),
          beat(
            'The half-life is 5730 years. A beam with half of it left is that old.',
            move('carbon.here', 5730, 'half', 1.4),
          ),
          beat(
            `With a quarter left, it is twice as old: ${2 * 5730} years.`,
            move('carbon.here', 2 * 5730, 'quarter', 1.4),
          ),
          beat('So the share that is left tells the age.', highlight('carbon.here', 'share')),
        ],
      }),
    },
  ],
  example: {
    ask: 'Carbon-14 has a half-life of 5730 years. Of 1000 atoms, how many are left after 2000 years?',
    formula: 'law',
    given: { N0: 1000, t: 2000, T: 5730 },
    find: 'N',
    sense: 'About {result} of the thousand are still there.',
  },
  misconception: {
    tempting: 'It is tempting to think that after two half-lives everything is gone.',
    truth: 'Each half-life takes half of what is left, so a quarter remains.',
  },
  uses: ['It dates old bones and rocks, and tells how long nuclear waste stays dangerous.'],
  takeaways: ['One atom: pure chance', 'Many atoms: half in each half-life', 'The share left tells the age'],
  question: {
    ask: 'What share of a substance is left after three half-lives?',
    answer: 'An eighth: half of a half of a half.',
  },
};
