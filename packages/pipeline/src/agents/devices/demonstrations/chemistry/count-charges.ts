import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const countCharges: Demonstration = {
  id: 'count-charges',
  name: 'oxidation states that add up',
  title: 'The books must balance',
  about: /oxidation (?:state|number)|oxidi[sz]ing agent|reducing agent|valence\b|disproportionation/i,
  named: /degree of oxidation/i,
  puzzle: ['Sulphuric acid is H₂SO₄.', 'Which oxidation state has the sulphur in it?'],
  draw: () =>
    scene(
      table(
        ['atom', 'how many', 'state', 'together'],
        [
          ['H', '2', '+1', '+2'],
          ['O', '4', '−2', '−8'],
          ['S', '1', '?', '+6'],
          ['sum', '', '', '0'],
        ],
      ),
      'Two hydrogens make plus 2, four oxygens minus 8, so the sulphur must be plus 6.',
      beat(
        'Give each shared pair to the atom that pulls harder, and count the charges.',
        show('pic.head', 0.2),
      ),
      beat('Hydrogen counts as plus 1, and there are two of them.', show('pic.row1', 'Hydrogen')),
      beat('Oxygen counts as minus 2, and there are four: that makes minus 8.', show('pic.row2', 'Oxygen')),
      beat(
        `The molecule as a whole is neutral. So sulphur must be plus ${8 - 2}.`,
        show('pic.row4', 'neutral'),
        show('pic.row3', 'sulphur'),
        highlight('pic.row3', 'plus'),
      ),
    ),
  further: {
    title: 'The same atom in other company',
    draw: () =>
      scene(
        bars([
          ['H₂S', -2, 'a', '−2'],
          ['S', 0, 'muted', '0'],
          ['SO₂', 4, 'b', '+4'],
          ['H₂SO₄', 6, 'bad', '+6'],
        ]),
        'Oxidation states of sulphur: −2 in hydrogen sulphide, 0 as element, +4 in sulphur dioxide, +6 in sulphuric acid.',
        beat('As an element sulphur has zero.', show('pic.bar2', 'zero'), show('pic.value2', 'zero')),
        beat(
          'In hydrogen sulphide it has taken two electrons.',
          show('pic.bar1', 'taken'),
          show('pic.value1', 'two'),
        ),
        beat(
          'With oxygen it gives some away: four in sulphur dioxide, six in sulphuric acid. To go up here is to be oxidised.',
          show('pic.bar3', 'four'),
          show('pic.value3', 'four'),
          show('pic.bar4', 'six'),
          show('pic.value4', 'six'),
        ),
      ),
  },
  question: choice(
    'Which state has carbon in CO₂?',
    '+4',
    ['+2', '−4', '0'],
    'Two oxygens make minus 4, so carbon is plus 4.',
  ),
  stays: 'All states add up to the charge',
};
