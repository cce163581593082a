import type { SpokenWord } from '../narration/narrated.ts';

/** Letters and digits alone, in lower case; a word of signs only (`=`) stays as it is. */
const fold = (word: string): string => {
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? word.trim() : folded;
};

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold);

const starts = (word: string, prefix: string): boolean => prefix.length >= 3 && word.startsWith(prefix);
const alike = (word: string, wanted: string): boolean => starts(word, wanted) || starts(wanted, word);

/** Index of the `nth` (from 1) place where the words of `wanted` stand one after another; -1 when there is none. */
const find = (
  words: string[],
  wanted: string[],
  nth: number,
  same: (a: string, b: string) => boolean,
): number => {
  let seen = 0;
  for (let place = 0; place + wanted.length <= words.length; place++) {
    if (wanted.every((word, step) => same(words[place + step]!, word)) && ++seen === nth) return place;
  }
  return -1;
};

/**
 * When the `nth` occurrence of `cue` (one word, or several in a row) is spoken, in seconds of the scene. Case and
 * punctuation do not count; when the word itself is not there, one that begins like it does. Null when none is.
 */
export function timeOfWord(spoken: readonly SpokenWord[], cue: string, nth: number): number | null {
  const tokens = spoken.flatMap((word) => split(word.text).map((text) => ({ text, start_s: word.start_s })));
  const words = tokens.map((token) => token.text);
  const wanted = split(cue);
  if (wanted.length === 0) return null;
  const exact = find(words, wanted, nth, (word, other) => word === other);
  const place =
    exact >= 0 ? exact : find(words, wanted, nth, (word, other) => word === other || alike(word, other));
  return place < 0 ? null : tokens[place]!.start_s;
}
