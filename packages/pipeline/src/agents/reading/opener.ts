const word = "[\\p{L}\\p{N}'’–-]+";
const fieldWord = `(?:${word})?(?:ics|metry|istry|ology|theory|analysis|sciences?|algebra|calculus|optimi[sz]ation|computing|programming|learning|networking|networks?|architecture|telecommunications|databases?|engineering|logic|electromagnetism|magnetism|relativity|topology|cryptography|design|compilers?|systems|intelligence|vision|processing|geology|medicine|astronomy|arithmetic|graphs?)`;
const one = `(?:${word} ){0,4}?${fieldWord}`;
const field = new RegExp(
  `^(?:In|Within)\\s+(?:the\\s+)?(?:(?:field|study|context|theory|area|branch|science)s?\\s+of\\s+)?(?!an?\\s)${one}(?:(?:,\\s+and|,|\\s+and|\\s+or)\\s+(?:the\\s+)?${one}){0,3},\\s+`,
  'iu',
);

/** The sentence without `In mathematics,` or `In the field of complex analysis,` before it; its capital is kept as it was. */
export const withoutField = (sentence: string): string => sentence.replace(field, '');
