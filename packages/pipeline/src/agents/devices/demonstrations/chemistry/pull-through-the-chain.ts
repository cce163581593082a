import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** pKa of acetic acid with no, one, two and three chlorine atoms. */
const strength = [4.76, 2.87, 1.35, 0.66];

export const pullThroughTheChain: Demonstration = {
  id: 'pull-through-the-chain',
  name: 'chlorine that makes an acid stronger from afar',
  title: 'A pull along the bonds',
  about:
    /inductive effects?|electron.?withdrawing(?: groups?)?|electron.?donating|mesomeric effect|strength of (?:carboxylic )?acids|acid strength/i,
  named: /inductive effect|electron.?withdrawing/i,
  puzzle: [
    'Chlorine sits two bonds away from the acid group.',
    'How can it make the acid eighty times stronger?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('cl', 'Cl', [-3.6, 0], { partial: 'minus' }),
          atom('c1', 'C', [-1.6, 0], { partial: 'plus' }),
          atom('ha', 'H', [-1.6, 1.4]),
          atom('hb', 'H', [-1.6, -1.4]),
          atom('c2', 'C', [0.4, 0], { partial: 'plus' }),
          atom('oa', 'O', [0.4, 1.6]),
          atom('ob', 'O', [2.3, 0], { partial: 'minus' }),
          atom('h', 'H', [4.2, 0], { partial: 'plus' }),
        ],
        [
          bond('c1', 'cl'),
          bond('c1', 'ha'),
          bond('c1', 'hb'),
          bond('c1', 'c2'),
          bond('c2', 'oa', 2),
          bond('c2', 'ob'),
          bond('ob', 'h'),
        ],
      ),
      'Chloroacetic acid: chlorine, two carbon atoms, and the O–H of the acid group in a row.',
      beat(
        'This is acetic acid with one chlorine in it. The hydrogen at the right end makes it an acid.',
        ...['c1', 'ha', 'hb', 'c2', 'oa', 'ob', 'h'].map((part) => show(`pic.${part}`, 0)),
        ...['c1-ha', 'c1-hb', 'c1-c2', 'c2-oa', 'c2-ob', 'ob-h'].map((part) => show(`pic.${part}`, 0)),
        show('pic.cl', 'chlorine'),
        draw('pic.c1-cl', 'chlorine'),
        highlight('pic.h', 'hydrogen'),
      ),
      beat(
        'Chlorine pulls the shared electrons towards itself, so its carbon is a little positive.',
        highlight('pic.cl', 'pulls'),
        highlight('pic.c1', 'positive'),
      ),
      beat(
        'This carbon pulls at the next one, and that one at the oxygen.',
        highlight('pic.c1-c2', 'next'),
        highlight('pic.c2-ob', 'oxygen'),
      ),
      beat(
        'When the hydrogen leaves as a plus, the minus that stays is spread out. So it leaves more easily.',
        highlight('pic.h', 'leaves', 1.5),
        highlight('pic.ob', 'minus', 1.5),
      ),
    ),
  further: {
    title: 'More chlorine, stronger acid',
    draw: () =>
      scene(
        bars([
          ['no Cl', strength[0]!, 'a'],
          ['1 Cl', strength[1]!, 'b'],
          ['2 Cl', strength[2]!, 'f'],
          ['3 Cl', strength[3]!, 'bad'],
        ]),
        `pKa with no, one, two and three chlorine atoms: ${strength.join(', ')}.`,
        beat(
          `The bars show the pKa: the lower, the stronger the acid. Acetic acid has ${strength[0]}.`,
          count('pic.bar1', 'Acetic'),
          show('pic.value1', 'has'),
        ),
        beat(
          `One chlorine brings it down to ${strength[1]}: that is about ${short(10 ** (strength[0]! - strength[1]!), 1)} times stronger.`,
          count('pic.bar2', 'chlorine'),
          show('pic.value2', 'down'),
        ),
        beat(
          'With two and three it falls further. Each one adds its pull.',
          ...range(3, 4).flatMap((k) => [
            count(`pic.bar${k}`, k === 3 ? 'two' : 'three'),
            show(`pic.value${k}`, k === 3 ? 'two' : 'three'),
          ]),
        ),
        beat(
          'But the pull fades with each bond. Three carbons away, chlorine hardly counts.',
          highlight('pic.bar2', 'fades'),
        ),
      ),
  },
  question: choice(
    'Which acid is stronger?',
    'the one with fluorine in place of chlorine',
    ['the one with a methyl group in its place', 'the one with chlorine further away'],
    'Fluorine pulls harder than chlorine.',
  ),
  stays: 'A pull along the bonds, soon fading',
};
