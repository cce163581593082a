import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

interface Tree {
  key: number;
  left?: Tree;
  right?: Tree;
}
const insert = (tree: Tree | undefined, key: number): Tree => {
  if (!tree) return { key };
  return key < tree.key
    ? { ...tree, left: insert(tree.left, key) }
    : { ...tree, right: insert(tree.right, key) };
};
const grow = (keys: number[]) => keys.reduce<Tree | undefined>(insert, undefined)!;
const walk = (tree: Tree | undefined): number[] =>
  tree ? [...walk(tree.left), tree.key, ...walk(tree.right)] : [];
const pathTo = (tree: Tree | undefined, key: number): number[] =>
  tree ? [tree.key, ...(tree.key === key ? [] : pathTo(key < tree.key ? tree.left : tree.right, key))] : [];
const levels = (tree: Tree | undefined): Tree[] => {
  const all: Tree[] = [];
  let row = tree ? [tree] : [];
  while (row.length > 0) {
    all.push(...row);
    row = row.flatMap(({ left, right }) => [left, right].filter((child) => child !== undefined));
  }
  return all;
};
const drawn = (tree: Tree) =>
  graph(
    'tree',
    levels(tree).map(({ key }) => node(`n${key}`, String(key), 'a', 'circle')),
    levels(tree).flatMap(({ key, left, right }) =>
      [left, right]
        .filter((child) => child !== undefined)
        .map((child) => edge(`e${child.key}`, `n${key}`, `n${child.key}`)),
    ),
  );
const order = [50, 30, 70, 20, 40, 60, 80];
const tree = grow(order);
const sorted = walk(tree);
const wanted = 60;
const path = pathTo(tree, wanted);
const grown = insert(tree, 65);
const chain = grow([20, 30, 40, 50, 60]);

export const binarySearchTree: ShelfEntry = {
  id: 'binary-search-tree',
  names: ['binary search tree', 'BST', 'binary tree search', 'ordered binary tree'],
  subject: 'computing',
  field: 'Data structures',
  says: [
    'In a binary search tree, everything smaller hangs to the left and everything larger to the right.',
    'So each comparison discards one side.',
  ],
  puzzle: [
    'A sorted list is quick to search, but slow to change: every new number pushes others aside.',
    'Can you have both, quick to search and quick to change?',
  ],
  symbols: [
    { tex: 'h', name: 'h', meaning: 'the number of levels', role: 'b' },
    { tex: 'n', name: 'n', meaning: 'the number of keys', role: 'a' },
  ],
  formulas: [
    {
      id: 'levels',
      tex: '2^{h} = n + 1',
      expression: '2^h = n + 1',
      says: 'In a full tree each level doubles the one above, so the levels are the logarithm of the number of keys.',
    },
  ],
  pictures: [
    {
      id: 'search',
      title: 'Left or right?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            drawn(tree),
            `A tree with ${order[0]} at its root; smaller keys on the left, larger ones on the right.`,
          ),
        ],
        beats: [
          beat(
            `At the root stands ${order[0]}. Smaller numbers hang to its left, larger ones to its right.`,
            show('tree.n50', 'root'),
            ...['e30', 'e20', 'e40'].map((part) => draw(`tree.${part}`, 'left')),
            ...['n30', 'n20', 'n40'].map((part) => show(`tree.${part}`, 'left')),
            ...['e70', 'e60', 'e80'].map((part) => draw(`tree.${part}`, 'right')),
            ...['n70', 'n60', 'n80'].map((part) => show(`tree.${part}`, 'right')),
          ),
          beat(
            'And the same holds at every node below.',
            highlight('tree.n30', 'same'),
            highlight('tree.n70', 'node'),
          ),
          beat(
            `Look for ${wanted}. It is more than ${path[0]}, so go right, and forget the whole left side.`,
            highlight('tree.n50', 'Look'),
            highlight('tree.e70', 'right'),
            ...['n30', 'n20', 'n40', 'e30', 'e20', 'e40'].map((part) => ({
              do: 'dim' as const,
              target: `tree.${part}`,
              cue: { word: 'forget' },
            })),
          ),
          beat(
            `It is less than ${path[1]}, so go left. There it is, after ${path.length} looks.`,
            highlight('tree.n70', 'less'),
            highlight('tree.e60', 'left'),
            highlight('tree.n60', 'There'),
          ),
        ],
      }),
    },
    {
      id: 'insert',
      title: 'Add a number',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [place('tree', 'full', drawn(grown), 'The same tree with 65 added below 60.')],
        beats: [
          beat(
            'To add 65, search for it as if it were there.',
            ...levels(tree).map(({ key }) => show(`tree.n${key}`, 0)),
            ...order.slice(1).map((key) => show(`tree.e${key}`, 0)),
            highlight('tree.n50', 'search'),
          ),
          beat(
            'Right at 50, left at 70, right at 60. There the path ends.',
            highlight('tree.n50', 'Right'),
            highlight('tree.n70', 'left'),
            highlight('tree.n60', ['right', 2]),
          ),
          beat(
            'That free place is where the new number belongs.',
            draw('tree.e65', 'place'),
            show('tree.n65', 'number'),
          ),
          beat(
            `Read the tree from left to right, and it is sorted: ${sorted.slice(0, 3).join(', ')} and so on.`,
            ...sorted.slice(0, 3).map((key, index) => highlight(`tree.n${key}`, 0.45 + index * 0.12)),
          ),
        ],
      }),
    },
    {
      id: 'shape',
      title: 'Shape decides the speed',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'chain',
            'left',
            drawn(chain),
            'Keys added in sorted order: each one hangs below the last, a chain.',
          ),
          place(
            'cost',
            'right',
            axes(axis(1, 64, 'number of keys'), axis(0, 32, 'levels'), [
              curve('worst', 'x', 'bad', { to: 31, label: 'chain' }),
              curve('best', 'log2(x + 1)', 'good', { label: 'full tree' }),
              tracker('here', 'log2(x + 1)', 7, 'b'),
            ]),
            'The levels of a chain grow with every key; those of a full tree hardly grow.',
          ),
        ],
        beats: [
          beat(
            'Add the numbers in sorted order, and something sad happens: a chain.',
            ...levels(chain).map(({ key }) => show(`chain.n${key}`, 'sorted')),
            ...levels(chain)
              .slice(1)
              .map(({ key }) => draw(`chain.e${key}`, 'chain')),
          ),
          beat(
            'Now each search walks through everything, key by key.',
            show('cost.x-axis', 0),
            show('cost.y-axis', 0),
            draw('cost.worst', 'everything'),
          ),
          beat(
            'A full tree with seven keys has only three levels.',
            draw('cost.best', 'full'),
            show('cost.here', 'three'),
          ),
          beat(
            'With sixty-three keys it has six. So careful programs keep their trees in balance.',
            move('cost.here', 63, 'six'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A full tree holds 1023 keys. How many levels does it have?',
    formula: 'levels',
    given: { n: 2 ** 10 - 1 },
    find: 'h',
    sense: 'At most {result} looks find any one of a thousand keys.',
  },
  misconception: {
    tempting: 'It is tempting to think that every search tree is fast.',
    truth: 'A tree that has become a chain is as slow as a list.',
  },
  uses: ['Databases and file systems keep their indexes in trees that balance themselves.'],
  takeaways: ['Smaller left, larger right', 'Each look discards one side', 'Balance keeps it fast'],
  question: {
    ask: 'Where in the tree do you find the smallest key?',
    answer: 'Start at the root and keep going left until there is nothing to the left.',
  },
};
