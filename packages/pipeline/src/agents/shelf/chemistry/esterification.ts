import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { atom, bond, structure } from '../../writing/structures.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Percent of the acid that becomes ester when x moles of alcohol meet one mole of acid, with K = 4. */
const share = '100*(2*(1+x)-2*sqrt((1+x)^2-3*x))/3';
const percent = (x: number) => spelled(compute(share, { x }), 2);

const acidAndAlcohol = structure(
  'ball',
  [
    atom('c1', 'C', [-5.2, 0]),
    atom('h1', 'H', [-5.2, 1.2]),
    atom('h2', 'H', [-6.4, 0]),
    atom('h3', 'H', [-5.2, -1.2]),
    atom('c2', 'C', [-3.7, 0]),
    atom('o1', 'O', [-3.7, 1.4]),
    atom('o2', 'O', [-2.6, -1.2]),
    atom('h4', 'H', [-1.6, -2.1]),
    atom('h5', 'H', [-0.5, -1]),
    atom('o3', 'O', [0.8, 0]),
    atom('c3', 'C', [2.3, 0]),
    atom('h6', 'H', [2.3, 1.2]),
    atom('h7', 'H', [2.3, -1.2]),
    atom('c4', 'C', [3.8, 0]),
    atom('h8', 'H', [3.8, 1.2]),
    atom('h9', 'H', [5, 0]),
    atom('h10', 'H', [3.8, -1.2]),
  ],
  [
    ...['h1', 'h2', 'h3', 'c2'].map((to) => bond('c1', to)),
    bond('c2', 'o1', 2),
    bond('c2', 'o2'),
    bond('o2', 'h4'),
    bond('o3', 'h5'),
    bond('o3', 'c3'),
    ...['h6', 'h7', 'c4'].map((to) => bond('c3', to)),
    ...['h8', 'h9', 'h10'].map((to) => bond('c4', to)),
    bond('o2', 'h5', 1, { id: 'water' }),
    bond('c2', 'o3', 1, { id: 'ester' }),
  ],
);
const parts = (ids: string[], when: string | number) => ids.map((id) => show(`flask.${id}`, when));

export const esterification: ShelfEntry = {
  id: 'esterification',
  names: ['esterification', 'Fischer esterification', 'ester formation', 'formation of esters', 'ester'],
  subject: 'chemistry',
  field: 'Organic chemistry',
  says: [
    'A carboxylic acid and an alcohol join to an ester, and water is left over.',
    'A strong acid speeds it up, and the way back stays open.',
  ],
  puzzle: [
    'Vinegar smells sharp, and alcohol does too. Heated together with acid, they smell of pears and glue.',
    'Which atoms have changed places?',
  ],
  symbols: [
    { tex: 'K', name: 'K', meaning: 'the equilibrium constant', role: 'd' },
    { tex: 'E', name: 'E', meaning: 'the amount of ester', unit: 'mol', role: 'b' },
    { tex: 'W', name: 'W', meaning: 'the amount of water', unit: 'mol', role: 'a' },
    { tex: 'A', name: 'A', meaning: 'the amount of acid', unit: 'mol', role: 'f' },
    { tex: 'L', name: 'L', meaning: 'the amount of alcohol', unit: 'mol', role: 'c' },
  ],
  formulas: [
    {
      id: 'constant',
      tex: 'K = \\frac{E\\, W}{A\\, L}',
      expression: 'K = E * W / (A * L)',
      says: 'At equilibrium, ester times water over acid times alcohol is always the same number.',
    },
  ],
  pictures: [
    {
      id: 'join',
      title: 'Two join, water leaves',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'flask',
            'full',
            acidAndAlcohol,
            'Ethanoic acid and ethanol: the OH of the acid and the H of the alcohol leave as water, and the rest joins.',
          ),
        ],
        beats: [
          beat(
            'Here is ethanoic acid, the acid of vinegar.',
            ...parts(['c1', 'h1', 'h2', 'h3', 'c2', 'o1', 'o2', 'h4'], 'acid'),
            ...parts(['c1-h1', 'c1-h2', 'c1-h3', 'c1-c2', 'c2-o1', 'c2-o2', 'o2-h4'], 'acid'),
          ),
          beat(
            'And here is ethanol, an alcohol.',
            ...parts(['h5', 'o3', 'c3', 'h6', 'h7', 'c4', 'h8', 'h9', 'h10'], 'ethanol'),
            ...parts(['o3-h5', 'o3-c3', 'c3-h6', 'c3-h7', 'c3-c4', 'c4-h8', 'c4-h9', 'c4-h10'], 'ethanol'),
          ),
          beat(
            'The acid loses its O–H, the alcohol its H. Together they are water.',
            clear('flask.c2-o2', 'loses'),
            clear('flask.o3-h5', 'alcohol'),
            draw('flask.water', 'Together'),
            highlight('flask.o2', 'water'),
          ),
          beat(
            'And the rests join through one oxygen. That is the ester.',
            draw('flask.ester', 'join'),
            highlight('flask.o3', 'oxygen'),
          ),
        ],
      }),
    },
    {
      id: 'excess',
      title: 'Two thirds, and how to get more',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 10, 'moles of alcohol to one of acid'), axis(0, 105, 'acid turned to ester, %'), [
              curve('yield', share, 'a'),
              tracker('here', share, 1, 'b', { guides: true }),
            ]),
            `With K = 4: ${percent(1)} percent ester at one mole of alcohol, ${percent(3)} at three, ${percent(10)} at ten.`,
          ),
        ],
        beats: [
          beat(
            `For these two, K is about 4. One mole of each gives ${percent(1)} percent of the ester, and no more.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'One'),
          ),
          beat(
            `Take three times as much alcohol, and ${percent(3)} percent of the acid reacts.`,
            draw('plot.yield', 'Take', 1.4),
            move('plot.here', 3, 'three', 1.2),
          ),
          beat(
            `With ten times as much it is ${percent(10)}. Taking the water away helps in the same way.`,
            move('plot.here', 10, 'ten', 1.4),
          ),
        ],
      }),
    },
    {
      id: 'smells',
      title: 'The smell of fruit',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'smells',
            'full',
            table(
              ['acid', 'alcohol', 'ester smells of'],
              [
                ['ethanoic', '3-methylbutanol', 'banana'],
                ['butanoic', 'ethanol', 'pineapple'],
                ['ethanoic', 'octanol', 'orange'],
                ['salicylic', 'methanol', 'wintergreen'],
              ],
            ),
            'Acid, alcohol and smell of four esters: banana, pineapple, orange, wintergreen.',
          ),
        ],
        beats: [
          beat(
            'Many fruits owe their smell to esters. This one smells of banana.',
            show('smells.head', 0),
            show('smells.row1', 'banana'),
          ),
          beat(
            'Another acid, another alcohol, and you have pineapple or orange.',
            show('smells.row2', 'pineapple'),
            show('smells.row3', 'orange'),
          ),
          beat('The oil of wintergreen in ointments is an ester too.', show('smells.row4', 'wintergreen')),
        ],
      }),
    },
  ],
  example: {
    ask: 'In a flask at equilibrium there are 0.9 moles of ester and of water each, and 0.1 moles of acid. K is 4. How much alcohol is there?',
    formula: 'constant',
    given: { K: 4, E: 0.9, W: 0.9, A: 0.1 },
    find: 'L',
    sense: 'There are {result} of alcohol left: a large excess has driven the acid to nine tenths.',
  },
  misconception: {
    tempting: 'It is tempting to think that the acid gives away its hydrogen here, as it does with a base.',
    truth: 'It loses its whole O–H group. Marked oxygen atoms have shown it.',
  },
  uses: ['Polyester fibres, aspirin, many flavours and biodiesel are made by joining acids and alcohols.'],
  takeaways: [
    'Acid + alcohol ⇌ ester + water',
    'The acid loses O–H, the alcohol H',
    'Excess or less water: more ester',
  ],
  question: {
    ask: 'What happens if you boil an ester with plenty of water and a little acid?',
    answer: 'It goes the way back: the ester is split into acid and alcohol. That is hydrolysis.',
  },
};
