import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, ellipse, figure, point, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** The weight of the ionic terms against the covalent ones, as an expression of the mixing number x. */
const ionic = '2*x/(1 + x^2)';
const percent = (mixing: number) => spelled(100 * compute(ionic, { x: mixing }), 2);
/** Cut through an orbital that sits on the left atom and leaks onto the right one by `mixing`. */
const leaning = (mixing: number) =>
  `(exp(-abs(x + 1.4)) + ${mixing}*exp(-abs(x - 1.4)))/sqrt(1 + ${mixing}^2)`;

export const coulsonFischerTheory: ShelfEntry = {
  id: 'coulson-fischer-theory',
  names: [
    'Coulson-Fischer theory',
    'Coulson-Fischer theorem',
    'Coulson-Fischer wave function',
    'Coulson-Fischer orbitals',
  ],
  subject: 'chemistry',
  field: 'Quantum chemistry',
  says: [
    'In a bond, each electron keeps to its own atom, with a small share on the other one.',
    'Coulson and Fischer let nature choose how large that share is at each distance.',
  ],
  puzzle: [
    'Pull a hydrogen molecule apart, and you get two atoms with one electron each.',
    'Yet the simplest orbital picture puts both electrons on one atom half of the time. What went wrong?',
  ],
  symbols: [
    { tex: '\\phi', name: 'phi', meaning: 'the orbital of one electron', role: 'd' },
    { tex: 'a', name: 'a', meaning: 'the orbital of the left atom', role: 'a' },
    { tex: 'b', name: 'b', meaning: 'the orbital of the right atom', role: 'b' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the mixing number, from 0 to 1', role: 'c' },
    { tex: 'r', name: 'r', meaning: 'the weight of ionic against covalent terms', role: 'e' },
  ],
  formulas: [
    {
      id: 'orbital',
      tex: '\\phi = a + \\lambda b',
      expression: 'phi = a + lambda * b',
      says: 'Each electron gets an orbital of its own atom, plus a fraction of its neighbour.',
    },
    {
      id: 'ionic',
      tex: 'r = \\frac{2 \\lambda}{1 + \\lambda^2}',
      expression: 'r = 2 * lambda / (1 + lambda^2)',
      says: 'Multiply the two orbitals out, and this is how much weight the ionic terms get.',
    },
  ],
  pictures: [
    {
      id: 'bond',
      title: 'Stretch the bond',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bond',
            'full',
            figure(
              { min: [-7.2, -3.3], max: [7.2, 3.1] },
              ellipse('shared', [0, 0], [3, 1.9], 'd', {
                fill: 'faint',
                label: tag('shared cloud', 'above', 'd'),
              }),
              ellipse('stretched', [0, 0], [6.8, 2.1], 'bad', { fill: 'faint', dash: true }),
              circle('left-cloud', [-1.1, 0], 1.6, 'a', { fill: 'soft' }),
              circle('right-cloud', [1.1, 0], 1.6, 'b', { fill: 'soft' }),
              point('left', [-1.1, 0], 'ink', { size: 'large' }),
              point('right', [1.1, 0], 'ink', { size: 'large' }),
              arrow('pull-left', [-1.6, -2.5], [-4.6, -2.5], 'muted', { weight: 'bold' }),
              arrow('pull-right', [1.6, -2.5], [4.6, -2.5], 'muted', { weight: 'bold' }),
              text('pull', [0, -2.5], 'pull', 'muted'),
            ),
            'Two hydrogen nuclei with overlapping electron clouds inside one shared cloud; arrows pull them apart.',
          ),
        ],
        beats: [
          beat(
            'Here is a hydrogen molecule: two nuclei, each with its electron cloud.',
            show('bond.left', 'nuclei'),
            show('bond.right', 'nuclei'),
            show('bond.left-cloud', 'cloud'),
            show('bond.right-cloud', 'cloud'),
          ),
          beat(
            'Molecular orbital theory lets both electrons share one cloud over the whole molecule.',
            show('bond.shared', 'share'),
          ),
          beat(
            'Now pull the nuclei apart. Each takes its own electron along.',
            clear('bond.shared', 'pull'),
            show('bond.pull', 'pull'),
            draw('bond.pull-left', 'pull'),
            draw('bond.pull-right', 'pull'),
            ...['left', 'left-cloud'].map((id) => move(`bond.${id}`, [-3.6, 0], 'apart', 2)),
            ...['right', 'right-cloud'].map((id) => move(`bond.${id}`, [3.6, 0], 'apart', 2)),
          ),
          beat(
            'A cloud that is forced to stay shared cannot follow. Half of its weight is two electrons on one atom.',
            draw('bond.stretched', 'forced'),
            highlight('bond.left', 'two'),
          ),
        ],
      }),
    },
    {
      id: 'orbitals',
      title: 'An orbital that leans',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cut',
            'full',
            axes(
              axis(-6, 6, 'place along the bond', {
                ticks: [
                  { at: -1.4, text: 'left atom' },
                  { at: 1.4, text: 'right atom' },
                ],
              }),
              axis(0, 1.3, 'orbital', { ticks: 'none' }),
              [
                curve('even', leaning(1), 'd', { label: 'λ = 1' }),
                curve('lean', leaning(0.3), 'c', { label: 'λ = 0.3' }),
                curve('alone', leaning(0), 'a', { label: 'λ = 0' }),
              ],
            ),
            'Cuts through three orbitals: spread evenly over both atoms, leaning to the left atom, and on the left atom alone.',
          ),
        ],
        beats: [
          beat(
            'Look at the orbital of one electron along the bond.',
            show('cut.x-axis', 0),
            show('cut.y-axis', 0),
          ),
          beat(
            'Molecular orbitals spread it evenly over both atoms: the mixing number is one.',
            draw('cut.even', 'evenly', 1.5),
          ),
          beat(
            'The older bond theory keeps it on one atom alone: the mixing is zero.',
            draw('cut.alone', 'alone', 1.5),
          ),
          beat(
            'Coulson and Fischer allow anything between. The electron leans, and a tail reaches the neighbour.',
            draw('cut.lean', 'between', 1.5),
            highlight('cut.lean', 'tail'),
          ),
          beat('The other electron gets the mirror image.', highlight('cut.lean', 'mirror')),
        ],
      }),
    },
    {
      id: 'ionic',
      title: 'How ionic is it?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1, 'mixing number λ'), axis(0, 1.15, 'weight of ionic terms'), [
              curve('weight', ionic, 'e', { from: 0, to: 1 }),
              asymptote('equal', 'y', 1, 'muted', 'as much as covalent'),
              tracker('here', ionic, 1, 'c', { guides: true }),
            ]),
            'The weight of ionic terms grows from zero to one as the mixing number goes from zero to one.',
          ),
        ],
        beats: [
          beat(
            'Ionic terms put both electrons on the same atom.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'Ionic'),
          ),
          beat(
            'With full mixing they weigh as much as the covalent ones. That is far too much.',
            draw('plot.equal', 'covalent'),
          ),
          beat(
            `Less mixing, less of them: at one tenth, only ${percent(0.1)} percent.`,
            draw('plot.weight', 'Less', 1.5),
            move('plot.here', 0.1, 'tenth', 2),
          ),
          beat(
            'As the atoms separate, the best mixing shrinks to zero, and the ionic terms vanish.',
            move('plot.here', 0, 'zero', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Near its usual length, a bond may have a mixing number of about 0.1. How much do ionic terms weigh against covalent ones?',
    formula: 'ionic',
    given: { lambda: 0.1 },
    find: 'r',
    sense: 'The ionic terms weigh only {result} times as much as the covalent ones.',
  },
  misconception: {
    tempting: 'It is tempting to think that electrons in a bond are always shared evenly.',
    truth: 'They avoid each other: mostly one on each atom, and more so when stretched.',
  },
  uses: ['Modern valence bond methods use it to describe how bonds break in reactions.'],
  takeaways: [
    'Each electron leans to its atom',
    'One number joins both theories',
    'Stretched, the mixing goes to zero',
  ],
  question: {
    ask: 'Which mixing number describes two hydrogen atoms far apart?',
    answer: 'Zero: each electron sits on its own atom, with no share on the other.',
  },
};
