import { highlight, move, show } from '../../writing/actions.ts';
import { beat } from '../../writing/sketch.ts';
import { cells } from '../../writing/visuals.ts';
import type { PictureFamily } from './family.ts';

export const inCells: PictureFamily = {
  id: 'cells',
  name: 'a row of numbered cells',
  title: 'Cells with numbers',
  words: {
    array: 4,
    list: 3,
    sort: 4,
    sorting: 4,
    sorted: 3,
    search: 3,
    searching: 3,
    algorithm: 2,
    element: 1,
    queue: 3,
    stack: 3,
    hash: 3,
    memory: 2,
    string: 2,
    index: 2,
    loop: 2,
    pointer: 3,
    'prime number': 4,
    permutation: 2,
    'data structure': 3,
    program: 1,
    complexity: 2,
  },
  draw: () => ({
    visual: cells(['7', '3', '9', '1', '5', '8'], {
      indices: true,
      pointers: [{ id: 'look', at: 0, label: 'look here' }],
    }),
    alt: 'Six cells with values, numbered from 0, and a pointer that moves along them.',
    beats: [
      beat(
        'Picture the data as cells in a row, each with a number of its own.',
        ...[1, 2, 3, 4, 5, 6].map((i) => show(`picture.cell${i}`, 0)),
        show('picture.look', 'number'),
      ),
      beat(
        'A computer looks at one cell at a time. So the number of looks, not the clock, is what one counts.',
        move('picture.look', 1, 'one'),
        move('picture.look', 2, 'time'),
        move('picture.look', 3, 0.55),
        highlight('picture.cell4', 0.6),
        move('picture.look', 4, 'not'),
        move('picture.look', 5, 0.92),
      ),
    ],
    lights: [
      ['cell1', /first|element|item|array|list|adjacent/i],
      ['cell2', /adjacent|next|swap/i],
    ],
  }),
};
