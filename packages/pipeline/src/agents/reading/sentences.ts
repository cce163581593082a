import { plainLetters } from './formula/tokens.ts';

const abbreviations = /\b(?:e\.g|i\.e|etc|cf|vs|Dr|Mr|Mrs|Prof|St|Fig|Eq|approx|resp|al|No)\.$/;
const limits = { sentences: 200, length: 600 };

/** Quotes, dashes and blanks in one form; `'n'` loses its quotes. */
export const tidy = (text: string): string =>
  plainLetters(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/(^|\s)'([^'\s]{1,20})'(?=[\s,.;:]|$)/g, '$1$2')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();

/** `Statement of the lemma:` names what follows and tells nothing itself. */
const isLabel = (sentence: string) => sentence.endsWith(':') && sentence.split(/\s+/).length <= 6;

/** The sentences of a text, in order; at most 200, each cut at 600 characters. A line of its own is a sentence. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let current = '';
    for (const piece of tidy(line).split(/(?<=[.!?;])\s+/)) {
      current = current ? `${current} ${piece}` : piece;
      const ends = /[.!?]["')]?$/.test(piece) && !abbreviations.test(piece) && !/^\d{1,2}[.)]$/.test(current);
      if (ends) {
        sentences.push(current);
        current = '';
      }
    }
    if (current) sentences.push(current);
  }
  return sentences
    .map((sentence) => sentence.slice(0, limits.length).trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !isLabel(sentence))
    .slice(0, limits.sentences);
};

/** With a capital at the start, except for names such as pH. */
export const capitalised = (text: string): string =>
  /^(?:[a-z][A-Z]|lim\b|[b-zα-ω](?=[\s_(^=₀-₉ᵢⱼₙ]|$))/.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** At most `limit` words, cut before a dangling preposition. */
export const firstWords = (text: string, limit: number): string => {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= limit) return words.join(' ');
  const cut = words.slice(0, limit);
  while (
    cut.length > 2 &&
    /^(?:the|a|an|of|to|in|on|by|for|with|and|or|that|which|is|are|from|at|as|its)$/i.test(cut.at(-1)!)
  )
    cut.pop();
  return cut.join(' ').replace(/[,;:]$/, '');
};

/** Longest word in characters; a text without blanks cannot be set or spoken. */
const unbroken = 45;
/** Words that no line holds are cut, so that they can be set and spoken. */
export const breakable = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((word) => (word.length > unbroken ? `${[...word].slice(0, unbroken - 1).join('')}…` : word))
    .join('');

const verb = /\b(?:is|are|was|were|has|have|can|will|may|must|does|do|[a-z]{3,}(?:es|s|ed))\b/;
/** A joint may only part what are sentences on both sides: no clause after `if` alone, no half of a list. */
const standsAlone = (left: string, right: string): boolean =>
  verb.test(right) &&
  verb.test(left) &&
  !/\b(?:if|when|whenever|suppose|provided|although|while|that|whether|such that)\b/i.test(left) &&
  !/^(?:and|but) (?:the|an?) \S+(?: \S+){0,3}$/.test(right);

/** A sentence as one or more sentences to speak: parted at clauses where it is long. */
export const spoken = (sentence: string, longest = 24): string[] => {
  const whole = breakable(sentence.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, '').replace(/[:;,]\s*$/, '.'));
  const done = (text: string) => {
    const trimmed = capitalised(text.trim().replace(/[,;:]$/, ''));
    return /[.!?…]["')]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
  };
  if (wordsIn(whole) <= longest) return [done(whole)];
  const joint =
    /;\s+|,\s+(?=(?:and then|then|but|and|so) (?:the|an?|it|they|this|we|you|each|every|one|its|their) )|\.\s+/g;
  const parts: string[] = [];
  let start = 0;
  for (const found of whole.matchAll(joint)) {
    const left = whole.slice(start, found.index);
    const right = whole.slice(found.index + found[0].length);
    if (wordsIn(left) < 6 || wordsIn(right) < 5 || parts.length > 4 || !standsAlone(left, right)) continue;
    parts.push(left);
    start = found.index + found[0].length;
  }
  parts.push(whole.slice(start));
  return parts.map(done).map((part) => firstCharacters(part, 380));
};

const firstCharacters = (text: string, limit: number) =>
  text.length <= limit ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', limit), limit / 2))}…`;
