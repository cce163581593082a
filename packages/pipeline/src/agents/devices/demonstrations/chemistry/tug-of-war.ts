import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const pull: [string, number][] = [
  ['Li', 0.98],
  ['Be', 1.57],
  ['B', 2.04],
  ['C', 2.55],
  ['N', 3.04],
  ['O', 3.44],
  ['F', 3.98],
];

export const tugOfWar: Demonstration = {
  id: 'tug-of-war',
  name: 'how strongly atoms pull at shared electrons',
  title: 'Who pulls harder?',
  about:
    /electronegativ|polar (?:bond|molecule|covalent)|dipole|pauling|chemical bond|ionic bond|covalent bond|hydrogen bond|intermolecular/i,
  named: /shared electrons/i,
  puzzle: [
    'Two atoms share a pair of electrons, but not always fairly.',
    'Who pulls harder: carbon or fluorine?',
  ],
  draw: () =>
    scene(
      bars(pull.map(([name, value], i) => [name, value, i === 6 ? 'bad' : i === 3 ? 'b' : 'a'])),
      `The values of Pauling along the second period: ${pull.map(([name, value]) => `${name} ${value}`).join(', ')}.`,
      beat(
        'On the scale of Pauling, a number says how strongly an atom pulls at shared electrons.',
        ...range(1, 2).flatMap((k) => [show(`pic.bar${k}`, 0.3 + k * 0.1), show(`pic.value${k}`, 0.5)]),
      ),
      beat(
        'Lithium has 0.98. Go along the period, and the number grows from atom to atom.',
        highlight('pic.bar1', 'Lithium'),
        ...range(3, 6).flatMap((k) => [
          count(`pic.bar${k}`, 0.2 + k * 0.08),
          show(`pic.value${k}`, 0.3 + k * 0.08),
        ]),
      ),
      beat(
        'Fluorine, with 3.98, pulls hardest of all.',
        count('pic.bar7', 'Fluorine'),
        show('pic.value7', 'hardest'),
      ),
      beat(
        `Between carbon and fluorine the difference is ${short(3.98 - 2.55)}. So the shared pair stays closer to fluorine, which gets a little negative.`,
        highlight('pic.bar4', 'carbon', 1.5),
        highlight('pic.bar7', 'fluorine', 1.5),
      ),
    ),
  further: {
    title: 'Fair, unfair, or taken away',
    draw: () =>
      scene(
        table(
          ['bond', 'difference', 'the pair'],
          [
            ['F – F', short(3.98 - 3.98), 'shared fairly'],
            ['C – H', short(2.55 - 2.2), 'nearly fairly'],
            ['O – H', short(3.44 - 2.2), 'closer to O'],
            ['Na – Cl', short(3.16 - 0.93), 'taken by Cl'],
          ],
        ),
        'Differences of electronegativity: 0 in F–F, 0.35 in C–H, 1.24 in O–H, 2.23 in NaCl.',
        beat('The difference decides what becomes of the pair.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'Between carbon and hydrogen it is small. Between oxygen and hydrogen it is large enough to make water polar.',
          show('pic.row2', 'small'),
          show('pic.row3', 'water'),
        ),
        beat(
          'Between sodium and chlorine it is so large that chlorine takes the electron. Two ions are left.',
          show('pic.row4', 'sodium'),
        ),
      ),
  },
  question: choice(
    'Oxygen has 3.44, hydrogen 2.20. Where is the shared pair?',
    'closer to oxygen',
    ['closer to hydrogen', 'in the middle'],
    'The larger number pulls harder.',
  ),
  stays: 'The larger number pulls harder',
};
