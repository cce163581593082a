import { wordsOf } from '../shelf/match.ts';
import { breakable, firstWords } from './sentences.ts';
import { titleOf } from './title.ts';

const kinds =
  /\b(?:law|theorem|principle|rule|method|equations?|formula|test|lemma|theory|model|effect|scale|map|spectrum|curve|inequality|algorithm|transform|bound|problem|hypothesis|relation)$/i;

const common = new Set(
  'ideal gas balance balanced zero lower upper evidence bound power time linear search simple sorting sort correctness relationship between first second third net force work heat wave light sound number numbers root roots chain product sum limit test tree graph heap stack queue hash table array list set cell map field flow line point rate law area volume mass charge circuit current voltage energy motion speed range pressure'.split(
    ' ',
  ),
);
/** A word of the topic as it is written within a sentence: small unless it seems to be a name. */
const asWritten = (word: string, context: string): string => {
  if (/^[A-Z]{2,}|^[a-z]|['’]|[-–]\p{Lu}/u.test(word)) return word;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const plain = small.replace(/[^\p{L}\p{N}-]/gu, '');
  const usual =
    common.has(plain) ||
    kinds.test(plain) ||
    /(?:ic|al|ity|tion|ing|ive|ed|ment|ence|ance|ness|ism|sis|ear|ent|ant|um|sion|us)$/.test(plain);
  return usual || new RegExp(`\\b${plain}`, 'u').test(context) ? small : word;
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
  const owner = words.findLastIndex((word) => /['’]s?$/.test(word));
  const possessive = owner >= 0;
  const plain = words.map((word, i) => (i <= owner ? word : asWritten(word, context))).join(' ');
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
