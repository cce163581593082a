import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const written = 'ABABABCA';
const sought = 'ABABC';
/** The longest proper beginning of a word that is its end too. */
const border = (word: string) =>
  range(0, word.length - 1).findLast((k) => word.slice(0, k) === word.slice(word.length - k))!;
const fits = [...sought].findIndex((letter, i) => written[i] !== letter);
const known = border(sought.slice(0, fits));
const shift = fits - known;

const sentence = 'HERE IS A TEST';
const word = 'TEST';

const row = (id: string, letters: string, from: number, y: number, role: (i: number) => Role): ShapeInput[] =>
  [...letters].flatMap((letter, i) => [
    rect(`${id}${i}`, [from + i, y], [from + i + 0.9, y + 0.9], role(i), { fill: 'soft', rounded: true }),
    ...(letter === ' ' ? [] : [text(`${id}${i}-letter`, [from + i + 0.45, y + 0.45], letter)]),
  ]);
const bring = (id: string, letters: string, when: number | string) =>
  [...letters].flatMap((letter, i) => [
    show(`pic.${id}${i}`, when),
    ...(letter === ' ' ? [] : [show(`pic.${id}${i}-letter`, when)]),
  ]);
/** Where the word stands at each look, when a letter of the text that is not in it lets it jump behind that letter. */
const looks = (() => {
  const places = [0];
  while (sentence.slice(places.at(-1)!, places.at(-1)! + word.length) !== word) {
    const at = places.at(-1)!;
    const miss = range(0, word.length - 1).findLast((i) => sentence[at + i] !== word[i])!;
    places.push(at + Math.max(1, miss - word.lastIndexOf(sentence[at + miss]!)));
  }
  return places;
})();

export const neverLookTwice: Demonstration = {
  id: 'never-look-twice',
  name: 'a word that is searched in a text',
  title: 'Slide on, and keep what fits',
  about:
    /knuth.{0,3}morris(?:.{0,3}pratt)?(?:.*algorithm)?|\bkmp\b(?:.*algorithm)?|boyer.{0,3}moore(?!.*majority)(?:.*algorithm)?|string.(?:search(?:ing)?|matching)(?: algorithm)?|substring search|pattern matching(?! \(func)|failure function/i,
  named: /occurrences of a (?:word|pattern|string)/i,
  puzzle: [
    'You search a word in a long text, letter by letter, and near its end it fails.',
    'Must you start all over again?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.2, -1.3], max: [8.4, 3] },
        ...row('t', written, 0, 2, () => 'muted'),
        ...row('p', sought, 0, 0.9, (i) => (i < shift ? 'a' : i < fits ? 'good' : 'bad')),
        ...row('q', sought, shift, -0.3, (i) => (i < known ? 'good' : 'a')),
        arrow('slide', [0.4, 0.2], [shift - 0.15, 0.2], 'accent', { weight: 'bold' }),
        arrow('go', [fits + 0.45, -1], [fits + 0.45, -0.4], 'b', { weight: 'bold' }),
      ),
      `The text ${written} with the word ${sought} below it: first at the front, where the last letter fails, then moved on by ${shift}.`,
      beat(
        `Here is the text. We look for ${sought}.`,
        ...bring('t', written, 'text'),
        ...bring('p', sought, 'look'),
      ),
      beat(
        `${['No', 'One', 'Two', 'Three', 'Four'][fits]} letters fit, and the next one fails: a C meets an A.`,
        ...range(0, fits - 1).map((i) => highlight(`pic.t${i}`, 'fit')),
        highlight(`pic.p${fits}`, 'fails'),
        highlight(`pic.t${fits}`, 'fails'),
      ),
      beat(
        'But those four are no secret: we have just read them. They end in AB, and the word begins with AB.',
        ...range(shift, fits - 1).map((i) => highlight(`pic.p${i}`, 'end')),
        ...range(0, known - 1).map((i) => highlight(`pic.p${i}`, 'begins')),
      ),
      beat(
        `So it slides on by ${shift}. The AB fits for sure, and nobody needs to look there again.`,
        draw('pic.slide', 'slides'),
        ...bring('q', sought, 'on'),
        ...range(0, known - 1).map((i) => highlight(`pic.q${i}`, 'sure')),
      ),
      beat(
        'You go on at the letter that failed, and never step back in the text. Found!',
        draw('pic.go', 'failed'),
        ...range(0, sought.length - 1).map((i) => highlight(`pic.q${i}`, 'Found')),
      ),
    ),
  further: {
    title: 'Or look from the right',
    draw: () =>
      scene(
        figure(
          { min: [-0.2, -3.6], max: [14.2, 3.2] },
          ...row('t', sentence, 0, 2.1, () => 'muted'),
          ...looks.flatMap((place, k) =>
            row(`w${k}-`, word, place, 0.9 - 1.1 * k, () => (k === looks.length - 1 ? 'good' : 'a')),
          ),
        ),
        `The text ${sentence} with the word ${word} at places ${looks.join(', ')}.`,
        beat(
          `Now another idea: search ${word}, and look at its last letter first.`,
          ...bring('t', sentence, 'search'),
          ...bring('w0-', word, 'search'),
        ),
        beat(
          'Above its last T stands an E. The word has an E two letters before its end, so it jumps by two.',
          highlight('pic.w0-3', 'T'),
          highlight('pic.t3', 'stands'),
          ...bring('w1-', word, 'jumps'),
        ),
        beat(
          'Now it meets an I, which is nowhere in the word. It jumps by its whole length.',
          highlight('pic.t5', 'meets'),
          ...bring('w2-', word, 'jumps'),
        ),
        beat(
          `Next it meets the space, jumps again, and fits. It took ${looks.length} places instead of ${looks.at(-1)! + 1}.`,
          highlight('pic.t9', 'space'),
          ...looks.slice(3).flatMap((_, k) => bring(`w${k + 3}-`, word, 'fits')),
        ),
      ),
  },
  question: choice(
    'The letters ABA fit, and then one fails. By how many places may you slide on?',
    '2',
    ['1', '3'],
    'ABA ends in A and begins with A, so one letter of three can be kept.',
  ),
  stays: 'What was read need not be read again',
};
