import { clear, count, draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { atom, bond, structure } from '../../writing/structures.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Mean bond enthalpies in kJ/mol. */
const energy = { CH: 413, OO: 498, CO: 805, OH: 463 };
const broken = 4 * energy.CH + 2 * energy.OO;
const formed = 2 * energy.CO + 4 * energy.OH;

export const bondEnergy: ShelfEntry = {
  id: 'bond-energy',
  names: [
    'bond energy',
    'bond enthalpy',
    'mean bond enthalpy',
    'bond strength',
    'average bond energy',
    'bond-dissociation energy',
    'bond dissociation enthalpy',
  ],
  subject: 'chemistry',
  field: 'Thermochemistry',
  says: [
    'The bond energy is the energy that it takes to break one mole of a bond.',
    'When the bond forms, the same energy is set free.',
  ],
  puzzle: [
    'Methane burns, and your kettle boils.',
    'Where was all this heat, and can you work it out from the bonds alone?',
  ],
  symbols: [
    { tex: '\\Delta H', name: 'H', meaning: 'the heat of the reaction', unit: 'kJ/mol', role: 'd' },
    {
      tex: 'E_{\\text{broken}}',
      name: 'B',
      meaning: 'the energy of all bonds broken',
      unit: 'kJ/mol',
      role: 'bad',
    },
    {
      tex: 'E_{\\text{formed}}',
      name: 'F',
      meaning: 'the energy of all bonds formed',
      unit: 'kJ/mol',
      role: 'good',
    },
  ],
  formulas: [
    {
      id: 'balance',
      tex: '\\Delta H = E_{\\text{broken}} - E_{\\text{formed}}',
      expression: 'H = B - F',
      says: 'Add up what the broken bonds cost, and subtract what the new bonds give back.',
    },
  ],
  pictures: [
    {
      id: 'break',
      title: 'Which bonds break?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gas',
            'wide-left',
            structure(
              'ball',
              [
                atom('c', 'C', [-2.2, 0]),
                atom('ha', 'H', [-2.2, 1.2]),
                atom('hb', 'H', [-1, 0]),
                atom('hc', 'H', [-2.2, -1.2]),
                atom('hd', 'H', [-3.4, 0]),
                atom('oa', 'O', [1.2, 0.8]),
                atom('ob', 'O', [2.5, 0.8]),
                atom('oc', 'O', [1.2, -0.8]),
                atom('od', 'O', [2.5, -0.8]),
              ],
              [
                ...['ha', 'hb', 'hc', 'hd'].map((h) => bond('c', h)),
                bond('oa', 'ob', 2),
                bond('oc', 'od', 2),
              ],
            ),
            'One molecule of methane with four C–H bonds, and two of oxygen with a double bond each.',
          ),
          place(
            'cost',
            'narrow-right',
            bars(
              [
                ['4 C–H', 4 * energy.CH, 'bad'],
                ['2 O=O', 2 * energy.OO, 'b'],
              ],
              'kJ/mol',
            ),
            `Four C–H bonds cost ${4 * energy.CH}, two O=O bonds ${2 * energy.OO} kilojoules per mole.`,
          ),
        ],
        beats: [
          beat(
            'Methane meets two molecules of oxygen. First their bonds must break, and that costs energy.',
            show('gas.c', 0),
            ...['ha', 'hb', 'hc', 'hd'].flatMap((h) => [show(`gas.${h}`, 0), show(`gas.c-${h}`, 0)]),
            ...['oa', 'ob', 'oc', 'od', 'oa-ob', 'oc-od'].map((part) => show(`gas.${part}`, 'oxygen')),
          ),
          beat(
            `Each C–H bond costs ${energy.CH} kilojoules per mole, so four cost ${4 * energy.CH}.`,
            ...['ha', 'hb', 'hc', 'hd'].map((h) => clear(`gas.c-${h}`, 'four')),
            count('cost.bar1', 'four'),
            show('cost.value1', ['cost', 1]),
          ),
          beat(
            `Each double bond of oxygen costs ${energy.OO}, so two cost ${2 * energy.OO}.`,
            clear('gas.oa-ob', 'two'),
            clear('gas.oc-od', 'two'),
            count('cost.bar2', 'two'),
            show('cost.value2', 'two'),
          ),
        ],
      }),
    },
    {
      id: 'ladder',
      title: 'Up, and further down',
      purpose: 'derivation',
      depth: 1,
      draw: () => {
        const high = 3.4;
        const low = high - (high * formed) / broken;
        return {
          elements: [
            place(
              'steps',
              'full',
              figure(
                { min: [-7.5, low - 0.8], max: [7.5, high + 0.9] },
                segment('start', [-7, 0], [-3.4, 0], 'ink', {
                  weight: 'bold',
                  label: tag('CH₄ + 2 O₂', 'above'),
                }),
                segment('top', [-2.6, high], [2.6, high], 'ink', {
                  weight: 'bold',
                  label: tag('C, 4 H, 4 O: single atoms', 'above'),
                }),
                segment('end', [3.4, low], [7, low], 'ink', {
                  weight: 'bold',
                  label: tag('CO₂ + 2 H₂O', 'above'),
                }),
                arrow('up', [-3, 0], [-3, high], 'bad', {
                  weight: 'bold',
                  label: tag(`+${broken}`, 'left', 'bad'),
                }),
                arrow('down', [3, high], [3, low], 'good', {
                  weight: 'bold',
                  label: tag(`−${formed}`, 'right', 'good'),
                }),
                segment('level', [-3.4, 0], [1.6, 0], 'muted', { dash: true }),
                arrow('gain', [0, 0], [0, low], 'd', {
                  weight: 'bold',
                  label: tag(`${broken - formed} kJ/mol`.replace('-', '−'), 'left', 'd'),
                }),
                segment('floor', [-1, low], [3.4, low], 'muted', { dash: true }),
                text('energy', [-6, high + 0.3], 'energy upwards', 'muted', { size: 'small' }),
              ),
              `The bonds of methane and oxygen cost ${broken}; the bonds of carbon dioxide and water give ${formed} kilojoules per mole.`,
            ),
          ],
          beats: [
            beat(
              `Together, breaking costs ${broken} kilojoules per mole. Only single atoms are left.`,
              draw('steps.start', 0),
              show('steps.energy', 0),
              draw('steps.up', 'costs'),
              draw('steps.top', 'atoms'),
            ),
            beat(
              'Now they join anew: two double bonds in carbon dioxide, and four O–H bonds in two molecules of water.',
              highlight('steps.top', 'anew'),
              draw('steps.end', 'dioxide'),
            ),
            beat(
              `That gives back 2 times ${energy.CO} and 4 times ${energy.OH}, together ${formed}.`,
              draw('steps.down', 'gives'),
            ),
            beat(
              `More comes back than was spent. The difference, ${formed - broken} kilojoules per mole, is the heat of the flame. A measurement gives 802.`,
              draw('steps.level', 'More'),
              draw('steps.floor', 'More'),
              draw('steps.gain', 'difference'),
            ),
          ],
        };
      },
    },
    {
      id: 'strengths',
      title: 'Strong and weak bonds',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            bars(
              [
                ['F–F', 158, 'bad'],
                ['Cl–Cl', 242, 'b'],
                ['C–C', 347, 'a'],
                ['C=C', 614, 'a'],
                ['C≡C', 839, 'a'],
                ['N≡N', 945, 'good'],
              ],
              'kJ/mol',
            ),
            'Bond energies: F–F 158, Cl–Cl 242, C–C 347, C=C 614, C≡C 839, N≡N 945 kilojoules per mole.',
          ),
        ],
        beats: [
          beat(
            'Between two carbon atoms a double bond is stronger than a single one, and a triple bond stronger still.',
            ...[3, 4, 5].flatMap((k) => [
              count(`list.bar${k}`, ['single', 'double', 'triple'][[0, 1, 2][k - 3]!]!),
              show(`list.value${k}`, 'still'),
            ]),
          ),
          beat(
            'The triple bond of nitrogen is among the strongest: air hardly reacts.',
            count('list.bar6', 'nitrogen'),
            show('list.value6', 'strongest'),
          ),
          beat(
            'Fluorine holds together only weakly, which helps to make it so aggressive.',
            count('list.bar1', 'Fluorine'),
            show('list.value1', 'weakly'),
            count('list.bar2', 'helps'),
            show('list.value2', 'helps'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Hydrogen and chlorine make hydrogen chloride. H–H and Cl–Cl cost 436 and 242, together 678. Two H–Cl give 2 times 431, that is 862. What is the heat of the reaction?',
    formula: 'balance',
    given: { B: 678, F: 862 },
    find: 'H',
    sense: 'It is {result}: negative, so heat is set free.',
  },
  misconception: {
    tempting: 'It is tempting to think that breaking a bond sets energy free.',
    truth: 'Breaking always costs energy. Only new bonds give it back.',
  },
  uses: [
    'With a short table of bond energies you can estimate the heat of reactions that nobody has measured.',
  ],
  takeaways: ['Breaking bonds costs energy', 'Forming bonds sets energy free', 'The difference is the heat'],
  question: {
    ask: 'The new bonds are weaker than the old ones. Does the reaction set heat free?',
    answer: 'No: it takes up more than it gives back, so it is endothermic.',
  },
};
