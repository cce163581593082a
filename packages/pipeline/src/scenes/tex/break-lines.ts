import { type Token, tokensOf } from './tokens.ts';

const relations = new Set(
  '= < > \\le \\leq \\ge \\geq \\approx \\equiv \\sim \\propto \\neq \\to \\rightarrow \\Rightarrow \\implies \\iff \\Leftrightarrow'.split(
    ' ',
  ),
);
const signs = new Set(['+', '-', '\\pm', '\\mp', '\\cdot', '\\times', '\\cup', '\\cap', '\\land', '\\lor']);

/** Tokens outside all brackets of TeX's own: braces, `\left … \right`, environments. */
const outermost = (tokens: readonly Token[]): Token[] => {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '}' || text === '\\end' || /^\\right($|[^a-z])/.test(text)) depth -= 1;
    const outer = depth === 0;
    if (text === '{' || text === '\\begin' || /^\\left($|[^a-z])/.test(text)) depth += 1;
    return outer;
  });
};

const nearest = (tokens: readonly Token[], to: number): Token | undefined =>
  tokens.reduce<Token | undefined>(
    (best, token) =>
      best === undefined || Math.abs(token.start - to) < Math.abs(best.start - to) ? token : best,
    undefined,
  );

/** Several formulas side by side, each on a line of its own, aligned at their first relation signs. */
const separate = (tex: string, outer: readonly Token[]): string | null => {
  const gaps = outer.filter(({ text }) => text === '\\quad' || text === '\\qquad');
  if (gaps.length === 0) return null;
  const lines = [...gaps, null].map((gap, index) => {
    const [start, end] = [gaps[index - 1]?.end ?? 0, gap?.start ?? tex.length];
    const sign = outer.find(({ text, start: at }) => relations.has(text) && at >= start && at < end);
    return sign === undefined
      ? `&${tex.slice(start, end)}`
      : `${tex.slice(start, sign.start)}&${tex.slice(sign.start, end)}`;
  });
  return `\\begin{aligned}${lines.join('\\\\')}\\end{aligned}`;
};

/**
 * The formula on two or more lines: at wide spaces between formulas, at its relation signs, one below the other, or where it has only one, at a plus
 * or minus near the middle. Null where there is no place to break it.
 */
export const brokenLines = (tex: string): string | null => {
  const outer = outermost(tokensOf(tex));
  const signAt = outer.filter(({ text }) => relations.has(text));
  const apart = separate(tex, outer);
  if (apart !== null) return apart;
  const [first, ...others] = signAt;
  if (first !== undefined && others.length > 0) {
    const starts = [first, ...others].map((token) => token.start);
    const rest = starts.map((start, index) => `&${tex.slice(start, starts[index + 1] ?? tex.length)}`);
    return `\\begin{aligned}${tex.slice(0, starts[0])}${rest.join('\\\\')}\\end{aligned}`;
  }
  const begin = first?.end ?? 0;
  const plus = outer.filter(({ text, start }) => signs.has(text) && start > begin + 1);
  const middle = nearest(plus, begin + (tex.length - begin) / 2);
  if (middle === undefined) return null;
  const head =
    first === undefined
      ? `&${tex.slice(0, middle.start)}`
      : `${tex.slice(0, first.start)}&${tex.slice(first.start, middle.start)}`;
  return `\\begin{aligned}${head}\\\\&\\quad {}${tex.slice(middle.start)}\\end{aligned}`;
};
