import { isEponym } from '../reading/eponyms.ts';

/**
 * A heading as it stands within a sentence: words are small unless they are names, that is, unless the text writes them
 * large within its sentences and never small, or they are marked as names by themselves (`Newton's`, `DNA`, `pH`).
 */
export const inSentence = (title: string, text: string): string => {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}-]+/gu) ?? []);
  return title
    .split(' ')
    .map((word) => {
      const plain = word.replaceAll(/[^\p{L}-]/gu, '');
      if (!/^\p{Lu}\p{Ll}/u.test(word) || /['’]s?$/.test(word) || isEponym(plain)) return word;
      const lower = word.charAt(0).toLowerCase() + word.slice(1);
      const name = new RegExp(`\\p{Ll}[,;]? ${plain}\\b`, 'u').test(text);
      return small.has(plain.toLowerCase()) || !name ? lower : word;
    })
    .join(' ');
};
