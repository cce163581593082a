import { show } from '../../../writing/actions.ts';
import { figure, rect, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const [p, q] = [0.6, 0.4];

export const genesSquare: Demonstration = {
  id: 'genes-square',
  name: 'a square of gene frequencies',
  title: 'A square with sides of one',
  field: 'Biology',
  about: /hardy.?weinberg|punnett|mendel|allele|genotype/i,
  named: /genotype frequencies/i,
  puzzle: [
    'Six of ten genes in a population are of one kind, four of the other.',
    'How many individuals carry one of each?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-2, -1.2], max: [12, 11.2] },
        rect('pp', [0, 4], [6, 10], 'a', { fill: 'soft' }),
        rect('pq', [6, 4], [10, 10], 'c', { fill: 'soft' }),
        rect('qp', [0, 0], [6, 4], 'c', { fill: 'soft' }),
        rect('qq', [6, 0], [10, 4], 'b', { fill: 'soft' }),
        text('npp', [3, 7], short(p * p), 'ink', { size: 'large' }),
        text('npq', [8, 7], short(p * q), 'ink', { size: 'large' }),
        text('nqp', [3, 2], short(p * q), 'ink', { size: 'large' }),
        text('nqq', [8, 2], short(q * q), 'ink', { size: 'large' }),
        text('p1', [3, 10.6], 'p = 0.6', 'a'),
        text('q1', [8, 10.6], 'q = 0.4', 'b'),
        text('p2', [-0.9, 7], '0.6', 'a'),
        text('q2', [-0.9, 2], '0.4', 'b'),
      ),
      'A square with sides p and q: areas 0.36, 0.24, 0.24 and 0.16.',
      beat(
        'Every individual draws one gene from its mother, along the top, and one from its father, at the side.',
        show('pic.p1', 'top'),
        show('pic.q1', 'top'),
        show('pic.p2', 'side'),
        show('pic.q2', 'side'),
      ),
      beat(
        `Both are of the first kind in ${short(p)} times ${short(p)} of all cases: ${short(p * p)}.`,
        show('pic.pp', 0.2),
        show('pic.npp', 0.8),
      ),
      beat(
        `Both are of the second kind in ${short(q)} times ${short(q)}, that is ${short(q * q)}.`,
        show('pic.qq', 0.2),
        show('pic.nqq', 0.8),
      ),
      beat(
        `One of each comes up in two ways: twice ${short(p * q)} is ${short(2 * p * q)}. Together the areas make exactly one.`,
        show('pic.pq', 'two'),
        show('pic.npq', 'two'),
        show('pic.qp', 'two'),
        show('pic.nqp', 'two'),
      ),
    ),
  further: {
    title: 'And the next generation?',
    draw: () =>
      scene(
        equation('stack', [
          ['0.36 + \\frac{0.48}{2} = 0.6'],
          ['0.16 + \\frac{0.48}{2} = 0.4'],
          ['0.6^2 + 2 \\cdot 0.6 \\cdot 0.4 + 0.4^2 = 1'],
        ]),
        'The genes handed on: 0.36 plus half of 0.48 is 0.6 again, and 0.16 plus half of 0.48 is 0.4.',
        beat(
          'Which genes do these individuals hand on? The mixed ones give half of each kind.',
          show('pic.step1', 0.6),
        ),
        beat('So the first kind comes out at 0.6 again, and the second at 0.4.', show('pic.step2', 'second')),
        beat(
          'Nothing has changed, and so nothing will, as long as nothing else interferes.',
          show('pic.step3', 0.2),
        ),
      ),
  },
  question: choice(
    'With p = 0.9 and q = 0.1, how many carry one of each?',
    '18 %',
    ['9 %', '1 %', '81 %'],
    'Twice 0.9 times 0.1 is 0.18.',
  ),
  stays: 'Frequencies stay if nothing interferes',
};
