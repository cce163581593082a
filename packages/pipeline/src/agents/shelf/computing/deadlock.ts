import { draw, highlight, show } from '../../writing/actions.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const ring = () =>
  graph(
    'circle',
    [
      node('p1', 'process A', 'a', 'round'),
      node('r1', 'printer', 'b', 'box'),
      node('p2', 'process B', 'c', 'round'),
      node('r2', 'scanner', 'b', 'box'),
    ],
    [
      edge('wants1', 'p1', 'r1', { label: 'waits for', role: 'bad', dash: true }),
      edge('holds1', 'r1', 'p2', { label: 'held by', role: 'muted' }),
      edge('wants2', 'p2', 'r2', { label: 'waits for', role: 'bad', dash: true }),
      edge('holds2', 'r2', 'p1', { label: 'held by', role: 'muted' }),
    ],
  );

export const deadlock: ShelfEntry = {
  id: 'deadlock',
  names: ['deadlock', 'circular wait', 'deadlock in operating systems'],
  subject: 'computing',
  field: 'Operating systems',
  says: [
    'A deadlock is a ring of processes, each waiting for a resource that the next one holds.',
    'None of them can go on, and none will let go.',
  ],
  puzzle: [
    'Two people meet at a narrow bridge, each waiting for the other to step back.',
    'Programs can do the same. What makes them stop for ever?',
  ],
  pictures: [
    {
      id: 'ring',
      title: 'A ring of waiting',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ring',
            'full',
            ring(),
            'Process A waits for the printer held by B, and B waits for the scanner held by A.',
          ),
        ],
        beats: [
          beat(
            'Process A holds the scanner.',
            show('ring.p1', 'process'),
            show('ring.r2', 'scanner'),
            draw('ring.holds2', 'holds'),
          ),
          beat(
            'Process B holds the printer.',
            show('ring.p2', 'process'),
            show('ring.r1', 'printer'),
            draw('ring.holds1', 'holds'),
          ),
          beat('Now A also wants the printer, so it waits.', draw('ring.wants1', 'waits')),
          beat(
            'And B wants the scanner, so it waits too. The ring is closed.',
            draw('ring.wants2', 'waits'),
            highlight('ring.wants1', 'closed'),
            highlight('ring.wants2', 'closed'),
          ),
        ],
      }),
    },
    {
      id: 'conditions',
      title: 'Four things must come together',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'needs',
            'full',
            graph(
              'layered',
              [
                node('one', 'one user at a time', 'a'),
                node('keep', 'hold and wait', 'b'),
                node('force', 'nothing is taken away', 'c'),
                node('ring', 'a circular wait', 'd'),
                node('dead', 'deadlock', 'bad', 'box'),
              ],
              [
                edge('e1', 'one', 'dead'),
                edge('e2', 'keep', 'dead'),
                edge('e3', 'force', 'dead'),
                edge('e4', 'ring', 'dead'),
              ],
            ),
            'Four conditions that together lead to a deadlock.',
          ),
        ],
        beats: [
          beat(
            'It takes four conditions. First, a resource serves only one user at a time.',
            show('needs.one', 'one'),
          ),
          beat('Second, a process keeps what it holds while it waits for more.', show('needs.keep', 'keeps')),
          beat('Third, nobody can take a resource away from it.', show('needs.force', 'take')),
          beat('And fourth, the waiting forms a circle.', show('needs.ring', 'circle')),
          beat(
            'Only all four together make a deadlock.',
            ...[1, 2, 3, 4].map((index) => draw(`needs.e${index}`, 'four')),
            show('needs.dead', 'deadlock'),
          ),
        ],
      }),
    },
    {
      id: 'order',
      title: 'Break the ring',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'order',
            'full',
            table(
              ['step', 'process A', 'process B'],
              [
                ['1', 'takes printer', 'waits for printer'],
                ['2', 'takes scanner', 'waits for printer'],
                ['3', 'gives both back', 'takes printer'],
                ['4', 'done', 'takes scanner'],
              ],
            ),
            'With a fixed order, A takes both devices and gives them back, then B takes both.',
          ),
        ],
        beats: [
          beat(
            'Here is a cure: everybody must ask for the printer before the scanner.',
            show('order.head', 'cure'),
          ),
          beat('A takes the printer, and B has to wait with empty hands.', show('order.row1', 'printer')),
          beat(
            'So A gets the scanner as well, and finishes.',
            show('order.row2', 'scanner'),
            show('order.row3', 'finishes'),
          ),
          beat('Then B gets both. With a fixed order, no ring can close.', show('order.row4', 'both')),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that a deadlocked program is just slow.',
    truth: 'It will never move again, however long you wait.',
  },
  uses: ['Databases watch for such rings, and undo one of the transactions to break them.'],
  takeaways: ['A ring of waiting', 'Four conditions must meet', 'A fixed order breaks the ring'],
  question: {
    ask: 'If one resource could be shared by both processes, could this deadlock still happen?',
    answer: 'No: nobody would have to wait for it, and the ring would stay open.',
  },
};
