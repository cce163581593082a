import { breakable, capitalised, firstWords } from '../reading/sentences.ts';
import { nounOf, wholePhrase } from './whole-phrase.ts';

/** At most `limit` characters, ending with a word. */
const within = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).replace(/[\s,;:]+$/, '');
};
const oneLine = (text: string) => breakable(text.replace(/[$\\]/g, '').replace(/\s+/g, ' ').trim());

/**
 * Text as one line of a visual: no TeX marks, no breaks, at most `words` words, shortened to a whole phrase where it is
 * longer. Never empty, never marked as cut.
 */
export const phrase = (text: string, words = 10): string => {
  const plain = oneLine(text);
  const short = wholePhrase(plain, words, true) ?? (nounOf(plain, words) || firstWords(plain, words));
  return within(short.replace(/[\s,;:]+$/, ''), 140) || '…';
};

/** The same with a capital at the start. */
export const heading = (text: string, words = 7): string => within(capitalised(phrase(text, words)), 90);

/** The words in a box of a map: a whole phrase of at most `words` words without a leading article; null where there is none. */
export const label = (text: string, words = 6): string | null => {
  const short = wholePhrase(oneLine(text).replace(/^(?:the|an?)\s+/i, ''), words);
  return short && short.length <= (words > 6 ? 76 : 58) ? capitalised(short) : null;
};

/** The same, with the noun alone where no whole phrase is short enough. */
export const boxLabel = (text: string, words = 6): string =>
  label(text, words) ?? heading(nounOf(oneLine(text), words), words);

/** One line of a card, or two of about equal length where it has more than eleven words. */
export const cardLines = (text: string): string[] => {
  const words = phrase(text, 22).split(' ');
  const half = Math.ceil(words.length / 2);
  return words.length <= 11
    ? [words.join(' ')]
    : [words.slice(0, half).join(' '), words.slice(half).join(' ')];
};

/** A word of `text` to cue on that stands in `say`; undefined where none does. */
export const cueWord = (text: string, say: string): string | undefined => {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const said = new Set(say.split(/\s+/).map(plain));
  return text
    .split(/\s+/)
    .map(plain)
    .filter((word) => word.length > 0 && word.length <= 60 && said.has(word))
    .sort((left, right) => Number(right.length > 3) - Number(left.length > 3))[0];
};

/** An id for user text: letters and digits only. */
export const slug = (text: string, fallback: string): string => {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 24);
  return plain || fallback;
};
