import { draw, highlight, show } from '../../writing/actions.ts';
import { beat, place } from '../../writing/sketch.ts';
import { atom, bond, structure } from '../../writing/structures.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Valence electrons, less those in lone pairs, less one for each bond. */
const charge = (valence: number, pairs: number, bonds: number) => valence - 2 * pairs - bonds;
const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

export const formalCharge: ShelfEntry = {
  id: 'formal-charge',
  names: ['formal charge', 'formal charges', 'formal charge of an atom'],
  subject: 'chemistry',
  field: 'Chemical bonding',
  says: [
    'The formal charge of an atom compares its electrons in a molecule with those it brought along.',
    'Each bond is split evenly between its two atoms.',
  ],
  puzzle: [
    'For one molecule you can often draw several Lewis structures.',
    'How do you find the best of them?',
  ],
  symbols: [
    { tex: 'F', name: 'F', meaning: 'the formal charge', role: 'd' },
    { tex: 'V', name: 'V', meaning: 'the number of valence electrons', role: 'a' },
    { tex: 'L', name: 'L', meaning: 'the number of electrons in lone pairs', role: 'b' },
    { tex: 'B', name: 'B', meaning: 'the number of electrons in bonds', role: 'c' },
  ],
  formulas: [
    {
      id: 'charge',
      tex: 'F = V - L - \\frac{B}{2}',
      expression: 'F = V - L - B / 2',
      says: 'Take the valence electrons, subtract the lone ones, and subtract half of the shared ones.',
    },
  ],
  pictures: [
    {
      id: 'ozone',
      title: 'Split the bonds of ozone',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ozone',
            'wide-left',
            structure(
              'lewis',
              [
                atom('left', 'O', [-2.2, -0.9], { lone_pairs: 2 }),
                atom('middle', 'O', [0, 0.6], { lone_pairs: 1, charge: 1 }),
                atom('right', 'O', [2.2, -0.9], { lone_pairs: 3, charge: -1 }),
              ],
              [bond('left', 'middle', 2), bond('middle', 'right')],
            ),
            'Ozone: the left oxygen has two lone pairs and a double bond, the middle one a lone pair and three bonds, the right one three lone pairs and one bond.',
          ),
          place(
            'count',
            'narrow-right',
            table(
              ['oxygen', 'own', 'brought', 'charge'],
              [
                ['left', `${6 - charge(6, 2, 2)}`, '6', signed(charge(6, 2, 2))],
                ['middle', `${6 - charge(6, 1, 3)}`, '6', signed(charge(6, 1, 3))],
                ['right', `${6 - charge(6, 3, 1)}`, '6', signed(charge(6, 3, 1))],
              ],
            ),
            'The left oxygen owns six electrons, the middle five, the right seven; each brought six.',
          ),
        ],
        beats: [
          beat(
            'Ozone is three oxygen atoms in a bent row. Each of them brought six electrons.',
            ...['left', 'middle', 'right'].map((part) => show(`ozone.${part}`, 'oxygen')),
            draw('ozone.left-middle', 'row'),
            draw('ozone.middle-right', 'row'),
            show('count.head', 'brought'),
          ),
          beat(
            'The left one owns its two lone pairs, and one electron of each bond. That is six, so its charge is zero.',
            highlight('ozone.left', 'left'),
            show('count.row1', 'six'),
          ),
          beat(
            'The middle one has only one lone pair and three bonds. It owns five: plus one.',
            highlight('ozone.middle', 'middle'),
            show('count.row2', 'five'),
          ),
          beat(
            'The right one has three lone pairs and one bond. It owns seven: minus one.',
            highlight('ozone.right', 'right'),
            show('count.row3', 'seven'),
          ),
        ],
      }),
    },
    {
      id: 'choose',
      title: 'Which drawing is better?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'good',
            'left',
            structure(
              'lewis',
              [
                atom('oa', 'O', [-2, 0], { lone_pairs: 2 }),
                atom('c', 'C', [0, 0]),
                atom('ob', 'O', [2, 0], { lone_pairs: 2 }),
              ],
              [bond('oa', 'c', 2), bond('c', 'ob', 2)],
            ),
            'Carbon dioxide with two double bonds: no formal charges.',
          ),
          place(
            'poor',
            'right',
            structure(
              'lewis',
              [
                atom('oa', 'O', [-2, 0], { lone_pairs: 1, charge: charge(6, 1, 3) }),
                atom('c', 'C', [0, 0]),
                atom('ob', 'O', [2, 0], { lone_pairs: 3, charge: charge(6, 3, 1) }),
              ],
              [bond('oa', 'c', 3), bond('c', 'ob')],
            ),
            'Carbon dioxide with a triple and a single bond: plus one on the left oxygen, minus one on the right.',
          ),
        ],
        beats: [
          beat(
            'Carbon dioxide with two double bonds: each oxygen owns six electrons, and carbon four.',
            ...['oa', 'c', 'ob', 'oa-c', 'c-ob'].map((part) => show(`good.${part}`, 'double')),
            highlight('good.c', ['carbon', 2]),
          ),
          beat(
            'You could also draw a triple and a single bond. All octets are full here as well.',
            ...['oa', 'c', 'ob', 'oa-c', 'c-ob'].map((part) => show(`poor.${part}`, 'triple')),
          ),
          beat(
            'But now one oxygen is at plus one, and the other at minus one.',
            highlight('poor.oa', 'plus'),
            highlight('poor.ob', 'minus'),
          ),
          beat(
            'The drawing with the smallest charges is the better one: two double bonds.',
            highlight('good.oa-c', 'better'),
            highlight('good.c-ob', 'better'),
          ),
        ],
      }),
    },
    {
      id: 'habits',
      title: 'Read it off the bonds',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'habits',
            'full',
            table(
              ['atom', 'one bond less', 'at home', 'one bond more'],
              [
                ['carbon', `3 bonds: ${signed(charge(4, 1, 3))}`, `4 bonds: ${signed(charge(4, 0, 4))}`, '–'],
                [
                  'nitrogen',
                  `2 bonds: ${signed(charge(5, 2, 2))}`,
                  `3 bonds: ${signed(charge(5, 1, 3))}`,
                  `4 bonds: ${signed(charge(5, 0, 4))}`,
                ],
                [
                  'oxygen',
                  `1 bond: ${signed(charge(6, 3, 1))}`,
                  `2 bonds: ${signed(charge(6, 2, 2))}`,
                  `3 bonds: ${signed(charge(6, 1, 3))}`,
                ],
              ],
              { row_heads: true },
            ),
            'With full octets, carbon is neutral with four bonds, nitrogen with three, oxygen with two.',
          ),
        ],
        beats: [
          beat(
            'With full octets you can read it off. Carbon is neutral with four bonds.',
            show('habits.head', 0),
            show('habits.row1', 'Carbon'),
          ),
          beat(
            'Nitrogen is neutral with three. With four, as in ammonium, it is plus one.',
            show('habits.row2', 'Nitrogen'),
            highlight('habits.cell-2-4', 'ammonium'),
          ),
          beat(
            'Oxygen is neutral with two. With one it is minus one, as in hydroxide.',
            show('habits.row3', 'Oxygen'),
            highlight('habits.cell-3-2', 'minus'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In ammonium, the nitrogen has 5 valence electrons, no lone pair, and 8 electrons in its four bonds. What is its formal charge?',
    formula: 'charge',
    given: { V: 5, L: 0, B: 8 },
    find: 'F',
    sense: 'It is plus {result}, and so is the charge of the whole ion.',
  },
  misconception: {
    tempting: 'It is tempting to take the formal charge for the true charge of the atom.',
    truth:
      'It only keeps the books, as if every bond were shared evenly. Real electrons sit closer to one side.',
  },
  uses: ['Chemists use it to choose between Lewis structures, and to see where a reaction will begin.'],
  takeaways: [
    'Valence minus lone minus half the shared',
    'The sum is the charge of the molecule',
    'Small charges: better structure',
  ],
  question: {
    ask: 'An oxygen atom has one bond and three lone pairs. Which charge does it get?',
    answer: 'Minus one: six, minus six lone electrons, minus one for its half of the bond.',
  },
};
