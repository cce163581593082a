import { abbreviations } from './lexicon.ts';

/** A stretch of text, `to` excluded. */
export interface Span {
  from: number;
  to: number;
}

/** Parts text into sentences: at stops, questions and exclamations, but not at those of abbreviations, initials and factorials. */
export const sentenceSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["”’')\]]*(?=\s+|$)|\n\s*\n/gu)) {
    const to = match.index + match[0].length;
    const word = /\S+$/.exec(text.slice(from, to))?.[0] ?? '';
    const next = /\S/.exec(text.slice(to))?.[0] ?? '';
    const bare = word.toLowerCase().replace(/^["“(]+/, '');
    const abbreviated =
      Object.hasOwn(abbreviations, bare) &&
      !(/^(?:etc|incl|max|min|avg|temp)\.$/.test(bare) && /^$|\p{Lu}/u.test(next)) &&
      !(bare === 'no.' && !/\d/.test(next));
    const initial =
      /^[A-Z]\.$/.test(word) &&
      /\p{Lu}/u.test(next) &&
      /\p{Lu}\S*\s+[A-Z]\.$/u.test(text.slice(from, to)) === false;
    const factorial =
      match[0] === '!' && /(?:^|[^\p{L}])[a-z\d)]!$/u.test(word) && /^[=+\-−·×/<>≤≥\p{Ll}]/u.test(next);
    const goesOn = /\.\.\.$|…$/.test(match[0]) && /[\p{Ll}+=,−]/u.test(next);
    const numbered = /^(?:pp?|nr)\.$/.test(bare) && /\d/.test(next);
    if (numbered || abbreviated || initial || factorial || goesOn) continue;
    if (text.slice(from, to).trim() !== '') spans.push({ from, to });
    from = to;
  }
  if (text.slice(from).trim() !== '') spans.push({ from, to: text.length });
  return spans;
};
