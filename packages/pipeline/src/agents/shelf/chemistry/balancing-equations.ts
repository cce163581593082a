import { draw, highlight, show, write } from '../../writing/actions.ts';
import { arrow, figure, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { atomsOf, molecule } from './molecules.ts';

const count = (hydrogen: number, oxygen: number, water: number) => [
  `${hydrogen} H₂ + ${oxygen} O₂ → ${water} H₂O`,
  `${2 * hydrogen} | ${2 * water}`,
  `${2 * oxygen} | ${water}`,
];

export const balancingEquations: ShelfEntry = {
  id: 'balancing-equations',
  names: [
    'balancing chemical equations',
    'balance chemical equation',
    'balanced chemical equation',
    'balanced equation',
    'chemical equation',
    'stoichiometry',
    'conservation of mass in reactions',
  ],
  needs: ['equation', 'balance', 'balancing', 'balanced', 'stoichiometry', 'conservation'],
  subject: 'chemistry',
  field: 'Chemical reactions',
  says: [
    'An equation is balanced when every element has as many atoms on the left as on the right.',
    'Only the numbers in front may change, never the formulas.',
  ],
  puzzle: [
    'Hydrogen and oxygen burn to water, and not a single atom appears or disappears.',
    'So how many molecules of each do you need?',
  ],
  pictures: [
    {
      id: 'water',
      title: 'Count the atoms',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scene',
            'upper',
            figure(
              { min: [-9, -2.4], max: [9, 2.4] },
              ...molecule('h1', 'H2', [-7, 1]),
              ...molecule('h2', 'H2', [-7, -1]),
              text('plus', [-5.2, 0], '+', 'ink', { size: 'large' }),
              ...molecule('o1', 'O2', [-3.2, 0]),
              arrow('turns', [-1.4, 0], [1.4, 0], 'ink', {
                weight: 'bold',
                label: tag('reacts', 'above', 'muted'),
              }),
              ...molecule('w1', 'H2O', [3.8, 1.1]),
              ...molecule('w2', 'H2O', [3.8, -0.9]),
              text('left', [-5.2, -2], 'before', 'muted'),
              text('right', [3.8, -2.1], 'after', 'muted'),
            ),
            'Two hydrogen molecules and one oxygen molecule on the left, two water molecules on the right.',
          ),
          place(
            'counts',
            'lower',
            table(
              ['', 'H: left | right', 'O: left | right'],
              [count(1, 1, 1), count(1, 1, 2), count(2, 1, 2)],
              { row_heads: true },
            ),
            'Counts of hydrogen and oxygen atoms on both sides, for three attempts; only the last one agrees.',
          ),
        ],
        beats: [
          beat(
            'Hydrogen comes in pairs, and so does oxygen. They react to water.',
            ...atomsOf('scene', 'h1', 'H2').map((id) => show(id, 'Hydrogen')),
            show('scene.plus', 'oxygen'),
            ...atomsOf('scene', 'o1', 'O2').map((id) => show(id, 'oxygen')),
            draw('scene.turns', 'react'),
            ...atomsOf('scene', 'w1', 'H2O').map((id) => show(id, 'water')),
            show('scene.left', 'Hydrogen'),
            show('scene.right', 'water'),
          ),
          beat(
            'Count: two oxygen atoms on the left, but only one on the right.',
            show('counts.head', 'Count'),
            show('counts.row1', 'Count'),
            ...atomsOf('scene', 'o1', 'O2').map((id) => highlight(id, 'two')),
            highlight('scene.w1-3', 'one'),
          ),
          beat(
            'So make a second water. Oxygen agrees now, but hydrogen does not.',
            ...atomsOf('scene', 'w2', 'H2O').map((id) => show(id, 'second')),
            show('counts.row2', 'agrees'),
            highlight('counts.cell-2-2', 'hydrogen'),
          ),
          beat(
            'Add a second pair of hydrogen: four and four, two and two. Balanced.',
            ...atomsOf('scene', 'h2', 'H2').map((id) => show(id, 'second')),
            show('counts.row3', 'four'),
            highlight('counts.row3', 'Balanced'),
          ),
        ],
      }),
    },
    {
      id: 'methane',
      title: 'A flame, step by step',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scene',
            'upper',
            figure(
              { min: [-9, -2.4], max: [9, 2.4] },
              ...molecule('m', 'CH4', [-7, 0]),
              text('plus', [-5.3, 0], '+', 'ink', { size: 'large' }),
              ...molecule('o1', 'O2', [-3.3, 1]),
              ...molecule('o2', 'O2', [-3.3, -1]),
              arrow('turns', [-1.4, 0], [1, 0], 'ink', {
                weight: 'bold',
                label: tag('burns', 'above', 'muted'),
              }),
              ...molecule('c', 'CO2', [3.2, 0]),
              text('also', [5.2, 0], '+', 'ink', { size: 'large' }),
              ...molecule('w1', 'H2O', [7, 1.1]),
              ...molecule('w2', 'H2O', [7, -0.9]),
            ),
            'A methane molecule and two oxygen molecules become carbon dioxide and two water molecules.',
          ),
          place(
            'line',
            'lower',
            equation('stack', [
              ['\\mathrm{CH_4} + \\mathrm{O_2} \\to \\mathrm{CO_2} + \\mathrm{H_2O}'],
              ['\\mathrm{CH_4} + \\mathrm{O_2} \\to \\mathrm{CO_2} + 2\\,\\mathrm{H_2O}'],
              ['\\mathrm{CH_4} + 2\\,\\mathrm{O_2} \\to \\mathrm{CO_2} + 2\\,\\mathrm{H_2O}'],
            ]),
            'The equation of burning methane, balanced in two steps.',
          ),
        ],
        beats: [
          beat(
            'Natural gas is methane. It burns to carbon dioxide and water.',
            ...atomsOf('scene', 'm', 'CH4').map((id) => show(id, 'methane')),
            show('scene.plus', 'burns'),
            ...atomsOf('scene', 'o1', 'O2').map((id) => show(id, 'burns')),
            draw('scene.turns', 'burns'),
            ...atomsOf('scene', 'c', 'CO2').map((id) => show(id, 'carbon')),
            show('scene.also', 'water'),
            ...atomsOf('scene', 'w1', 'H2O').map((id) => show(id, 'water')),
            write('line.step1', 'burns'),
          ),
          beat(
            'Carbon first: one and one, that is fine already.',
            highlight('scene.m-5', 'one'),
            highlight('scene.c-3', ['one', 2]),
          ),
          beat(
            'Hydrogen next: four on the left, so you need two waters.',
            ...[1, 2, 3, 4].map((index) => highlight(`scene.m-${index}`, 'four')),
            ...atomsOf('scene', 'w2', 'H2O').map((id) => show(id, 'two')),
            write('line.step2', 'two'),
          ),
          beat(
            'Oxygen last, because it stands alone: four on the right make two pairs.',
            ...atomsOf('scene', 'o2', 'O2').map((id) => show(id, 'two')),
            write('line.step3', 'two'),
          ),
        ],
      }),
    },
    {
      id: 'subscripts',
      title: 'Never touch the formula',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure(
              { min: [-7, -2.8], max: [7, 3.2] },
              ...molecule('w1', 'H2O', [-3.6, 1.6], 1.5),
              ...molecule('w2', 'H2O', [-3.6, -0.4], 1.5),
              text('two', [-3.6, -2.2], '$2\\,\\mathrm{H_2O}$: water, twice', 'good'),
              ...molecule('p', 'H2O2', [3.6, 0.5], 1.7),
              text('other', [3.6, -2.2], '$\\mathrm{H_2O_2}$: a bleach', 'bad'),
            ),
            'Two molecules of water on the left; on the right hydrogen peroxide, another substance.',
          ),
        ],
        beats: [
          beat(
            'A number in front counts molecules: here is water, twice.',
            ...['w1', 'w2'].flatMap((name) => atomsOf('pair', name, 'H2O').map((id) => show(id, 'water'))),
            show('pair.two', 'twice'),
          ),
          beat(
            'A small number inside changes the molecule itself.',
            ...atomsOf('pair', 'p', 'H2O2').map((id) => show(id, 'molecule')),
          ),
          beat(
            'This one is hydrogen peroxide, a bleach. You would not drink it.',
            show('pair.other', 'peroxide'),
            ...[3, 4].map((index) => highlight(`pair.p-${index}`, 'bleach')),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to fix the count by changing a small number inside a formula.',
    truth: 'That makes another substance. Change only the numbers in front.',
  },
  uses: [
    'With a balanced equation you know how much of everything to weigh out, in a kitchen or in a factory.',
  ],
  takeaways: [
    'Same atoms before and after',
    'Change only the numbers in front',
    'Leave single elements for last',
  ],
  question: {
    ask: 'Nitrogen, N₂, and hydrogen, H₂, make ammonia, NH₃. How many hydrogens for one nitrogen?',
    answer: 'Two nitrogen atoms make two ammonia, with six hydrogen atoms. So three H₂.',
  },
};
