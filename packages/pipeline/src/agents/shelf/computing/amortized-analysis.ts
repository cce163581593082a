import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, columns, curve, dots, tracker } from '../../writing/plots.ts';
import { arrow, figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const appends = 17;
/** What each append costs: one write, and a copy of everything whenever the array is full. */
const costs = Array.from({ length: appends }, (_, i) => {
  const full = i > 0 && Number.isInteger(Math.log2(i));
  return { at: i + 1, cost: full ? i + 1 : 1 };
});
const dear = costs.filter(({ cost }) => cost > 1);
const cheap = costs.filter(({ cost }) => cost === 1);
const total = costs.map(({ at }): [number, number] => [
  at,
  costs.slice(0, at).reduce((sum, { cost }) => sum + cost, 0),
]);
const many = 1000;
const copies = Array.from({ length: Math.ceil(Math.log2(many)) }, (_, k) => 2 ** k).reduce((a, b) => a + b);
const old = ['5', '1', '8', '3'];
const step = 1.27;
const cell = (row: string, i: number, y: number, value: string, role: Role): ShapeInput[] => [
  rect(`${row}${i}`, [i * step, y], [i * step + 1.15, y + 1.15], role, { fill: 'soft', rounded: true }),
  text(`${row}${i}-value`, [i * step + 0.575, y + 0.575], value, role === 'muted' ? 'muted' : 'ink'),
];
const bring = (row: string, i: number, when: string) => [
  show(`array.${row}${i}`, when),
  show(`array.${row}${i}-value`, when),
];

export const amortizedAnalysis: ShelfEntry = {
  id: 'amortized-analysis',
  names: [
    'amortized analysis',
    'amortised analysis',
    'amortized cost',
    'amortized time',
    'amortized complexity',
    'dynamic array',
    'array doubling',
    'potential method',
    'aggregate analysis',
  ],
  needs: ['cost', 'operation', 'algorithm', 'array', 'data structure', 'computer', 'complexity', 'analysis'],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Amortized analysis spreads the cost of rare, dear operations over all operations in a row.',
    'It bounds the mean cost of a whole sequence, even in the worst case.',
  ],
  puzzle: [
    'A list in a program grows by one item, again and again. Now and then everything must be copied.',
    'Does that make it slow?',
  ],
  symbols: [
    { tex: 'c', name: 'c', meaning: 'the amortized cost of one append', role: 'good' },
    { tex: 'n', name: 'n', meaning: 'the number of appends', role: 'a' },
    { tex: 'm', name: 'm', meaning: 'the number of copies in all', role: 'bad' },
  ],
  formulas: [
    {
      id: 'mean',
      tex: 'c = \\frac{n + m}{n}',
      expression: 'c = (n + m)/n',
      says: 'Add every write and every copy, and share the total among the appends.',
    },
  ],
  pictures: [
    {
      id: 'full',
      title: 'The array is full',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'array',
            'full',
            figure(
              { min: [-0.3, -0.4], max: [10.3, 4.4] },
              ...old.flatMap((value, i) => cell('old', i, 2.8, value, 'a')),
              ...[...old, '9'].flatMap((value, i) =>
                cell('new', i, 0, value, i < old.length ? 'bad' : 'good'),
              ),
              ...[5, 6, 7].flatMap((i) => cell('new', i, 0, 'free', 'muted')),
              ...old.map((_, i) =>
                arrow(`copy${i}`, [i * step + 0.55, 2.7], [i * step + 0.55, 1.3], 'bad', { weight: 'bold' }),
              ),
            ),
            'A full array of four; below a new one of eight with four copies, the new 9 and three free places.',
          ),
        ],
        beats: [
          beat(
            'This array has four places, and all are taken. Now a 9 wants in.',
            ...[0, 1, 2, 3].flatMap((i) => bring('old', i, 'four')),
          ),
          beat(
            'So the program fetches an array twice as large, and copies all four.',
            ...[0, 1, 2, 3].flatMap((i) => [draw(`array.copy${i}`, 'copies'), ...bring('new', i, 'all')]),
          ),
          beat('Only then can it write the 9. That was one dear append.', ...bring('new', 4, '9')),
          beat(
            'But look: three places are free. The next three appends cost a single write each.',
            ...[5, 6, 7].flatMap((i) => bring('new', i, 'free')),
            ...[5, 6, 7].map((i) => highlight(`array.new${i}`, 'next')),
          ),
        ],
      }),
    },
    {
      id: 'costs',
      title: 'Rare peaks, wide plains',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, appends + 1, 'append number'), axis(0, 20, 'cost'), [
              columns(
                'cheap',
                cheap.map(({ at, cost }): [number, number] => [at, cost]),
                0.7,
                'a',
              ),
              ...dear.map(({ at, cost }, i) => columns(`peak${i}`, [[at, cost]], 0.7, 'bad', String(cost))),
              curve('bound', '3', 'good', { from: 0, to: appends + 0.8, label: 'three each' }),
            ]),
            `The cost of ${appends} appends: mostly 1, with peaks of ${dear.map(({ cost }) => cost).join(', ')}.`,
          ),
        ],
        beats: [
          beat(
            'Start with one place, and append seventeen items. Most are cheap: they cost one.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.cheap', 'Most'),
          ),
          beat(
            'Here are the dear ones: each peak is about twice as high as the last.',
            ...dear.map((_, i) => show(`plot.peak${i}`, 0.2 + i * 0.12)),
          ),
          beat('But each also comes twice as late.', highlight(`plot.peak${dear.length - 1}`, 'late')),
          beat(
            'Shared out evenly, three units for every append are always enough.',
            draw('plot.bound', 'three'),
          ),
        ],
      }),
    },
    {
      id: 'total',
      title: 'The total stays below the line',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sum',
            'full',
            axes(axis(0, appends + 1, 'appends'), axis(0, 56, 'total cost'), [
              dots('paid', total, 'a', { joined: true, label: 'really paid' }),
              curve('line', '3*x', 'good', { from: 0, to: appends, label: 'three per append' }),
              tracker('here', '3*x', 2, 'b', { guides: true }),
            ]),
            'The total cost climbs in jumps, but always stays below three times the number of appends.',
          ),
        ],
        beats: [
          beat(
            'Add up what was really paid. The total climbs in jumps.',
            show('sum.x-axis', 0),
            show('sum.y-axis', 0),
            draw('sum.paid', 'climbs', 2),
          ),
          beat('Now put aside three units at every append.', draw('sum.line', 'three', 1.4)),
          beat(
            'One pays for the write. Two are saved, and they pay for the next copying.',
            show('sum.here', 'saved'),
            move('sum.here', 16, 'pay', 1.6),
          ),
          beat(
            `After ${appends} appends, ${total.at(-1)![1]} were paid and ${3 * appends} set aside: you are never in debt.`,
            move('sum.here', appends, 0, 0.6),
            highlight('sum.paid', 'paid'),
            highlight('sum.line', 'aside'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `An array that doubles takes ${many} appends. The copies are 1, 2, 4 and so on up to 512, ${copies} in all. What does one append cost?`,
    formula: 'mean',
    given: { n: many, m: copies },
    find: 'c',
    sense: 'About {result} steps each, however long the list grows: always below three.',
  },
  misconception: {
    tempting: 'It is tempting to read amortized as average over random inputs.',
    truth: 'No chance is involved: the bound holds for every sequence of operations.',
  },
  uses: ['Lists in Python, Java and C++ all grow this way.'],
  takeaways: [
    'Rare costs are shared out',
    'Doubling: below three per append',
    'A bound on the whole sequence',
  ],
  question: {
    ask: 'What goes wrong if a full array grows by just one place each time?',
    answer: 'Then every append copies everything, and n appends cost about half of n squared.',
  },
};
