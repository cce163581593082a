import { clear, dim, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, code } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const values = [23, 7, 41, 16, 9, 30, 12, 55];
const wanted = 30;
const found = values.indexOf(wanted);
const row = values.map(String);
/** Looks on average where every place is equally likely. */
const average = (n: number) => compute('(n + 1) / 2', { n });

export const linearSearch: ShelfEntry = {
  id: 'linear-search',
  names: ['linear search', 'sequential search', 'linear search algorithm'],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Linear search looks at the items one after the other until it meets the one it wants.',
    'If it reaches the end without a match, the item is not there.',
  ],
  puzzle: [
    'You look for one name in a list that nobody has sorted.',
    'There is no hint where it could be. What else can you do but look, and how long will it take?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of items', role: 'a' },
    { tex: 'L', name: 'L', meaning: 'the number of looks on average', role: 'b' },
  ],
  formulas: [
    {
      id: 'average',
      tex: 'L = \\frac{n + 1}{2}',
      expression: 'L = (n + 1) / 2',
      says: 'If every place is equally likely, you look at about half of the items.',
    },
  ],
  pictures: [
    {
      id: 'walk',
      title: 'One after the other',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            cells(row, { indices: true, pointers: [{ id: 'here', at: 0, label: `${wanted}?` }] }),
            `Eight unsorted numbers and a pointer that walks along them until it stands at ${wanted}.`,
          ),
        ],
        beats: [
          beat(
            `Here are ${row.length} numbers in no order. We want to find ${wanted}.`,
            ...row.map((_, index) => show(`row.cell${index + 1}`, 'numbers')),
            show('row.here', 'find'),
          ),
          beat(
            `Start at the front. This is ${values[0]}, not our number, so step on.`,
            highlight('row.cell1', 'front'),
            dim('row.cell1', 'step'),
            move('row.here', 1, 'step', 0.8),
          ),
          beat(
            'Wrong again. Next. Wrong. Next. And so we go along the row.',
            dim('row.cell2', 'Next', 0.3),
            move('row.here', 2, 'Next', 0.6),
            dim('row.cell3', ['Next', 2], 0.3),
            move('row.here', 3, ['Next', 2], 0.6),
            dim('row.cell4', 'go', 0.3),
            move('row.here', 4, 'go', 0.6),
            dim('row.cell5', 'row', 0.3),
            move('row.here', found, 'row', 0.6),
          ),
          beat(
            `There it is, after ${found + 1} looks. The rest of the row we never touch.`,
            highlight(`row.cell${found + 1}`, 'There', 2),
            dim('row.cell7', 'rest'),
            dim('row.cell8', 'rest'),
          ),
        ],
      }),
    },
    {
      id: 'absent',
      title: 'When it is not there',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'upper',
            cells(row, { pointers: [{ id: 'here', at: 0, label: 'look' }] }),
            'The same row; the pointer walks to its very end.',
          ),
          place(
            'steps',
            'lower',
            code(['for each item in the list', '  if item = wanted', '    return found', 'return not found']),
            'The steps of linear search: for each item, return found if it is the wanted one; else not found.',
          ),
        ],
        beats: [
          beat(
            'As a program it is one loop. Take the next item and compare.',
            show('row', 0),
            show('steps.line1', 'loop'),
            show('steps.line2', 'compare'),
          ),
          beat(
            'A match ends the search at once.',
            show('steps.line3', 'match'),
            highlight(`row.cell${found + 1}`, 'ends'),
          ),
          beat(
            'But now look for 50. The pointer has to walk past every single number.',
            move('row.here', values.length - 1, 'pointer', 3),
            ...row.map((_, index) => dim(`row.cell${index + 1}`, index < 4 ? 'walk' : 'every')),
          ),
          beat(
            'Only behind the last one do we know that it is not there. That is the worst case.',
            show('steps.line4', 'last'),
            clear('row.here', 'not'),
            highlight('steps.line4', 'worst'),
          ),
        ],
      }),
    },
    {
      id: 'growth',
      title: 'Twice as long, twice the work',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'growth',
            'full',
            axes(axis(0, 110, 'number of items n'), axis(0, 110, 'looks'), [
              curve('worst', 'x', 'a', { label: 'worst', from: 1, to: 100 }),
              curve('mean', '(x + 1) / 2', 'b', { label: 'average', from: 1, to: 100 }),
              tracker('now', 'x', 20, 'c', { guides: true }),
            ]),
            'Two straight lines: the looks in the worst case and on average against the number of items.',
          ),
        ],
        beats: [
          beat(
            'How much work is it for longer lists?',
            show('growth.x-axis', 'longer'),
            show('growth.y-axis', 'work'),
          ),
          beat(
            'In the worst case every item costs one look: a straight line.',
            draw('growth.worst', 'straight'),
          ),
          beat(
            'Double the list, and you double the looks.',
            show('growth.now', 0),
            move('growth.now', 40, 'Double', 1.2),
            move('growth.now', 80, ['double', 2], 1.2),
          ),
          beat(
            `On average it is half of that: about ${spelled(average(100))} looks for 100 items.`,
            draw('growth.mean', 'average'),
            highlight('growth.mean', 'half'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A drawer holds 999 cards in no order. How many do you turn on average before you meet yours?',
    formula: 'average',
    given: { n: 999 },
    find: 'L',
    sense: 'So you expect {result} looks, and up to 999 on a bad day.',
  },
  misconception: {
    tempting: 'It is tempting to call linear search a bad method.',
    truth: 'In an unsorted list nothing is faster: any place you skip could hold it.',
  },
  uses: ['It is right for short lists, and for lists that are searched only once.'],
  takeaways: ['Look at each item in turn', 'Worst case: n looks', 'No order is needed'],
  question: {
    ask: 'A list of 500 items does not hold your number. How many looks until you know?',
    answer: 'All 500, for the last one could still have been it.',
  },
};
