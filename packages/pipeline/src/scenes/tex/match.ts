import type { FormulaGlyph } from './formula.ts';

/** Which glyphs of one formula become which of another, by index; the others go or come. */
export interface GlyphMatch {
  /** `across` is true where the glyph leaves its order and has to pass over others. */
  pairs: { from: number; to: number; across: boolean }[];
  gone: number[];
  come: number[];
}

const keyOf = (glyph: FormulaGlyph): string => `${glyph.key} ${glyph.part ?? ''}`;

/** Pairs of a longest common subsequence of two lists of keys. */
const commonSubsequence = (from: readonly string[], to: readonly string[]): [number, number][] => {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        from[i] === to[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
};

/** Letters and digits keep who they are when they change sides; signs and brackets do not. */
const keepsIdentity = (glyph: FormulaGlyph): boolean => {
  const code = /^glyph ([0-9A-F]+)$/.exec(glyph.key)?.[1];
  return code !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(Number.parseInt(code, 16)));
};

/** Matches the glyphs of two formulas: first in order (longest common subsequence), then letters that change places. */
export const matchGlyphs = (from: readonly FormulaGlyph[], to: readonly FormulaGlyph[]): GlyphMatch => {
  const pairs: GlyphMatch['pairs'] = commonSubsequence(from.map(keyOf), to.map(keyOf)).map(
    ([source, target]) => ({
      from: source,
      to: target,
      across: false,
    }),
  );
  const used = new Set(pairs.map((pair) => pair.from));
  const reached = new Set(pairs.map((pair) => pair.to));
  for (const [source, glyph] of from.entries()) {
    if (used.has(source) || !keepsIdentity(glyph)) continue;
    const target = to.findIndex((other, index) => !reached.has(index) && keyOf(other) === keyOf(glyph));
    if (target < 0) continue;
    pairs.push({ from: source, to: target, across: true });
    used.add(source);
    reached.add(target);
  }
  const rest = (glyphs: readonly FormulaGlyph[], taken: ReadonlySet<number>): number[] =>
    glyphs.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  return { pairs, gone: rest(from, used), come: rest(to, reached) };
};
