import { draw, highlight, show, swap } from '../../writing/actions.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, edge, equation, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const heap = [2, 5, 3, 9, 6, 8];
const added = 1;
const parent = (index: number) => Math.floor((index - 1) / 2);
/** The places that the new value passes on its way up, from the end of the row. */
const climb = (() => {
  const row = [...heap, added];
  const way = [heap.length];
  for (let at = heap.length; at > 0 && row[parent(at)]! > row[at]!; at = parent(at)) {
    [row[at], row[parent(at)]] = [row[parent(at)]!, row[at]!];
    way.push(parent(at));
  }
  return { way, row };
})();
const treeOf = (row: number[]) =>
  graph(
    'tree',
    row.map((value, at) => node(`n${at}`, String(value), at === 0 ? 'b' : 'ink', 'circle')),
    row.slice(1).map((_, at) => edge(`e${at + 1}`, `n${parent(at + 1)}`, `n${at + 1}`, { directed: false })),
  );

export const binaryHeap: ShelfEntry = {
  id: 'binary-heap',
  names: ['binary heap', 'heap data structure', 'min heap', 'max heap', 'heap property', 'priority queue'],
  subject: 'computing',
  field: 'Data structures',
  says: [
    'A binary heap is a tree in which no child is smaller than its parent.',
    'So the smallest item always stands at the top.',
  ],
  puzzle: [
    'In an emergency room the next patient is the most urgent one, not the first to come.',
    'How does a computer find the most urgent one at once, while new ones keep coming?',
  ],
  symbols: [
    { tex: 'i', name: 'i', meaning: 'the place of an item', role: 'a' },
    { tex: 'p', name: 'p', meaning: 'the place of its parent', role: 'b' },
  ],
  pictures: [
    {
      id: 'tree',
      title: 'No child below its parent',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            treeOf(heap),
            `A tree with ${heap[0]} at the top; every child is at least its parent.`,
          ),
        ],
        beats: [
          beat(
            `The smallest number, ${heap[0]}, stands at the top.`,
            show('tree.n0', 'smallest'),
            highlight('tree.n0', 'top'),
          ),
          beat(
            `Below it come ${heap[1]} and ${heap[2]}. Both are larger than their parent.`,
            ...[1, 2].flatMap((at) => [draw(`tree.e${at}`, 'Below'), show(`tree.n${at}`, 'Below')]),
            highlight('tree.e1', 'larger'),
            highlight('tree.e2', 'larger'),
          ),
          beat(
            'The same holds one level further down, and the levels fill up from left to right.',
            ...[3, 4, 5].flatMap((at) => [
              draw(`tree.e${at}`, at === 5 ? 'levels' : 'same'),
              show(`tree.n${at}`, at === 5 ? 'levels' : 'same'),
            ]),
          ),
          beat(
            'Between brothers there is no order at all. Only the way down counts.',
            highlight('tree.n1', 'brothers'),
            highlight('tree.n2', 'brothers'),
            highlight('tree.e3', 'down'),
          ),
        ],
      }),
    },
    {
      id: 'row',
      title: 'A tree without arrows',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'upper',
            cells(heap.map(String), {
              indices: true,
              roles: heap.map((_, at) => (at === 4 ? 'a' : at === 1 ? 'b' : 'ink')),
            }),
            'The heap as a row of cells, numbered from 0.',
          ),
          place(
            'rule',
            'lower',
            equation('stack', [
              ['p = \\left\\lfloor \\frac{i - 1}{2} \\right\\rfloor', 'where the parent stands'],
              ['\\left\\lfloor \\frac{4 - 1}{2} \\right\\rfloor = 1', 'for place 4'],
            ]),
            'The parent of place i stands at half of i minus one, rounded down.',
          ),
        ],
        beats: [
          beat('Read level by level, the tree is simply a row.', show('row', 'row')),
          beat(
            'No arrows are stored: the parent of place i stands at half of i − 1, rounded down.',
            show('rule.step1', 'parent'),
            show('rule.note1', 'parent'),
          ),
          beat(
            `Take place 4 with the number ${heap[4]}: its parent is at place 1, and that is ${heap[1]}.`,
            highlight('row.cell5', 'place'),
            show('rule.step2', 'parent'),
            show('rule.note2', 'parent'),
            highlight('row.cell2', ['place', 2]),
          ),
        ],
      }),
    },
    {
      id: 'climb',
      title: 'A new one climbs up',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells([...heap, added].map(String), {
              indices: true,
              roles: [...heap.map(() => 'ink' as const), 'b'],
            }),
            `The number ${added} is added at the end and changes places with its parent until it is at the top.`,
          ),
        ],
        beats: [
          beat(
            `Now ${added} comes in. It goes to the end of the row.`,
            ...heap.map((_, at) => show(`row.cell${at + 1}`, 0)),
            show(`row.cell${heap.length + 1}`, 'end'),
          ),
          beat(
            'It is smaller than its parent, so the two change places.',
            highlight(`row.cell${climb.way[1]! + 1}`, 'parent'),
            swap(`row.cell${climb.way[0]! + 1}`, `cell${climb.way[1]! + 1}`, 'change'),
          ),
          beat(
            `Once more, and it is at the top: ${climb.way.length - 1} steps for ${heap.length + 1} numbers.`,
            swap(`row.cell${climb.way[0]! + 1}`, `cell${climb.way[2]! + 1}`, 'more'),
            highlight(`row.cell${climb.way[0]! + 1}`, 'top'),
          ),
          beat(
            'A heap of a million items has only twenty levels. So it is never more than twenty steps.',
            highlight(`row.cell${climb.way[0]! + 1}`, 'twenty'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the row of a heap is sorted.',
    truth: 'Only the first item is sure: the others are ordered along each branch alone.',
  },
  uses: ['Schedulers, route finders and heapsort take the next item from a heap.'],
  takeaways: ['No child below its parent', 'The top is the smallest', 'Adding takes one step a level'],
  question: {
    ask: 'Where in such a heap can the largest item stand?',
    answer: 'Only at the bottom, in an item without children.',
  },
};
