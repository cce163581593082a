import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { arrow, circle, figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const rows = [0, 1, 2];
const beads = rows.flatMap((row) => [0, 1].map((column) => ({ row, column, at: row * 2 + column })));

export const waterHardness: ShelfEntry = {
  id: 'water-hardness',
  names: [
    'hardness of water',
    'water hardness',
    'hard water',
    'hard and soft water',
    'temporary hardness',
    'permanent hardness',
    'water softening',
    'limescale',
  ],
  subject: 'chemistry',
  field: 'Water chemistry',
  says: [
    'Hard water holds much dissolved calcium and magnesium.',
    'Its hardness is given as the mass of calcium carbonate that would hold as many ions.',
  ],
  puzzle: [
    'In one town soap foams at once, in the next it turns to grey flakes, and the kettle grows a crust.',
    'What is in the water there?',
  ],
  symbols: [
    { tex: 'H', name: 'H', meaning: 'the hardness, as calcium carbonate', unit: 'mg/L', role: 'd' },
    { tex: 'c', name: 'c', meaning: 'the concentration of calcium', unit: 'mg/L', role: 'a' },
    { tex: 'm', name: 'm', meaning: 'the concentration of magnesium', unit: 'mg/L', role: 'b' },
  ],
  formulas: [
    {
      id: 'hardness',
      tex: 'H = \\frac{100.09}{40.08}\\, c + \\frac{100.09}{24.31}\\, m',
      expression: 'H = 100.09 / 40.08 * c + 100.09 / 24.31 * m',
      says: 'Each calcium or magnesium ion counts as one unit of calcium carbonate, so the masses are scaled.',
    },
  ],
  pictures: [
    {
      id: 'crust',
      title: 'From the rock to the kettle',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'way',
            'full',
            figure(
              { min: [-8.4, -3.4], max: [8.4, 3.6] },
              ...[-7.2, -6, -4.8, -3.6].map((x, i) =>
                arrow(`rain${i + 1}`, [x, 3.4], [x, 1.6], 'a', { weight: 'bold' }),
              ),
              rect('rock', [-8, -2.6], [-2.8, 1.3], 'muted', { fill: 'soft' }),
              text('lime', [-5.4, 0.3], 'limestone', 'ink'),
              text('solid', [-5.4, -1.1], '$\\mathrm{CaCO_3}$', 'ink'),
              arrow('flow', [-2.6, -0.6], [1.6, -0.6], 'a', {
                weight: 'bold',
                label: tag('$\\mathrm{Ca^{2+} + 2\\,HCO_3^-}$', 'above', 'a'),
              }),
              rect('kettle', [2, -2.2], [7, 1.3], 'ink', { rounded: true, weight: 'bold' }),
              rect('water', [2.15, -2.05], [6.85, 0.6], 'a', { fill: 'faint' }),
              rect('crust', [2.15, -2.05], [6.85, -1.5], 'b', {
                fill: 'solid',
                label: tag('$\\mathrm{CaCO_3}$', 'below', 'b'),
              }),
              ...[3, 4.5, 6].map((x, i) =>
                circle(`bubble${i + 1}`, [x, -0.6], 0.22, 'muted', {
                  motion: {
                    kind: 'drift',
                    velocity: [0, 0.9],
                    wrap: { min: [x, -1.3], max: [x, 0.5] },
                  },
                }),
              ),
              arrow('gas', [4.5, 1.5], [4.5, 3], 'f', {
                weight: 'bold',
                label: tag('$\\mathrm{CO_2}$', 'right', 'f'),
              }),
            ),
            'Rain dissolves limestone; in the kettle, heat turns it back into a crust of calcium carbonate.',
          ),
        ],
        beats: [
          beat(
            'Rain takes up carbon dioxide, and runs through limestone.',
            ...[1, 2, 3, 4].map((i) => draw(`way.rain${i}`, 'Rain')),
            ...['rock', 'lime', 'solid'].map((part) => show(`way.${part}`, 'limestone')),
          ),
          beat(
            'A little of the stone dissolves: calcium ions, and hydrogencarbonate.',
            draw('way.flow', 'dissolves'),
          ),
          beat(
            'In your kettle the gas is driven out again.',
            draw('way.kettle', 'kettle'),
            show('way.water', 'kettle'),
            ...[1, 2, 3].map((i) => show(`way.bubble${i}`, 'gas')),
            draw('way.gas', 'driven'),
          ),
          beat('The stone comes back, as a crust of lime.', show('way.crust', 'crust')),
        ],
      }),
    },
    {
      id: 'scale',
      title: 'Soft or hard?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scale',
            'full',
            numberLine(0, 400, {
              ticks: [0, 60, 120, 180, 300, 400].map((at) => ({ at, text: String(at) })),
              spans: [
                { id: 'soft', from: 0, to: 60, label: 'soft', role: 'good' },
                { id: 'some', from: 60, to: 180, label: 'medium', role: 'b' },
                { id: 'hard', from: 180, to: 400, label: 'very hard', role: 'bad' },
              ],
              marks: [
                { id: 'rain', at: 5, label: 'rain', role: 'a' },
                { id: 'town', at: 300, label: 'chalk country', role: 'c' },
              ],
            }),
            'Hardness in milligrams of calcium carbonate per litre: soft to 60, medium to 180, very hard above.',
          ),
        ],
        beats: [
          beat(
            'The scale counts milligrams of calcium carbonate in a litre. Rain is nearly at zero.',
            draw('scale.axis', 'scale'),
            show('scale.rain', 'Rain'),
          ),
          beat('Up to 60 the water is soft, and soap foams well.', show('scale.soft', 'soft')),
          beat(
            'Beyond 180 it is very hard. In between it is medium.',
            show('scale.hard', 'hard'),
            show('scale.some', 'between'),
          ),
          beat('Where the ground is chalk, 300 is common.', show('scale.town', 'chalk')),
        ],
      }),
    },
    {
      id: 'exchange',
      title: 'How a softener works',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'soft',
            'full',
            figure(
              { min: [-8, -3.5], max: [8, 3.9] },
              rect('resin', [-2.2, -2.8], [2.2, 2.6], 'muted', { rounded: true, fill: 'faint' }),
              text('resin-name', [0, -3.2], 'resin, negative', 'muted', { size: 'small' }),
              ...beads.map(({ row, column, at }) =>
                circle(`na${at + 1}`, [column * 2 - 1, 1.7 - row * 1.8], 0.55, 'b', {
                  fill: 'soft',
                  label: tag('Na⁺', 'centre', 'ink'),
                }),
              ),
              ...rows.map((row) =>
                circle(`ca${row + 1}`, [-6.2, 1.7 - row * 1.8], 0.75, 'a', {
                  fill: 'soft',
                  label: tag('Ca²⁺', 'centre', 'ink'),
                }),
              ),
              ...rows.map((row) =>
                circle(`held${row + 1}`, [0, 1.7 - row * 1.8], 0.75, 'a', {
                  fill: 'soft',
                  label: tag('Ca²⁺', 'centre', 'ink'),
                }),
              ),
              ...beads.map(({ row, column, at }) =>
                circle(`free${at + 1}`, [column * 2 + 5.2, 1.7 - row * 1.8], 0.55, 'b', {
                  fill: 'soft',
                  label: tag('Na⁺', 'centre', 'ink'),
                }),
              ),
              arrow('in', [-6.2, 2.9], [-2.6, 2.9], 'a', {
                weight: 'bold',
                label: tag('hard', 'above', 'a'),
              }),
              arrow('out', [2.6, 2.9], [6.2, 2.9], 'b', {
                weight: 'bold',
                label: tag('soft', 'above', 'b'),
              }),
            ),
            'Three calcium ions go into the resin, and six sodium ions come out.',
          ),
        ],
        beats: [
          beat(
            'A softener holds beads of resin, with sodium ions on them.',
            show('soft.resin', 'resin'),
            show('soft.resin-name', 'resin'),
            ...beads.map(({ at }) => show(`soft.na${at + 1}`, 'sodium')),
          ),
          beat(
            'Hard water flows in. Calcium has two charges, and holds on more firmly.',
            ...rows.map((row) => show(`soft.ca${row + 1}`, 'Calcium')),
            draw('soft.in', 'flows'),
          ),
          beat(
            'So each calcium ion takes a place, and two sodium ions must go.',
            ...rows.map((row) => clear(`soft.ca${row + 1}`, 'takes')),
            ...rows.map((row) => show(`soft.held${row + 1}`, 'takes')),
            ...beads.map(({ at }) => clear(`soft.na${at + 1}`, 'takes')),
            ...beads.map(({ at }) => show(`soft.free${at + 1}`, 'go')),
            draw('soft.out', 'go'),
          ),
          beat(
            'Strong salt water pushes the calcium off again, and the resin is as new.',
            highlight('soft.resin', 'new'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A litre of tap water holds 80 milligrams of calcium and 12 of magnesium. How hard is it?',
    formula: 'hardness',
    given: { c: 80, m: 12 },
    find: 'H',
    sense: 'It is {result} of calcium carbonate: very hard water.',
  },
  misconception: {
    tempting: 'It is tempting to think that hard water is bad for your health.',
    truth: 'Its calcium and magnesium even do you good. It only troubles kettles, pipes and soap.',
  },
  uses: ['Hardness tells you how much detergent and descaler to use, and how long a boiler will last.'],
  takeaways: [
    'Calcium and magnesium make water hard',
    'Boiling brings lime out',
    'Ion exchange makes it soft',
  ],
  question: {
    ask: 'Calcium sulphate makes water hard too. Does boiling take it out?',
    answer:
      'No: only hydrogencarbonate falls apart in the heat. Sulphate stays, so this hardness is permanent.',
  },
};
