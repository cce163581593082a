import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Hydrogen in atomic units: the true energy, and that of a Gaussian of width x. */
const [lowest, second] = [-0.5, -0.125];
const energy = '1.5*x - 2*sqrt(2*x/pi)';
const best = 8 / (9 * Math.PI);
/** A bell of that narrowness, as strong in all as the true wave exp(−r). */
const bell = (narrow: number) =>
  `${((2 * narrow) / Math.PI) ** 0.75 * Math.sqrt(Math.PI)}*exp(-${narrow}*x^2)`;
const at = (width: number) => spelled(compute(energy, { x: width }), 3).replace('-', '−');
const share = 0.3;
const mixed = Number(((1 - share) * lowest + share * second).toFixed(4));
const minus = (value: number) => String(value).replace('-', '−');

export const variationalPrinciple: ShelfEntry = {
  id: 'variational-principle',
  names: [
    'variational principle',
    'variational method',
    'variational theorem',
    'variational principle in quantum mechanics',
    'variational method in quantum mechanics',
    'Rayleigh-Ritz method',
    'trial wave function',
    'linear variational method',
  ],
  needs: [
    'quantum',
    'ground state',
    'wave function',
    'wavefunction',
    'Hamiltonian',
    'Schrödinger',
    'trial',
    'molecule',
    'orbital',
  ],
  subject: 'chemistry',
  field: 'Quantum chemistry',
  says: [
    'The average energy of any trial wave is never below the true ground state.',
    'So you may guess, and the lowest guess is the best.',
  ],
  puzzle: [
    'For nearly all atoms and molecules the equation of Schrödinger cannot be solved exactly.',
    'How can you tell a good guess from a bad one, if you do not know the answer?',
  ],
  symbols: [
    { tex: 'E_0', name: 'E0', meaning: 'the true lowest energy', role: 'good' },
    { tex: '\\phi', name: 'phi', meaning: 'any trial wave', role: 'b' },
    { tex: 'H', name: 'H', meaning: 'the operator of the energy', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'E_0 \\le \\frac{\\langle \\phi | H | \\phi \\rangle}{\\langle \\phi | \\phi \\rangle}',
      says: 'The average energy of a trial is an upper bound.',
    },
  ],
  pictures: [
    {
      id: 'guess',
      title: 'Guess the cloud of hydrogen',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(-4.2, 4.2, 'distance from the nucleus', { ticks: 'none' }),
              axis(0, 1.4, 'wave', { ticks: 'none' }),
              [
                curve('true', 'exp(-abs(x))', 'good', { from: -4, to: 4 }),
                dots('tip', [[0, 1]], 'good', { label: 'true wave' }),
                curve('wide', bell(0.05), 'muted', { dash: true, from: -4, to: 4 }),
                curve('narrow', bell(1), 'bad', { dash: true, from: -4, to: 4 }),
                curve('fit', bell(best), 'b', { from: -4, to: 4 }),
              ],
            ),
            'The pointed true wave of hydrogen and three bell curves: too wide, too narrow, and a good fit.',
          ),
        ],
        beats: [
          beat(
            'For hydrogen we know the true wave. It has a sharp tip at the nucleus.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.true', 'true'),
            show('plot.tip', 'tip'),
          ),
          beat(
            'Pretend that we do not, and try a bell curve. This one is too wide, and hardly feels the pull.',
            draw('plot.wide', 'wide'),
          ),
          beat(
            'This one is too narrow: a cramped electron moves fast, and that costs energy.',
            draw('plot.narrow', 'narrow'),
          ),
          beat('Somewhere between must be the best bell. But which?', draw('plot.fit', 'best')),
        ],
      }),
    },
    {
      id: 'valley',
      title: 'Walk down to the lowest guess',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 1.3, 'narrowness of the bell'),
              axis(-0.62, 0.3, 'average energy', {
                ticks: [-0.4, -0.2, 0.2].map((tick) => ({ at: tick, text: minus(tick) })),
              }),
              [
                curve('energy', energy, 'b', { from: 0.002, to: 1.28 }),
                asymptote('floor', 'y', lowest, 'good', 'true energy −0.5'),
                tracker('here', energy, 1.26, 'accent', { guides: true }),
              ],
            ),
            'The average energy against the narrowness of the bell: a valley whose bottom stays above the true energy.',
          ),
        ],
        beats: [
          beat(
            'For each bell, compute the average energy. A very narrow one lies high.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'narrow'),
          ),
          beat(
            `Make it wider, and the energy sinks: ${at(0.6)} at 0.6.`,
            draw('plot.energy', 'wider'),
            move('plot.here', 0.6, 'sinks', 1.2),
          ),
          beat(
            `The bottom is at ${spelled(best, 3)}, with ${at(best)}. That is the best bell.`,
            move('plot.here', best, 'bottom', 1.2),
          ),
          beat('The true energy is −0.5, and no trial gets below it.', draw('plot.floor', 'true')),
        ],
      }),
    },
    {
      id: 'average',
      title: 'Why never below?',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            numberLine(-0.55, 0, {
              ticks: [-0.5, -0.4, -0.3, -0.2, -0.1, 0].map((tick) => ({ at: tick, text: minus(tick) })),
              marks: [
                { id: 'first', at: lowest, label: 'ground state', role: 'good' },
                { id: 'next', at: second, label: 'next state', role: 'a' },
                { id: 'mean', at: mixed, label: 'trial', role: 'b' },
              ],
            }),
            'The two lowest energies of hydrogen at −0.5 and −0.125, and the mean of a mixed trial between them.',
          ),
        ],
        beats: [
          beat(
            'The true states have sharp energies, and one is the lowest.',
            show('line.axis', 0),
            show('line.first', 'lowest'),
            show('line.next', 'energies'),
          ),
          beat('Any trial is a mix of them, and its energy is their average.', show('line.mean', 'mix')),
          beat(
            `Here ${100 - 100 * share} percent of the first and ${100 * share} of the next give ${minus(mixed)}.`,
            highlight('line.mean', 'give'),
          ),
          beat('An average never lies below its smallest part.', highlight('line.first', 'smallest')),
        ],
      }),
    },
  ],
  uses: ['Nearly every program of quantum chemistry looks for the lowest energy of a trial in this way.'],
  takeaways: [
    'Any trial lies above the truth',
    'So the lowest guess is the best',
    'More freedom, lower energy',
  ],
  question: {
    ask: 'Two trials give −0.42 and −0.47. Which one is closer to the true energy?',
    answer: 'The lower one, −0.47, for the truth is lower still.',
  },
};
