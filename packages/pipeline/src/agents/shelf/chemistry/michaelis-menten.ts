import { draw, highlight, move, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const rate = '10*x/(2 + x)';

export const michaelisMenten: ShelfEntry = {
  id: 'michaelis-menten',
  names: ['Michaelis-Menten kinetics', 'Michaelis-Menten equation', 'enzyme kinetics', 'Michaelis constant'],
  subject: 'chemistry',
  field: 'Chemical kinetics',
  says: [
    'An enzyme works faster when it finds more substrate, but only up to a limit.',
    'At the limit every enzyme molecule is busy.',
  ],
  puzzle: [
    'Feed an enzyme twice as much, and it works nearly twice as fast. Feed it a hundred times as much, and it does not.',
    'Why is there a limit?',
  ],
  symbols: [
    { tex: 'v', name: 'v', meaning: 'the rate of the reaction', unit: 'µmol/min', role: 'd' },
    { tex: 'V_{\\max}', name: 'Vmax', meaning: 'the largest rate', unit: 'µmol/min', role: 'b' },
    { tex: '[S]', name: 'S', meaning: 'the concentration of substrate', unit: 'mmol/L', role: 'a' },
    { tex: 'K_m', name: 'Km', meaning: 'the Michaelis constant', unit: 'mmol/L', role: 'c' },
  ],
  formulas: [
    {
      id: 'rate',
      tex: 'v = \\frac{V_{\\max} [S]}{K_m + [S]}',
      expression: 'v = Vmax * S / (Km + S)',
      says: 'The rate is the largest rate times the share of enzyme that is occupied.',
    },
  ],
  pictures: [
    {
      id: 'cycle',
      title: 'An enzyme at work',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            graph(
              'circle',
              [
                node('free', 'free enzyme', 'a'),
                node('bound', 'enzyme with substrate', 'b'),
                node('done', 'product leaves', 'd'),
              ],
              [
                edge('bind', 'free', 'bound', { label: 'binds' }),
                edge('react', 'bound', 'done', { label: 'reacts' }),
                edge('back', 'done', 'free', { label: 'free again' }),
              ],
            ),
            'A cycle: the free enzyme binds its substrate, reacts, lets the product go and is free again.',
          ),
        ],
        beats: [
          beat('A free enzyme waits for its substrate.', show('work.free', 'free')),
          beat(
            'It binds it, and for a moment the two are one.',
            draw('work.bind', 'binds'),
            show('work.bound', 'one'),
          ),
          beat(
            'Then the product leaves, and the enzyme is free again.',
            draw('work.react', 'product'),
            show('work.done', 'leaves'),
            draw('work.back', 'free'),
          ),
          beat(
            'Each round takes its time, however much substrate is waiting. That is the limit.',
            highlight('work.bound', 'time'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Rate against substrate',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 20, 'substrate in mmol/L'), axis(0, 12, 'rate in µmol/min'), [
              curve('curve', rate, 'd'),
              asymptote('limit', 'y', 10, 'b', 'largest rate'),
              tracker('here', rate, 0.5, 'c', { guides: true }),
            ]),
            'The rate rises steeply at first, then bends and creeps towards a limit of ten.',
          ),
        ],
        beats: [
          beat(
            'With little substrate, most enzymes are idle.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'little'),
          ),
          beat(
            'Add more, and the rate climbs almost in step.',
            draw('plot.curve', 'Add'),
            move('plot.here', 1.2, 'climbs'),
          ),
          beat(
            'At two millimoles per litre, half of the enzymes are busy. This is the Michaelis constant.',
            move('plot.here', 2, 'half'),
          ),
          beat(
            'Further on the curve flattens, and creeps towards the largest rate.',
            draw('plot.limit', 'flattens'),
            move('plot.here', 19, 'creeps', 2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An enzyme has a largest rate of 10 and a Michaelis constant of 2. How fast is it at a concentration of 6?',
    formula: 'rate',
    given: { Vmax: 10, S: 6, Km: 2 },
    find: 'v',
    sense: 'It runs at {result}, three quarters of its limit.',
  },
  misconception: {
    tempting: 'It is tempting to think that a high Michaelis constant means a better enzyme.',
    truth: 'It means that the enzyme needs more substrate to get half busy.',
  },
  uses: ['Doctors use it to choose doses, because many drugs are broken down by enzymes.'],
  takeaways: [
    'More substrate, faster, up to a limit',
    'At the limit all enzymes are busy',
    'Half the limit marks the constant',
  ],
  question: {
    ask: 'At a concentration equal to the Michaelis constant, what share of the largest rate do you get?',
    answer: 'Exactly one half: the constant over twice itself.',
  },
};
