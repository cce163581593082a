import { draw, highlight, move, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Uptake of carbon dioxide in µmol per square metre and second at light x: half of the most at 250, and 2 are breathed out. */
const uptake = '26*x/(x+250)-2';
const leaf: [number, number][] = [
  [-3.6, 0],
  [-2, 1.15],
  [0, 1.5],
  [2, 1.1],
  [3.8, 0],
  [2, -1.1],
  [0, -1.5],
  [-2, -1.15],
  [-3.6, 0],
];

export const photosynthesis: ShelfEntry = {
  id: 'photosynthesis',
  names: [
    'photosynthesis',
    'light-dependent reactions',
    'light reactions',
    'Calvin cycle',
    'carbon fixation',
  ],
  subject: 'chemistry',
  field: 'Biochemistry',
  says: [
    'Photosynthesis builds sugar from carbon dioxide and water with the energy of light.',
    'Oxygen is left over.',
  ],
  puzzle: [
    'A tree weighs tons, and yet the soil around it is hardly less than before.',
    'Where does all the wood come from?',
  ],
  symbols: [
    { tex: 'm_S', name: 'S', meaning: 'the mass of sugar', unit: 'g', role: 'b' },
    { tex: 'm_C', name: 'C', meaning: 'the mass of carbon dioxide', unit: 'g', role: 'a' },
  ],
  formulas: [
    {
      id: 'mass',
      tex: 'm_S = \\frac{180.16}{6 \\cdot 44.01}\\, m_C',
      expression: 'S = 180.16 / (6 * 44.01) * C',
      says: 'Six molecules of carbon dioxide become one of sugar, so the masses stand in a fixed ratio.',
    },
  ],
  pictures: [
    {
      id: 'leaf',
      title: 'What goes in, what comes out',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'leaf',
            'full',
            figure(
              { min: [-8.5, -3.6], max: [8.5, 3.9] },
              path('blade', leaf, 'good', { fill: 'soft', weight: 'bold' }),
              path(
                'vein',
                [
                  [-5, -0.5],
                  [-3.6, 0],
                  [3, 0],
                ],
                'good',
                { weight: 'bold' },
              ),
              circle('sun', [-5.6, 3], 0.6, 'b', { fill: 'solid' }),
              arrow('light', [-4.8, 2.6], [-1.6, 1.4], 'b', {
                weight: 'bold',
                label: tag('light', 'above-right', 'b'),
              }),
              arrow('air', [6.6, 2.8], [2.4, 1.2], 'muted', {
                weight: 'bold',
                label: tag('$6\\,\\mathrm{CO_2}$', 'above', 'ink'),
              }),
              arrow('water', [-7.6, -1.6], [-3.9, -0.2], 'a', {
                weight: 'bold',
                label: tag('$6\\,\\mathrm{H_2O}$', 'below', 'a'),
              }),
              arrow('oxygen', [2.4, -1.2], [6.4, -2.6], 'f', {
                weight: 'bold',
                label: tag('$6\\,\\mathrm{O_2}$', 'below', 'f'),
              }),
              text('sugar', [0, 0.65], '$\\mathrm{C_6H_{12}O_6}$', 'ink'),
              text('name', [0, -0.6], 'sugar', 'muted'),
            ),
            'A leaf takes in light, six carbon dioxide and six water; it makes one sugar and gives off six oxygen.',
          ),
        ],
        beats: [
          beat(
            'Water rises from the roots into the leaf.',
            draw('leaf.blade', 'leaf'),
            draw('leaf.vein', 'leaf'),
            draw('leaf.water', 'Water'),
          ),
          beat('Carbon dioxide comes in from the air through tiny pores.', draw('leaf.air', 'Carbon')),
          beat(
            'The energy of light turns six of each into one molecule of sugar.',
            show('leaf.sun', 'light'),
            draw('leaf.light', 'light'),
            show('leaf.sugar', 'sugar'),
            show('leaf.name', 'sugar'),
          ),
          beat(
            'Six molecules of oxygen go out. So the wood comes from air and water.',
            draw('leaf.oxygen', 'oxygen'),
            highlight('leaf.air', ['air', 1]),
          ),
        ],
      }),
    },
    {
      id: 'halves',
      title: 'Two workshops, one exchange',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'parts',
            'full',
            figure(
              { min: [-8.5, -3.7], max: [8.5, 3.5] },
              rect('light', [-6, -1.9], [-1.6, 1.9], 'b', { fill: 'faint', rounded: true, weight: 'bold' }),
              text('light-name', [-3.8, 0.45], 'light reactions', 'b'),
              text('light-place', [-3.8, -0.45], 'in the membranes', 'muted', { size: 'small' }),
              rect('dark', [1.6, -1.9], [6, 1.9], 'good', { fill: 'faint', rounded: true, weight: 'bold' }),
              text('dark-name', [3.8, 0.45], 'Calvin cycle', 'good'),
              text('dark-place', [3.8, -0.45], 'in the fluid', 'muted', { size: 'small' }),
              arrow('sun', [-3.8, 3.2], [-3.8, 2], 'b', {
                weight: 'bold',
                label: tag('light', 'right', 'b'),
              }),
              arrow('water', [-8.2, 0], [-6.1, 0], 'a', {
                weight: 'bold',
                label: tag('$\\mathrm{H_2O}$', 'above', 'a'),
              }),
              arrow('oxygen', [-3.8, -2], [-3.8, -3.3], 'f', {
                weight: 'bold',
                label: tag('$\\mathrm{O_2}$', 'right', 'f'),
              }),
              arrow('full', [-1.4, 0.9], [1.4, 0.9], 'd', {
                weight: 'bold',
                label: tag('ATP, NADPH', 'above', 'd'),
              }),
              arrow('empty', [1.4, -0.9], [-1.4, -0.9], 'muted', {
                weight: 'bold',
                label: tag('ADP, NADP⁺', 'below', 'muted'),
              }),
              arrow('carbon', [3.8, 3.2], [3.8, 2], 'ink', {
                weight: 'bold',
                label: tag('$\\mathrm{CO_2}$', 'right', 'ink'),
              }),
              arrow('sugar', [6.1, 0], [8.2, 0], 'good', {
                weight: 'bold',
                label: tag('sugar', 'above', 'good'),
              }),
            ),
            'The light reactions split water and load ATP and NADPH; the Calvin cycle spends them to build sugar from carbon dioxide.',
          ),
        ],
        beats: [
          beat(
            'It happens in two steps. In the light reactions, light splits water.',
            ...['light', 'light-name', 'light-place'].map((part) => show(`parts.${part}`, 'light')),
            draw('parts.sun', ['light', 2]),
            draw('parts.water', 'water'),
          ),
          beat('The oxygen that you breathe comes from this water.', draw('parts.oxygen', 'oxygen')),
          beat('The energy is loaded on two carriers, ATP and NADPH.', draw('parts.full', 'carriers')),
          beat(
            'The Calvin cycle spends them: it builds sugar from carbon dioxide, without any light of its own.',
            ...['dark', 'dark-name', 'dark-place'].map((part) => show(`parts.${part}`, 'Calvin')),
            draw('parts.carbon', 'carbon'),
            draw('parts.sugar', 'sugar'),
          ),
          beat('The empty carriers go back, to be loaded again.', draw('parts.empty', 'back')),
        ],
      }),
    },
    {
      id: 'limit',
      title: 'Does more light always help?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 2000, 'light', { ticks: [{ at: 2000, text: 'full sun' }] }),
              axis(-4, 28, 'carbon dioxide taken in', { ticks: [{ at: 0, text: '0' }] }),
              [
                asymptote('most', 'y', 24, 'muted', 'as much as the leaf can do'),
                curve('rate', uptake, 'good'),
                tracker('here', uptake, 0, 'b'),
              ],
            ),
            'Uptake of carbon dioxide against light: below zero in the dark, steep at first, then flat.',
          ),
        ],
        beats: [
          beat(
            'In the dark a leaf gives off a little carbon dioxide, for it breathes like you.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'gives'),
          ),
          beat(
            'Give it light, and it takes in more and more.',
            draw('plot.rate', 'light', 1.6),
            move('plot.here', 400, 'more', 1.2),
          ),
          beat(
            'But in bright sun the curve flattens. Now carbon dioxide, or warmth, is too scarce.',
            move('plot.here', 1800, 'bright', 1.4),
            show('plot.most', 'flattens'),
          ),
        ],
      }),
    },
    {
      id: 'count',
      title: 'Every atom is accounted for',
      purpose: 'comparison',
      depth: 3,
      draw: () => ({
        elements: [
          place(
            'atoms',
            'full',
            table(
              ['', 'C', 'H', 'O'],
              [
                ['6 CO₂', '6', '', '12'],
                ['6 H₂O', '', '12', '6'],
                ['C₆H₁₂O₆', '6', '12', '6'],
                ['6 O₂', '', '', '12'],
              ],
              { row_heads: true },
            ),
            'Before: 6 carbon, 12 hydrogen, 18 oxygen. After: the same.',
          ),
        ],
        beats: [
          beat(
            'Count the atoms that go in: 6 of carbon, 12 of hydrogen, 18 of oxygen.',
            show('atoms.head', 0),
            show('atoms.row1', 'carbon'),
            show('atoms.row2', 'hydrogen'),
          ),
          beat(
            'The sugar keeps all the carbon and hydrogen, and six of oxygen.',
            show('atoms.row3', 'sugar'),
          ),
          beat('Twelve of oxygen are left, and that makes six molecules.', show('atoms.row4', 'Twelve')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A plant binds 100 grams of carbon dioxide. How much sugar can it build?',
    formula: 'mass',
    given: { C: 100 },
    find: 'S',
    sense: 'It builds {result}. The water adds the rest of its mass.',
  },
  misconception: {
    tempting: 'It is tempting to think that plants make oxygen by day instead of breathing.',
    truth: 'They breathe day and night, as you do. By day they only make more oxygen than they use.',
  },
  uses: ['Nearly all food, wood, coal and oil is sunlight that plants or algae once stored this way.'],
  takeaways: [
    'CO₂ and water become sugar and O₂',
    'Light splits water and loads carriers',
    'The Calvin cycle builds the sugar',
  ],
  question: {
    ask: 'Does the oxygen come from the carbon dioxide or from the water?',
    answer: 'From the water, which light splits. The carbon dioxide goes into the sugar.',
  },
};
