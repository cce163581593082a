import { draw, highlight, move, show } from '../../writing/actions.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, cells, edge, graph, node, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const word = 'ABRACADABRA';
interface Tree {
  id: string;
  count: number;
  letter?: string;
  parts: Tree[];
}
const letters = [...new Set(word)];
const leaves: Tree[] = letters.map((letter) => ({
  id: letter.toLowerCase(),
  count: [...word].filter((other) => other === letter).length,
  letter,
  parts: [],
}));
/** Joins the two rarest parts until one is left; the joined parts in the order of their making. */
const joins: Tree[] = [];
const build = (): Tree => {
  let open = [...leaves].reverse();
  while (open.length > 1) {
    open = open.sort((one, other) => one.count - other.count);
    const parts = open.slice(0, 2);
    const joined = { id: `join${joins.length + 1}`, count: parts[0]!.count + parts[1]!.count, parts };
    joins.push(joined);
    open = [...open.slice(2), joined];
  }
  return open[0]!;
};
const root = build();
const codesOf = (tree: Tree, code = ''): [letter: string, code: string][] =>
  tree.letter ? [[tree.letter, code]] : tree.parts.flatMap((part, bit) => codesOf(part, code + bit));
const codes = new Map(codesOf(root));
const codeOf = (letter: string) => codes.get(letter) ?? '';
const bits = [...word].reduce((sum, letter) => sum + codeOf(letter).length, 0);
const fixed = word.length * Math.ceil(Math.log2(letters.length));
const sample = 'DAB';
const stream = [...sample].map(codeOf).join('');
const ends = [...sample].map((_, index) => [...sample.slice(0, index + 1)].map(codeOf).join('').length);
const roles = [...sample].flatMap((letter, index) =>
  [...codeOf(letter)].map(() => (['a', 'b', 'c'] as const)[index]!),
);
const spoken = (code: string) => [...code].join(' ');
const joinBeat = (say: string, when: string, ...steps: number[]) =>
  beat(
    say,
    ...steps.flatMap((step) => [
      ...joins[step]!.parts.map(({ id }) => draw(`tree.to-${id}`, when)),
      show(`tree.${joins[step]!.id}`, when),
    ]),
  );

export const huffmanCoding: ShelfEntry = {
  id: 'huffman-coding',
  names: ['Huffman coding', 'Huffman code', 'Huffman tree', 'Huffman algorithm', 'Huffman compression'],
  subject: 'computing',
  field: 'Data compression',
  says: [
    'Huffman coding gives short codes to frequent letters and long codes to rare ones.',
    'No code begins with another one, so the letters need no gaps between them.',
  ],
  puzzle: [
    'In plain text, a rare letter takes as much room as a frequent one.',
    'How short can a message get if every letter pays a fair price?',
  ],
  symbols: [
    { tex: 'L', name: 'L', meaning: 'the length of the message in bits', role: 'd' },
    { tex: 'n_x', name: 'n', meaning: 'how often the letter x occurs', role: 'a' },
    { tex: '\\ell_x', name: 'l', meaning: 'the length of its code', role: 'b' },
  ],
  formulas: [
    {
      id: 'length',
      tex: 'L = \\sum_{x} n_x \\, \\ell_x',
      says: 'Each letter costs its count times the length of its code, and Huffman makes the sum as small as can be.',
    },
  ],
  pictures: [
    {
      id: 'counts',
      title: 'Count the letters',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place('word', 'upper', cells([...word]), `The word ${word}, letter by letter.`),
          place(
            'counts',
            'lower',
            bars(
              leaves.map(({ letter, count }) => [letter!, count, letter === 'A' ? 'b' : 'a', String(count)]),
            ),
            'How often each letter occurs: A five times, B and R twice, C and D once.',
          ),
        ],
        beats: [
          beat(`Here is a word of ${word.length} letters.`, show('word', 'word')),
          beat(
            `With five different letters, each one needs three bits: ${fixed} bits in all.`,
            highlight('word', 'bits'),
          ),
          beat(
            'But count them: the letter A occurs five times, C and D only once.',
            ...leaves.flatMap((_, index) => [
              show(`counts.bar${index + 1}`, 'count'),
              show(`counts.value${index + 1}`, 'count'),
            ]),
            highlight('counts.bar1', 'A'),
          ),
          beat('So A deserves a short code, even if C and D pay for it.', highlight('counts.bar1', 'short')),
        ],
      }),
    },
    {
      id: 'tree',
      title: 'Join the two rarest',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            graph(
              'tree',
              [
                ...[...joins].reverse().map(({ id, count }) => node(id, String(count), 'd', 'circle')),
                ...leaves.map(({ id, letter, count }) =>
                  node(id, `${letter} ${count}`, letter === 'A' ? 'b' : 'a'),
                ),
              ],
              [...joins]
                .reverse()
                .flatMap(({ id, parts }) =>
                  parts.map((part, bit) => edge(`to-${part.id}`, id, part.id, { label: String(bit) })),
                ),
            ),
            'A tree whose leaves are the letters with their counts; each fork has a branch for zero and one for one.',
          ),
        ],
        beats: [
          beat(
            'Start with the letters and their counts.',
            ...leaves.map(({ id }) => show(`tree.${id}`, 'letters')),
          ),
          joinBeat(`Join the two rarest under a new node. It counts ${joins[0]!.count}.`, 'join', 0),
          joinBeat('Again take the two smallest, and again.', 'again', 1, 2),
          joinBeat(`At last everything hangs from one root, which counts all ${root.count}.`, 'root', 3),
          beat(
            'Now go down: left writes a zero, right writes a one. A is reached after a single step.',
            highlight('tree.to-a', 'single'),
            highlight('tree.a', 'single'),
          ),
        ],
      }),
    },
    {
      id: 'codes',
      title: 'What it saves',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'codes',
            'wide-left',
            table(
              ['letter', 'count', 'code', 'bits'],
              leaves.map(({ letter, count }) => [
                letter!,
                String(count),
                codeOf(letter!),
                String(count * codeOf(letter!).length),
              ]),
            ),
            'The letters with their counts, their codes and the bits that they cost.',
          ),
          place(
            'saving',
            'narrow-right',
            bars(
              [
                ['fixed', fixed, 'muted', String(fixed)],
                ['Huffman', bits, 'd', String(bits)],
              ],
              'bits',
            ),
            `${fixed} bits with a fixed length, ${bits} bits with the Huffman code.`,
          ),
        ],
        beats: [
          beat(
            'Read the codes from the tree. A has one bit, the others have three.',
            show('codes.head', 0),
            ...leaves.map((_, index) => show(`codes.row${index + 1}`, index === 0 ? 'A' : 'others')),
          ),
          beat(
            `With three bits for every letter the word takes ${fixed} bits.`,
            show('saving.bar1', 'takes'),
            show('saving.value1', 'takes'),
          ),
          beat(
            `With these codes it takes ${bits}, and no other code of this kind is shorter.`,
            show('saving.bar2', 'takes'),
            show('saving.value2', 'takes'),
          ),
        ],
      }),
    },
    {
      id: 'decode',
      title: 'Reading without gaps',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'stream',
            'full',
            cells([...stream], { roles, pointers: [{ id: 'read', at: 0, label: 'read' }] }),
            `The bits ${stream}, coloured by letter.`,
          ),
          place('letters', 'full', cells([...sample], { roles: ['a', 'b', 'c'] }), `The letters ${sample}.`),
        ],
        beats: [
          beat(
            'Here comes a stream of bits without any gaps. Walk down the tree as you read.',
            ...roles.map((_, index) => show(`stream.cell${index + 1}`, 'bits')),
            show('stream.read', 'read'),
          ),
          beat(
            `${spoken(codeOf(sample[0]!))} leads to a leaf: ${sample[0]}. So that letter is finished.`,
            move('stream.read', ends[0]! - 1, 0.1),
            show('letters.cell1', 'leaf'),
          ),
          beat(
            `Start again at the root. ${spoken(codeOf(sample[1]!))} is already ${sample[1]}.`,
            move('stream.read', ends[1]! - 1, 'root'),
            show('letters.cell2', 'already'),
          ),
          beat(
            `And ${spoken(codeOf(sample[2]!))} is ${sample[2]}. No code begins with another, so nothing is ever unclear.`,
            move('stream.read', ends[2]! - 1, 'And'),
            show('letters.cell3', 'is'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to give just any short codes to frequent letters.',
    truth: 'If one code begins another, the reader cannot tell where a letter ends.',
  },
  uses: ['It works inside ZIP files, PNG and JPEG pictures, and MP3 music.'],
  takeaways: ['Frequent letters get short codes', 'Always join the two rarest', 'No code begins another'],
  question: {
    ask: 'If all letters occur equally often, how much does Huffman coding save?',
    answer: 'Next to nothing: with equal counts, all codes come out about equally long.',
  },
};
