import { draw, highlight, show } from '../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node, numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const words: [name: string, code: string, role: 'a' | 'b' | 'c' | 'd'][] = [
  ['A', '0', 'a'],
  ['B', '10', 'b'],
  ['C', '110', 'c'],
  ['D', '111', 'd'],
];
const share = (code: string) => 2 ** -code.length;
const total = words.reduce((sum, [, code]) => sum + share(code), 0);
const greedy = [1, 2, 2, 3];
const spans = greedy.map((length, i) => {
  const from = greedy.slice(0, i).reduce((sum, one) => sum + 2 ** -one, 0);
  return {
    id: `s${i}`,
    from,
    to: from + 2 ** -length,
    label: `${length} bit${length > 1 ? 's' : ''}`,
    role: (['a', 'b', 'c', 'bad'] as const)[i]!,
  };
});
const asked = spans.at(-1)!.to;

/** Level by level the strip is halved; a code word takes its piece of all levels below. */
const level = (depth: number) => -2.2 * depth;
const pieces: ShapeInput[] = [1, 2, 3].flatMap((depth) =>
  Array.from({ length: 2 ** depth }, (_, i) => {
    const code = i.toString(2).padStart(depth, '0');
    const owner = words.find(([, word]) => code.startsWith(word));
    const own = owner?.[1] === code;
    const width = 16 / 2 ** depth;
    return [
      rect(
        `p${code}`,
        [i * width + 0.05, level(depth)],
        [(i + 1) * width - 0.05, level(depth) + 1.9],
        own ? owner[2] : owner ? 'faint' : 'ink',
        {
          fill: own ? 'soft' : owner ? 'faint' : 'none',
        },
      ),
      text(`t${code}`, [(i + 0.5) * width, level(depth) + 0.95], code, owner && !own ? 'muted' : 'ink'),
    ];
  }).flat(),
);
const codes = (depth: number) =>
  Array.from({ length: 2 ** depth }, (_, i) => i.toString(2).padStart(depth, '0'));
const bring = (list: string[], when: string | number) =>
  list.flatMap((code) => [show(`strip.p${code}`, when), show(`strip.t${code}`, when)]);

export const kraftInequality: ShelfEntry = {
  id: 'kraft-inequality',
  names: [
    'Kraft inequality',
    "Kraft's inequality",
    'Kraft-McMillan inequality',
    'McMillan inequality',
    'prefix code',
    'prefix-free code',
    'instantaneous code',
  ],
  subject: 'computing',
  field: 'Information theory',
  says: [
    'Code words of given lengths can be chosen prefix-free exactly when their shares add up to at most one.',
    'A word of l bits has the share one over two to the l.',
  ],
  puzzle: [
    'You want short code words for everything, and none may be the beginning of another.',
    'How short can they all be?',
  ],
  symbols: [
    { tex: 'K', name: 'K', meaning: 'the sum of all shares', role: 'good' },
    { tex: 'l_1', name: 'l1', meaning: 'the length of the first code word', role: 'a' },
    { tex: 'l_2', name: 'l2', meaning: 'the length of the second', role: 'b' },
    { tex: 'l_3', name: 'l3', meaning: 'the length of the third', role: 'c' },
    { tex: 'l_4', name: 'l4', meaning: 'the length of the fourth', role: 'd' },
    { tex: 'l_i', name: 'li', meaning: 'the length of code word i, in bits', role: 'a' },
  ],
  formulas: [
    {
      id: 'kraft',
      tex: 'K = \\sum_i 2^{-l_i} \\le 1',
      says: 'Each word takes its share of all bit strings; together they cannot take more than everything.',
    },
    {
      id: 'four',
      tex: 'K = 2^{-l_1} + 2^{-l_2} + 2^{-l_3} + 2^{-l_4}',
      expression: 'K = 2^(-l1) + 2^(-l2) + 2^(-l3) + 2^(-l4)',
      says: 'For four words, add four shares.',
    },
  ],
  pictures: [
    {
      id: 'tree',
      title: 'Code words hang on a tree',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            graph(
              'tree',
              [
                node('root', 'start', 'ink', 'circle'),
                node('a', 'A = 0', 'a'),
                node('one', '1', 'muted', 'circle'),
                node('b', 'B = 10', 'b'),
                node('two', '11', 'muted', 'circle'),
                node('c', 'C = 110', 'c'),
                node('d', 'D = 111', 'd'),
              ],
              [
                edge('e0', 'root', 'a', { label: '0' }),
                edge('e1', 'root', 'one', { label: '1' }),
                edge('e10', 'one', 'b', { label: '0' }),
                edge('e11', 'one', 'two', { label: '1' }),
                edge('e110', 'two', 'c', { label: '0' }),
                edge('e111', 'two', 'd', { label: '1' }),
              ],
            ),
            'A tree of bits: A ends at 0, B at 10, C at 110 and D at 111.',
          ),
        ],
        beats: [
          beat(
            'Every bit is a turn in a tree: 0 to the left, 1 to the right.',
            show('tree.root', 'tree'),
            draw('tree.e0', 'left'),
            draw('tree.e1', 'right'),
            show('tree.one', 'right'),
          ),
          beat(
            'If A is the word 0, nothing else may start with 0: that branch is closed.',
            show('tree.a', 'A'),
            highlight('tree.e0', 'closed'),
          ),
          beat(
            'Then B is 10, and C and D share the rest: 110 and 111.',
            draw('tree.e10', 'B'),
            show('tree.b', 'B'),
            draw('tree.e11', 'share'),
            show('tree.two', 'share'),
            ...['c', 'd'].map((id) => show(`tree.${id}`, 'rest')),
            draw('tree.e110', 'rest'),
            draw('tree.e111', 'rest'),
          ),
          beat('The tree is used up. A fifth word finds no place any more.', highlight('tree.d', 'fifth')),
        ],
      }),
    },
    {
      id: 'strip',
      title: 'A short word is expensive',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'strip',
            'full',
            figure({ min: [-0.2, -7], max: [16.2, 0.2] }, ...pieces),
            'Three rows of bit strings of length 1, 2 and 3; the words 0, 10, 110 and 111 take a half, a quarter and two eighths.',
          ),
        ],
        beats: [
          beat(
            'Look at all strings of one, two and three bits. A word closes everything below it.',
            ...bring(codes(1), 'one'),
            ...bring(codes(2), 'two'),
            ...bring(codes(3), 'three'),
          ),
          beat(
            'The word 0 closes half of the bottom row.',
            highlight('strip.p0', 'half'),
            ...['000', '001', '010', '011'].map((code) => highlight(`strip.p${code}`, 'bottom')),
          ),
          beat(
            'For 10 it is a quarter, and for 110 and 111 it is an eighth each.',
            highlight('strip.p10', 'quarter'),
            highlight('strip.p110', 'eighth'),
            highlight('strip.p111', 'eighth'),
          ),
          beat(
            `A half, a quarter and two eighths make ${total}. No two overlap, so more than one is impossible.`,
            highlight('strip.p0', 'half'),
            highlight('strip.p111', 'eighths'),
          ),
        ],
      }),
    },
    {
      id: 'over',
      title: 'Lengths that ask too much',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'line',
            'full',
            numberLine(0, 1.25, {
              ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(at) })),
              spans,
              marks: [{ id: 'end', at: 1, label: 'all there is', role: 'good' }],
            }),
            `Lengths 1, 2, 2 and 3 ask for a half, two quarters and an eighth: ${asked} in all, beyond 1.`,
          ),
        ],
        beats: [
          beat(
            'Could four words have lengths 1, 2, 2 and 3?',
            show('line.axis', 'four'),
            show('line.end', 'have'),
          ),
          beat(
            'The first takes a half, the next two a quarter each.',
            show('line.s0', 'half'),
            show('line.s1', 'two'),
            show('line.s2', 'quarter'),
          ),
          beat('Everything is gone already, and the last one wants an eighth more.', show('line.s3', 'last')),
          beat(
            `The sum is ${asked}: too much. No such code exists, however clever you are.`,
            highlight('line.s3', 'much'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Four code words shall have lengths 2, 2, 3 and 3. Is there a prefix-free code?',
    formula: 'four',
    given: { l1: 2, l2: 2, l3: 3, l4: 3 },
    find: 'K',
    sense: 'The sum is below one, so there is such a code, with room for more words.',
  },
  misconception: {
    tempting: 'It is tempting to think that a sum below one makes any code with these lengths prefix-free.',
    truth: 'It only says that such a code exists. You still have to choose the words well.',
  },
  uses: ['Huffman coding finds the lengths that cost least under this limit.'],
  takeaways: [
    'l bits cost a share of 2 to the −l',
    'All shares together: at most one',
    'Short words make others long',
  ],
  question: {
    ask: 'How many code words of three bits can a prefix-free code have at most?',
    answer: 'Eight: each takes one eighth of everything.',
  },
};
