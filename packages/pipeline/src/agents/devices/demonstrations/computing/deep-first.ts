import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { breadth, depth, lit, tree, whole } from './small-tree.ts';

export const deepFirst: Demonstration = {
  id: 'deep-first',
  name: 'a tree that is searched branch by branch',
  title: 'All the way down, then back',
  about: /depth.?first|\bdfs\b|backtracking|topological (?:sort|order)|strongly connected|n.?queens|maze/i,
  named: /before backtracking/i,
  puzzle: [
    'You are in a maze, and can see only the next corridor.',
    'How do you make sure to see all of it?',
  ],
  draw: () =>
    scene(
      tree(),
      `A tree of seven nodes, visited in the order ${depth.join(', ')}.`,
      beat(
        'From A take the first way, to B, and from there at once the first way again, to D.',
        ...whole(),
        highlight('pic.a', 'A'),
        highlight('pic.b', 'B'),
        highlight('pic.d', 'D'),
      ),
      beat(
        'D is a dead end. Go back to B, and try what is left: E.',
        highlight('pic.b', 'back'),
        highlight('pic.e', 'left', 1.5),
      ),
      beat(
        'Now B is done. Back at A, take the other branch.',
        highlight('pic.a', 'A'),
        highlight('pic.c', 'branch'),
      ),
      beat(
        `The order is ${depth.join(', ')}. You only need to remember the way back, not the whole level.`,
        ...lit(depth),
      ),
    ),
  further: {
    title: 'The same tree, two orders',
    draw: () =>
      scene(
        table(
          ['step', ...range(1, 7).map(String)],
          [
            ['deep', ...depth],
            ['level', ...breadth],
          ],
          { row_heads: true },
        ),
        `Depth first: ${depth.join(', ')}. Breadth first: ${breadth.join(', ')}.`,
        beat(
          'Compare it with a search level by level.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
          show('pic.row2', 0.8),
        ),
        beat(
          'D comes third here, and fourth there. C comes early there, and late here.',
          highlight('pic.cell-1-4', 'third'),
          highlight('pic.cell-2-5', 'fourth'),
          highlight('pic.cell-2-4', 'early'),
          highlight('pic.cell-1-6', 'late'),
        ),
        beat(
          'Both see every node once. Which is better depends on where the thing is that you look for.',
          highlight('pic.row1', 'Both'),
          highlight('pic.row2', 'Both'),
        ),
      ),
  },
  question: choice(
    'At a dead end, where does the search go on?',
    'at the last fork',
    ['at the start', 'at a random node'],
    'It goes back just as far as there is a way not yet tried.',
  ),
  stays: 'Go deep, and come back at dead ends',
};
