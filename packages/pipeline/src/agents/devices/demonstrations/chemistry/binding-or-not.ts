import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const diagram = (id: string, x: number, electrons: number, name: string): ShapeInput[] => [
  segment(`${id}-left`, [x - 2.2, 0], [x - 1.2, 0], 'muted', { weight: 'bold' }),
  segment(`${id}-right`, [x + 1.2, 0], [x + 2.2, 0], 'muted', { weight: 'bold' }),
  segment(`${id}-low`, [x - 0.5, -1.6], [x + 0.5, -1.6], 'good', { weight: 'bold' }),
  segment(`${id}-high`, [x - 0.5, 1.6], [x + 0.5, 1.6], 'bad', { weight: 'bold' }),
  ...range(1, electrons).map(
    (k): ShapeInput =>
      arrow(
        `${id}-e${k}`,
        k % 2 ? [x - 0.2, (k > 2 ? 1.6 : -1.6) - 0.4] : [x + 0.2, (k > 2 ? 1.6 : -1.6) + 0.4],
        k % 2 ? [x - 0.2, (k > 2 ? 1.6 : -1.6) + 0.4] : [x + 0.2, (k > 2 ? 1.6 : -1.6) - 0.4],
        'a',
        { weight: 'bold' },
      ),
  ),
  text(`${id}-name`, [x, -2.9], name, 'ink', { size: 'large' }),
];

export const bindingOrNot: Demonstration = {
  id: 'binding-or-not',
  name: 'the two levels that two atoms make together',
  title: 'Why is there H₂, but no He₂?',
  about:
    /molecular orbital|bond order|\blcao\b|valence bond|antibonding|hartree.?fock|density functional|born.?oppenheimer|electronic structure/i,
  named: /molecular orbitals?/i,
  puzzle: ['Two hydrogen atoms make a molecule, two helium atoms do not.', 'What is the difference?'],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -3.4], max: [6.4, 2.8] },
        ...diagram('h', -3.2, 2, 'H₂'),
        ...diagram('he', 3.2, 4, 'He₂'),
      ),
      'Two atomic levels make a lower and a higher level; in H₂ both electrons sit low, in He₂ two sit low and two high.',
      beat(
        'Two atoms bring one level each. Together they make a lower one and a higher one.',
        ...['h', 'he'].flatMap((id) => [
          show(`pic.${id}-left`, 0.1),
          show(`pic.${id}-right`, 0.1),
          draw(`pic.${id}-low`, 'lower'),
          draw(`pic.${id}-high`, 'higher'),
        ]),
      ),
      beat(
        'Hydrogen has two electrons in all. Both go down, and that saves energy: a bond.',
        show('pic.h-e1', 'Both'),
        show('pic.h-e2', 'Both'),
        show('pic.h-name', 'bond'),
      ),
      beat(
        'Helium has four. Two go down, but two must go up, and that costs at least as much.',
        show('pic.he-e1', 'down'),
        show('pic.he-e2', 'down'),
        show('pic.he-e3', 'up'),
        show('pic.he-e4', 'up'),
      ),
      beat(
        'Half the difference counts the bonds: 2 minus 0 gives one bond, 2 minus 2 gives none.',
        show('pic.he-name', 0),
        highlight('pic.h-low', 'one'),
        highlight('pic.he-high', 'none'),
      ),
    ),
  question: choice(
    'Eight electrons bind and four loosen. How many bonds is that?',
    '2',
    ['4', '1', '12'],
    'Half of 8 minus 4.',
  ),
  stays: 'Bonds: half of binding minus loosening',
};
