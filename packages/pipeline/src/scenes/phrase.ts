import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Weight } from './fonts.ts';
import type { Box } from './geometry.ts';
import { inkAmount, riseOf } from './reveal.ts';
import { widthOf } from './text/measure.ts';
import { lineAscent, lineDescent, type Piece } from './text/pieces.ts';
import { type Emphasis, readWords, type Word } from './text/words.ts';
import { wrapWords } from './text/wrap.ts';
import type { LayoutFault, TextRun } from './visual.ts';

export interface PhraseStyle {
  /** Pixels of the design frame. */
  size: number;
  /** CSS colour. */
  colour: string;
  weight?: Weight;
  family?: string;
  /** Lines are broken, evenly, to stay within it. */
  maxWidth?: number;
  /** More lines than this are a `does_not_fit` fault. */
  maxLines?: number;
  align?: 'left' | 'centre' | 'right';
  emphasis?: Emphasis;
  /** Figures of one width, for columns of numbers. */
  tabular?: boolean;
  /** Letter spacing in em; 0 when absent. */
  tracking?: number;
  /** Distance of baselines as a multiple of the size; 1.36 when absent. */
  leading?: number;
}

export interface LaidLine {
  text: string;
  /** Offsets from the top left of the phrase. */
  x: number;
  baseline: number;
  width: number;
  ascent: number;
  descent: number;
  pieces: { piece: Piece; x: number }[];
}

export interface LaidPhrase {
  width: number;
  height: number;
  /** Offset of the first line's baseline from the top. */
  baseline: number;
  lines: readonly LaidLine[];
  faults: LayoutFault[];
  /** Draws with (x, y) as the top left. `reveal` 0–1: `show` fades and rises by a few pixels, `write` comes glyph by glyph. */
  draw(context: SKRSContext2D, x: number, y: number, reveal?: number, how?: 'show' | 'write'): void;
  /** One run a line, for the quality checks. */
  runs(x: number, y: number, background: string, kind: TextRun['kind']): TextRun[];
}

const layLine = (words: readonly Word[], space: number, size: number): LaidLine => {
  const line: LaidLine = {
    text: words.map((word) => word.pieces.map((piece) => piece.text).join('')).join(' '),
    x: 0,
    baseline: 0,
    width: 0,
    ascent: size * lineAscent,
    descent: size * lineDescent,
    pieces: [],
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) line.width += space;
    for (const piece of word.pieces) {
      line.pieces.push({ piece, x: line.width });
      line.width += piece.width;
      line.ascent = Math.max(line.ascent, piece.ascent);
      line.descent = Math.max(line.descent, piece.descent);
    }
  }
  return line;
};

/** Puts lines below one another and aligns them; gives the size of all. */
const stack = (lines: LaidLine[], style: PhraseStyle): { width: number; height: number } => {
  const width = Math.max(0, ...lines.map((line) => line.width));
  const share = { left: 0, centre: 0.5, right: 1 }[style.align ?? 'left'];
  const advance = style.size * (style.leading ?? 1.36);
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    line.x = (width - line.width) * share;
    line.baseline =
      above === undefined
        ? line.ascent
        : above.baseline + Math.max(advance, above.descent + line.ascent + style.size * 0.24);
  });
  const last = lines.at(-1);
  return { width, height: last === undefined ? 0 : last.baseline + last.descent };
};

let usualFamily = 'Inter';

/** Lays out with another family for all phrases that name none: the text font of a theme. `lay` is synchronous. */
export const withFamily = <Laid>(family: string, lay: () => Laid): Laid => {
  const before = usualFamily;
  usualFamily = family;
  try {
    return lay();
  } finally {
    usualFamily = before;
  }
};

/**
 * Sets a phrase (`$…$` holds TeX, on the same baseline) in one style, in lines of even length. Pure.
 * Faults: `tex_error`, `missing_glyph`, and `does_not_fit` when a line is wider than `maxWidth` or there are too many lines.
 */
export const layPhrase = (text: string, style: PhraseStyle): LaidPhrase => {
  const { size, colour, weight = 400, family = usualFamily } = style;
  const { words, faults } = readWords(
    text,
    { family, weight, size, colour, tracking: style.tracking ?? 0, tabular: style.tabular ?? false },
    style.emphasis ?? null,
  );
  const space = widthOf(' ', { family, weight, size });
  const maxWidth = style.maxWidth ?? Number.POSITIVE_INFINITY;
  const wrapped = maxWidth === Number.POSITIVE_INFINITY ? [words] : wrapWords(words, space, maxWidth);
  const lines = wrapped.filter((line) => line.length > 0).map((line) => layLine(line, space, size));
  const { width, height } = stack(lines, style);
  if (width > maxWidth + 0.5 || lines.length > (style.maxLines ?? Number.POSITIVE_INFINITY))
    faults.push({ code: 'does_not_fit', part: null, detail: `"${text}" at ${size} px` });

  const pieces = lines.flatMap((line) => line.pieces.map(({ piece, x }) => ({ piece, x: line.x + x, line })));
  const glyphs = pieces.reduce((sum, { piece }) => sum + piece.glyphs, 0);
  const draw = (
    context: SKRSContext2D,
    x: number,
    y: number,
    reveal = 1,
    how: 'show' | 'write' = 'show',
  ): void => {
    if (reveal <= 0) return;
    const alpha = context.globalAlpha;
    const writing = how === 'write' && reveal < 1;
    const rise = how === 'show' ? riseOf(reveal) : 0;
    if (how === 'show') context.globalAlpha = alpha * reveal;
    let first = 0;
    for (const { piece, x: offset, line } of pieces) {
      const start = first;
      const inking = writing ? (glyph: number) => inkAmount(reveal, start + glyph, glyphs) : null;
      piece.draw(context, x + offset, y + line.baseline + rise, inking);
      first += piece.glyphs;
    }
    context.globalAlpha = alpha;
  };
  const boxOf = (line: LaidLine, x: number, y: number): Box => ({
    x: x + line.x,
    y: y + line.baseline - line.ascent,
    width: line.width,
    height: line.ascent + line.descent,
  });
  const runs = (x: number, y: number, background: string, kind: TextRun['kind']): TextRun[] =>
    lines.map((line) => ({ text: line.text, size, box: boxOf(line, x, y), colour, background, kind }));
  return { width, height, baseline: lines[0]?.baseline ?? 0, lines, faults, draw, runs };
};
