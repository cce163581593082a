import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, rect, type ShapeInput } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Acetic acid at 25 °C. */
const K = 1.8e-5;
const share = (c: string) => `(-${K}+sqrt(${K}^2+4*${K}*${c}))/(2*${c})`;
const split = (c: number) => compute(share('x'), { x: c });
const percent = (c: number) => spelled(100 * split(c), 2);

/** Twelve molecules in a box, the first `parted` of them in two. */
const box = (id: string, x: number, half: XY, parted: number): ShapeInput[] => [
  rect(id, [x - half[0], -half[1]], [x + half[0], half[1]], 'a', { fill: 'faint' }),
  ...Array.from({ length: 12 }, (_, k) => {
    const at: XY = [x + half[0] * (-0.78 + 0.52 * (k % 4)), half[1] * (-0.66 + 0.66 * Math.floor(k / 4))];
    const apart = k % 5 < parted ? half[0] * 0.07 : 0;
    return [
      circle(`${id}a${k}`, [at[0] - apart, at[1]], 0.22, apart ? 'good' : 'b', { fill: 'solid' }),
      circle(`${id}h${k}`, [at[0] + 0.27 + apart, at[1] + 0.1], 0.13, apart ? 'bad' : 'b', { fill: 'solid' }),
    ];
  }).flat(),
];
const all = (id: string) =>
  Array.from({ length: 12 }, (_, k) => [`pair.${id}a${k}`, `pair.${id}h${k}`]).flat();
const parted = (count: number) => Array.from({ length: 12 }, (_, k) => k).filter((k) => k % 5 < count);

export const ostwaldDilutionLaw: ShelfEntry = {
  id: 'ostwald-dilution-law',
  names: [
    'Ostwald dilution law',
    "Ostwald's dilution law",
    'law of dilution',
    'degree of dissociation',
    'degree of ionization',
    'weak electrolyte',
    'weak acid',
  ],
  subject: 'chemistry',
  field: 'Physical chemistry',
  says: [
    'The thinner a weak acid is, the larger the share of it that splits into ions.',
    'Ostwald found how that share follows from one constant.',
  ],
  puzzle: [
    'Pour water into vinegar. It gets less sour, and yet more of its molecules fall apart.',
    'How can both be true?',
  ],
  symbols: [
    { tex: 'K', name: 'K', meaning: 'the dissociation constant', unit: 'mol/L', role: 'd' },
    { tex: '\\alpha', name: 'alpha', meaning: 'the share that has split', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the concentration of the acid', unit: 'mol/L', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'K = \\frac{c \\, \\alpha^2}{1 - \\alpha}',
      expression: 'K = c * alpha^2 / (1 - alpha)',
      says: 'Both kinds of ions over what has stayed whole.',
    },
  ],
  pictures: [
    {
      id: 'boxes',
      title: 'More room, fewer meetings',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure(
              { min: [-7.4, -3.6], max: [7.4, 3.2] },
              ...box('tight', -4.9, [2.1, 1.3], 1),
              ...box('wide', 2.6, [4.4, 2.9], 3),
            ),
            'Twelve acid molecules in a small box, three of them split, and twelve in a large box, eight of them split.',
          ),
        ],
        beats: [
          beat(
            'Here are twelve molecules of a weak acid in little water. Only a few have split.',
            show('pair.tight', 'water'),
            ...all('tight').map((id) => show(id, 'molecules')),
            ...parted(1).map((k) => highlight(`pair.tighta${k}`, 'split')),
          ),
          beat(
            'The ions keep meeting one another, and whoever meets may join again.',
            ...parted(1).map((k) => highlight(`pair.tighth${k}`, 'meeting')),
          ),
          beat(
            'Now give the same twelve much more water. The ions hardly ever meet.',
            show('pair.wide', 'water'),
            ...all('wide').map((id) => show(id, 'water')),
          ),
          beat(
            'Molecules still fall apart as before. So more of them are found split.',
            ...parted(3).map((k) => highlight(`pair.wideh${k}`, 'split')),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Thin it down',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(1e-7, 1, 'concentration in mol/L', { scale: 'log' }), axis(0, 108, 'percent split'), [
              curve('curve', `100*${share('x')}`, 'b'),
              tracker('here', `100*${share('x')}`, 1, 'd', { guides: true }),
            ]),
            'The share of acetic acid that has split rises from under one percent to nearly all as the solution gets thinner.',
          ),
        ],
        beats: [
          beat(
            `In acetic acid of one mole per litre, only ${percent(1)} percent has split.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'split'),
          ),
          beat(
            `At a thousandth of that it is ${percent(0.001)} percent.`,
            draw('plot.curve', 'thousandth'),
            move('plot.here', 0.001, 'thousandth', 1.2),
          ),
          beat(
            `Where the concentration equals K, it is ${percent(K)} percent.`,
            move('plot.here', K, 'equals', 1.2),
          ),
          beat(
            'Thinner still, nearly all of it splits: the weak acid has become a strong one.',
            move('plot.here', 4e-7, 'nearly', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'both',
      title: 'Less sour, yet more split',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['concentration', 'share split', 'hydrogen ions', 'pH'],
              [1, 0.1, 0.01].map((c) => [
                `${c} mol/L`,
                `${percent(c)} %`,
                `${spelled(c * split(c), 2)} mol/L`,
                (-Math.log10(c * split(c))).toFixed(1),
              ]),
            ),
            'From one to a hundredth mole per litre the share rises from 0.42 to 4.2 percent, and the pH from 2.4 to 3.4.',
          ),
        ],
        beats: [
          beat(
            'Now the acid is thinned tenfold, again and again.',
            show('list.head', 0),
            show('list.row1', 'acid'),
            show('list.row2', 'tenfold'),
            show('list.row3', 'again'),
          ),
          beat(
            'Each time the share grows about threefold, by the root of ten.',
            ...[1, 2, 3].map((row) => highlight(`list.cell-${row}-2`, 'share')),
          ),
          beat(
            'Threefold of a tenth is still less. So the ions get fewer, and the pH rises by a half.',
            ...[1, 2, 3].map((row) => highlight(`list.cell-${row}-4`, 'rises')),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In acetic acid of 0.1 moles per litre, 1.33 percent of the molecules have split. What is the constant of the acid?',
    formula: 'law',
    given: { c: 0.1, alpha: 0.0133 },
    find: 'K',
    digits: 2,
    sense: 'One measured share gives the constant, {result}, for every other concentration.',
  },
  misconception: {
    tempting: 'It is tempting to think that a weak acid is the same as a thin one.',
    truth: 'Weak means that few molecules split. Thin means that few are there.',
  },
  uses: ['Ostwald measured conductivities, took the share from them, and so the strength of acids.'],
  takeaways: ['Thinner: a larger share splits', 'The share grows with the root', 'Yet the ions get fewer'],
  question: {
    ask: 'A weak acid is thinned to a quarter. By how much does the share that splits grow?',
    answer: 'It about doubles, for the root of four is two.',
  },
};
