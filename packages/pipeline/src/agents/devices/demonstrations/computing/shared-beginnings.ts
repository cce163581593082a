import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const sharedBeginnings: Demonstration = {
  id: 'shared-beginnings',
  name: 'four words that share their beginnings',
  title: 'Words that begin alike',
  about: /\btrie|prefix tree|suffix (?:tree|array)|autocomplete|rabin.?karp|aho/i,
  named: /prefix/i,
  puzzle: [
    'You type “ca”, and the machine offers “car”, “cat” and “can”.',
    'How does it find them so fast among a million words?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('root', 'start', 'accent'),
          node('c', 'c', 'a', 'circle'),
          node('d', 'd', 'a', 'circle'),
          node('ca', 'a', 'a', 'circle'),
          node('do', 'o', 'a', 'circle'),
          node('car', 'r', 'good', 'circle'),
          node('cat', 't', 'good', 'circle'),
          node('can', 'n', 'good', 'circle'),
          node('dog', 'g', 'good', 'circle'),
        ],
        [
          edge('e1', 'root', 'c'),
          edge('e2', 'root', 'd'),
          edge('e3', 'c', 'ca'),
          edge('e4', 'd', 'do'),
          edge('e5', 'ca', 'car'),
          edge('e6', 'ca', 'cat'),
          edge('e7', 'ca', 'can'),
          edge('e8', 'do', 'dog'),
        ],
      ),
      'A tree of letters that holds the words car, cat, can and dog.',
      beat(
        'Write words into a tree, one letter a step. “car” goes c, a, r.',
        show('pic.root', 'tree'),
        ...['e1', 'c', 'e3', 'ca', 'e5', 'car'].map((id, i) => show(`pic.${id}`, 0.4 + i * 0.09)),
      ),
      beat(
        '“cat” and “can” share the first two steps, and only the last letter is new.',
        ...['e6', 'cat', 'e7', 'can'].map((id) => show(`pic.${id}`, 'new')),
      ),
      beat(
        '“dog” goes its own way.',
        ...['e2', 'd', 'e4', 'do', 'e8', 'dog'].map((id, i) => show(`pic.${id}`, 0.2 + i * 0.1)),
      ),
      beat(
        'Type c and a: after two steps you stand above all three words. How many others there are does not matter.',
        highlight('pic.c', 'c'),
        highlight('pic.ca', 'a', 1.5),
        highlight('pic.car', 'three'),
        highlight('pic.cat', 'three'),
        highlight('pic.can', 'three'),
      ),
    ),
  question: choice(
    'How many steps does it take to find a word of 6 letters among a million words?',
    '6',
    ['20', 'a million', '1000'],
    'One step for each letter, however many words there are.',
  ),
  stays: 'One step for each letter',
};
