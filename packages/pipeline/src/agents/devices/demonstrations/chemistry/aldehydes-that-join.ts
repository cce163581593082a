import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const aldehydesThatJoin: Demonstration = {
  id: 'aldehydes-that-join',
  name: 'two aldehydes that join, and lose water',
  title: 'One bites the other',
  about: /aldol(?: condensation| reaction| addition)?|enolates?|claisen condensation|carbonyl condensation/i,
  named: /aldol|enolate/i,
  puzzle: [
    'Two molecules of one and the same aldehyde, and a little base.',
    'How can a molecule attack its own twin?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('a1', 'C', [-5, 0]),
          atom('oa', 'O', [-5.6, 1.4]),
          atom('h1', 'H', [-6.1, -0.7]),
          atom('a2', 'C', [-3.2, 0]),
          atom('h2', 'H', [-3.2, 1.3]),
          atom('h3', 'H', [-3.2, -1.3]),
          atom('h4', 'H', [-2, 0.7]),
          atom('b1', 'C', [0.2, 0], { partial: 'plus' }),
          atom('ob', 'O', [0.2, 1.6], { partial: 'minus' }),
          atom('h5', 'H', [0.2, -1.3]),
          atom('b2', 'C', [2.2, 0]),
          atom('h6', 'H', [2.2, 1.3]),
          atom('h7', 'H', [2.2, -1.3]),
          atom('h8', 'H', [3.4, 0]),
          atom('h9', 'H', [1.2, 2.5]),
        ],
        [
          bond('a1', 'oa', 2),
          bond('a1', 'h1'),
          bond('a1', 'a2'),
          ...['h2', 'h3', 'h4'].map((to) => bond('a2', to)),
          bond('b1', 'ob', 2, { id: 'both' }),
          bond('b1', 'ob', 1, { id: 'one' }),
          bond('b1', 'h5'),
          bond('b1', 'b2'),
          ...['h6', 'h7', 'h8'].map((to) => bond('b2', to)),
          bond('a2', 'b1', 1, { id: 'new' }),
          bond('ob', 'h9', 1, { id: 'alcohol' }),
        ],
      ),
      'Two molecules of acetaldehyde: one loses a hydrogen beside its C=O, and that carbon bonds to the carbonyl carbon of the other.',
      beat(
        'Here is acetaldehyde. The hydrogens next to its C=O are a little acidic.',
        ...['a1', 'oa', 'h1', 'a2', 'h2', 'h3', 'h4'].map((part) => show(`pic.${part}`, 'acetaldehyde')),
        ...['a1-oa', 'a1-h1', 'a1-a2', 'a2-h2', 'a2-h3', 'a2-h4'].map((part) =>
          show(`pic.${part}`, 'acetaldehyde'),
        ),
        ...['h2', 'h3', 'h4'].map((part) => highlight(`pic.${part}`, 'acidic')),
      ),
      beat(
        'A base takes one of them. The carbon keeps the electrons, and is now negative.',
        clear('pic.h4', 'takes'),
        clear('pic.a2-h4', 'takes'),
        highlight('pic.a2', 'negative'),
      ),
      beat(
        'A second molecule still has a positive carbon at its oxygen.',
        ...['b1', 'ob', 'h5', 'b2', 'h6', 'h7', 'h8'].map((part) => show(`pic.${part}`, 'second')),
        ...['both', 'b1-h5', 'b1-b2', 'b2-h6', 'b2-h7', 'b2-h8'].map((part) => show(`pic.${part}`, 'second')),
        highlight('pic.b1', 'positive'),
      ),
      beat(
        'The two join. The oxygen takes a hydrogen back: the product is both aldehyde and alcohol, an aldol.',
        draw('pic.new', 'join'),
        clear('pic.both', 'join'),
        draw('pic.one', 'join'),
        show('pic.h9', 'hydrogen'),
        draw('pic.alcohol', 'hydrogen'),
      ),
    ),
  further: {
    title: 'Warm it, and water leaves',
    draw: () =>
      scene(
        structure(
          'lewis',
          [
            atom('o', 'O', [-4.4, 1.5]),
            atom('c1', 'C', [-3.6, 0]),
            atom('h1', 'H', [-5, -0.8]),
            atom('c2', 'C', [-1.6, 0]),
            atom('ha', 'H', [-1.6, 1.4]),
            atom('hb', 'H', [-1.6, -1.4]),
            atom('c3', 'C', [0.8, 0]),
            atom('oh', 'O', [0.8, 1.6]),
            atom('hc', 'H', [2.1, 1.6]),
            atom('h3', 'H', [0.8, -1.4]),
            atom('c4', 'C', [2.9, 0]),
            atom('hd', 'H', [2.9, -1.4]),
            atom('he', 'H', [4.3, 0]),
            atom('hf', 'H', [3.8, 1.1]),
          ],
          [
            bond('c1', 'o', 2),
            bond('c1', 'h1'),
            bond('c1', 'c2'),
            bond('c2', 'ha'),
            bond('c2', 'hb'),
            bond('c2', 'c3', 1, { id: 'single' }),
            bond('c2', 'c3', 2, { id: 'double' }),
            bond('c3', 'oh'),
            bond('oh', 'hc'),
            bond('c3', 'h3'),
            bond('c3', 'c4'),
            ...['hd', 'he', 'hf'].map((to) => bond('c4', to)),
          ],
        ),
        'The aldol loses a hydrogen and the OH as water; a double bond is left beside the C=O.',
        beat(
          'Here is the aldol, with its O–H group and a hydrogen beside it.',
          highlight('pic.oh', 'group'),
          highlight('pic.ha', 'hydrogen'),
        ),
        beat(
          'Heat drives the two off together, as water.',
          ...['ha', 'c2-ha', 'oh', 'hc', 'oh-hc', 'c3-oh'].map((part) => clear(`pic.${part}`, 'drives')),
        ),
        beat(
          'A double bond is left, right beside the C=O. The two support each other, which makes this step easy.',
          clear('pic.single', 'double'),
          draw('pic.double', 'double'),
          highlight('pic.c1-o', 'beside'),
        ),
      ),
  },
  question: choice(
    'Which hydrogen does the base take?',
    'one on the carbon next to the C=O',
    ['the one on the C=O itself', 'any hydrogen'],
    'Only there can the oxygen help to carry the negative charge.',
  ),
  stays: 'Negative carbon meets positive carbon',
};
