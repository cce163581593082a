import type { ActionInput } from '../../writing/actions.ts';
import { clear, draw, highlight, move, show, swap } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { brace, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const start = [5, 2, 8, 1, 6];
/** One pass over the row: the row after it. */
const pass = (row: readonly number[]): number[] => {
  const next = [...row];
  for (let i = 0; i + 1 < next.length; i += 1)
    if (next[i]! > next[i + 1]!) [next[i], next[i + 1]] = [next[i + 1]!, next[i]!];
  return next;
};
const passes = [start];
while (passes.length < start.length) passes.push(pass(passes.at(-1)!));
/** Cells keep the name of the place where their number began. */
const cellOf = (value: number) => `cell${start.indexOf(value) + 1}`;
const exchange = (left: number, right: number, when: string): ActionInput[] => [
  swap(`row.${cellOf(left)}`, cellOf(right), when, 1),
];
const side = 6;
const pairs = compute('n * (n - 1) / 2', { n: side });
const steps = Array.from({ length: side - 1 }, (_, index) => side - 1 - index);

export const bubbleSort: ShelfEntry = {
  id: 'bubble-sort',
  names: [
    'bubble sort',
    'bubblesort',
    'sinking sort',
    'bubble sort algorithm',
    'loop invariant of bubble sort',
  ],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Bubble sort walks along a list, again and again, and swaps neighbours that stand in the wrong order.',
    'After each pass, one more of the largest numbers has reached its place at the end.',
  ],
  puzzle: [
    'You may only compare two neighbours, and swap them.',
    'Can such small steps put a whole row in order?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of items', role: 'a' },
    { tex: 'C', name: 'C', meaning: 'the number of comparisons', role: 'b' },
  ],
  formulas: [
    {
      id: 'comparisons',
      tex: 'C = \\frac{n\\,(n - 1)}{2}',
      expression: 'C = n * (n - 1) / 2',
      says: 'The passes get shorter by one each time, so they add up to half of n times n minus one.',
    },
  ],
  pictures: [
    {
      id: 'first',
      title: 'One pass over the row',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells(start.map(String), { pointers: [{ id: 'here', at: 0, label: 'compare' }] }),
            'A row of five numbers. Neighbours in the wrong order change places, and 8 ends up last.',
          ),
        ],
        beats: [
          beat(
            'Compare the first two numbers. 5 is larger than 2, so they swap.',
            ...start.map((_, index) => show(`row.cell${index + 1}`, 0)),
            show('row.here', 'first'),
            highlight('row.cell1', 'larger'),
            ...exchange(5, 2, 'swap'),
          ),
          beat(
            'One step on: 5 and 8 are fine, so leave them.',
            move('row.here', 1, 'step', 0.6),
            highlight(`row.${cellOf(8)}`, 'fine'),
          ),
          beat(
            'But 8 is larger than 1: swap. And larger than 6: swap again.',
            move('row.here', 2, 0, 0.5),
            ...exchange(8, 1, 'swap'),
            move('row.here', 3, 'And', 0.5),
            swap(`row.${cellOf(8)}`, cellOf(6), ['swap', 2], 1),
          ),
          beat(
            'The largest number has travelled to the end, like a bubble that rises.',
            clear('row.here', 0),
            highlight(`row.${cellOf(8)}`, 'largest', 2.5),
          ),
        ],
      }),
    },
    {
      id: 'passes',
      title: 'The tail is always sorted',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'passes',
            'full',
            table(
              ['after pass', '1st', '2nd', '3rd', '4th', '5th'],
              passes.map((row, index) => [index === 0 ? 'start' : String(index), ...row.map(String)]),
              {
                row_heads: true,
                heat: passes.map((row, done) => [
                  0,
                  ...row.map((_, at) =>
                    done > 0 && at >= (done === start.length - 1 ? 0 : row.length - done) ? 0.75 : 0,
                  ),
                ]),
              },
            ),
            'The row after each pass. The coloured tail at the end grows by one and is always in order.',
          ),
        ],
        beats: [
          beat(
            'After the first pass the largest number is in its place.',
            show('passes.head', 0),
            show('passes.row1', 0),
            show('passes.row2', 'pass'),
          ),
          beat(
            'The second pass brings the next largest before it.',
            show('passes.row3', 'second'),
            highlight('passes.cell-3-5', 'next'),
          ),
          beat(
            'This stays true after every pass: the coloured tail is sorted, and nothing before it is larger.',
            show('passes.row4', 'every'),
            highlight('passes.cell-4-4', 'sorted'),
            highlight('passes.cell-4-5', 'sorted'),
            highlight('passes.cell-4-6', 'sorted'),
          ),
          beat(
            'Such a promise is called a loop invariant. When the tail fills the row, we are done.',
            show('passes.row5', 'tail'),
            highlight('passes.cell-5-2', 'fills'),
          ),
        ],
      }),
    },
    {
      id: 'count',
      title: 'Counting the comparisons',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'stairs',
            'full',
            figure(
              { min: [-4.2, -1.4], max: [11.8, 5.6] },
              ...steps.flatMap((length, level) =>
                Array.from({ length }, (_, at) =>
                  rect(`a${level + 1}-${at + 1}`, [at, 4 - level], [at + 0.92, 4.92 - level], 'a', {
                    fill: 'soft',
                    rounded: true,
                  }),
                ),
              ),
              ...steps.flatMap((length, level) =>
                Array.from({ length: side - length }, (_, at) =>
                  rect(
                    `b${level + 1}-${at + 1}`,
                    [length + at, 4 - level],
                    [length + at + 0.92, 4.92 - level],
                    'b',
                    { fill: 'faint', rounded: true, dash: true },
                  ),
                ),
              ),
              brace('width', [side - 0.08, -0.15], [0, -0.15], 'muted', { label: tag('$n$', 'below') }),
              brace('height', [0, 0], [0, 4.92], 'muted', { label: tag('$n - 1$', 'left') }),
            ),
            'Rows of five, four, three, two and one squares. A second such staircase makes them a rectangle.',
          ),
        ],
        beats: [
          beat(
            `With ${side} numbers the first pass needs ${steps[0]} comparisons.`,
            ...steps
              .slice(0, 1)
              .flatMap((length) =>
                Array.from({ length }, (_, at) => show(`stairs.a1-${at + 1}`, 'comparisons')),
              ),
          ),
          beat(
            'Each pass may stop one earlier, because the tail is already sorted.',
            ...steps
              .slice(1)
              .flatMap((length, level) =>
                Array.from({ length }, (_, at) =>
                  show(
                    `stairs.a${level + 2}-${at + 1}`,
                    (['Each', 'stop', 'tail', 'sorted'] as const)[level],
                  ),
                ),
              ),
          ),
          beat(
            'Add a second staircase, and you get a rectangle: n wide and n minus one high.',
            ...steps.flatMap((length, level) =>
              Array.from({ length: side - length }, (_, at) =>
                show(`stairs.b${level + 1}-${at + 1}`, 'second'),
              ),
            ),
            draw('stairs.width', 'wide'),
            draw('stairs.height', 'high'),
          ),
          beat(
            `Half of it are our comparisons: ${pairs} here. Twice the numbers cost about four times the work.`,
            highlight('stairs.a1-1', 'Half'),
            highlight('stairs.a2-1', 'Half'),
            highlight('stairs.a3-1', 'Half'),
            highlight('stairs.width', 'Twice'),
            highlight('stairs.height', 'four'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A list has 20 items. How many comparisons does bubble sort make?',
    formula: 'comparisons',
    given: { n: 20 },
    find: 'C',
    sense: 'That makes {result} comparisons, already far more than there are items.',
  },
  misconception: {
    tempting: 'It is tempting to think that one pass is enough to sort the list.',
    truth: 'One pass places only the largest. A small number moves forward one step.',
  },
  uses: ['It is mostly used to teach, and to check that a list is sorted: a pass without swaps proves it.'],
  takeaways: [
    'Swap neighbours in the wrong order',
    'The tail is always sorted',
    'The work grows with n squared',
  ],
  question: {
    ask: 'A pass makes no swap at all. What do you know?',
    answer: 'Every neighbour pair is in order, so the whole list is sorted, and you may stop.',
  },
};
