import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** Boiling points in °C of the unbranched alkanes and of the alcohols with as many carbon atoms. */
const alkanes = [-162, -89, -42, -1, 36, 69, 98, 126];
const alcohols = [65, 78, 97, 118, 138, 157, 176, 195];
const places = (values: number[]): [number, number][] => values.map((value, i) => [i + 1, value]);

export const namedByItsEnd: Demonstration = {
  id: 'named-by-its-end',
  name: 'chains of carbon, and what a group at the end does to them',
  title: 'What one group changes',
  about:
    /functional groups?|homologous series|\balkanes?\b|\balcohols?\b|organic nomenclature|iupac nomenclature|hydrocarbons?\b|hydroxyl/i,
  named: /functional groups?|homologous series/i,
  puzzle: [
    'Ethane is a gas that burns. Put one oxygen into it, and you have the alcohol of wine.',
    'How can one atom change so much?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('c1', 'C', [-1.6, 0]),
          atom('c2', 'C', [0.4, 0]),
          atom('ha', 'H', [-1.6, 1.4]),
          atom('hb', 'H', [-3, 0]),
          atom('hc', 'H', [-1.6, -1.4]),
          atom('hd', 'H', [0.4, 1.4]),
          atom('he', 'H', [0.4, -1.4]),
          atom('hf', 'H', [1.7, 0.8]),
          atom('o', 'O', [2.2, -0.5], { partial: 'minus' }),
          atom('hg', 'H', [3.7, 0], { partial: 'plus' }),
        ],
        [
          bond('c1', 'c2'),
          ...['ha', 'hb', 'hc'].map((to) => bond('c1', to)),
          ...['hd', 'he', 'hf', 'o'].map((to) => bond('c2', to)),
          bond('o', 'hg'),
        ],
      ),
      'Ethane; then one hydrogen is replaced by O–H, and it is ethanol.',
      beat(
        'Here is ethane: two carbons, and hydrogen all around.',
        ...['c1', 'c2', 'ha', 'hb', 'hc', 'hd', 'he', 'hf'].map((part) => show(`pic.${part}`, 'ethane')),
        ...['c1-c2', 'c1-ha', 'c1-hb', 'c1-hc', 'c2-hd', 'c2-he', 'c2-hf'].map((part) =>
          show(`pic.${part}`, 'ethane'),
        ),
      ),
      beat(
        'Take one hydrogen away, and put an O–H group in its place.',
        clear('pic.hf', 'away'),
        clear('pic.c2-hf', 'away'),
        ...['o', 'hg', 'c2-o', 'o-hg'].map((part) => show(`pic.${part}`, 'group')),
      ),
      beat(
        'Now this end is polar, and can hold on to its neighbours by hydrogen bonds. It is ethanol.',
        highlight('pic.o', 'polar'),
        highlight('pic.hg', 'polar'),
      ),
      beat(
        'The rest stays as it was. The group decides how the molecule reacts, so it is called its functional group.',
        highlight('pic.c1', 'rest'),
        highlight('pic.o', 'group', 1.6),
      ),
    ),
  further: {
    title: 'One step longer, one step hotter',
    draw: () =>
      scene(
        axes(axis(0, 9, 'carbon atoms in the chain'), axis(-180, 220, 'boiling point in °C'), [
          dots('alkanes', places(alkanes), 'a', { joined: true, label: 'alkanes' }),
          dots('alcohols', places(alcohols), 'bad', { joined: true, label: 'alcohols' }),
        ]),
        `Boiling points from one to eight carbons: alkanes from ${alkanes[0]} to ${alkanes[7]}, alcohols from ${alcohols[0]} to ${alcohols[7]} degrees.`,
        beat(
          'Methane boils at minus 162 degrees. Each further carbon takes the boiling point up, to octane with 126.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.alkanes', 'further', 2),
        ),
        beat(
          'Such a family, one carbon longer each time, is a homologous series.',
          highlight('pic.alkanes', 'family'),
        ),
        beat(
          `The alcohols lie far above. For two carbons the gap is ${short(alcohols[1]! - alkanes[1]!)} degrees, for eight only ${short(alcohols[7]! - alkanes[7]!)}.`,
          draw('pic.alcohols', 'alcohols', 1.8),
        ),
        beat(
          'In short chains the group rules, in long ones the chain.',
          highlight('pic.alcohols', 'group'),
          highlight('pic.alkanes', ['chain', 1]),
        ),
      ),
  },
  question: choice(
    'Which of these boils at the highest temperature?',
    'the alcohol with four carbons',
    ['the alkane with four carbons', 'the alcohol with one carbon'],
    'It has both the longer chain and the polar group.',
  ),
  stays: 'The group decides how a molecule reacts',
};
