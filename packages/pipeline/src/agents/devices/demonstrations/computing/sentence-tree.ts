import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const sentenceTree: Demonstration = {
  id: 'sentence-tree',
  name: 'a sum and a product as a tree',
  title: 'What belongs together?',
  about:
    /context.?free|grammar|pars(?:er|ing)|compiler|syntax tree|lexical|abstract syntax|lambda calculus|type (?:system|theory)|interpreter/i,
  named: /programming language/i,
  puzzle: ['A computer reads 2 + 3 × 4 from left to right.', 'Why does it not say 20?'],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('plus', '+', 'accent', 'circle'),
          node('two', '2', 'a', 'circle'),
          node('times', '×', 'b', 'circle'),
          node('three', '3', 'a', 'circle'),
          node('four', '4', 'a', 'circle'),
        ],
        [
          edge('e1', 'plus', 'two'),
          edge('e2', 'plus', 'times'),
          edge('e3', 'times', 'three'),
          edge('e4', 'times', 'four'),
        ],
      ),
      'A tree: a plus on top, below it 2 and a times sign, and below that 3 and 4.',
      beat(
        'The rules of the language say: a sum consists of products, and a product of numbers.',
        show('pic.plus', 'sum'),
      ),
      beat(
        'So the plus stands on top. On its left is 2, on its right a product.',
        draw('pic.e1', 'left'),
        show('pic.two', '2'),
        draw('pic.e2', 'right'),
        show('pic.times', 'product'),
      ),
      beat(
        'The product has 3 and 4 below it.',
        draw('pic.e3', '3'),
        show('pic.three', '3'),
        draw('pic.e4', '4'),
        show('pic.four', '4'),
      ),
      beat(
        `Compute from the leaves up: 3 times 4 is ${3 * 4}, and 2 more make ${2 + 3 * 4}.`,
        highlight('pic.times', 'times', 1.5),
        highlight('pic.plus', 'more', 1.5),
      ),
    ),
  further: {
    title: 'The rules step by step',
    draw: () =>
      scene(
        table(
          ['rule', 'gives'],
          [
            ['sum → sum + product', 'sum + product'],
            ['sum → product → number', '2 + product'],
            ['product → product × number', '2 + product × number'],
            ['product → number', '2 + 3 × 4'],
          ],
        ),
        'Four rules turn the word sum into 2 + 3 × 4.',
        beat(
          'Start with the word sum, and replace it by its parts.',
          show('pic.head', 0),
          show('pic.row1', 'replace'),
        ),
        beat('The left part becomes 2.', show('pic.row2', '2')),
        beat(
          'The right part becomes a product, and in the end 3 times 4. No rule could have made a product of a sum, without brackets.',
          show('pic.row3', 'product'),
          show('pic.row4', 'end'),
        ),
      ),
  },
  question: choice(
    'In the tree of 2 × 3 + 4, what stands on top?',
    '+',
    ['×', '4', '2'],
    'A sum consists of products, so the plus is outermost.',
  ),
  stays: 'The tree says what belongs together',
};
