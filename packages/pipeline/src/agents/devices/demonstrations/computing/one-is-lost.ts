import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const oneIsLost: Demonstration = {
  id: 'one-is-lost',
  name: 'two programs that add to the same number',
  title: 'One of the two is lost',
  about:
    /race condition|mutex|semaphore|critical section|concurren|thread|lock\b|dining philosophers|atomic operation|transaction|serializab|isolation level/i,
  named: /shared (?:resource|data|memory)/i,
  puzzle: ['Two programs each add 1 to the same counter.', 'It stood at 5. Is it 7 afterwards?'],
  draw: () =>
    scene(
      table(
        ['step', 'program A', 'program B', 'counter'],
        [
          ['1', 'reads 5', '', '5'],
          ['2', '', 'reads 5', '5'],
          ['3', 'writes 6', '', '6'],
          ['4', '', 'writes 6', '6'],
        ],
      ),
      'Both read 5, and both write 6: the counter is 6 instead of 7.',
      beat('Adding takes two steps: read the number, then write a larger one.', show('pic.head', 0)),
      beat(
        'A reads 5. Before it writes, B reads 5 as well.',
        show('pic.row1', 'reads'),
        show('pic.row2', 'B'),
      ),
      beat(
        'A writes 6. Then B writes 6, too, because it knows nothing of A.',
        show('pic.row3', 'writes'),
        show('pic.row4', 'B'),
      ),
      beat(
        'Two additions, and the counter has only grown by one. Nobody made a mistake, only the order was bad.',
        highlight('pic.cell-4-4', 'one', 1.5),
      ),
    ),
  further: {
    title: 'With a lock',
    draw: () =>
      scene(
        table(
          ['step', 'program A', 'program B', 'counter'],
          [
            ['1', 'takes the lock', 'must wait', '5'],
            ['2', 'reads 5, writes 6', 'must wait', '6'],
            ['3', 'gives it back', 'takes the lock', '6'],
            ['4', '', 'reads 6, writes 7', '7'],
          ],
        ),
        'With a lock, B waits until A has written 6; then it writes 7.',
        beat(
          'Now let only the one who holds the lock touch the counter.',
          show('pic.head', 0),
          show('pic.row1', 'lock'),
        ),
        beat('B has to wait until A is done with both steps.', show('pic.row2', 'wait')),
        beat(
          'Then B reads 6 and writes 7. It is slower, but right.',
          show('pic.row3', 0.1),
          show('pic.row4', 'writes'),
          highlight('pic.cell-4-4', 'right'),
        ),
      ),
  },
  question: choice(
    'Three programs add 1 to 0 without a lock. What is the smallest result?',
    '1',
    ['3', '0', '2'],
    'All three may read 0, and all three write 1.',
  ),
  stays: 'Read and write must not be torn apart',
};
