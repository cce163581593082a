import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const heap = [9, 7, 8, 3, 5, 6];

export const heapOrder: Demonstration = {
  id: 'heap-order',
  name: 'a heap that takes in a new number',
  title: 'The largest is on top',
  about: /\bheaps?\b|heap ?sort|priority queue/i,
  named: /max heap|heap data structure/i,
  puzzle: ['You always want the most urgent task first.', 'Must you keep the whole list in order for that?'],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          ...heap.map((value, i) => node(`n${i}`, String(value), i === 0 ? 'good' : 'a', 'circle')),
          node('new', '10', 'bad', 'circle'),
        ],
        [
          ...range(1, 5).map((i) => edge(`e${i}`, `n${Math.floor((i - 1) / 2)}`, `n${i}`)),
          edge('e6', 'n2', 'new'),
        ],
      ),
      'A heap with 9 on top, 7 and 8 below, then 3, 5 and 6; the new number 10 comes in at the next free place.',
      beat(
        'In a heap every number is at least as large as the two below it. So the largest is on top.',
        ...range(0, 5).map((i) => show(`pic.n${i}`, i / 12)),
        ...range(1, 5).map((i) => draw(`pic.e${i}`, i / 10)),
        highlight('pic.n0', 'top'),
      ),
      beat(
        'Left and right do not matter: 7 may stand before 8.',
        highlight('pic.n1', '7'),
        highlight('pic.n2', '8'),
      ),
      beat(
        'A new 10 comes in at the next free place, below the 8.',
        draw('pic.e6', 'place'),
        show('pic.new', 'place'),
      ),
      beat(
        'It is larger than 8, so they change places. Then it is larger than 9, so they change again. Two steps, and it is on top.',
        highlight('pic.new', '8'),
        highlight('pic.n2', '8'),
        highlight('pic.n0', '9'),
        highlight('pic.e6', 'steps'),
      ),
    ),
  further: {
    title: 'The tree lies in a row',
    draw: () =>
      scene(
        cells(['10', '7', '9', '3', '5', '6', '8'], {
          indices: true,
          pointers: [{ id: 'look', at: 2, label: 'place 2' }],
        }),
        'The heap as a row: 10, 7, 9, 3, 5, 6, 8. The children of place 2 are at places 5 and 6.',
        beat(
          'A heap needs no pointers. Write it row by row into an array.',
          ...range(1, 7).map((i) => show(`pic.cell${i}`, i / 12)),
        ),
        beat(
          'The children of place 2 stand at 5 and 6: twice 2 plus 1, and plus 2.',
          show('pic.look', 'place'),
          highlight('pic.cell6', '5'),
          highlight('pic.cell7', '6'),
        ),
        beat(
          'A million numbers make only 20 levels, so putting one in takes at most about 20 steps.',
          highlight('pic.cell1', 'million'),
        ),
      ),
  },
  question: choice(
    'Which of these rows is a heap with the largest on top?',
    '9, 5, 8, 1',
    ['9, 5, 8, 6', '5, 9, 8, 1'],
    'The 6 would stand below the 5, and the 5 below no 9.',
  ),
  stays: 'Each parent beats its children',
};
