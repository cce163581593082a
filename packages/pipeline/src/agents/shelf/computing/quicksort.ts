import { dim, draw, highlight, move, show, swap } from '../../writing/actions.ts';
import { axes, axis, curve } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const values = [5, 2, 8, 1, 9, 4];
const pivot = values.at(-1)!;
/** Lomuto's partition: the exchanges by place, and the row that comes of them. */
const parted = (() => {
  const row = [...values];
  const swaps: [number, number][] = [];
  let border = 0;
  for (let at = 0; at < row.length - 1; at += 1) {
    if (row[at]! >= pivot) continue;
    if (at !== border) {
      swaps.push([border, at]);
      [row[border], row[at]] = [row[at]!, row[border]!];
    }
    border += 1;
  }
  swaps.push([border, row.length - 1]);
  [row[border], row[row.length - 1]] = [row.at(-1)!, row[border]!];
  return { row, swaps, border };
})();
const low = parted.row.slice(0, parted.border);
const high = parted.row.slice(parted.border + 1);
const sorted = values.toSorted((left, right) => left - right);
const cell = (index: number) => `cell${index + 1}`;

export const quicksort: ShelfEntry = {
  id: 'quicksort',
  names: ['quicksort', 'quick sort', 'quicksort algorithm', 'partition exchange sort'],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Quicksort picks one item as the pivot and puts smaller items before it and larger ones behind it.',
    'Then it sorts both sides in the same way.',
  ],
  puzzle: [
    'You have a heap of exam papers to sort by marks.',
    'Putting each one into its place takes all day. What if every look could halve the heap?',
  ],
  symbols: [{ tex: 'n', name: 'n', meaning: 'the number of items', role: 'a' }],
  pictures: [
    {
      id: 'partition',
      title: 'Small ones left, large ones right',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells(values.map(String), {
              indices: true,
              roles: values.map((_, at) => (at === values.length - 1 ? 'b' : 'ink')),
              pointers: [{ id: 'border', at: 0, label: 'border' }],
            }),
            `Six numbers; the last one, ${pivot}, is the pivot. Smaller ones are swapped to the left of a border.`,
          ),
        ],
        beats: [
          beat(
            `Take the last number, ${pivot}, as the pivot. All others are compared with it.`,
            show('row', 0),
            highlight(`row.${cell(values.length - 1)}`, 'pivot', 1.6),
          ),
          beat(
            'A border separates small from large. At first it stands at the far left.',
            show('row.border', 'border'),
            highlight('row.border', 'far'),
          ),
          beat(
            `The number ${values[0]} is larger, so it stays. The next one, ${values[1]}, is smaller: swap it over the border.`,
            highlight('row.cell1', 'larger'),
            highlight('row.cell2', 'smaller'),
            swap(`row.${cell(parted.swaps[0]![0])}`, cell(parted.swaps[0]![1]), 'swap'),
            move('row.border', 1, 'border'),
          ),
          beat(
            `Then ${values[3]} goes to the left as well, and the border moves on.`,
            swap(`row.${cell(parted.swaps[1]![0])}`, cell(parted.swaps[1]![1]), 'left'),
            move('row.border', 2, 'border'),
          ),
          beat(
            'At the end the pivot itself takes the place at the border. It will never move again.',
            swap(`row.${cell(parted.swaps[2]![0])}`, cell(parted.swaps[2]![1]), 'pivot'),
            highlight('row.cell6', 'never'),
          ),
        ],
      }),
    },
    {
      id: 'tree',
      title: 'The same again, on both sides',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            graph(
              'tree',
              [
                node('all', values.join('  '), 'ink', 'box'),
                node('left', low.join('  '), 'a', 'box'),
                node('mid', String(pivot), 'b', 'circle'),
                node('right', high.join('  '), 'c', 'box'),
                node('sorted', 'one number: done', 'muted', 'plain'),
              ],
              [
                { id: 'to-left', from: 'all', to: 'left' },
                { id: 'to-mid', from: 'all', to: 'mid' },
                { id: 'to-right', from: 'all', to: 'right' },
                { id: 'down', from: 'left', to: 'sorted' },
              ],
            ),
            `The row falls into ${low.join(', ')}, the pivot ${pivot}, and ${high.join(', ')}.`,
          ),
        ],
        beats: [
          beat(
            'So one round leaves three pieces: the small numbers, the pivot, and the large ones.',
            show('tree.all', 0),
            draw('tree.to-left', 'small'),
            show('tree.left', 'small'),
            draw('tree.to-mid', 'pivot'),
            show('tree.mid', 'pivot'),
            draw('tree.to-right', 'large'),
            show('tree.right', 'large'),
          ),
          beat(
            'Both sides are shorter rows. Sort them by the very same rule.',
            highlight('tree.left', 'sides'),
            highlight('tree.right', 'sides'),
          ),
          beat(
            'A piece with a single number is sorted already, so there the work ends.',
            draw('tree.down', 'single'),
            show('tree.sorted', 'ends'),
          ),
          beat(
            `Read from left to right, the pieces give ${sorted.join(', ')}.`,
            highlight('tree.left', 'left'),
            highlight('tree.mid', 'pieces'),
            highlight('tree.right', 'give'),
          ),
        ],
      }),
    },
    {
      id: 'cost',
      title: 'Good pivots and bad ones',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            axes(axis(0, 100, 'items n'), axis(0, 5000, 'comparisons'), [
              curve('bad', 'x*(x-1)/2', 'bad', { label: 'always the largest', from: 1, to: 98 }),
              curve('good', 'x*log2(x)', 'good', { label: 'always the middle', from: 1, to: 100 }),
            ]),
            'Two curves: with the largest item as pivot the work grows with the square of n, with the middle one far slower.',
          ),
        ],
        beats: [
          beat(
            'How fast is it? Each round looks at every item once.',
            show('work.x-axis', 'fast'),
            show('work.y-axis', 'looks'),
          ),
          beat(
            'If the pivot always lies in the middle, the rows halve, and the work grows like n log n.',
            draw('work.good', 'halve'),
            highlight('work.good', 'log'),
          ),
          beat(
            'If it is always the largest, only one item drops out each time. Then the work grows like n².',
            draw('work.bad', 'largest'),
            highlight('work.bad', 'n²'),
          ),
          beat(
            'That is why programs choose the pivot at random: bad luck every time is next to impossible.',
            dim('work.bad', 'random'),
            highlight('work.good', 'random'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that quicksort is always fast.',
    truth: 'On a row that is sorted already, with the last item as pivot, it is as slow as bubble sort.',
  },
  uses: ['Many languages sort arrays of numbers with a descendant of quicksort.'],
  takeaways: ['Split around a pivot', 'Sort both sides the same way', 'About n log n with good pivots'],
  question: {
    ask: 'Where does the pivot stand after the first round?',
    answer: 'In its final place: smaller ones are before it, larger ones behind it.',
  },
};
