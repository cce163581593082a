import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, axes, axis, curve, plotArrow, tracker } from '../../writing/plots.ts';
import { arrow, brace, circle, figure, path, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** Energy along the way of a reaction: a hill of height 3 between a valley at 1.5 and a lower one at 0.5. */
const hill = (x: number) => 1.5 - 1 / (1 + Math.exp(-1.6 * x)) + 2.6 * Math.exp(-(x ** 2) / 1.6);
const gas = 8.314;
/** Activation energy of the examples in J/mol. */
const barrier = 50000;
const ratio = (warm: number, cold: number) =>
  compute('exp(E/R * (1/c - 1/w))', { E: barrier, R: gas, c: cold, w: warm });
/** Rate against temperature in °C, as a multiple of the rate at 20 °C. */
const rate = `exp(${barrier}/${gas} * (1/293.15 - 1/(x + 273.15)))`;
const times = (celsius: number) => spelled(compute(rate, { x: celsius }), 2);
/** Shares of molecular energies (in units of the barrier's scale) at a thermal energy of `kT`, three-dimensional motion. */
const energies = (kT: number) => `2*sqrt(x/pi) * ${kT}^(-1.5) * exp(-x/${kT})`;

export const arrheniusEquation: ShelfEntry = {
  id: 'arrhenius-equation',
  names: [
    'Arrhenius equation',
    'Arrhenius law',
    'activation energy',
    'temperature dependence of reaction rates',
  ],
  subject: 'chemistry',
  field: 'Chemical kinetics',
  says: [
    'A reaction runs only when molecules meet with enough energy to cross a barrier.',
    'The share that can do so grows steeply with temperature.',
  ],
  puzzle: [
    'Milk keeps for days in the fridge and turns sour in hours on a warm table.',
    'Why do a few degrees matter so much?',
  ],
  symbols: [
    { tex: 'k', name: 'k', meaning: 'the rate constant', unit: '1/s', role: 'd' },
    { tex: 'A', name: 'A', meaning: 'the factor of attempts', unit: '1/s', role: 'a' },
    { tex: 'E_a', name: 'Ea', meaning: 'the activation energy', unit: 'J/mol', role: 'b' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
    { tex: 'T', name: 'T', meaning: 'the absolute temperature', unit: 'K', role: 'c' },
  ],
  formulas: [
    {
      id: 'rate',
      tex: 'k = A \\, e^{-E_a / (R T)}',
      expression: 'k = A * exp(-Ea / (R * T))',
      says: 'The rate is the number of attempts times the share that has enough energy.',
    },
  ],
  pictures: [
    {
      id: 'barrier',
      title: 'A hill to cross',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'hill',
            'full',
            figure(
              { min: [-6.4, -0.8], max: [6.4, 5] },
              path('ground', sampled(hill, [-5, 5], 80), 'ink', { weight: 'bold' }),
              circle('slow', [-3.9, 1.82], 0.3, 'a', {
                fill: 'solid',
                motion: { kind: 'oscillate', offset: [0.7, 0], period_s: 1.6 },
              }),
              segment('level', [-2.2, 1.5], [2.4, 1.5], 'muted', { dash: true }),
              brace('height', [2.5, 3.6], [2.5, 1.5], 'b', { label: tag('$E_a$', 'right', 'b') }),
              segment('summit', [0, 3.6], [2.4, 3.6], 'muted', { dash: true }),
              circle('fast', [-3.9, 1.82], 0.3, 'c', { fill: 'solid' }),
              arrow('over', [-2.6, 2.5], [-0.5, 4.2], 'c', { weight: 'bold', bend: 0.1 }),
              path(
                'products',
                [
                  [3.4, 0.1],
                  [4.6, 0.1],
                ],
                'd',
                { label: tag('products', 'below', 'd') },
              ),
              path(
                'reactants',
                [
                  [-4.6, 1.1],
                  [-3.4, 1.1],
                ],
                'a',
                { label: tag('reactants', 'below', 'a') },
              ),
            ),
            'A hill of energy between a valley of reactants on the left and a lower valley of products on the right.',
          ),
        ],
        beats: [
          beat(
            'On the left are the reactants, on the right the products, lower in energy.',
            draw('hill.reactants', 'reactants'),
            draw('hill.products', 'products'),
            draw('hill.ground', 'energy'),
          ),
          beat(
            'But old bonds must stretch first, and that takes energy: a hill.',
            draw('hill.level', 'takes'),
            draw('hill.summit', 'hill'),
            draw('hill.height', 'hill'),
          ),
          beat(
            'A slow molecule does not get over it. It rolls back again and again.',
            show('hill.slow', 'slow'),
          ),
          beat(
            'A fast one climbs to the top and crosses. The reaction is done.',
            show('hill.fast', 0),
            draw('hill.over', 'fast'),
            move('hill.fast', [3.9, 2.08], 'climbs', 0.9),
            move('hill.fast', [7.9, -1.02], 'crosses', 0.9),
          ),
        ],
      }),
    },
    {
      id: 'tail',
      title: 'Only the tail counts',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tail',
            'full',
            axes(
              axis(0, 8, 'energy of a molecule', { ticks: 'none' }),
              axis(0, 0.52, 'share of molecules', { ticks: 'none' }),
              [
                curve('cold', energies(1), 'a', { label: 'cold' }),
                curve('warm', energies(1.4), 'c', { label: 'warm' }),
                area('warm-tail', energies(1.4), [4, 8], 'c'),
                area('cold-tail', energies(1), [4, 8], 'a'),
                plotArrow('barrier', [4, 0.3], [4, 0.02], 'b', 'barrier'),
              ],
            ),
            'The spread of molecular energies when cold and when warm; only the tails beyond the barrier can react.',
          ),
        ],
        beats: [
          beat(
            'In a cold liquid most molecules have little energy.',
            show('tail.x-axis', 0),
            show('tail.y-axis', 0),
            draw('tail.cold', 'molecules'),
          ),
          beat(
            'Only the thin tail beyond the barrier can react.',
            draw('tail.barrier', 'barrier'),
            show('tail.cold-tail', 'react'),
          ),
          beat('Warm it a little. The hump hardly moves.', draw('tail.warm', 'Warm')),
          beat(
            'But the tail has become several times as large, and so has the rate.',
            show('tail.warm-tail', 'tail'),
            highlight('tail.warm-tail', 'rate'),
          ),
        ],
      }),
    },
    {
      id: 'kitchen',
      title: 'Rate against temperature',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 50, 'temperature in °C'), axis(0, 7, 'rate compared with 20 °C'), [
              curve('curve', rate, 'd'),
              tracker('here', rate, 20, 'c', { guides: true }),
            ]),
            'The rate climbs ever more steeply with the temperature.',
          ),
        ],
        beats: [
          beat(
            'Take a typical barrier, and call the rate at 20 degrees one.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'one'),
          ),
          beat(
            `Ten degrees more, and it is ${times(30)} times as fast.`,
            draw('plot.curve', 'Ten'),
            move('plot.here', 30, 'more'),
          ),
          beat(`At 40 degrees it is ${times(40)} times as fast.`, move('plot.here', 40, '40')),
          beat(
            `And in the fridge, at 5 degrees, only ${times(5)} of the rate is left.`,
            move('plot.here', 5, 'fridge'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A reaction has an activation energy of 50000 joules per mole and a factor of 10¹⁰ per second. How large is its rate constant at 300 kelvin?',
    formula: 'rate',
    given: { A: 1e10, Ea: barrier, R: gas, T: 300 },
    find: 'k',
    sense: `At 310 kelvin it would be ${spelled(ratio(310, 300), 2)} times as large.`,
  },
  misconception: {
    tempting: 'It is tempting to think that ten degrees matter little, being three percent of 300 kelvin.',
    truth: 'The temperature stands in an exponent, so a small change acts strongly.',
  },
  uses: ['It tells how long medicines and foods keep, and why a catalyst helps: it lowers the hill.'],
  takeaways: [
    'Reactions must cross a barrier',
    'Only the energetic tail reacts',
    'A few degrees change much',
  ],
  question: {
    ask: 'If a catalyst lowers the barrier, what happens to the share of molecules that can react?',
    answer: 'It grows steeply, for the barrier stands in the exponent too.',
  },
};
