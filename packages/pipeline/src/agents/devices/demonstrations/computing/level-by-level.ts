import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';
import { breadth, lit, next, tree, whole } from './small-tree.ts';

export const levelByLevel: Demonstration = {
  id: 'level-by-level',
  name: 'a tree that is searched level by level',
  title: 'Level by level',
  about: /breadth.?first|\bbfs\b|level.?order|tree traversal|graph traversal|unweighted shortest/i,
  named: /present depth|all nodes at the/i,
  puzzle: [
    'You look for somebody among your friends, and their friends.',
    'Whom do you ask first, so as to find the shortest way?',
  ],
  draw: () =>
    scene(
      tree(),
      `A tree of seven nodes, visited in the order ${breadth.join(', ')}.`,
      beat(
        'Begin at A, and put its children, B and C, into a queue.',
        ...whole(),
        highlight('pic.a', 'A'),
        highlight('pic.b', 'B'),
        highlight('pic.c', 'C'),
      ),
      beat(
        'Whoever waits longest comes next: B. Its children join the queue at the end.',
        highlight('pic.b', 'B', 1.5),
        highlight('pic.d', 'children'),
        highlight('pic.e', 'children'),
      ),
      beat(`So the whole level is done before the next one begins: ${breadth.join(', ')}.`, ...lit(breadth)),
      beat(
        'Whatever you find is found by the shortest way, because all nearer places were looked at before.',
        highlight('pic.a', 'shortest'),
      ),
    ),
  further: {
    title: 'The queue at each step',
    draw: () => {
      const waiting = ['A'];
      const rows: string[][] = [];
      while (waiting.length > 0 && rows.length < 7) {
        const one = waiting.shift()!;
        waiting.push(...next[one]!);
        rows.push([one, waiting.join(' ') || 'empty']);
      }
      return scene(
        table(['visit', 'queue afterwards'], rows),
        'What is visited, and what then waits in the queue.',
        beat('Watch the queue.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'Visit the first one, and put its children at the end.',
          show('pic.row2', 'first'),
          show('pic.row3', 'end'),
        ),
        beat(
          'When the queue is empty, everything has been seen, and nothing twice.',
          ...[4, 5, 6, 7].map((i) => show(`pic.row${i}`, (i - 3) / 8)),
        ),
      );
    },
  },
  question: choice(
    'In this search, which of the two is visited first: D or C?',
    'C',
    ['D', 'both at once'],
    'C is one level higher.',
  ),
  stays: 'A queue searches level by level',
};
