import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, ellipse, figure, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** ATP by stage, with 2.5 for each NADH and 1.5 for each FADH₂. */
const direct = { glycolysis: 2, cycle: 2 };
const chain = 10 * 2.5 + 2 * 1.5;
const all = direct.glycolysis + direct.cycle + chain;
/** kJ/mol: of glucose when it burns, and of ATP under standard conditions. */
const [glucose, atp] = [2870, 30.5];

export const cellBreath: Demonstration = {
  id: 'cell-breath',
  name: 'a sugar on its way through a cell',
  title: 'A fire in small steps',
  about:
    /cellular respiration|aerobic respiration|glycolysis|oxidative phosphorylation|electron transport chain|adenosine triphosphate|\batp\b|mitochondri|fermentation|anaerobic respiration/i,
  named: /glucose.*atp|chemical energy.*atp/i,
  puzzle: [
    'Sugar in a flame is gone in a second. In your cells it burns at 37 degrees.',
    'How do they catch its energy?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8.6, -3.9], max: [8.6, 3.8] },
        rect('cell', [-8.3, -3.4], [8.3, 3.4], 'muted', { rounded: true, fill: 'faint' }),
        text('cell-name', [-6.6, 2.9], 'the cell', 'muted', { size: 'small' }),
        ellipse('mito', [3.1, 0], [5, 2.7], 'b', { fill: 'faint', weight: 'bold' }),
        text('mito-name', [3.1, 2.1], 'mitochondrion', 'b', { size: 'small' }),
        circle('sugar', [-7, 0], 0.9, 'a', { fill: 'soft', label: tag('glucose', 'below', 'a') }),
        arrow('split', [-5.9, 0], [-4.7, 0], 'ink', { weight: 'bold' }),
        circle('half1', [-3.9, 0.7], 0.55, 'a', { fill: 'soft' }),
        circle('half2', [-3.9, -0.7], 0.55, 'a', { fill: 'soft', label: tag('2 pyruvate', 'below', 'a') }),
        arrow('enter', [-3, 0], [-1.2, 0], 'ink', { weight: 'bold' }),
        circle('ring', [0.5, 0], 1.2, 'c', { weight: 'bold', label: tag('Krebs', 'centre', 'c') }),
        circle('runner', [0.5, 1.2], 0.16, 'c', {
          fill: 'solid',
          motion: { kind: 'orbit', centre: [0.5, 0], period_s: 4 },
        }),
        arrow('out', [0.5, -1.3], [0.5, -3.7], 'muted', { weight: 'bold', label: tag('6 CO₂', 'right') }),
        arrow('carriers', [1.9, 0], [3.8, 0], 'd', { weight: 'bold', label: tag('electrons', 'above', 'd') }),
        rect('chain', [4.1, -1.2], [5.9, 1.2], 'good', {
          rounded: true,
          fill: 'soft',
          label: tag('chain', 'centre'),
        }),
        arrow('oxygen', [5, 3.7], [5, 1.4], 'f', { weight: 'bold', label: tag('6 O₂', 'right', 'f') }),
        arrow('water', [5, -1.3], [5, -3.7], 'a', { weight: 'bold', label: tag('6 H₂O', 'right', 'a') }),
      ),
      'Glucose is split in the cell; in the mitochondrion the Krebs cycle gives off carbon dioxide, and a chain hands the electrons to oxygen.',
      beat(
        'A sugar comes into the cell. It is split into two halves, called pyruvate. This is glycolysis.',
        show('pic.cell', 0),
        show('pic.cell-name', 0),
        show('pic.sugar', 'sugar'),
        draw('pic.split', 'split'),
        show('pic.half1', 'halves'),
        show('pic.half2', 'halves'),
      ),
      beat(
        'In the mitochondrion, the Krebs cycle takes them apart. The carbon leaves as carbon dioxide.',
        show('pic.mito', 'mitochondrion'),
        show('pic.mito-name', 'mitochondrion'),
        draw('pic.enter', 'Krebs'),
        draw('pic.ring', 'Krebs'),
        show('pic.runner', 'Krebs'),
        draw('pic.out', 'leaves'),
      ),
      beat(
        'Carriers bring the electrons to a chain of proteins.',
        draw('pic.carriers', 'electrons'),
        show('pic.chain', 'chain'),
      ),
      beat(
        'At its end waits the oxygen that you breathe in. It takes the electrons and becomes water.',
        draw('pic.oxygen', 'oxygen'),
        draw('pic.water', 'water'),
      ),
    ),
  further: {
    title: 'Count the ATP',
    draw: () =>
      scene(
        bars(
          [
            ['glycolysis', direct.glycolysis, 'a'],
            ['Krebs cycle', direct.cycle, 'c'],
            ['chain, with oxygen', chain, 'good'],
          ],
          'ATP',
        ),
        `ATP from one glucose: ${direct.glycolysis} from glycolysis, ${direct.cycle} from the Krebs cycle, about ${chain} from the chain.`,
        beat(
          'The cell stores energy in ATP. Glycolysis gains two, and needs no oxygen.',
          count('pic.bar1', 'two'),
          show('pic.value1', 'two'),
        ),
        beat('The Krebs cycle gains two more.', count('pic.bar2', 'two'), show('pic.value2', 'two')),
        beat(
          `The chain pays about ${chain}, so oxygen brings nearly all of it.`,
          count('pic.bar3', 'chain'),
          show('pic.value3', 'pays'),
        ),
        beat(
          `Together that is up to ${all}. It keeps about ${short((100 * all * atp) / glucose, 2)} percent of the energy of the sugar. The rest keeps you warm.`,
          highlight('pic.bar3', 'Together'),
        ),
      ),
  },
  question: choice(
    'Without oxygen, how many ATP does a cell gain from one glucose?',
    '2',
    ['none', `${all}`, `${chain}`],
    'Only glycolysis goes on, and it gains two.',
  ),
  stays: 'Small steps, and oxygen at the end',
};
