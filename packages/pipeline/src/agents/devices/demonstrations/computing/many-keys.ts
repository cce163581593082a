import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const manyKeys: Demonstration = {
  id: 'many-keys',
  name: 'a tree with several keys in each node',
  title: 'Wide nodes, a flat tree',
  about:
    /b-?\+? ?tree|2-3 tree|multiway|database index|self-balancing|avl|red.?black|splay|balanced (?:binary )?(?:search )?tree/i,
  named: /logarithmic time.*tree|self-balancing/i,
  puzzle: [
    'A million records lie on a disk, and each look at the disk is slow.',
    'How few looks can find the right one?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('root', '20 | 40', 'accent', 'box'),
          node('a', '5 | 12', 'ink', 'box'),
          node('b', '25 | 33', 'ink', 'box'),
          node('c', '47 | 60', 'ink', 'box'),
        ],
        [
          edge('e1', 'root', 'a', { label: '< 20' }),
          edge('e2', 'root', 'b', { label: '20 to 40' }),
          edge('e3', 'root', 'c', { label: '> 40' }),
        ],
      ),
      'A root with the keys 20 and 40, and three children with two keys each.',
      beat('Each node holds several keys in order, here two.', show('pic.root', 'node')),
      beat(
        'Two keys leave three gaps, so there are three children: smaller, between, and larger.',
        draw('pic.e1', 'smaller'),
        show('pic.a', 'smaller'),
        draw('pic.e2', 'between'),
        show('pic.b', 'between'),
        draw('pic.e3', 'larger'),
        show('pic.c', 'larger'),
      ),
      beat(
        'Look for 33. It lies between 20 and 40, so go down the middle.',
        highlight('pic.root', '33'),
        highlight('pic.e2', 'middle', 1.5),
      ),
      beat(
        'There it is, after two looks. All the leaves are equally deep, so no search takes longer.',
        highlight('pic.b', 'there', 2),
      ),
    ),
  further: {
    title: 'How flat is it?',
    draw: () =>
      scene(
        table(
          ['children of a node', 'looks for a million keys'],
          [2, 10, 100, 1000].map((width) => [
            String(width),
            String(Math.ceil(Math.log(1e6) / Math.log(width) - 1e-9)),
          ]),
        ),
        'For a million keys: 20 looks with 2 children, 6 with 10, 3 with 100, 2 with 1000.',
        beat(
          'With two children for each node, a million keys need about 20 looks.',
          show('pic.head', 0),
          show('pic.row1', '20'),
        ),
        beat(
          'With a hundred it takes 3, because a hundred times a hundred times a hundred is a million.',
          show('pic.row2', 0.1),
          show('pic.row3', 'hundred'),
        ),
        beat('So a node is made as wide as what the disk hands over at once.', show('pic.row4', 'wide')),
      ),
  },
  question: choice(
    'Each node has 10 children. How many levels of nodes are enough for 1000 places?',
    '3',
    ['10', '100', '2'],
    '10 times 10 times 10 is 1000.',
  ),
  stays: 'Wide nodes keep the tree flat',
};
