import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { arrow, circle, figure, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const heaps = [3, 4, 5];
const xor = heaps.reduce((sum, heap) => sum ^ heap, 0);
const from = heaps.findIndex((heap) => (heap ^ xor) < heap);
const to = heaps[from]! ^ xor;
const bits = (value: number) => [...value.toString(2).padStart(3, '0')];

const takes = [1, 2, 3];
/** The smallest number that cannot be reached, for every number of coins. */
const grundy = (() => {
  const known: number[] = [];
  for (let coins = 0; coins < 12; coins += 1) {
    const reached = new Set(takes.filter((take) => take <= coins).map((take) => known[coins - take]!));
    known.push([0, 1, 2, 3, 4].find((value) => !reached.has(value))!);
  }
  return known;
})();
const lost = grundy.flatMap((value, coins) => (value === 0 ? [coins] : []));

const tall = 3;
const coins = (id: string, x: number, role: 'a' | 'b'): ShapeInput[] =>
  Array.from({ length: tall }, (_, i) =>
    circle(`${id}${i}`, [x, 0.8 + 1.5 * i], 0.6, role, { fill: 'soft' }),
  );
const all = (id: string, when: string) =>
  Array.from({ length: tall }, (_, i) => show(`mirror.${id}${i}`, when));

export const spragueGrundyTheorem: ShelfEntry = {
  id: 'sprague-grundy-theorem',
  names: [
    'Sprague-Grundy theorem',
    'Nim',
    'game of Nim',
    'Nim-sum',
    'nimber',
    'Grundy number',
    'Grundy value',
    'impartial game',
    'combinatorial game theory',
    'minimum excludant',
  ],
  subject: 'computing',
  field: 'Game theory',
  says: [
    'Every position of an impartial game is worth as much as a single heap of Nim.',
    'Games side by side add up by xor, and zero means that the player to move loses.',
  ],
  puzzle: [
    'Heaps of 3, 4 and 5 coins lie on the table. You take any number from one heap; whoever takes the last coin wins.',
    'What is your first move?',
  ],
  symbols: [{ tex: 'g', name: 'g', meaning: 'the value of the whole position', role: 'good' }],
  formulas: [
    {
      id: 'sum',
      tex: 'g = h_1 \\oplus h_2 \\oplus h_3',
      says: 'Write the heaps in binary and add each column without carrying: that is the xor.',
    },
  ],
  pictures: [
    {
      id: 'mirror',
      title: 'Two equal heaps',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'mirror',
            'full',
            figure(
              { min: [-6, -0.8], max: [6, 5.4] },
              ...coins('left', -2, 'a'),
              ...coins('right', 2, 'b'),
              arrow('yours', [-2.8, 3.8], [-5.2, 3.8], 'bad', {
                weight: 'bold',
                label: tag('you take 1', 'above', 'bad'),
              }),
              arrow('mine', [2.8, 3.8], [5.2, 3.8], 'good', {
                weight: 'bold',
                label: tag('I take 1', 'above', 'good'),
              }),
              text('even', [0, 1.5], '$=$', 'muted', { size: 'large' }),
            ),
            'Two heaps of three coins; one coin is taken from the left one, then one from the right one.',
          ),
        ],
        beats: [
          beat(
            'Begin with two heaps of three coins each. It is your turn.',
            ...all('left', 'heaps'),
            ...all('right', 'heaps'),
          ),
          beat(
            'Take what you like from one heap.',
            draw('mirror.yours', 'Take'),
            clear('mirror.left2', 'heap'),
          ),
          beat(
            'I take the same from the other. They are equal again.',
            draw('mirror.mine', 'same'),
            clear('mirror.right2', 'other'),
            show('mirror.even', 'equal'),
          ),
          beat(
            'So I always have an answer, and the last coin is mine. Equal heaps lose for the one to move.',
            highlight('mirror.right0', 'last'),
          ),
        ],
      }),
    },
    {
      id: 'columns',
      title: 'Make every column even',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bits',
            'full',
            table(
              ['heap', '4', '2', '1'],
              [
                ...heaps.map((heap) => [String(heap), ...bits(heap)]),
                ['xor', ...bits(xor)],
                [`${heaps[from]} → ${to}`, ...bits(to)],
              ],
              { row_heads: true },
            ),
            `The heaps 3, 4 and 5 in binary; their xor is ${xor}, and taking ${heaps[from]! - to} from the heap of ${heaps[from]} makes it zero.`,
          ),
        ],
        beats: [
          beat(
            'Now take heaps of 3, 4 and 5. Write each heap in fours, twos and ones.',
            show('bits.head', 'fours'),
            ...heaps.map((_, i) => show(`bits.row${i + 1}`, 0.3 + 0.15 * i)),
          ),
          beat('Count the ones in each column: odd gives 1, even gives 0.', show('bits.row4', 'odd')),
          beat(
            'Only the column of the twos is odd. A heap that has a 1 there must change.',
            highlight('bits.cell-4-3', 'odd'),
            highlight(`bits.cell-${from + 1}-3`, 'there'),
          ),
          beat(
            `So take ${heaps[from]! - to} from the heap of ${heaps[from]}. Now all columns are even, and your opponent loses.`,
            show('bits.row5', 'take'),
          ),
        ],
      }),
    },
    {
      id: 'values',
      title: 'Other games become heaps',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells(grundy.map(String), {
              indices: true,
              roles: grundy.map((value) => (value === 0 ? 'bad' : 'good')),
              pointers: [{ id: 'at', at: 0, label: 'coins' }],
            }),
            `The values of 0 to 11 coins when one, two or three may be taken: ${grundy.join(', ')}.`,
          ),
        ],
        beats: [
          beat(
            'Another game: take one, two or three coins. None left is worth 0: you have lost.',
            show('row.cell1', 'worth'),
            show('row.at', 'left'),
          ),
          beat(
            'Any other value is the smallest number that no move leads to. So 1, 2 and 3 follow.',
            ...[1, 2, 3].map((k) => show(`row.cell${k + 1}`, 'follow')),
            move('row.at', 3, 'follow', 1),
          ),
          beat(
            'From four coins you reach 3, 2 and 1, but not 0. So they are worth 0.',
            show('row.cell5', 'worth'),
            move('row.at', 4, 'four', 0.5),
          ),
          beat(
            `The losing numbers are ${lost.slice(1).join(', ')} and so on. Each other position acts like a heap of its value.`,
            ...Array.from({ length: 7 }, (_, k) => show(`row.cell${k + 6}`, 0.05 + 0.05 * k)),
            ...lost.slice(1).map((k) => highlight(`row.cell${k + 1}`, 'losing')),
          ),
        ],
      }),
    },
  ],
  uses: ['A program can so play any mixture of such games without a mistake.'],
  takeaways: [
    'Xor zero: the mover loses',
    'Value: the smallest that no move reaches',
    'Games side by side add by xor',
  ],
  question: {
    ask: 'Heaps of 1, 2 and 3: does the player to move win?',
    answer: 'No: in binary, every column holds an even number of ones, so the xor is zero.',
  },
};
