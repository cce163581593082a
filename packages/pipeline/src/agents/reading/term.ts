import { wordsOf } from '../shelf/match.ts';
import { breakable, firstWords } from './sentences.ts';
import { titleOf } from './title.ts';

const kinds =
  /\b(?:law|theorem|principle|rule|method|equations?|formula|test|lemma|theory|model|effect|scale|map|spectrum|curve|inequality|algorithm|transform|bound|problem|hypothesis|relation)$/i;

/** A word of the topic as it is written within the context's sentences: small unless it is a name there. */
const asWritten = (word: string, context: string): string => {
  if (/^[A-Z]{2,}|^[a-z]|['’]/.test(word)) return word;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (new RegExp(`[a-z,] ${word.replace(/[^\p{L}\p{N}-]/gu, '')}\\b`, 'u').test(context)) return word;
  return new RegExp(`\\b${small.replace(/[^\p{L}\p{N}-]/gu, '')}`, 'u').test(context) || !/[-–]/.test(word)
    ? small
    : word;
};

/**
 * The topic as it stands within a sentence: as the context writes it at the start of one (`the Kjeldahl method`),
 * otherwise its own words, small where they are no names.
 */
export const termOf = (topic: string, sentences: string[]): string => {
  const title = breakable(firstWords(titleOf(topic), 12)).slice(0, 120);
  const wanted = wordsOf(title).join(' ').replace(/^the /, '');
  for (const sentence of sentences.slice(0, 6)) {
    const found =
      /^(?:In [^,]{3,60}, )?((?:the |an? )?)([^,.(]{3,80}?)(?:\s*\(|,|\s+(?:is|are|states|refers|relates|describes|provides|predicts|gives|can|expresses|allows|enables|repeatedly|or)\b)/i.exec(
        sentence,
      );
    if (found && wordsOf(found[2]!).join(' ').replace(/^the /, '') === wanted)
      return `${found[1]!.toLowerCase()}${found[1] ? found[2] : lower(found[2]!, sentence)}`;
  }
  const context = sentences.join(' ');
  const words = title.replace(/^The /, '').split(' ');
  const possessive = /['’]s?\b/.test(words[0] ?? '');
  const plain = words
    .map((word) => (possessive && word === words[0] ? word : asWritten(word, context)))
    .join(' ');
  return !possessive && (kinds.test(title) || /^The /.test(title)) ? `the ${plain}` : plain;
};

/** A common noun at the start of a sentence loses its capital; names keep it. */
const lower = (text: string, sentence: string): string => {
  const [first = ''] = text.split(/[\s-]/);
  const name =
    /['’]/.test(first) ||
    /^[A-Z].*[A-Z]/.test(first) ||
    /[-–]\p{Lu}/u.test(text) ||
    /\b[A-Z][a-z]+/.test(text.slice(first.length)) ||
    new RegExp(`[a-z] ${first.replace(/[^\p{L}]/gu, '')}\\b`, 'u').test(sentence);
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1);
};
