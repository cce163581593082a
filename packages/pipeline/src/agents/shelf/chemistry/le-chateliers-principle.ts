import { clear, count, draw, highlight, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve } from '../../writing/plots.ts';
import { arrow, ellipse, figure, rect, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { type Box, each, flying } from './particles.ts';

const wide: Box = { min: [-5.4, -2.4], max: [-0.4, 2.4] };
const tight: Box = { min: [2.4, -2.4], max: [5.4, 2.4] };

/** N₂O₄ molecules as ellipses that fly like the single ones. */
const pairs = (name: string, amount: number, box: Box): ShapeInput[] =>
  flying(name, amount, box, 'b', { radius: 0.24, speed: 1.1 }).map((one) =>
    one.shape === 'circle'
      ? ellipse(one.id, one.centre, [0.42, 0.24], 'b', { fill: 'solid', motion: one.motion })
      : one,
  );

/** Concentrations start at 1 and 1 (K = 1); at t = 4, NO₂ is added up to 1.8. `shift` restores K: 1 + s = (1.8 − 2s)². */
const added = 1.8;
const shift = compute('(4*a + 1 - sqrt((4*a + 1)^2 - 16*(a^2 - 1)))/8', { a: added });

export const leChateliersPrinciple: ShelfEntry = {
  id: 'le-chateliers-principle',
  names: [
    "Le Chatelier's principle",
    'Le Châtelier principle',
    'principle of Le Chatelier-Braun',
    'equilibrium shift',
    'shift of chemical equilibrium',
    'chemical equilibrium',
  ],
  subject: 'chemistry',
  field: 'Chemical equilibrium',
  says: [
    'Disturb an equilibrium, and it shifts so as to undo part of the disturbance.',
    'It answers a change of concentration, pressure or temperature.',
  ],
  puzzle: [
    'Squeeze a syringe of brown gas: first it turns darker, and then it slowly fades.',
    'Why does the gas work against your thumb?',
  ],
  symbols: [
    { tex: 'K', name: 'K', meaning: 'the equilibrium constant', unit: 'L/mol', role: 'd' },
    {
      tex: '[\\mathrm{N_2O_4}]',
      name: 'D',
      meaning: 'the concentration of the double molecules',
      unit: 'mol/L',
      role: 'b',
    },
    {
      tex: '[\\mathrm{NO_2}]',
      name: 'M',
      meaning: 'the concentration of the single molecules',
      unit: 'mol/L',
      role: 'f',
    },
  ],
  formulas: [
    {
      id: 'constant',
      tex: 'K = \\frac{[\\mathrm{N_2O_4}]}{[\\mathrm{NO_2}]^2}',
      expression: 'K = D / M^2',
      says: 'At equilibrium, the products over the reactants give always the same number.',
    },
  ],
  pictures: [
    {
      id: 'squeeze',
      title: 'Squeeze the gas',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'syringe',
            'full',
            figure(
              { min: [-6.6, -4], max: [6.6, 3.3] },
              rect('before', wide.min, wide.max, 'ink', {
                weight: 'bold',
                label: tag('before', 'above', 'muted'),
              }),
              rect('after', tight.min, tight.max, 'ink', {
                weight: 'bold',
                label: tag('squeezed', 'above', 'muted'),
              }),
              ...flying('single', 8, wide, 'f', { radius: 0.24, speed: 1.4 }),
              ...pairs('double', 2, wide),
              ...flying('crowd', 8, tight, 'f', { radius: 0.24, speed: 1.4 }),
              ...pairs('couple', 4, tight),
              arrow('press', [0, 0], [2, 0], 'd', { weight: 'bold', label: tag('press', 'above', 'd') }),
              text('singles', [-4.2, -3.2], '$\\mathrm{NO_2}$: brown', 'f'),
              text('doubles', [-1.1, -3.2], '$\\mathrm{N_2O_4}$', 'b'),
              text('fewer', [3.9, -3.2], 'fewer molecules', 'd'),
            ),
            'A gas of single and double molecules in a large box; when it is squeezed, more of them pair up.',
          ),
        ],
        beats: [
          beat(
            'Brown nitrogen dioxide flies about in a syringe.',
            draw('syringe.before', 0),
            ...each(show, 'syringe.single', 8, 'Brown'),
            show('syringe.singles', 'dioxide'),
          ),
          beat(
            'Two of them can join into one colourless double molecule, and fall apart again.',
            ...each(show, 'syringe.double', 2, 'double'),
            show('syringe.doubles', 'colourless'),
          ),
          beat(
            'Now press it together. The brown gets darker, for the same molecules have less room.',
            draw('syringe.press', 'press'),
            draw('syringe.after', 'press'),
            ...each(show, 'syringe.crowd', 8, 'darker'),
            ...each(show, 'syringe.couple', 2, 'darker'),
          ),
          beat(
            'But then it fades: singles join into doubles, and fewer molecules press less.',
            ...[5, 6, 7, 8].map((index) => clear(`syringe.crowd${index}`, 'join')),
            ...[3, 4].map((index) => show(`syringe.couple${index}`, 'doubles')),
            show('syringe.fewer', 'fewer'),
          ),
        ],
      }),
    },
    {
      id: 'add',
      title: 'Add more of one',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 12, 'time', { ticks: 'none' }), axis(0, 2.1, 'concentration in mol/L'), [
              curve('single-old', '1.02', 'f', { from: 0, to: 4 }),
              curve('double-old', '0.98', 'b', { from: 0, to: 4 }),
              asymptote('moment', 'x', 4, 'muted'),
              curve('single-new', `${added} - ${2 * shift}*(1 - exp(4 - x))`, 'f', {
                from: 4,
                to: 12,
                label: 'single NO₂',
              }),
              curve('double-new', `1 + ${shift}*(1 - exp(4 - x))`, 'b', {
                from: 4,
                to: 12,
                label: 'double N₂O₄',
              }),
            ]),
            'Concentrations against time: flat, then a jump of the single molecules that partly sinks while the double ones grow.',
          ),
        ],
        beats: [
          beat(
            'At equilibrium nothing seems to happen: both concentrations stay level.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.single-old', 'both'),
            draw('plot.double-old', 'both'),
          ),
          beat('At this moment, somebody adds more of the singles.', draw('plot.moment', 'moment')),
          beat(
            'Their concentration jumps, and then sinks as they pair up.',
            draw('plot.single-new', 'jumps', 2),
          ),
          beat('The doubles grow in return.', draw('plot.double-new', 'grow', 1.5)),
          beat(
            `The singles end at ${spelled(added - 2 * shift)}, still above one. The shift undoes only a part.`,
            highlight('plot.single-new', 'singles'),
          ),
        ],
      }),
    },
    {
      id: 'heat',
      title: 'Ammonia and heat',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'yield',
            'full',
            bars(
              [
                ['200 °C', 86, 'a', '86 %'],
                ['300 °C', 63, 'c', '63 %'],
                ['400 °C', 36, 'b', '36 %'],
                ['500 °C', 18, 'bad', '18 %'],
              ],
              '% ammonia',
            ),
            'Share of ammonia at equilibrium at 200 atmospheres: it falls from 86 to 18 percent as the gas gets hotter.',
          ),
        ],
        beats: [
          beat(
            'Making ammonia gives off heat. So heat counts as one of the products.',
            count('yield.bar1', 'ammonia'),
            show('yield.value1', 'heat'),
          ),
          beat(
            'Heat the gas, and the equilibrium retreats: less ammonia is left.',
            count('yield.bar2', 'Heat'),
            show('yield.value2', 'retreats'),
            count('yield.bar3', 'less'),
            show('yield.value3', 'left'),
          ),
          beat(
            'At five hundred degrees and two hundred atmospheres, not even a fifth.',
            count('yield.bar4', 'five'),
            show('yield.value4', 'fifth'),
          ),
          beat(
            'Yet cold gas reacts far too slowly. Factories settle in between, with a catalyst.',
            highlight('yield.bar3', 'between'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In a mixture with K = 4 litres per mole, the single molecules stand at 0.5 moles per litre. How many doubles are there?',
    formula: 'constant',
    given: { K: 4, M: 0.5 },
    find: 'D',
    sense: 'There is {result}; any more, and they would fall apart again.',
  },
  misconception: {
    tempting: 'It is tempting to think that a catalyst shifts the equilibrium.',
    truth: 'It speeds up both directions alike. You arrive sooner, at the same place.',
  },
  uses: ['It tells factories to make ammonia under high pressure: four molecules become two.'],
  takeaways: [
    'Disturbed, it pushes back in part',
    'Pressure favours fewer molecules',
    'Heating favours the way that takes heat',
  ],
  question: {
    ask: 'A reaction has the same number of gas molecules on both sides. What does squeezing do to its balance?',
    answer: 'Nothing: neither side has fewer molecules, so no shift can relieve the pressure.',
  },
};
