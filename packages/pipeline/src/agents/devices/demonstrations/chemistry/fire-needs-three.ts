import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const corner: Record<string, [number, number]> = {
  ha: [-3, 1.1],
  hb: [-1.9, 0],
  hc: [-3, -1.1],
  hd: [-4.1, 0],
};

export const fireNeedsThree: Demonstration = {
  id: 'fire-needs-three',
  name: 'what a fire needs, and what becomes of methane',
  title: 'Three things make a fire',
  about:
    /(?<!internal )combustion(?: of \w+| reactions?)?|\bburning\b|fire triangle|flammab|hydrocarbon fuel|fossil fuel/i,
  named: /combustion/i,
  puzzle: ['A log lies for years in the air, full of energy.', 'What is missing for a fire?'],
  draw: () =>
    scene(
      {
        type: 'venn',
        sets: [
          { label: 'fuel', role: 'b' },
          { label: 'oxygen', role: 'a' },
          { label: 'heat', role: 'bad' },
        ],
        items: [
          { in: ['a', 'b'], text: 'log' },
          { in: ['b', 'c'], text: 'oven' },
          { in: ['a', 'c'], text: 'coke' },
          { in: ['a', 'b', 'c'], text: 'fire' },
        ],
      },
      'Fuel, oxygen and heat as three circles: only where all three meet is there fire.',
      beat(
        'Fuel and oxygen: that is a log in the air. It is cold, and nothing happens.',
        draw('pic.a', 'Fuel'),
        draw('pic.b', 'oxygen'),
        show('pic.item1', 'log'),
      ),
      beat(
        'An empty oven has heat and oxygen, but there is nothing to burn.',
        draw('pic.c', 'heat'),
        show('pic.item2', 'oven'),
      ),
      beat('Fuel and heat without air: wood only chars, and coal becomes coke.', show('pic.item3', 'coke')),
      beat(
        'Only where all three meet, there is fire. Take one away, and it goes out.',
        show('pic.a-and-b-and-c', 'three'),
        show('pic.item4', 'fire'),
        highlight('pic.item4', 'out'),
      ),
    ),
  further: {
    title: 'What methane turns into',
    draw: () =>
      scene(
        structure(
          'ball',
          [
            atom('c', 'C', [-3, 0]),
            ...Object.entries(corner).map(([id, at]) => atom(id, 'H', at)),
            atom('oa', 'O', [-0.2, 1.2]),
            atom('ob', 'O', [1, 1.2]),
            atom('oc', 'O', [-0.2, -1.2]),
            atom('od', 'O', [1, -1.2]),
            atom('nc', 'C', [4.2, 0]),
            atom('na', 'O', [3, 0]),
            atom('nb', 'O', [5.4, 0]),
            atom('wo', 'O', [3.4, 2.1]),
            atom('wa', 'H', [2.6, 1.5]),
            atom('wb', 'H', [4.2, 1.5]),
            atom('vo', 'O', [5.2, -1.5]),
            atom('va', 'H', [4.4, -2.1]),
            atom('vb', 'H', [6, -2.1]),
          ],
          [
            ...Object.keys(corner).map((id) => bond('c', id)),
            bond('oa', 'ob', 2),
            bond('oc', 'od', 2),
            bond('nc', 'na', 2),
            bond('nc', 'nb', 2),
            bond('wo', 'wa'),
            bond('wo', 'wb'),
            bond('vo', 'va'),
            bond('vo', 'vb'),
          ],
        ),
        'Methane and two molecules of oxygen become one of carbon dioxide and two of water.',
        beat(
          'Natural gas is mostly methane. It meets two molecules of oxygen.',
          show('pic.c', 'methane'),
          ...Object.keys(corner).flatMap((id) => [
            show(`pic.${id}`, 'methane'),
            show(`pic.c-${id}`, 'methane'),
          ]),
          ...['oa', 'ob', 'oc', 'od', 'oa-ob', 'oc-od'].map((part) => show(`pic.${part}`, 'oxygen')),
        ),
        beat(
          'In the heat the old bonds break.',
          ...Object.keys(corner).map((id) => clear(`pic.c-${id}`, 'break')),
          clear('pic.oa-ob', 'break'),
          clear('pic.oc-od', 'break'),
        ),
        beat(
          'The carbon takes two oxygen atoms, and becomes carbon dioxide.',
          ...['nc', 'na', 'nb', 'nc-na', 'nc-nb'].map((part) => show(`pic.${part}`, 'dioxide')),
        ),
        beat(
          'The four hydrogens make two molecules of water. With too little oxygen you get soot, or poisonous carbon monoxide.',
          ...['wo', 'wa', 'wb', 'wo-wa', 'wo-wb', 'vo', 'va', 'vb', 'vo-va', 'vo-vb'].map((part) =>
            show(`pic.${part}`, 'water'),
          ),
        ),
      ),
  },
  question: choice(
    'You put a lid on a burning pan. What do you take away?',
    'the oxygen',
    ['the heat', 'the fuel'],
    'No fresh air comes in, and the fire uses up the rest.',
  ),
  stays: 'Fuel, oxygen and heat make a fire',
};
