/** Addresses and markup, which no lesson has a use for. */
const foreign = [
  { pattern: /\b(?:https?|ftp|file|javascript|data):\S/i, what: 'an address' },
  { pattern: /\bwww\.\S/i, what: 'an address' },
  { pattern: /[\w.+-]+@[\w-]+\.\w{2,}/, what: 'an e-mail address' },
  {
    pattern: /<\/?(?:script|img|iframe|svg|div|span|style|link|object|embed|form|input|html|body)\b|<!--/i,
    what: 'markup',
  },
  { pattern: /!?\[[^\]\n]*\]\([^)\n]+\)/, what: 'a link' },
  {
    pattern:
      /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:previous|prior|above|earlier)\b.{0,30}\binstructions?\b/i,
    what: 'an instruction to a model',
  },
] as const;

/** Source text may hold anything: it is drawn letter by letter. */
const isCode = (value: object) => (value as { type?: unknown }).type === 'code';

function* stringsIn(value: unknown, path: string): Generator<{ text: string; path: string }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null && !isCode(value))
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, path ? `${path}.${key}` : key);
}

/** Texts of an answer that hold what does not belong into a lesson: the marks of an instruction that came with the material. */
export const foreignTexts = (value: unknown): string[] =>
  [...stringsIn(value, '')].flatMap(({ text, path }) =>
    foreign
      .filter(({ pattern }) => pattern.test(text))
      .map(({ what }) => `${path} holds ${what}; leave it out.`),
  );
