import { clear, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const size = 8;
const items = range(1, size).map(() => 'loaf');

export const betweenTwoEnds: Demonstration = {
  id: 'between-two-ends',
  name: 'a ring of eight places between two programs',
  title: 'One puts in, one takes out',
  about:
    /producer.{0,5}consumer(?: problem)?|bounded.?buffer(?: problem)?|(?:ring|circular) (?:buffer|queue)|monitor \(sync|condition variable|message passing|inter-?process communication/i,
  named: /bounded.buffer/i,
  puzzle: [
    'A baker puts loaves on a shelf, and customers take them off, each at their own pace.',
    'What must happen when the shelf is full, or empty?',
  ],
  draw: () =>
    scene(
      cells(items, {
        indices: true,
        roles: items.map(() => 'a'),
        pointers: [
          { id: 'in', at: 0, label: 'in' },
          { id: 'out', at: 0, label: 'out' },
        ],
      }),
      'Eight places with two pointers: in, where the next loaf is put, and out, where the next one is taken.',
      beat(
        'Two pointers go over a shelf of eight places: in, and out.',
        show('pic.in', 'in'),
        show('pic.out', 'out'),
      ),
      beat(
        'The baker puts three loaves where in points, and moves it on each time.',
        ...range(1, 3).flatMap((i) => [show(`pic.cell${i}`, 0.2 * i), move('pic.in', i, 0.2 * i + 0.1, 0.5)]),
      ),
      beat(
        'A customer takes one where out points, and moves that on. So the oldest goes first.',
        clear('pic.cell1', 'takes'),
        move('pic.out', 1, 'moves', 0.8),
      ),
      beat(
        'The baker is quicker: five more. Then in starts again at the front, where a place is free.',
        ...range(4, size).map((i) => show(`pic.cell${i}`, 0.1 + 0.05 * i)),
        move('pic.in', size - 1, 'more', 0.9),
        move('pic.in', 0, 'front', 0.9),
      ),
      beat(
        'One more, and in meets out: the shelf is full. Now the baker sleeps until something is taken.',
        show('pic.cell1', 'more'),
        move('pic.in', 1, 'meets', 0.8),
        highlight('pic.in', 'full'),
      ),
    ),
  further: {
    title: 'Two counters and a key',
    draw: () => {
      const steps: [string, number][] = [
        ['at the start', 0],
        ['put', 1],
        ['put', 2],
        ['take', 1],
        ['take', 0],
        ['take?', 0],
      ];
      return scene(
        table(
          ['step', 'free places', 'items', 'what happens'],
          steps.map(([step, held], i) => [
            step,
            String(size - held),
            String(held),
            i === 5 ? 'consumer sleeps' : i === 0 ? 'all empty' : 'goes on',
          ]),
        ),
        'Free places and items after each step; their sum is always eight, and taking from nothing means to sleep.',
        beat(
          'Two counters guard the shelf: the free places, and the items.',
          show('pic.head', 'counters'),
          show('pic.row1', 'free'),
        ),
        beat(
          'To put, you first lower the free places, and afterwards raise the items.',
          show('pic.row2', 'lower'),
          show('pic.row3', 'raise'),
        ),
        beat('To take, it is the other way round.', show('pic.row4', 'other'), show('pic.row5', 'round')),
        beat(
          'A counter at zero puts you to sleep, until the other side raises it and wakes you.',
          show('pic.row6', 'zero'),
        ),
        beat('And a lock lets only one at a time touch the shelf itself.', highlight('pic.cell-6-4', 'lock')),
      );
    },
  },
  question: choice(
    'The shelf has 8 places, and 6 items are on it. How many more can be put before the producer sleeps?',
    '2',
    ['6', '8', 'any number'],
    'Free places and items always add up to eight.',
  ),
  stays: 'Full: one waits. Empty: the other waits',
};
