import { clear, count, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** Percent of 2-methylbut-2-ene from 2-bromo-2-methylbutane: with ethoxide, and with the bulky tert-butoxide. */
const inner = { small: 69, bulky: 28 };

const hydrogens: [string, string, [number, number]][] = [
  ['h1', 'c1', [-3, 1.3]],
  ['h2', 'c1', [-4.3, 0]],
  ['h3', 'c1', [-3, -1.3]],
  ['h4', 'c2', [-1, 1.3]],
  ['h5', 'c3', [1, 1.3]],
  ['h6', 'c3', [1, -1.3]],
  ['h7', 'c4', [3, 1.3]],
  ['h8', 'c4', [4.3, 0]],
  ['h9', 'c4', [3, -1.3]],
];

export const twoAlkenes: Demonstration = {
  id: 'two-alkenes',
  name: 'a base that takes a hydrogen beside a bromine',
  title: 'Which hydrogen goes?',
  about:
    /\be1(?:cb)?\b(?: elimination| reaction| mechanism)?|\be2\b(?: elimination| reaction| mechanism)?|elimination reactions?|zaitsev(?:'s)?(?: rule)?|saytzeff|saytzev|hofmann elimination|dehydrohalogenation/i,
  named: /elimination/i,
  puzzle: [
    'A base takes a hydrogen, a bromine leaves, and a double bond is there.',
    'But which hydrogen does it take, when there is a choice?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          ...range(1, 4).map((i) => atom(`c${i}`, 'C', [i * 2 - 5, 0])),
          atom('br', 'Br', [-1, -1.5]),
          ...hydrogens.map(([id, , at]) => atom(id, 'H', at)),
        ],
        [
          bond('c1', 'c2'),
          bond('c2', 'c3', 1, { id: 'single' }),
          bond('c2', 'c3', 2, { id: 'double' }),
          bond('c3', 'c4'),
          bond('c2', 'br'),
          ...hydrogens.map(([id, carbon]) => bond(carbon, id)),
        ],
      ),
      '2-Bromobutane: bromine on the second carbon, hydrogens on the first and third. One from the third leaves with the bromine, and a double bond forms.',
      beat(
        'Here is a chain of four carbons, with bromine on the second one.',
        ...range(1, 4).map((i) => show(`pic.c${i}`, 'chain')),
        ...['c1-c2', 'single', 'c3-c4'].map((part) => show(`pic.${part}`, 'chain')),
        ...hydrogens.flatMap(([id, carbon]) => [
          show(`pic.${id}`, 'carbons'),
          show(`pic.${carbon}-${id}`, 'carbons'),
        ]),
        show('pic.br', 'bromine'),
        show('pic.c2-br', 'bromine'),
      ),
      beat(
        'A base can take a hydrogen from the carbon on the left, or on the right.',
        ...['h1', 'h2', 'h3'].map((id) => highlight(`pic.${id}`, 'left')),
        ...['h5', 'h6'].map((id) => highlight(`pic.${id}`, 'right')),
      ),
      beat(
        'Mostly it takes one on the right. In the same moment the bromine leaves.',
        clear('pic.c3-h5', 'takes'),
        clear('pic.h5', 'takes'),
        clear('pic.c2-br', 'leaves'),
        clear('pic.br', 'leaves'),
      ),
      beat(
        'The electrons of the broken bond make the double bond. It lies inside the chain, with carbon on both sides.',
        clear('pic.single', 'electrons'),
        draw('pic.double', 'double'),
        highlight('pic.c1', 'both'),
        highlight('pic.c4', 'both'),
      ),
    ),
  further: {
    title: 'A bulky base decides otherwise',
    draw: () =>
      scene(
        bars(
          [
            ['small base: inner', inner.small, 'good'],
            ['outer', 100 - inner.small, 'muted'],
            ['bulky base: inner', inner.bulky, 'muted'],
            ['outer', 100 - inner.bulky, 'bad'],
          ],
          '%',
        ),
        `2-Bromo-2-methylbutane: ethoxide gives ${inner.small} percent of the inner alkene, tert-butoxide only ${inner.bulky}.`,
        beat(
          `Take a similar bromide, with one more methyl group. A small base gives ${inner.small} percent of the inner double bond.`,
          count('pic.bar1', 'small'),
          show('pic.value1', 'percent'),
          count('pic.bar2', 'inner'),
          show('pic.value2', 'inner'),
        ),
        beat(
          'It carries more carbon groups, and so it is the more stable one. That is the rule of Zaitsev.',
          highlight('pic.bar1', 'stable'),
        ),
        beat(
          `But a bulky base hardly gets inside. It takes a hydrogen at the end, and the inner one falls to ${inner.bulky} percent.`,
          count('pic.bar4', 'end'),
          show('pic.value4', 'end'),
          count('pic.bar3', 'falls'),
          show('pic.value3', 'falls'),
        ),
      ),
  },
  question: choice(
    'Which alkene is the main one, with a small base?',
    'the one with more carbon groups on the double bond',
    ['the one at the end of the chain', 'both in equal shares'],
    'Each carbon group makes the double bond more stable.',
  ),
  stays: 'The more substituted alkene wins',
};
