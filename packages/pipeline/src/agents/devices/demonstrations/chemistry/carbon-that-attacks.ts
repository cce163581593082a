import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const reagent = ['m', 'ha', 'hb', 'hc', 'mg', 'br', 'm-ha', 'm-hb', 'm-hc', 'm-mg', 'mg-br'];
const aldehyde = ['c', 'x', 'y', 'o', 'c-x', 'c-y', 'both'];

export const carbonThatAttacks: Demonstration = {
  id: 'carbon-that-attacks',
  name: 'a carbon that magnesium has made negative',
  title: 'Magnesium turns carbon around',
  about: /grignard(?: reaction| reagents?)?|organo-?magnesium|organo-?metallic|organo-?lithium/i,
  named: /grignard/i,
  puzzle: [
    'To build a longer chain, one carbon must attack another.',
    'But carbon next to bromine is positive. How do you make it negative?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('br', 'Br', [-6.4, 0]),
          atom('mg', 'Mg', [-4.6, 0], { partial: 'plus' }),
          atom('m', 'C', [-2.8, 0], { partial: 'minus' }),
          atom('ha', 'H', [-2.8, 1.3]),
          atom('hb', 'H', [-1.7, 0.8]),
          atom('hc', 'H', [-2.8, -1.3]),
          atom('c', 'C', [0.8, 0], { partial: 'plus' }),
          atom('x', 'H', [1.4, 1.4]),
          atom('y', 'H', [1.4, -1.4]),
          atom('o', 'O', [2.8, 0], { partial: 'minus' }),
          atom('h', 'H', [4.2, 0]),
        ],
        [
          ...['ha', 'hb', 'hc', 'mg'].map((to) => bond('m', to)),
          bond('mg', 'br'),
          bond('c', 'x'),
          bond('c', 'y'),
          bond('c', 'o', 2, { id: 'both' }),
          bond('c', 'o', 1, { id: 'one' }),
          bond('m', 'c', 1, { id: 'new' }),
          bond('o', 'h', 1, { id: 'alcohol' }),
        ],
      ),
      'Methylmagnesium bromide with a negative carbon, formaldehyde with a positive one; a new bond joins the carbons, and acid makes the alcohol.',
      beat(
        'Put magnesium between carbon and bromine. It gives electrons, so the carbon becomes negative.',
        ...reagent.map((part) => show(`pic.${part}`, 'magnesium')),
        highlight('pic.mg', 'gives'),
        highlight('pic.m', 'negative'),
      ),
      beat(
        'Here is an aldehyde. Its oxygen pulls, so this carbon is positive.',
        ...aldehyde.map((part) => show(`pic.${part}`, 'aldehyde')),
        highlight('pic.o', 'oxygen'),
        highlight('pic.c', 'positive'),
      ),
      beat(
        'Minus attacks plus, and the two carbons are joined. One bond to oxygen opens for it.',
        draw('pic.new', 'joined'),
        clear('pic.m-mg', 'joined'),
        clear('pic.both', 'opens'),
        draw('pic.one', 'opens'),
      ),
      beat(
        'Add acid at the end, and the oxygen takes a hydrogen. You have an alcohol with one carbon more.',
        show('pic.h', 'hydrogen'),
        draw('pic.alcohol', 'hydrogen'),
        clear('pic.mg', 'acid'),
        clear('pic.br', 'acid'),
        clear('pic.mg-br', 'acid'),
        highlight('pic.m', 'more'),
      ),
    ),
  further: {
    title: 'Choose your alcohol',
    draw: () =>
      scene(
        table(
          ['attack on', 'product', 'carbons on the C–OH'],
          [
            ['formaldehyde', 'primary alcohol', '1'],
            ['another aldehyde', 'secondary alcohol', '2'],
            ['a ketone', 'tertiary alcohol', '3'],
            ['carbon dioxide', 'carboxylic acid', '–'],
            ['water', 'only a hydrocarbon', '–'],
          ],
        ),
        'Formaldehyde gives primary alcohols, other aldehydes secondary, ketones tertiary ones; carbon dioxide gives acids; water destroys the reagent.',
        beat(
          'What you attack decides what you get. Formaldehyde gives a primary alcohol, as here.',
          show('pic.head', 0),
          show('pic.row1', 'Formaldehyde'),
        ),
        beat(
          'Other aldehydes give secondary ones, and ketones tertiary ones.',
          show('pic.row2', 'aldehydes'),
          show('pic.row3', 'ketones'),
        ),
        beat('With carbon dioxide you make an acid.', show('pic.row4', 'dioxide')),
        beat(
          'But keep water away: it hands over a hydrogen at once, and all is spoilt.',
          show('pic.row5', 'water'),
        ),
      ),
  },
  question: choice(
    'Which liquid would destroy a Grignard reagent at once?',
    'water',
    ['dry ether', 'hexane'],
    'So negative a carbon takes a hydrogen even from water.',
  ),
  stays: 'Magnesium makes carbon negative',
};
