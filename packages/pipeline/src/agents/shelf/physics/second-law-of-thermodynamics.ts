import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, columns, plotArrow } from '../../writing/plots.ts';
import { circle, figure, point, rect, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const number = 16;
/** Ways to choose which `left` of the molecules are in the left half. */
const ways = (total: number, left: number): number => {
  let product = 1;
  for (let i = 1; i <= left; i += 1) product = (product * (total - left + i)) / i;
  return Math.round(product);
};
const starts = Array.from(
  { length: 11 },
  (_, index): XY => [-4.5 + (index % 4) * 1.05, -1.5 + Math.floor(index / 4) * 1],
);
const speedOf = (index: number): XY => [
  1.3 * Math.cos(2.4 * index + 0.5) + 0.2,
  1.3 * Math.sin(2.4 * index + 0.5) + 0.15,
];
const gas = (id: string, right: number) =>
  starts.map((at, index) =>
    circle(`${id}${index + 1}`, at, 0.16, 'c', {
      fill: 'solid',
      motion: {
        kind: 'bounce' as const,
        velocity: speedOf(index),
        within: { min: [-5.2, -2.2] as XY, max: [right, 2.2] as XY },
      },
    }),
  );
const split = Array.from({ length: number + 1 }, (_, left): XY => [left, ways(number, left)]);
/** 600 J flow from 300 K to 200 K. */
const [heat, hot, cold] = [600, 300, 200];

export const secondLawOfThermodynamics: ShelfEntry = {
  id: 'second-law-of-thermodynamics',
  names: [
    'second law of thermodynamics',
    'entropy',
    'law of entropy',
    'increase of entropy',
    'entropy in thermodynamics',
  ],
  subject: 'physics',
  field: 'Thermodynamics',
  says: [
    'The entropy of an isolated system never decreases.',
    'Heat flows by itself from hot to cold, and not back.',
  ],
  puzzle: [
    'Milk spreads through coffee, and never gathers again. Yet no law of motion forbids it.',
    'Why does the film run only one way?',
  ],
  symbols: [
    { tex: '\\Delta S', name: 'dS', meaning: 'the change of entropy', unit: 'J/K', role: 'd' },
    { tex: 'Q', name: 'Q', meaning: 'the heat that flows', unit: 'J', role: 'c' },
    { tex: 'T_h', name: 'Th', meaning: 'the temperature of the hot body', unit: 'K', role: 'b' },
    { tex: 'T_c', name: 'Tc', meaning: 'the temperature of the cold body', unit: 'K', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\Delta S \\ge 0',
      says: 'In an isolated system, entropy grows or stays the same.',
    },
    {
      id: 'flow',
      tex: '\\Delta S = \\frac{Q}{T_c} - \\frac{Q}{T_h}',
      expression: 'dS = Q / Tc - Q / Th',
      says: 'The cold body gains more entropy than the hot one loses.',
    },
  ],
  pictures: [
    {
      id: 'gas',
      title: 'Open the wall',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'box',
            'full',
            figure(
              { min: [-6, -2.7], max: [6, 2.7] },
              rect('walls', [-5.3, -2.3], [5.3, 2.3], 'ink'),
              segment('divider', [0, -2.3], [0, 2.3], 'b', { weight: 'bold' }),
              ...gas('held', -0.1),
              ...gas('free', 5.2),
            ),
            'Gas molecules fill the left half of a box; after the dividing wall is gone they spread through the whole box.',
          ),
        ],
        beats: [
          beat(
            'A box with a wall in the middle, and gas on the left.',
            draw('box.walls', 'box'),
            draw('box.divider', 'wall'),
            ...starts.map((_, index) => show(`box.held${index + 1}`, 'gas')),
          ),
          beat(
            'Take the wall away, and the molecules just fly on.',
            clear('box.divider', 'wall'),
            ...starts.flatMap((_, index) => [
              clear(`box.held${index + 1}`, 'fly'),
              show(`box.free${index + 1}`, 'fly'),
            ]),
          ),
          beat('Soon they are everywhere.', highlight('box.walls', 'everywhere')),
          beat(
            'You may wait for ever: they will not gather on the left again. Why not?',
            highlight('box.walls', 'wait'),
          ),
        ],
      }),
    },
    {
      id: 'counting',
      title: 'Count the ways',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'counts',
            'full',
            axes(
              axis(-0.7, 16.7, 'molecules on the left', {
                ticks: [0, 4, 8, 12, 16].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 14000, 'number of ways'),
              [
                columns('all', split, 0.8, 'c'),
                columns('even', [[8, ways(number, 8)]], 0.8, 'd'),
                plotArrow('ends', [15.4, 3600], [16, 300], 'bad', 'one way'),
              ],
            ),
            'Number of ways to split sixteen molecules between two halves: one way for all on the left, 12870 for an even split.',
          ),
        ],
        beats: [
          beat(
            'Take sixteen molecules. How many ways are there to share them out?',
            show('counts.x-axis', 0),
            show('counts.y-axis', 0),
          ),
          beat('All on the left: there is just one way.', draw('counts.ends', 'left')),
          beat('For any other split, there are more.', draw('counts.all', 'split')),
          beat(
            `Half and half: ${ways(number, 8)} ways. So that is what you see.`,
            show('counts.even', 'ways'),
          ),
          beat(
            'Entropy measures this number of ways. It grows because mixed states are so many more.',
            highlight('counts.even', 'Entropy'),
            highlight('counts.all', 'many'),
          ),
        ],
      }),
    },
    {
      id: 'heat',
      title: 'Heat runs downhill',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bodies',
            'wide-left',
            figure(
              { min: [-5, -2.4], max: [5, 2.4] },
              rect('hot', [-4.4, -1.4], [-0.1, 1.4], 'bad', { fill: 'soft' }),
              rect('cold', [0.1, -1.4], [4.4, 1.4], 'a', { fill: 'soft' }),
              text('name1', [-2.25, 1.9], `hot: ${hot} K`, 'bad'),
              text('name2', [2.25, 1.9], `cold: ${cold} K`, 'a'),
              ...[-0.8, 0, 0.8].map((y, index) =>
                point(`heat${index + 1}`, [-2.6 - 0.5 * index, y], 'b', {
                  size: 'large',
                  motion: {
                    kind: 'drift',
                    velocity: [1.5, 0],
                    wrap: { min: [-3.8, -1.2], max: [3.8, 1.2] },
                  },
                }),
              ),
            ),
            'A hot body touches a cold one, and heat drifts from left to right.',
          ),
          place(
            'ledger',
            'narrow-right',
            bars(
              [
                ['hot loses', heat / hot, 'bad', `${heat / hot} J/K`],
                ['cold gains', heat / cold, 'a', `${heat / cold} J/K`],
              ],
              'entropy',
            ),
            `The hot body loses ${heat / hot} joules per kelvin of entropy, the cold one gains ${heat / cold}.`,
          ),
        ],
        beats: [
          beat(
            'A hot body touches a cold one.',
            show('bodies.hot', 'hot'),
            show('bodies.name1', 'hot'),
            show('bodies.cold', 'cold'),
            show('bodies.name2', 'cold'),
          ),
          beat(
            `Let ${heat} joules of heat flow across. Each body divides it by its own temperature.`,
            ...[1, 2, 3].map((index) => show(`bodies.heat${index}`, 'flow')),
          ),
          beat(
            `The hot one loses ${heat / hot} units of entropy.`,
            show('ledger.bar1', 'loses'),
            show('ledger.value1', 'loses'),
          ),
          beat(
            `The cold one gains ${heat / cold}. In total, entropy has grown.`,
            show('ledger.bar2', 'gains'),
            show('ledger.value2', 'gains'),
            highlight('ledger.bar2', 'grown'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Heat of 1200 joules flows from a body at 400 kelvin to one at 300. By how much does entropy grow?',
    formula: 'flow',
    given: { Q: 1200, Tc: 300, Th: 400 },
    find: 'dS',
    sense: 'It grows by {result}. The way back would lower it, and so it does not happen.',
  },
  misconception: {
    tempting: 'It is tempting to think that a refrigerator breaks this law, for it makes cold things colder.',
    truth: 'It warms the kitchen more than it cools the food. The total entropy still grows.',
  },
  uses: ['It sets the limit for every engine, and gives time its direction.'],
  takeaways: ['Entropy counts the ways', 'In a closed box it never falls', 'Heat runs from hot to cold'],
  question: {
    ask: 'Could all the air in your room gather in one corner, by chance?',
    answer: 'In principle yes. But the odds are so small that it will never happen.',
  },
};
