import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const first = { the: 0.5, a: 0.4, one: 0.1 } as const;
const second = [
  ['the', 'dog', 0.4],
  ['the', 'man', 0.35],
  ['a', 'cat', 0.9],
  ['a', 'tree', 0.05],
] as const;
const chance = (word: keyof typeof first, next: number) => Number((first[word] * next).toFixed(3));
const whole = second.map(([word, next, share]) => ({ text: `${word} ${next}`, value: chance(word, share) }));
const greedy = chance('the', 0.4);
const best = chance('a', 0.9);
/** Sequences that a full search and a beam look at, for ten steps of a thousand words each. */
const [words, length, width] = [1000, 10, 5];
const looks = words + (length - 1) * width * words;

export const keepAFew: Demonstration = {
  id: 'keep-a-few',
  name: 'sentences that grow from the two best beginnings',
  title: 'The best beginning misleads',
  about: /beam search|greedy (?:search|decoding)|(?:text )?decoding strateg(?:y|ies)|sequence decoding/i,
  named: /beam search/i,
  puzzle: [
    'A language model writes word by word, and each word has its chance.',
    'Should it always take the likeliest one?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('start', 'start', 'ink', 'round'),
          node('the', 'the', 'a'),
          node('a', 'a', 'a'),
          node('one', 'one', 'muted'),
          node('dog', 'dog', 'b'),
          node('man', 'man', 'muted'),
          node('cat', 'cat', 'good'),
          node('tree', 'tree', 'muted'),
        ],
        [
          ...Object.entries(first).map(([word, share]) =>
            edge(`to-${word}`, 'start', word, { label: String(share), role: word === 'one' ? 'muted' : 'a' }),
          ),
          ...second.map(([word, next, share]) =>
            edge(`to-${next}`, word, next, { label: String(share), role: next === 'cat' ? 'good' : 'muted' }),
          ),
        ],
        'right',
      ),
      'A tree of words with their chances: the, a, one, and then dog, man, cat, tree.',
      beat(
        'Three words could come first. The likeliest is “the”, with 0.5.',
        show('pic.start', 0),
        ...Object.keys(first).flatMap((word) => [
          draw(`pic.to-${word}`, 'words'),
          show(`pic.${word}`, 'words'),
        ]),
        highlight('pic.the', 'likeliest'),
      ),
      beat(
        `A greedy writer goes on from there only. Its best is “the dog”, with 0.5 times 0.4: ${greedy}.`,
        draw('pic.to-dog', 'there'),
        draw('pic.to-man', 'there'),
        show('pic.dog', 'there'),
        show('pic.man', 'there'),
        highlight('pic.dog', 'dog'),
      ),
      beat(
        'Beam search with a width of 2 keeps the two best beginnings, and drops the rest.',
        highlight('pic.the', 'two'),
        highlight('pic.a', 'two'),
      ),
      beat(
        `So it also tries what follows “a”, and finds “a cat”: 0.4 times 0.9 is ${best}.`,
        draw('pic.to-cat', 'follows'),
        draw('pic.to-tree', 'follows'),
        show('pic.cat', 'follows'),
        show('pic.tree', 'follows'),
        highlight('pic.cat', 'cat'),
      ),
    ),
  further: {
    title: 'Keep the two best',
    draw: () =>
      scene(
        bars(
          whole
            .toSorted((one, other) => other.value - one.value)
            .map(({ text, value }, i) => [text, value, i < 2 ? 'good' : 'muted', String(value)]),
        ),
        `The four pairs by their chance: ${whole.map(({ text, value }) => `${text} ${value}`).join(', ')}.`,
        beat(
          'Line up all the pairs by their chance.',
          ...[1, 2, 3, 4].map((i) => show(`pic.bar${i}`, 'pairs')),
        ),
        beat(
          'Again only the two best stay, and from them the next word is tried.',
          highlight('pic.bar1', 'best'),
          highlight('pic.bar2', 'best'),
        ),
        beat(
          `With ${words} words and ${length} steps, a full search would meet 10 to the power of ${Math.log10(words) * length} sentences.`,
          highlight('pic.bar3', 'full'),
        ),
        beat(
          `A beam of ${width} looks at only ${looks.toLocaleString('en')}. It may still miss the very best one.`,
          highlight('pic.bar1', 'beam'),
        ),
      ),
  },
  question: choice(
    'What is beam search with a width of 1?',
    'greedy search',
    ['full search', 'random choice'],
    'It keeps the single best beginning at each step.',
  ),
  stays: 'Keep a few beginnings, not just one',
};
