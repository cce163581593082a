import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const left = ['r', 'c', 'o', 'ha', 'hb', 'hc'];
const right = ['n', 'hn', 'd', 'hd', 'he', 'hf'];

export const cutByWater: Demonstration = {
  id: 'cut-by-water',
  name: 'a bond that water cuts in two',
  title: 'Water as a pair of scissors',
  about: /hydrolys\w+|hydrolytic|digestion of (?:proteins?|starch)|\bamide bonds?/i,
  named: /hydrolys/i,
  puzzle: [
    'You swallow starch and meat, but only small molecules reach your blood.',
    'What cuts the long chains?',
  ],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          atom('r', 'C', [-4.6, 0]),
          atom('ha', 'H', [-4.6, 1.2]),
          atom('hb', 'H', [-5.8, 0]),
          atom('hc', 'H', [-4.6, -1.2]),
          atom('c', 'C', [-2.8, 0]),
          atom('o', 'O', [-2.8, 1.5]),
          atom('n', 'N', [0.6, 0]),
          atom('hn', 'H', [0.6, 1.2]),
          atom('d', 'C', [2.4, 0]),
          atom('hd', 'H', [2.4, 1.2]),
          atom('he', 'H', [3.6, 0]),
          atom('hf', 'H', [2.4, -1.2]),
          atom('w', 'O', [-1.7, -1.9]),
          atom('wa', 'H', [-2.8, -2.4]),
          atom('wb', 'H', [-0.5, -1.9]),
        ],
        [
          ...['ha', 'hb', 'hc', 'c'].map((to) => bond('r', to)),
          bond('c', 'o', 2),
          bond('c', 'n', 1, { id: 'amide' }),
          bond('n', 'hn'),
          bond('n', 'd'),
          ...['hd', 'he', 'hf'].map((to) => bond('d', to)),
          bond('w', 'wa'),
          bond('w', 'wb', 1, { id: 'split' }),
          bond('c', 'w', 1, { id: 'acid' }),
          bond('n', 'wb', 1, { id: 'amine' }),
        ],
      ),
      'An amide and a water molecule: the C–N bond breaks, the carbon gets OH, and the nitrogen gets H.',
      beat(
        'In a protein, pieces are joined by a bond of carbon and nitrogen. Here is a small model of it.',
        ...[...left, ...right].map((part) => show(`pic.${part}`, 'model')),
        ...['r-ha', 'r-hb', 'r-hc', 'r-c', 'c-o', 'n-hn', 'n-d', 'd-hd', 'd-he', 'd-hf'].map((part) =>
          show(`pic.${part}`, 'model'),
        ),
        draw('pic.amide', 'model'),
      ),
      beat(
        'A molecule of water comes near.',
        ...['w', 'wa', 'wb', 'w-wa', 'split'].map((part) => show(`pic.${part}`, 'water')),
      ),
      beat(
        'The bond breaks, and so does the water.',
        clear('pic.amide', 'breaks'),
        clear('pic.split', 'water'),
      ),
      beat(
        'The carbon takes the O–H, the nitrogen takes the H. Two pieces are left: an acid and an amine.',
        draw('pic.acid', 'carbon'),
        draw('pic.amine', 'nitrogen'),
        highlight('pic.w', 'acid'),
        highlight('pic.n', 'amine'),
      ),
    ),
  further: {
    title: 'One cut, many chains',
    draw: () =>
      scene(
        table(
          ['what is cut', 'bond', 'pieces'],
          [
            ['protein', 'C–N (amide)', 'amino acids'],
            ['starch', 'C–O–C', 'glucose'],
            ['fat', 'ester', 'glycerol, fatty acids'],
            ['ATP', 'phosphate', 'ADP, and energy'],
          ],
        ),
        'Water cuts proteins to amino acids, starch to glucose, fats to glycerol and fatty acids, ATP to ADP.',
        beat(
          'The same cut takes proteins to amino acids, and starch to glucose.',
          show('pic.head', 0),
          show('pic.row1', 'proteins'),
          show('pic.row2', 'starch'),
        ),
        beat(
          'Fats give glycerol and fatty acids. And ATP gives the energy for your muscles.',
          show('pic.row3', 'Fats'),
          show('pic.row4', 'ATP'),
        ),
        beat(
          'By itself water is very slow, and your food would last for years. Acids, bases and enzymes make it fast.',
          highlight('pic.row1', 'slow'),
          highlight('pic.row2', 'enzymes'),
        ),
      ),
  },
  question: choice(
    'What is the opposite of hydrolysis?',
    'a condensation, which sets water free',
    ['a combustion', 'dissolving in water'],
    'There two pieces join, and a molecule of water is left over.',
  ),
  stays: 'Water breaks a bond, and splits itself',
};
