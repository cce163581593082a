import { draw, highlight, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, dots } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Boiling points in kelvin and heats of vaporization in kJ/mol, as tabulated. */
const liquids: [name: string, boils: number, heat: number][] = [
  ['ether', 307.6, 26.5],
  ['chloroform', 334.3, 29.2],
  ['benzene', 353.2, 30.8],
  ['octane', 398.8, 34.4],
  ['bromobenzene', 429, 37.9],
];
const strange: [name: string, boils: number, heat: number][] = [
  ['ethanol', 351.4, 38.6],
  ['water', 373.1, 40.7],
];
const entropy = (boils: number, heat: number) => Math.round(compute('1000*heat/boils', { heat, boils }));
const usual = 85;
const of = (wanted: string) => {
  const [, boils, heat] = [...liquids, ...strange].find(([name]) => name === wanted)!;
  return entropy(boils, heat);
};

export const troutonsRule: ShelfEntry = {
  id: 'troutons-rule',
  names: [
    "Trouton's rule",
    'Trouton rule',
    'entropy of vaporization',
    'entropy of vaporisation',
    "Trouton's ratio",
  ],
  subject: 'chemistry',
  field: 'Thermodynamics',
  says: [
    'Most liquids gain about the same entropy when a mole of them boils.',
    'So the heat of vaporization follows from the boiling point alone.',
  ],
  puzzle: [
    'You know at which temperature a liquid boils, and nothing else about it.',
    'Can you tell how much heat it takes to boil it away?',
  ],
  symbols: [
    { tex: '\\Delta{}H', name: 'dH', meaning: 'the heat of vaporization', unit: 'J/mol', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the boiling point', unit: 'K', role: 'a' },
    { tex: 's', name: 's', meaning: 'the entropy of vaporization, about 85', unit: 'J/(mol·K)', role: 'b' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\Delta{}H = s \\, T',
      expression: 'dH = s * T',
      says: 'Multiply the boiling point by about 85 joules per mole and kelvin.',
    },
  ],
  pictures: [
    {
      id: 'line',
      title: 'Five liquids on one line',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 480, 'boiling point in kelvin'), axis(0, 48, 'heat in kJ/mol'), [
              ...liquids.map(([name, boils, heat]) => dots(name, [[boils, heat]] as XY[], 'b')),
              curve('line', `${usual}*x/1000`, 'c', { from: 0, to: 470 }),
              dots(
                'strange',
                strange.map(([, boils, heat]): XY => [boils, heat]),
                'bad',
                { label: 'ethanol and water' },
              ),
            ]),
            'The heats of vaporization of five liquids lie on a line through the origin; ethanol and water lie above it.',
          ),
        ],
        beats: [
          beat(
            'Take five very different liquids, from ether to bromobenzene.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            ...liquids.map(([name]) => show(`plot.${name}`, 'liquids')),
          ),
          beat(
            'The higher a liquid boils, the more heat a mole of it takes.',
            highlight('plot.bromobenzene', 'higher'),
          ),
          beat('And all of them lie close to one straight line through zero.', draw('plot.line', 'line')),
          beat(
            'Ethanol and water stand out. They take more than they should.',
            show('plot.strange', 'Ethanol'),
          ),
        ],
      }),
    },
    {
      id: 'entropies',
      title: 'Heat over boiling point',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            bars(
              [...liquids.slice(0, 4), ...strange].map(([name, boils, heat], k) => [
                name,
                entropy(boils, heat),
                k < 4 ? 'b' : 'bad',
              ]),
            ),
            'Heat over boiling point: 86 to 88 for four usual liquids, 110 for ethanol and 109 for water.',
          ),
        ],
        beats: [
          beat(
            'Divide the heat by the boiling point. That is the entropy gained by a mole.',
            show('row.bar1', 'entropy'),
            show('row.value1', 'entropy'),
          ),
          beat(
            'For ordinary liquids it lies between 85 and 90.',
            ...[2, 3, 4].flatMap((k) => [show(`row.bar${k}`, 'ordinary'), show(`row.value${k}`, 'ordinary')]),
          ),
          beat(
            'That makes sense: a liquid becomes a gas, and nearly all the disorder comes from the room the gas takes.',
            highlight('row.bar1', 'room'),
          ),
          beat(
            `Ethanol comes to ${of('ethanol')} and water to ${of('water')}. Hydrogen bonds keep them orderly as liquids, so they gain more.`,
            ...[5, 6].flatMap((k) => [show(`row.bar${k}`, 'Ethanol'), show(`row.value${k}`, 'Ethanol')]),
          ),
        ],
      }),
    },
    {
      id: 'guess',
      title: 'Guess, then measure',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['liquid', 'boils at', 'guess', 'measured'],
              [liquids[2]!, liquids[3]!, strange[1]!].map(([name, boils, heat]) => [
                name,
                `${Math.round(boils)} K`,
                `${spelled((usual * boils) / 1000, 3)} kJ/mol`,
                `${heat} kJ/mol`,
              ]),
              { row_heads: true },
            ),
            'The rule is good for benzene and octane, and too low for water.',
          ),
        ],
        beats: [
          beat(
            'For benzene the rule is off by a few percent.',
            show('list.head', 0),
            show('list.row1', 'benzene'),
          ),
          beat('For octane it is just as good.', show('list.row2', 'octane')),
          beat(
            'For water it falls a fifth short.',
            show('list.row3', 'water'),
            highlight('list.cell-3-3', 'short'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Toluene boils at 383.8 kelvin. About how much heat does a mole of it take, if the entropy is 85 joules per mole and kelvin?',
    formula: 'law',
    given: { s: usual, T: 383.8 },
    find: 'dH',
    digits: 3,
    sense: 'The measured value is about 33 kilojoules, so the guess is good.',
  },
  misconception: {
    tempting: 'It is tempting to use the rule for water.',
    truth: 'Where hydrogen bonds hold a liquid together, the entropy is well above 85.',
  },
  uses: ['Engineers use it for a first guess of the heat that a still needs.'],
  takeaways: [
    'Boiling gains about 85 per mole and kelvin',
    'So heat goes with the boiling point',
    'Hydrogen bonds break the rule',
  ],
  question: {
    ask: 'An ordinary liquid boils at twice the kelvins of another. How do their heats compare?',
    answer: 'It takes about twice the heat per mole.',
  },
};
