import { draw, highlight, move, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { atom, bond, structure } from '../../writing/structures.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Energy of two hydrogen atoms in kJ/mol at x picometres: a Morse curve, 436 deep at 74. */
const depth = 458;
const [length, width] = [74, 0.0194];
const morse = `${depth}*((1-exp(-${width}*(x-${length})))^2-1)`;

/** Eight places around an atom, the first ones filled. */
const dots = (name: string, [x, y]: [number, number], radius: number, amount: number, role: 'a' | 'b') =>
  Array.from({ length: amount }, (_, i) => {
    const turn = (2 * Math.PI * i) / 8;
    return circle(`${name}${i + 1}`, [x + radius * Math.cos(turn), y + radius * Math.sin(turn)], 0.17, role, {
      fill: 'solid',
    });
  });
const chlorineDots = [2, 3, 4, 5, 6, 7, 8];

export const chemicalBond: ShelfEntry = {
  id: 'chemical-bond',
  names: [
    'chemical bond',
    'chemical bonding',
    'types of chemical bonds',
    'ionic bond',
    'ionic bonding',
    'covalent bond',
    'covalent bonding',
    'ionic and covalent bonds',
  ],
  subject: 'chemistry',
  field: 'Chemical bonding',
  says: [
    'A chemical bond holds atoms together, because together they have less energy than apart.',
    'Electrons are shared in a covalent bond, and handed over in an ionic one.',
  ],
  puzzle: [
    'Salt is brittle and melts at 801 degrees; hydrogen is a gas.',
    'Both are held together by electrons. What is the difference?',
  ],
  pictures: [
    {
      id: 'handed',
      title: 'Handed over',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'salt',
            'full',
            figure(
              { min: [-7, -3.2], max: [7, 3] },
              circle('sodium', [-3.4, 0], 1.1, 'b', {
                fill: 'faint',
                weight: 'bold',
                label: tag('Na', 'centre', 'ink'),
              }),
              ...dots('na', [-3.4, 0], 1.75, 1, 'b'),
              circle('chlorine', [3.4, 0], 1.1, 'a', {
                fill: 'faint',
                weight: 'bold',
                label: tag('Cl', 'centre', 'ink'),
              }),
              ...chlorineDots.map((k) => {
                const turn = Math.PI + (2 * Math.PI * (k - 1)) / 8;
                return circle(`cl${k}`, [3.4 + 1.75 * Math.cos(turn), 1.75 * Math.sin(turn)], 0.17, 'a', {
                  fill: 'solid',
                });
              }),
              arrow('jump', [-1.3, 0.6], [1.3, 0.6], 'muted', { bend: 0.25 }),
              text('plus', [-3.4, -2.6], 'Na⁺: one less', 'b'),
              text('minus', [3.4, -2.6], 'Cl⁻: now eight', 'a'),
            ),
            'Sodium with one outer electron, chlorine with seven; the one electron passes to chlorine.',
          ),
        ],
        beats: [
          beat(
            'A sodium atom has one outer electron, which it holds only weakly.',
            show('salt.sodium', 'sodium'),
            show('salt.na1', 'one'),
          ),
          beat(
            'Chlorine has seven, and one place is free.',
            show('salt.chlorine', 'Chlorine'),
            ...chlorineDots.map((k) => show(`salt.cl${k}`, 'seven')),
          ),
          beat(
            'The electron goes over to chlorine. Now sodium is positive, and chlorine is negative.',
            draw('salt.jump', 'goes'),
            move('salt.na1', [3.3, 0], 'goes', 1.4),
            show('salt.plus', 'positive'),
            show('salt.minus', 'negative'),
          ),
          beat(
            'Plus and minus attract in all directions, so a whole crystal builds up. That is the ionic bond.',
            highlight('salt.sodium', 'attract', 1.5),
            highlight('salt.chlorine', 'attract', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'well',
      title: 'Why atoms stay together',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(30, 340, 'distance of two H atoms in pm'), axis(-520, 320, 'energy in kJ/mol'), [
              asymptote('apart', 'y', 0, 'muted'),
              curve('well', morse, 'd', { from: 41, to: 340 }),
              tracker('here', morse, 320, 'b', { guides: true }),
            ]),
            'Energy of two hydrogen atoms against their distance: zero far apart, lowest at 74 picometres, steeply up when they are nearer.',
          ),
        ],
        beats: [
          beat(
            'Two hydrogen atoms share their electrons instead. Far apart, they do not feel each other.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.apart', 0),
            show('plot.here', 'apart'),
          ),
          beat(
            'Let them come nearer. Both nuclei pull at both electrons, and the energy falls.',
            draw('plot.well', 'nearer', 1.6),
            move('plot.here', 110, 'falls', 1.4),
          ),
          beat(
            `It is lowest at ${length} picometres. Here they stay: this is the length of the bond.`,
            move('plot.here', length, 'lowest', 1),
          ),
          beat(
            'Still nearer, the nuclei push each other away, and the curve shoots up.',
            move('plot.here', 46, 'push', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'shared',
      title: 'Shared in pairs',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pairs',
            'full',
            structure(
              'lewis',
              [
                atom('ha', 'H', [-5.6, 0]),
                atom('hb', 'H', [-4, 0]),
                atom('oa', 'O', [-1, 0], { lone_pairs: 2 }),
                atom('ob', 'O', [1, 0], { lone_pairs: 2 }),
                atom('na', 'N', [4, 0], { lone_pairs: 1 }),
                atom('nb', 'N', [6, 0], { lone_pairs: 1 }),
              ],
              [bond('ha', 'hb'), bond('oa', 'ob', 2), bond('na', 'nb', 3)],
            ),
            'Hydrogen with one shared pair, oxygen with two, nitrogen with three.',
          ),
        ],
        beats: [
          beat(
            'A stroke stands for one shared pair. In hydrogen there is one, a single bond.',
            ...['ha', 'hb'].map((part) => show(`pairs.${part}`, 'hydrogen')),
            draw('pairs.ha-hb', 'one'),
          ),
          beat(
            'Oxygen atoms share two pairs, a double bond.',
            ...['oa', 'ob'].map((part) => show(`pairs.${part}`, 'Oxygen')),
            draw('pairs.oa-ob', 'two'),
          ),
          beat(
            'Nitrogen atoms share three. Now each has eight electrons around it, as a noble gas has.',
            ...['na', 'nb'].map((part) => show(`pairs.${part}`, 'Nitrogen')),
            draw('pairs.na-nb', 'three'),
            highlight('pairs.na', 'eight'),
          ),
        ],
      }),
    },
    {
      id: 'compare',
      title: 'What you can feel of it',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'kinds',
            'full',
            table(
              ['', 'ionic', 'covalent (water)', 'metallic'],
              [
                ['electrons', 'handed over', 'shared in pairs', 'shared by all'],
                ['example', 'NaCl', 'H₂O', 'Cu'],
                ['melts at', '801 °C', '0 °C', '1085 °C'],
                ['conducts', 'when molten', 'hardly', 'yes'],
              ],
              { row_heads: true },
            ),
            'Ionic, covalent and metallic bonds compared: electrons, example, melting point and conduction.',
          ),
        ],
        beats: [
          beat(
            'There are three great kinds. What differs is where the electrons go.',
            show('kinds.head', 0),
            show('kinds.row1', 'electrons'),
          ),
          beat(
            'Salt and copper need great heat to melt. Ice melts easily, for its molecules hold each other only weakly.',
            show('kinds.row2', 'Salt'),
            show('kinds.row3', 'melt'),
          ),
          beat('Only metals conduct as solids.', show('kinds.row4', 'conduct')),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that a bond stores energy, which is set free when it breaks.',
    truth: 'To break a bond always takes energy. It is set free when a bond forms.',
  },
  uses: ['The kind of bond explains why salt dissolves, copper conducts and diamond is hard.'],
  takeaways: [
    'Together, atoms have less energy',
    'Ionic: handed over; covalent: shared',
    'Bond length: where energy is lowest',
  ],
  question: {
    ask: 'Magnesium meets oxygen. Are electrons shared or handed over?',
    answer: 'Handed over: magnesium gives two, and oxygen takes two.',
  },
};
