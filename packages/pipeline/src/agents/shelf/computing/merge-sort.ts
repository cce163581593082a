import { draw, highlight, move, show, type When } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, rect, type ShapeInput, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const start = [7, 2, 9, 4, 5, 1, 8, 3];
const ordered = (list: readonly number[]) => list.toSorted((left, right) => left - right);
/** The row in blocks of `size`, each block in order. */
const inBlocks = (size: number): number[][] =>
  Array.from({ length: start.length / size }, (_, at) => ordered(start.slice(at * size, (at + 1) * size)));
const merged = ordered(start);
/** The two sorted halves that are merged at last, as cards side by side. */
const halves = [ordered(start.slice(0, 4)), ordered(start.slice(4))];
const home = (side: number, at: number): [number, number] => [side * 8.8 + at * 2.05 - (side ? 0 : 0.4), 4.4];
const goes = (value: number, when: When) => {
  const side = halves[0]!.includes(value) ? 0 : 1;
  const [x, y] = home(side, halves[side]!.indexOf(value));
  return move(`cards.c${value}`, [merged.indexOf(value) * 2.1 - x, -y], when, 0.9);
};
const levels = [1, 2, 4, 8];
const heights = levels.map((_, level) => 6 - level * 2);
const block = (size: number, level: number): ShapeInput[] =>
  inBlocks(size).flatMap((list, at) => {
    const gap = 0.32;
    const x = at * size * 2;
    return [
      rect(
        `l${level}-${at + 1}`,
        [x + gap / 2, heights[level]!],
        [x + size * 2 - gap / 2, heights[level]! + 1.1],
        size === 8 ? 'good' : 'a',
        { fill: 'soft', rounded: true },
      ),
      ...list.map((value, i) =>
        text(`n${level}-${at * size + i + 1}`, [x + i * 2 + 1, heights[level]! + 0.55], `$${value}$`),
      ),
    ];
  });
const joins = levels
  .slice(0, 3)
  .flatMap((size, level) =>
    inBlocks(size).map((_, at) =>
      segment(
        `j${level}-${at + 1}`,
        [(at + 0.5) * size * 2, heights[level]! - 0.05],
        [(Math.floor(at / 2) + 0.5) * size * 4, heights[level + 1]! + 1.15],
        'muted',
      ),
    ),
  );
const shown = (level: number, when: string | number) => [
  ...inBlocks(levels[level]!).map((_, at) => show(`merge.l${level}-${at + 1}`, when)),
  ...start.map((_, at) => show(`merge.n${level}-${at + 1}`, when)),
];
const joined = (level: number, when: string | number) =>
  inBlocks(levels[level]!).map((_, at) => draw(`merge.j${level}-${at + 1}`, when, 0.5));

export const mergeSort: ShelfEntry = {
  id: 'merge-sort',
  names: [
    'merge sort',
    'mergesort',
    'merge sort algorithm',
    'divide and conquer',
    'divide and conquer sorting',
  ],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Merge sort splits a list in halves until single items are left, and merges them back in order.',
    'Merging two sorted lists only ever compares their first items.',
  ],
  puzzle: [
    'Two piles of cards are each in order. One pile of both is quickly made.',
    'Can that one trick sort a pile that has no order at all?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of items', role: 'a' },
    { tex: 'W', name: 'W', meaning: 'the number of moves of items', role: 'b' },
  ],
  formulas: [
    {
      id: 'work',
      tex: 'W = n \\log_2 n',
      expression: 'W = n * log2(n)',
      says: 'Every level moves all n items, and there are log n levels.',
    },
  ],
  pictures: [
    {
      id: 'zip',
      title: 'Merging two sorted rows',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cards',
            'full',
            figure(
              { min: [-0.8, -0.6], max: [17.4, 7.2] },
              ...merged.map((_, at) =>
                rect(`slot${at + 1}`, [at * 2.1, 0], [at * 2.1 + 1.9, 1.6], 'faint', { dash: true }),
              ),
              ...halves.flatMap((half, side) =>
                half.map((value, at) =>
                  rect(
                    `c${value}`,
                    home(side, at),
                    [home(side, at)[0] + 1.9, home(side, at)[1] + 1.6],
                    side ? 'c' : 'a',
                    {
                      fill: 'soft',
                      rounded: true,
                      label: tag(String(value), 'centre', 'ink'),
                    },
                  ),
                ),
              ),
            ),
            'Two sorted rows of four cards; one after the other the smaller front card moves down into one sorted row.',
          ),
        ],
        beats: [
          beat(
            'Here are two rows, each in order. Look only at their fronts.',
            ...merged.map((value) => show(`cards.c${value}`, 'rows')),
            ...merged.map((_, at) => show(`cards.slot${at + 1}`, 'order')),
            highlight('cards.c2', 'fronts'),
            highlight('cards.c1', 'fronts'),
          ),
          beat('One is smaller than two, so it goes first.', goes(1, 'goes')),
          beat(
            'Now compare two with three. Two is next, then three, then four.',
            goes(2, 'next'),
            goes(3, ['three', 2]),
            goes(4, 'four'),
          ),
          beat(
            'Go on like a zip, until both rows are used up.',
            goes(5, 'Go'),
            goes(7, 'zip'),
            goes(8, 'both'),
            goes(9, 'used'),
          ),
        ],
      }),
    },
    {
      id: 'levels',
      title: 'From single items upwards',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'merge',
            'full',
            figure({ min: [-0.3, -0.3], max: [16.3, 7.4] }, ...joins, ...levels.flatMap(block)),
            'Eight single numbers merge into four sorted pairs, two sorted fours, and one sorted eight.',
          ),
        ],
        beats: [
          beat(
            'Split the row until every item stands alone. One item is always in order.',
            ...shown(0, 'Split'),
          ),
          beat('Now merge neighbours: four sorted pairs.', ...joined(0, 'merge'), ...shown(1, 'pairs')),
          beat('Merge the pairs: two sorted fours.', ...joined(1, 'Merge'), ...shown(2, 'fours')),
          beat('And once more: the whole row is in order.', ...joined(2, 'once'), ...shown(3, 'whole')),
          beat(
            `Each level handles all ${start.length} numbers, and there are only ${compute('log2(n)', { n: start.length })} levels of merging.`,
            ...inBlocks(2).map((_, at) => highlight(`merge.l1-${at + 1}`, 'level')),
            ...inBlocks(4).map((_, at) => highlight(`merge.l2-${at + 1}`, 'only')),
            highlight('merge.l3-1', 'levels'),
          ),
        ],
      }),
    },
    {
      id: 'growth',
      title: 'Far below the square',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'growth',
            'full',
            axes(axis(0, 70, 'number of items n'), axis(0, 1100, 'steps'), [
              curve('square', 'x^2 / 2', 'bad', { from: 0, to: 46, label: 'n² / 2' }),
              curve('merge', 'x * log2(x)', 'good', { from: 1, to: 64, label: 'n log n' }),
              tracker('now', 'x * log2(x)', 16, 'b', { guides: true }),
            ]),
            'The curve n squared over two shoots up; n log n rises gently.',
          ),
        ],
        beats: [
          beat(
            'Bubble sort needs about half of n squared comparisons.',
            show('growth.x-axis', 0),
            show('growth.y-axis', 0),
            draw('growth.square', 'squared'),
          ),
          beat(
            'Merge sort needs n times log n, and that rises far more gently.',
            draw('growth.merge', 'log'),
          ),
          beat(
            `For 64 items it is ${compute('64 * log2(64)')} steps instead of about ${compute('64^2 / 2')}.`,
            show('growth.now', 0),
            move('growth.now', 64, 'items', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A list holds 1024 items. How many moves does merge sort make?',
    formula: 'work',
    given: { n: 1024 },
    find: 'W',
    digits: 5,
    sense: 'That is {result}, where comparing all pairs would take half a million.',
  },
  misconception: {
    tempting: 'It is tempting to think that the splitting sorts the list.',
    truth: 'Splitting orders nothing. All the order comes from merging.',
  },
  uses: ['It sorts files that are too large for memory, and it keeps equal items in their order.'],
  takeaways: ['Split, sort, merge', 'Merging compares only the fronts', 'n log n steps'],
  question: {
    ask: 'A list doubles from 8 to 16 items. How many more levels of merging?',
    answer: 'Just one, for one more halving brings it back to eight.',
  },
};
