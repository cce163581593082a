import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const thinner: Demonstration = {
  id: 'thinner',
  name: 'juice that is thinned with water',
  title: 'More water, same sugar',
  about: /molarity|dilution|\bmolality|concentration\b|percent yield|titer|standard solution/i,
  named: /molar concentration/i,
  puzzle: ['You pour water into strong juice until there is four times as much.', 'How strong is it now?'],
  draw: () =>
    scene(
      bars([
        ['0.25 l', 2, 'bad', '2 mol/l'],
        ['0.5 l', 1, 'b', '1 mol/l'],
        ['1 l', 0.5, 'a', '0.5 mol/l'],
      ]),
      'Half a mole in 0.25, 0.5 and 1 litre: 2, 1 and 0.5 moles a litre.',
      beat(
        'Half a mole of sugar is in a quarter of a litre: that makes 2 moles a litre.',
        show('pic.bar1', 'quarter'),
        show('pic.value1', 'moles'),
      ),
      beat(
        'Fill up to half a litre. The sugar is still the same, so there is half as much in each litre.',
        count('pic.bar2', 'half'),
        show('pic.value2', 'each'),
      ),
      beat(
        'Fill up to a whole litre, and it is half a mole a litre. Volume times concentration stays the same all the time.',
        count('pic.bar3', 'whole'),
        show('pic.value3', 'mole'),
      ),
    ),
  further: {
    title: 'How much water must you add?',
    draw: () =>
      scene(
        table(
          ['', 'before', 'after'],
          [
            ['concentration', '6 mol/l', '1.5 mol/l'],
            ['volume', '50 ml', `${(50 * 6) / 1.5} ml`],
            ['amount', `${(50 * 6) / 1000} mol`, `${(50 * 6) / 1000} mol`],
          ],
          { row_heads: true },
        ),
        '50 ml of 6 moles a litre become 200 ml of 1.5 moles a litre; the amount is 0.3 moles all the time.',
        beat(
          'You have 50 millilitres of an acid with 6 moles a litre, and need 1.5.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
        ),
        beat(
          `A quarter of the concentration needs four times the volume: ${(50 * 6) / 1.5} millilitres.`,
          show('pic.row2', 'volume'),
        ),
        beat(
          `So add ${(50 * 6) / 1.5 - 50} millilitres of water. The amount, ${(50 * 6) / 1000} moles, is the same before and after.`,
          show('pic.row3', 'amount'),
        ),
      ),
  },
  question: choice(
    '100 ml of 2 mol/l are filled up to 500 ml. How strong is it?',
    '0.4 mol/l',
    ['0.5 mol/l', '10 mol/l', '1 mol/l'],
    'Five times the volume, a fifth of the concentration.',
  ),
  stays: 'Volume times concentration stays',
};
