import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const fixedRatio: Demonstration = {
  id: 'fixed-ratio',
  name: 'hydrogen and oxygen in water',
  title: 'Always one to eight',
  about:
    /definite proportions|constant composition|multiple proportions|conservation of mass|stoichiometr|empirical formula|limiting reagent|proust/i,
  named: /fixed ratio by mass/i,
  puzzle: ['You have 3 grams of hydrogen and 16 grams of oxygen.', 'How much water can they make?'],
  draw: () =>
    scene(
      bars([
        ['hydrogen', 2, 'a', '2 g'],
        ['oxygen', 16, 'b', '16 g'],
        ['water', 18, 'good', '18 g'],
        ['left over', 1, 'bad', '1 g'],
      ]),
      'Two grams of hydrogen and 16 of oxygen make 18 grams of water; 1 gram of hydrogen is left over.',
      beat(
        'In water two atoms of hydrogen, of mass 1, sit at one of oxygen, of mass 16.',
        show('pic.bar1', 'hydrogen'),
        show('pic.value1', 0.5),
        show('pic.bar2', 'oxygen'),
        show('pic.value2', 0.9),
      ),
      beat(
        'So the masses are as 2 to 16, or 1 to 8, in every drop of water.',
        highlight('pic.bar1', '2'),
        highlight('pic.bar2', '16'),
      ),
      beat(
        'Your 16 grams of oxygen need just 2 grams of hydrogen, and make 18 grams of water.',
        count('pic.bar3', 'water'),
        show('pic.value3', 'water'),
      ),
      beat(
        'The third gram finds no partner, and is left over.',
        show('pic.bar4', 'left'),
        show('pic.value4', 'left'),
      ),
    ),
  further: {
    title: 'Another compound of the same two',
    draw: () =>
      scene(
        table(
          ['compound', 'formula', 'hydrogen', 'oxygen'],
          [
            ['water', 'H₂O', '1 g', '8 g'],
            ['hydrogen peroxide', 'H₂O₂', '1 g', '16 g'],
          ],
        ),
        'Water holds 8 grams of oxygen for each gram of hydrogen, hydrogen peroxide 16.',
        beat(
          'The same two elements can make another compound: hydrogen peroxide.',
          show('pic.head', 0),
          show('pic.row1', 0.2),
          show('pic.row2', 'peroxide'),
        ),
        beat(
          'It has twice as much oxygen for each gram of hydrogen. Not a little more: exactly twice, because atoms come whole.',
          highlight('pic.cell-2-4', 'twice', 1.5),
        ),
      ),
  },
  question: choice(
    'How much oxygen do 5 grams of hydrogen need to become water?',
    '40 g',
    ['8 g', '5 g', '80 g'],
    'Eight times as much by mass.',
  ),
  stays: 'Atoms come whole, so masses keep a ratio',
};
