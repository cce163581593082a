import { dim, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, rect, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const values = [3, 8, 12, 17, 21, 26, 30, 34, 39, 43, 48, 52, 57, 61, 66];
const wanted = 39;
/** The places that binary search looks at, in order. */
const looks = (() => {
  const seen: number[] = [];
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    seen.push(middle);
    if (values[middle] === wanted) break;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return seen;
})();
const drop = (from: number, to: number, when: string) =>
  Array.from({ length: to - from + 1 }, (_, index) => dim(`row.cell${from + index + 1}`, when));
const halves = Array.from({ length: 7 }, (_, index) => 64 / 2 ** index);
const looksFor = (n: number) => Math.floor(compute('log2(n)', { n })) + 1;

export const binarySearch: ShelfEntry = {
  id: 'binary-search',
  names: [
    'binary search',
    'half-interval search',
    'logarithmic search',
    'binary search algorithm',
    'bisection search',
  ],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Binary search looks in the middle of a sorted list and throws away the half that cannot hold the item.',
    'It repeats this until the item is found or nothing is left.',
  ],
  puzzle: [
    'I think of a number between one and one million, and only say higher or lower.',
    'How many guesses do you need?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of items', role: 'a' },
    { tex: 'k', name: 'k', meaning: 'the number of halvings', role: 'b' },
  ],
  formulas: [
    {
      id: 'halvings',
      tex: 'k = \\log_2 n',
      expression: 'k = log2(n)',
      says: 'How often can you halve n until one item is left? The logarithm to base two tells.',
    },
  ],
  pictures: [
    {
      id: 'halve',
      title: 'Always look in the middle',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells(values.map(String), {
              pointers: [{ id: 'middle', at: looks[0]!, label: `${wanted}?` }],
            }),
            'Fifteen sorted numbers. Each look in the middle removes half of those that are left.',
          ),
        ],
        beats: [
          beat(
            `These numbers are sorted. We are looking for ${wanted}, and we start in the middle.`,
            ...values.map((_, index) => show(`row.cell${index + 1}`, 'numbers')),
            show('row.middle', 'middle'),
            highlight(`row.cell${looks[0]! + 1}`, 'middle'),
          ),
          beat(
            `${values[looks[0]!]} is too small. So everything to the left is too small as well: away with it.`,
            ...drop(0, looks[0]!, 'away'),
          ),
          beat(
            `The middle of the rest is ${values[looks[1]!]}: too large. So the right part goes too.`,
            move('row.middle', looks[1]!, 'middle', 1),
            ...drop(looks[1]!, values.length - 1, 'right'),
          ),
          beat(
            `Now ${values[looks[2]!]}: too large again. One number is left, and it is ${wanted}.`,
            move('row.middle', looks[2]!, 'Now', 0.8),
            ...drop(looks[2]!, looks[1]! - 1, 'again'),
            move('row.middle', looks[3]!, 'left', 0.8),
          ),
          beat(
            `So ${looks.length} looks were enough for ${values.length} numbers.`,
            highlight(`row.cell${looks.at(-1)! + 1}`, 0, 2),
          ),
        ],
      }),
    },
    {
      id: 'strips',
      title: 'Half, and half again',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'strips',
            'full',
            figure(
              { min: [-8, -7], max: [72, 36] },
              ...halves.map((width, index) =>
                rect(
                  `strip${index + 1}`,
                  [0, 30 - 6 * index],
                  [width, 34 - 6 * index],
                  index === 0 ? 'a' : 'b',
                  {
                    fill: 'soft',
                  },
                ),
              ),
              ...halves.map((width, index) => text(`n${index + 1}`, [-3.5, 32 - 6 * index], `$${width}$`)),
            ),
            'Strips of length 64, 32, 16, 8, 4, 2 and 1: each half as long as the one above.',
          ),
        ],
        beats: [
          beat('Start with 64 items.', draw('strips.strip1', 'items'), show('strips.n1', 'items')),
          beat(
            'One look, and half of them are gone: 32 are left.',
            draw('strips.strip2', 'half'),
            show('strips.n2', 'half'),
          ),
          beat(
            'Another look, and half again. And again.',
            draw('strips.strip3', 'half'),
            show('strips.n3', 'half'),
            draw('strips.strip4', ['again', 2]),
            show('strips.n4', ['again', 2]),
          ),
          beat(
            `After ${compute('log2(64)')} halvings a single item is left. Not many, for 64.`,
            draw('strips.strip5', 0),
            show('strips.n5', 0),
            draw('strips.strip6', 'halvings'),
            show('strips.n6', 'halvings'),
            draw('strips.strip7', 'single'),
            show('strips.n7', 'single'),
            highlight('strips.strip1', 'many'),
          ),
        ],
      }),
    },
    {
      id: 'growth',
      title: 'A curve that hardly rises',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'growth',
            'full',
            axes(axis(0, 1100, 'number of items n'), axis(0, 30, 'looks'), [
              curve('line', 'x', 'muted', { label: 'linear', from: 1, to: 28, dash: true }),
              curve('binary', 'log2(x) + 1', 'a', { label: 'binary', from: 1, to: 1024 }),
              tracker('now', 'log2(x) + 1', 128, 'b', { guides: true }),
            ]),
            'Linear search shoots out of the picture, while the looks of binary search hardly rise.',
          ),
        ],
        beats: [
          beat(
            'Searching one by one, the looks shoot up with the number of items.',
            show('growth.x-axis', 0),
            show('growth.y-axis', 'looks'),
            draw('growth.line', 'shoot'),
          ),
          beat('Binary search bends over and stays low.', draw('growth.binary', 'bends', 2)),
          beat(
            'Double the list, and it costs one more look. Double it again: one more.',
            show('growth.now', 0),
            move('growth.now', 256, 'Double', 1.2),
            move('growth.now', 512, ['Double', 2], 1.2),
          ),
          beat(
            `So a thousand items take at most ${looksFor(1000)} looks, and a million only ${looksFor(1e6)}.`,
            move('growth.now', 1000, 'thousand', 1.2),
            highlight('growth.binary', 'million'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A phone book holds 4096 names. How many halvings bring it down to one?',
    formula: 'halvings',
    given: { n: 4096 },
    find: 'k',
    sense: 'Only {result} halvings, so thirteen looks are always enough.',
  },
  misconception: {
    tempting: 'It is tempting to use binary search on any list.',
    truth: 'It only works where the list is sorted. Else the wrong half is thrown away.',
  },
  uses: ['Dictionaries, databases and version histories are searched this way.'],
  takeaways: ['The list must be sorted', 'Each look halves the rest', 'Doubling n costs one look more'],
  question: {
    ask: 'Your list grows from one million to two million items. How many more looks?',
    answer: 'Just one: the first look throws the extra million away.',
  },
};
