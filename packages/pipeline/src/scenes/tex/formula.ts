import type { Box } from '../geometry.ts';
import { union } from '../geometry.ts';
import type { LayoutFault } from '../visual.ts';
import { layTex } from './lay-tex.ts';
import { markOf, markParts, type TexMark } from './mark-parts.ts';
import type { Glyph, Outlines } from './outlines.ts';
import { withTexScripts } from './scripts.ts';

export interface FormulaGlyph extends Glyph {
  /** Innermost part that it belongs to; null outside all of them. */
  part: string | null;
}

/** A formula with addressable parts. All measures in em from the left end of the baseline, y downwards. */
export interface Formula {
  tex: string;
  glyphs: readonly FormulaGlyph[];
  ink: Box;
  /** Ink of each occurrence of each part that was found. */
  parts: ReadonlyMap<string, readonly Box[]>;
}

const marksOf = (glyph: Glyph) => glyph.classes.map(markOf).filter((mark) => mark !== null);

/** Marked with all marks when they do no harm, otherwise with those that can stand. */
const layMarked = (tex: string, marks: readonly TexMark[]): Outlines => {
  const tryMarks = (some: readonly TexMark[]): Outlines | null => {
    try {
      return layTex(markParts(tex, some).tex, true);
    } catch {
      return null;
    }
  };
  const all = tryMarks(marks);
  if (all !== null) return all;
  const standing: TexMark[] = [];
  for (const mark of marks) if (tryMarks([...standing, mark]) !== null) standing.push(mark);
  return layTex(standing.length > 0 ? markParts(tex, standing).tex : tex, true);
};

/**
 * Sets a displayed formula and finds its parts. Throws TexError when the formula itself cannot be read; parts that
 * do not occur are missing from `parts`, characters without a glyph are reported.
 */
export const layFormula = (
  tex: string,
  marks: readonly TexMark[],
): { formula: Formula; faults: LayoutFault[] } => {
  const source = withTexScripts(tex);
  const wanted = marks.map((mark) => ({ id: mark.id, tex: withTexScripts(mark.tex) }));
  const outlines = wanted.length > 0 ? layMarked(source, wanted) : layTex(source, true);
  const boxes = new Map<string, Map<number, Box>>();
  const glyphs = outlines.glyphs.map((glyph): FormulaGlyph => {
    const marks = marksOf(glyph);
    for (const { id, occurrence } of marks) {
      const own = boxes.get(id) ?? new Map<number, Box>();
      const before = own.get(occurrence);
      boxes.set(id, own.set(occurrence, before === undefined ? glyph.box : union(before, glyph.box)));
    }
    return { ...glyph, part: marks.at(-1)?.id ?? null };
  });
  const empty: Box = { x: 0, y: -0.7, width: Math.max(0.01, outlines.width), height: 0.7 };
  const ink = glyphs.length > 0 ? glyphs.map((glyph) => glyph.box).reduce(union) : empty;
  const faults: LayoutFault[] =
    outlines.missing.length > 0
      ? [
          {
            code: 'missing_glyph',
            part: null,
            detail: `no glyph for ${outlines.missing.join(' ')} in ${tex}`,
          },
        ]
      : [];
  const parts = new Map([...boxes].map(([id, own]) => [id, [...own.values()]]));
  return { formula: { tex, glyphs, ink, parts }, faults };
};
