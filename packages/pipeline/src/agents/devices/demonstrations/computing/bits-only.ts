import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const filterSize = 12;
const hashes = (word: string): [number, number] => {
  const sum = [...word].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return [sum % filterSize, (sum * 7 + word.length) % filterSize];
};
const words = ['cat', 'dog'];
const bits = new Set(words.flatMap(hashes));

export const bitsOnly: Demonstration = {
  id: 'bits-only',
  name: 'two words in a row of twelve bits',
  title: 'Remember without storing',
  about:
    /bloom filter|probabilistic data structure|hash function|count.?min|membership test|cryptographic hash|checksum|merkle/i,
  named: /false positives?/i,
  puzzle: [
    'You want to know whether you have seen a word before, in twelve bits.',
    'How can so little be enough?',
  ],
  draw: () =>
    scene(
      cells(
        range(0, filterSize - 1).map((i) => (bits.has(i) ? '1' : '0')),
        { indices: true, roles: range(0, filterSize - 1).map((i) => (bits.has(i) ? 'good' : 'muted')) },
      ),
      `Twelve bits; the words cat and dog have set the bits ${[...bits].sort((a, b) => a - b).join(', ')}.`,
      beat(
        'Two rules turn any word into two places. At the beginning all twelve bits are zero.',
        ...range(1, 12)
          .filter((i) => !bits.has(i - 1))
          .map((i) => show(`pic.cell${i}`, i / 16)),
      ),
      beat(
        `“cat” leads to the places ${hashes('cat').join(' and ')}. Set these bits to one.`,
        ...hashes('cat').map((at) => show(`pic.cell${at + 1}`, 'Set')),
      ),
      beat(
        `“dog” leads to ${hashes('dog').join(' and ')}. Set these as well.`,
        ...hashes('dog').map((at) => show(`pic.cell${at + 1}`, 'Set')),
      ),
      beat(
        `Have you seen “owl”? It leads to ${hashes('owl').join(' and ')}. ${hashes('owl').every((at) => bits.has(at)) ? 'Both are one: perhaps.' : 'One of these bits is zero, so certainly not.'}`,
        ...hashes('owl').map((at) => highlight(`pic.cell${at + 1}`, 'leads', 2)),
      ),
    ),
  further: {
    title: 'Sure of a no, not of a yes',
    draw: () =>
      scene(
        table(
          ['both bits', 'answer', 'can it be wrong?'],
          [
            ['one of them is 0', 'never seen', 'no'],
            ['both are 1', 'probably seen', 'yes, others may have set them'],
          ],
        ),
        'If one bit is zero the word was never seen; if both are one it was probably seen.',
        beat(
          'A zero means that nobody has set this bit. So a no is always right.',
          show('pic.head', 0),
          show('pic.row1', 'zero'),
        ),
        beat('Two ones may come from two other words. So a yes can be wrong.', show('pic.row2', 'ones')),
        beat(
          'More bits make that rarer, and never does the filter need to know the words themselves.',
          highlight('pic.row2', 'rarer'),
        ),
      ),
  },
  question: choice(
    'The filter says no. How sure can you be?',
    'completely',
    ['not at all', 'half sure'],
    'A bit that is still zero was never set by that word.',
  ),
  stays: 'No is certain, yes is probable',
};
