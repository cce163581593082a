import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, plotArrow, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** Two equal parabolas one unit apart; energies in units of the reorganization energy. */
const barrier = (drive: number) => compute('(1 + g)^2 / 4', { g: drive });
const crossing = (drive: number) => (1 + drive) / 2;

/** An ion with eight water molecules around it; `held` close or loosely. */
const ion = (id: string, x: number, name: string, distance: number): ShapeInput[] => [
  circle(`${id}-core`, [x, 0], 0.75, 'b', { fill: 'soft' }),
  text(`${id}-name`, [x, 0], name, 'ink', { size: 'large' }),
  ...Array.from({ length: 8 }, (_, k) =>
    circle(
      `${id}${k}`,
      [x + distance * Math.cos(((k + 0.5) * Math.PI) / 4), distance * Math.sin(((k + 0.5) * Math.PI) / 4)],
      0.36,
      'a',
      { fill: 'faint' },
    ),
  ),
];
const waters = (id: string) => [0, 1, 2, 3, 4, 5, 6, 7].map((k) => `${id}${k}`);

export const marcusTheory: ShelfEntry = {
  id: 'marcus-theory',
  names: [
    'Marcus theory',
    'Marcus equation',
    'Marcus theory of electron transfer',
    'electron transfer',
    'outer sphere electron transfer',
    'Marcus inverted region',
    'reorganization energy',
  ],
  subject: 'chemistry',
  field: 'Physical chemistry',
  says: [
    'Before an electron can jump, the surroundings must be bent into a fitting shape.',
    'Marcus theory computes that barrier from two numbers only.',
  ],
  puzzle: [
    'An electron jumps from one ion to another. No bond is broken, and none is made.',
    'Why is there a barrier at all?',
  ],
  symbols: [
    { tex: 'B', name: 'B', meaning: 'the barrier', unit: 'eV', role: 'bad' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the reorganization energy', unit: 'eV', role: 'b' },
    { tex: '\\Delta{}G', name: 'dG', meaning: 'the free energy of the reaction', unit: 'eV', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'B = \\frac{(\\lambda + \\Delta{}G)^2}{4 \\lambda}',
      expression: 'B = (lambda + dG)^2 / (4 * lambda)',
      says: 'Add the two energies, square them, and divide by four times the first.',
    },
  ],
  pictures: [
    {
      id: 'shells',
      title: 'The water must move first',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure(
              { min: [-6.6, -2.7], max: [6.2, 2.7] },
              ...ion('loose', -3.7, '2+', 2.1),
              ...ion('tight', 3.7, '3+', 1.45),
              arrow('jump', [-2.85, 0], [2.85, 0], 'd', {
                weight: 'bold',
                label: tag('electron', 'above', 'd'),
              }),
            ),
            'An ion of charge two with a wide shell of water and one of charge three with a tight shell; an electron jumps across.',
          ),
        ],
        beats: [
          beat(
            'An ion of charge two holds its water loosely.',
            show('pair.loose-core', 'ion'),
            show('pair.loose-name', 'two'),
            ...waters('loose').map((id) => show(`pair.${id}`, 'water')),
          ),
          beat(
            'An ion of charge three pulls its water closer.',
            show('pair.tight-core', 'ion'),
            show('pair.tight-name', 'three'),
            ...waters('tight').map((id) => show(`pair.${id}`, 'water')),
          ),
          beat(
            'The electron jumps so fast that no molecule of water can follow.',
            draw('pair.jump', 'jumps'),
          ),
          beat(
            'So both shells must first be pushed into a shape between. Pushing costs energy: there is the barrier.',
            highlight('pair.loose0', 'shells'),
            highlight('pair.tight4', 'shells'),
            highlight('pair.jump', 'barrier'),
          ),
        ],
      }),
    },
    {
      id: 'parabolas',
      title: 'Two curves and a crossing',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(-0.75, 1.9, 'arrangement', { ticks: 'none' }),
              axis(-0.35, 1.3, 'free energy', { ticks: 'none' }),
              [
                curve('before', 'x^2', 'a', { from: -0.7, to: 1.08, label: 'before the jump' }),
                curve('after', '(x-1)^2-0.2', 'd', { from: -0.15, to: 1.75, label: 'after' }),
                plotArrow('lambda', [1, 0], [1, 0.98], 'b', 'λ'),
                tracker('here', 'x^2', 0, 'bad', { guides: true }),
              ],
            ),
            'Two parabolas of free energy that cross between their lowest points.',
          ),
        ],
        beats: [
          beat(
            'Bend the surroundings out of shape, and the energy rises like a spring: a parabola.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.before', 'rises'),
            show('plot.here', 'spring'),
          ),
          beat(
            'After the jump there is the same parabola, but with its rest elsewhere, and lower by the energy of the reaction.',
            draw('plot.after', 'same'),
          ),
          beat(
            'Lambda is the energy to bend them all the way without jumping.',
            draw('plot.lambda', 'Lambda'),
          ),
          beat(
            'But the electron can jump already where the curves cross. That height is the barrier.',
            move('plot.here', crossing(-0.2), 'cross', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'inverted',
      title: 'Too much drive slows it down',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 2.3, 'energy set free, over λ', {
                ticks: [0, 0.5, 1, 1.5, 2].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 0.46, 'barrier over λ'),
              [
                curve('fall', '(1-x)^2/4', 'good', { from: 0, to: 1, label: 'faster and faster' }),
                curve('rise', '(1-x)^2/4', 'bad', { from: 1, to: 2.2, label: 'slower again' }),
                tracker('here', '(1-x)^2/4', 0, 'b', { guides: true }),
              ],
            ),
            'The barrier falls to zero where the energy set free equals lambda, and rises again beyond.',
          ),
        ],
        beats: [
          beat(
            `With no energy set free, the barrier is a quarter of lambda, ${spelled(barrier(0))}.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'quarter'),
          ),
          beat(
            `The more is set free, the lower the barrier: at half of lambda only ${spelled(barrier(-0.5), 2)}.`,
            draw('plot.fall', 'lower'),
            move('plot.here', 0.5, 'half', 1),
          ),
          beat('Where it equals lambda, the barrier is gone.', move('plot.here', 1, 'gone', 1)),
          beat(
            'Free still more, and the barrier comes back. This inverted region was first clearly measured in 1984, decades after it was foretold.',
            draw('plot.rise', 'back'),
            move('plot.here', 2, 'inverted', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An electron transfer has a reorganization energy of 1.2 electronvolts and a free energy of −0.6. How high is its barrier?',
    formula: 'law',
    given: { lambda: 1.2, dG: -0.6 },
    find: 'B',
    digits: 2,
    sense: 'Only {result} are left: half of lambda set free takes away three quarters of the barrier.',
  },
  misconception: {
    tempting: 'It is tempting to think that a stronger drive always makes a reaction faster.',
    truth: 'Beyond lambda the curves cross on the far side, and the barrier grows again.',
  },
  uses: ['Leaves rely on it: the inverted region slows the way back of electrons in photosynthesis.'],
  takeaways: [
    'The surroundings move first, then the electron',
    'The barrier is where two parabolas cross',
    'Too much drive slows the jump',
  ],
  question: {
    ask: 'At which free energy does the electron jump without any barrier?',
    answer: 'At minus lambda: the sum in the square is then zero.',
  },
};
