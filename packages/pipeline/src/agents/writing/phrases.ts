import { breakable, capitalised, firstWords } from '../reading/sentences.ts';

/** Text as one line of a visual: no TeX marks, no breaks, at most `words` words. Never empty. */
export const phrase = (text: string, words = 10): string => {
  const plain = breakable(text.replace(/[$\\]/g, '').replace(/\s+/g, ' ').trim());
  return firstWords(plain, words).slice(0, 110).trim() || '…';
};

/** The same with a capital at the start. */
export const heading = (text: string, words = 7): string => capitalised(phrase(text, words)).slice(0, 60);

/** Text of a card in lines of at most `width` words, at most `count` of them. */
export const cardLines = (text: string, width = 9, count = 2): string[] => {
  const words = breakable(text.replace(/[$\\]/g, ''))
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, width * count);
  const lines = Math.max(1, Math.ceil(words.length / width));
  const per = Math.ceil(words.length / lines);
  return Array.from({ length: lines }, (_, i) => words.slice(i * per, (i + 1) * per).join(' ')).filter(
    Boolean,
  );
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
