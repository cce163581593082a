import { wordsOf } from '../shelf/match.ts';
import { isPlural } from './agreement.ts';
import { isEponym } from './eponyms.ts';
import { breakable, firstWords } from './sentences.ts';
import { titleOf } from './title.ts';

const kinds =
  /\b(?:law|theorem|principle|rule|method|equations?|formula|test|lemma|theory|model|effect|scale|map|spectrum|curve|inequality|algorithm|transform|bound|problem|hypothesis|relation|filter|paradox|conjecture|criterion|reaction|experiment|limit|distribution|diagram|process|construction|procedure|protocol)$/i;

const common = new Set(
  'ideal gas balance balanced zero lower upper evidence bound power time linear search simple sorting sort correctness relationship between first second third net force work heat wave light sound number numbers root roots chain product sum limit test tree graph heap stack queue hash table array list set cell map field flow line point rate law area volume mass charge circuit current voltage energy motion speed range pressure'.split(
    ' ',
  ),
);
/** A word of the topic as it is written within a sentence: small unless it seems to be a name. */
const asWritten = (word: string, context: string): string => {
  if (/^[A-Z]{2,}|^[a-z]|^\p{Lu}(?:\P{L}|$)|['’]|[-–]\p{Lu}/u.test(word) || isEponym(word)) return word;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const plain = small.replace(/[^\p{L}\p{N}–-]/gu, '');
  const usual =
    common.has(plain.split(/[–-]/)[0]!) ||
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
  for (const sentence of sentences.slice(0, 6)) {
    const found = mention(title, sentence);
    if (!found) continue;
    const { article, words, start } = found;
    const initial = start && !article;
    return `${article ? `${article.toLowerCase()} ` : ''}${initial ? lower(words, sentence) : words}`;
  }
  const context = sentences.join(' ');
  const words = title
    .replace(/^The /, '')
    .replace(/^(?:De|Van|Von|Le|La) (?=\p{Lu})/u, (particle) =>
      topic.startsWith(particle) ? particle : particle.toLowerCase(),
    )
    .split(' ');
  const owner = words.findLastIndex((word) => /['’]s?$/.test(word));
  const plain = words.map((word, i) => (i <= owner ? word : asWritten(word, context))).join(' ');
  const named = kinds.test(plain) || /^The /.test(title) || /^(?:[A-Z]{2,}|de|van|von) /.test(plain);
  return owner < 0 && named && !isPlural(plain) ? `the ${plain}` : plain;
};

/** The topic where a sentence names it, whatever its case and its dashes, with the article before it. */
const mention = (
  title: string,
  sentence: string,
): { article: string; words: string; start: boolean } | null => {
  const wanted = wordsOf(title.replace(/^The /i, ''));
  if (wanted.length === 0 || wanted.length > 8) return null;
  const spelled = title
    .replace(/^The /i, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/[\s–-]+/g, '[\\s–-]+');
  const pattern = new RegExp(
    `(^|[\\s(“"])(?:((?:the|an?))\\s+)?(${spelled}(?:s|es)?)(?=[\\s,.;:)”"]|$)`,
    'iu',
  );
  const found = pattern.exec(sentence.slice(0, 400));
  if (!found) return null;
  return { article: found[2] ?? '', words: found[3]!, start: found.index === 0 && found[1] === '' };
};

/** A common noun at the start of a sentence loses its capital; names keep it. */
const lower = (text: string, sentence: string): string => {
  const [first = ''] = text.split(/[\s-]/);
  const name =
    isEponym(first) ||
    /['’]/.test(first) ||
    /^[A-Z].*[A-Z]/.test(first) ||
    /[-–]\p{Lu}/u.test(text) ||
    /\b[A-Z][a-z]+/.test(text.slice(first.length)) ||
    new RegExp(`[a-z] ${first.replace(/[^\p{L}]/gu, '')}\\b`, 'u').test(sentence);
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1);
};
