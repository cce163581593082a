import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const word = '000111';
const heights = range(0, word.length).map((read) =>
  [...word.slice(0, read)].reduce((height, letter) => height + (letter === '0' ? 1 : -1), 0),
);
const column = (read: number) => 2.1 * read;
const plates: ShapeInput[] = heights.flatMap((height, read) => [
  rect(`floor${read}`, [column(read), -0.15], [column(read) + 1.6, 0], 'muted', { fill: 'solid' }),
  ...range(1, height).flatMap((k) => [
    rect(`p${read}-${k}`, [column(read) + 0.15, 1.1 * k - 1], [column(read) + 1.45, 1.1 * k - 0.1], 'a', {
      fill: 'soft',
      rounded: true,
    }),
  ]),
  ...(read === 0
    ? []
    : [
        text(
          `letter${read}`,
          [column(read) + 0.8, -0.9],
          word[read - 1]!,
          word[read - 1] === '0' ? 'a' : 'b',
          { size: 'large' as const },
        ),
      ]),
]);
const bring = (read: number, when: number | string) => [
  show(`pic.floor${read}`, when),
  ...(read === 0 ? [] : [show(`pic.letter${read}`, when)]),
  ...range(1, heights[read]!).map((k) => show(`pic.p${read}-${k}`, when)),
];

export const countedOnAStack: Demonstration = {
  id: 'counted-on-a-stack',
  name: 'a machine that reads 000111 with a stack',
  title: 'Plates that count',
  about:
    /push.?down automat\w*|\bpda\b|stack automat\w*|\bnpda\b|context.?free language|deterministic context.?free/i,
  named: /pushdown|automat\w+ that employs a stack/i,
  puzzle: [
    'A machine with a fixed number of states reads 000111.',
    'How can it tell whether there are as many 1 as 0, however long the word?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.2, -1.6], max: [14.4, 4.2] },
        ...plates,
        text('empty', [column(6) + 0.8, 0.7], 'empty', 'good'),
      ),
      `The stack after each letter of ${word}: its height is ${heights.join(', ')}.`,
      beat('Give the machine a stack of plates, empty at first.', ...bring(0, 'empty')),
      beat(
        'For every 0 it puts a plate on top: one, two, three.',
        ...bring(1, 'one'),
        ...bring(2, 'two'),
        ...bring(3, 'three'),
      ),
      beat(
        'For every 1 it takes one away again.',
        ...bring(4, 'takes'),
        ...bring(5, 'away'),
        ...bring(6, 'again'),
      ),
      beat(
        'The word ends, and the stack is empty: as many 1 as 0. It accepts.',
        show('pic.empty', 'empty'),
        highlight('pic.floor6', 'accepts'),
      ),
      beat(
        'The stack grows as far as it must. A fixed number of states could not count that far.',
        ...range(1, 3).map((k) => highlight(`pic.p3-${k}`, 'grows')),
      ),
    ),
  further: {
    title: 'Two states and a few rules',
    draw: () =>
      scene(
        graph(
          'row',
          [
            node('push', 'reading 0', 'a', 'circle'),
            node('pop', 'reading 1', 'b', 'circle'),
            node('yes', 'accept', 'good', 'circle'),
          ],
          [
            edge('more', 'push', 'push', { label: '0: push' }),
            edge('turn', 'push', 'pop', { label: '1: pop' }),
            edge('less', 'pop', 'pop', { label: '1: pop' }),
            edge('end', 'pop', 'yes', { label: 'end, stack empty' }),
          ],
        ),
        'States: reading 0 pushes, reading 1 pops; at the end an empty stack accepts.',
        beat(
          'The rules fit into a small drawing. In the first state, every 0 is pushed.',
          show('pic.push', 'first'),
          draw('pic.more', 'pushed'),
        ),
        beat(
          'The first 1 leads to the second state. From now on, every 1 pops a plate.',
          show('pic.pop', 'second'),
          draw('pic.turn', 'leads'),
          draw('pic.less', 'pops'),
        ),
        beat('At the end an empty stack means yes.', show('pic.yes', 'yes'), draw('pic.end', 'empty')),
        beat('For a 0 after a 1 there is no arrow, so the machine says no.', highlight('pic.pop', 'no')),
        beat(
          'It also says no to a 1 without a plate, and to a plate left over.',
          highlight('pic.less', 'without'),
          highlight('pic.end', 'left'),
        ),
      ),
  },
  question: choice(
    'The machine reads 001. What is left on its stack?',
    'one plate',
    ['nothing', 'two plates', 'three plates'],
    'Two are put on, and one is taken away.',
  ),
  stays: 'A stack lets a machine count',
};
