import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, asymptote, axes, axis, curve, plotArrow, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** An energy path from 2 over a hill of 8 down to 0.5, in any unit. */
const hill = '2/(1 + exp(2*(x - 5))) + 0.5/(1 + exp(-2*(x - 5))) + 6.75*exp(-((x - 5)/1.3)^2)';
/** Energies of the particles of a gas, x in kJ/mol, at a temperature. */
const spread = (kelvin: number) => `2*sqrt(x/pi)*(8.314e-3*${kelvin})^(-1.5)*exp(-x/(8.314e-3*${kelvin}))`;
const barrier = 50;
/** How many times as fast a reaction runs at `kelvin` as at 298 K, with a barrier of 50 kJ/mol. */
const speedUp = (kelvin: number) => compute('exp(E/8.314*(1/298 - 1/T))', { E: 1000 * barrier, T: kelvin });
const bar = (kelvin: number): [string, number, 'b', string] => [
  `${kelvin} K`,
  speedUp(kelvin),
  'b',
  `${spelled(speedUp(kelvin), 2)} ×`,
];

export const arrheniusEquation: ShelfEntry = {
  id: 'arrhenius-equation',
  names: [
    'Arrhenius equation',
    'Arrhenius law',
    'activation energy',
    'temperature dependence of reaction rates',
    'collision theory',
  ],
  subject: 'chemistry',
  field: 'Chemical kinetics',
  says: [
    'Reactions speed up steeply with temperature, because more particles have enough energy.',
    'The Arrhenius equation gives the rate constant from the barrier and the temperature.',
  ],
  puzzle: [
    'Milk keeps for a week in the fridge, and sours in a day on the table.',
    'How can so few degrees matter so much?',
  ],
  symbols: [
    { tex: 'k', name: 'k', meaning: 'the rate constant', unit: '1/s', role: 'd' },
    { tex: 'A', name: 'A', meaning: 'the rate of attempts', unit: '1/s', role: 'a' },
    { tex: 'E_a', name: 'Ea', meaning: 'the activation energy', unit: 'J/mol', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the absolute temperature', unit: 'K', role: 'b' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
  ],
  formulas: [
    {
      id: 'rate',
      tex: 'k = A e^{-E_a / (R T)}',
      expression: 'k = A * exp(-Ea / (R * T))',
      says: 'The rate constant is the rate of attempts, times the share of them that succeeds.',
    },
  ],
  pictures: [
    {
      id: 'hill',
      title: 'Over the hill',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'path',
            'full',
            axes(
              axis(0, 10, 'way from reactants to products', { ticks: 'none' }),
              axis(0, 9.5, 'energy', { ticks: 'none' }),
              [
                asymptote('start', 'y', 2, 'muted', 'reactants'),
                curve('hill', hill, 'a', { from: 0, to: 10 }),
                plotArrow('barrier', [5, 2], [5, 7.9], 'c', '$E_a$'),
                tracker('ball', hill, 0.4, 'b'),
              ],
            ),
            'An energy path from reactants over a hill to lower products; the height of the hill is the activation energy.',
          ),
        ],
        beats: [
          beat(
            'Before new bonds form, old ones must stretch. That costs energy.',
            show('path.x-axis', 0),
            show('path.y-axis', 0),
            show('path.ball', 'new'),
            draw('path.hill', 'stretch', 2),
          ),
          beat(
            'Most tries are too weak: they climb a bit, and roll back.',
            move('path.ball', 3.6, 'climb', 1.2),
            move('path.ball', 0.4, 'roll', 1),
          ),
          beat(
            'The height of this hill is the activation energy.',
            draw('path.start', 'height'),
            draw('path.barrier', 'hill'),
          ),
          beat(
            'Only a try with more than that gets across, and becomes product.',
            move('path.ball', 9.4, 'across', 2),
          ),
        ],
      }),
    },
    {
      id: 'spread',
      title: 'Who has enough energy?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 20, 'energy of a particle in kJ/mol'),
              axis(0, 0.22, 'how many', { ticks: 'none' }),
              [
                curve('cool', spread(300), 'a', { from: 0, to: 20, label: '300 K' }),
                curve('warm', spread(500), 'b', { from: 0, to: 20, label: '500 K' }),
                asymptote('barrier', 'x', 10, 'c', 'barrier'),
                area('warm-enough', spread(500), [10, 20], 'b'),
                area('cool-enough', spread(300), [10, 20], 'a'),
              ],
            ),
            'Energies of gas particles at 300 and 500 kelvin; beyond the barrier lies a thin tail that is much thicker when hot.',
          ),
        ],
        beats: [
          beat(
            'In a gas, few particles are slow, few are fast, most lie between.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.cool', 'few', 2),
          ),
          beat(
            'Only those beyond the barrier can react: a thin tail.',
            draw('plot.barrier', 'barrier'),
            show('plot.cool-enough', 'tail'),
          ),
          beat('Heat the gas, and the curve flattens and spreads.', draw('plot.warm', 'curve', 2)),
          beat('The tail is now several times as thick. So is the rate.', show('plot.warm-enough', 'tail')),
        ],
      }),
    },
    {
      id: 'factor',
      title: 'Ten degrees, twice as fast',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'speed',
            'full',
            bars([bar(298), bar(308), bar(318), bar(328)]),
            'The rate at 298, 308, 318 and 328 kelvin, for a barrier of 50 kilojoules per mole: each bar nearly twice the last.',
          ),
        ],
        beats: [
          beat(
            'Take a common barrier: fifty kilojoules per mole. Call the rate at 298 kelvin one.',
            count('speed.bar1', 'rate'),
            show('speed.value1', 'one'),
          ),
          beat(
            'Ten degrees more, and it runs nearly twice as fast.',
            count('speed.bar2', 'Ten'),
            show('speed.value2', 'twice'),
          ),
          beat(
            'Another ten, and another: every step multiplies again.',
            count('speed.bar3', 'Another'),
            show('speed.value3', 'Another'),
            count('speed.bar4', ['another', 2]),
            show('speed.value4', 'multiplies'),
          ),
          beat(
            'Read it backwards, and you know why a fridge keeps food fresh.',
            highlight('speed.bar1', 'fridge'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A reaction has 10¹³ attempts a second and an activation energy of 80000 joules per mole. How fast is it at 298 kelvin?',
    formula: 'rate',
    given: { A: 1e13, Ea: 80000, R: 8.314, T: 298 },
    find: 'k',
    sense:
      'That is {result}: one success in about ten seconds, out of ten trillion attempts a second.',
  },
  misconception: {
    tempting: 'It is tempting to think that heat helps because particles meet more often.',
    truth: 'They meet only a little more often. What counts is that far more have the energy.',
  },
  uses: ['It tells how long medicine and food keep, and how hot an oven should be.'],
  takeaways: [
    'Only the energetic few react',
    'Heat thickens that tail steeply',
    'A catalyst lowers the hill',
  ],
  question: {
    ask: 'A catalyst lowers the activation energy. What happens to the rate at the same temperature?',
    answer: 'It rises, since more particles now have enough energy to cross.',
  },
};
