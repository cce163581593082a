import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** Logarithm of dissolved aluminium against pH, from Al³⁺ below and Al(OH)₄⁻ above. */
const dissolved = 'log10(10^(9.7-3*x)+10^(x-13.3))';

export const acidOrBaseAlike: Demonstration = {
  id: 'acid-or-base-alike',
  name: 'a hydroxide that dissolves in acid and in base',
  title: 'It dissolves on both sides',
  about: /amphoter\w*|amphiprotic|ampholyte|alumini?um hydroxide/i,
  named: /amphoter/i,
  puzzle: [
    'Aluminium hydroxide dissolves in acid, like any base.',
    'So why does it dissolve in strong lye as well?',
  ],
  draw: () =>
    scene(
      axes(
        axis(3, 13, 'pH'),
        axis(-9, -0.5, 'dissolved aluminium, mol/L', {
          ticks: [
            { at: -8, text: '10⁻⁸' },
            { at: -6, text: '10⁻⁶' },
            { at: -4, text: '10⁻⁴' },
            { at: -2, text: '10⁻²' },
          ],
        }),
        [
          curve('acid', '9.7-3*x', 'bad', { from: 3.5, to: 5.75, label: 'Al³⁺' }),
          curve('base', 'x-13.3', 'a', { from: 5.75, to: 12.7, label: 'Al(OH)₄⁻' }),
          tracker('here', dissolved, 5.75, 'good'),
        ],
      ),
      'Dissolved aluminium against pH: it falls steeply to a lowest point near pH 6, and then rises.',
      beat(
        'Near pH 6, hardly any of the hydroxide dissolves. It lies as a white jelly at the bottom.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'hardly'),
      ),
      beat(
        'Add acid. It takes the OH groups away as water, and Al³⁺ goes into solution.',
        draw('pic.acid', 'acid', 1.4),
        move('pic.here', 3.6, 'acid', 1.4),
      ),
      beat('Now add base instead. You would expect still more of the solid.', move('pic.here', 6, 'base', 1)),
      beat(
        'But aluminium takes on a fourth OH⁻, and becomes a negative ion. So it dissolves again.',
        draw('pic.base', 'fourth', 1.4),
        move('pic.here', 12.5, 'dissolves', 1.4),
      ),
    ),
  further: {
    title: 'Three kinds of oxides',
    draw: () =>
      scene(
        table(
          ['oxide', 'with acid', 'with base', 'kind'],
          [
            ['Na₂O', 'reacts', '–', 'basic'],
            ['MgO', 'reacts', '–', 'basic'],
            ['Al₂O₃', 'reacts', 'reacts', 'amphoteric'],
            ['SO₃', '–', 'reacts', 'acidic'],
          ],
        ),
        'Along a period: sodium and magnesium oxide are basic, aluminium oxide is amphoteric, sulphur trioxide is acidic.',
        beat(
          'Along a period, oxides change. On the left they are basic, and react with acids.',
          show('pic.head', 0),
          show('pic.row1', 'basic'),
          show('pic.row2', 'react'),
        ),
        beat('On the right they are acidic, and react with bases.', show('pic.row4', 'acidic')),
        beat(
          'In between stands aluminium. Its oxide does both: it is amphoteric. Zinc and lead behave alike.',
          show('pic.row3', 'aluminium'),
          highlight('pic.cell-3-4', 'amphoteric'),
        ),
      ),
  },
  question: choice(
    'Which cleaner attacks the oxide layer of aluminium?',
    'strong lye',
    ['neutral soap', 'alcohol'],
    'The oxide is amphoteric, so lye strips it off and eats the metal.',
  ),
  stays: 'Amphoteric: it answers acid and base',
};
