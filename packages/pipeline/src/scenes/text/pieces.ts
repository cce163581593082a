import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Weight } from '../fonts.ts';
import type { Outlines } from '../tex/outlines.ts';
import { settingsOf, widthOf } from './measure.ts';

/** How far each of the piece's glyphs has come in; null when all are fully there. */
export type Inking = ((glyph: number) => number) | null;

/** Something that stands in a line of text: a run of characters in one style, or a formula. */
export interface Piece {
  text: string;
  width: number;
  /** Extents above and below the baseline, in pixels. */
  ascent: number;
  descent: number;
  /** Number of glyphs that are written one after another. */
  glyphs: number;
  colour: string;
  draw(context: SKRSContext2D, x: number, baseline: number, inking: Inking): void;
}

export interface TextStyle {
  family: string;
  weight: Weight;
  size: number;
  colour: string;
  /** Letter spacing in em. */
  tracking?: number;
  /** Signs are not joined: `<=` stays two characters, as it is typed. */
  literal?: boolean;
  /** Figures of one width, for columns of numbers. */
  tabular?: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is one sign to the reader; of plain English each character is. */
const clustersOf = (text: string): string[] =>
  /^[ -~]*$/.test(text) ? text.split('') : [...segmenter.segment(text)].map((cluster) => cluster.segment);

/** Extents of a line of Latin text as shares of its size, the same for all lines so that they sit evenly. */
export const lineAscent = 0.76;
export const lineDescent = 0.22;

/** A run of characters in one style, raised by `shift` pixels above the baseline. */
export const textPiece = (text: string, style: TextStyle, shift = 0): Piece => {
  const settings = settingsOf(style);
  const width = widthOf(text, style);
  const clusters = clustersOf(text);
  // Where each cluster stands, kerning included; measured when the piece is first written glyph by glyph.
  let offsets: number[] | null = null;
  const draw = (context: SKRSContext2D, x: number, baseline: number, inking: Inking): void => {
    Object.assign(context, settings);
    context.fillStyle = style.colour;
    context.textBaseline = 'alphabetic';
    context.textAlign = 'left';
    if (inking === null) {
      context.fillText(text, x, baseline - shift);
      return;
    }
    const alpha = context.globalAlpha;
    offsets ??= clusters.map((_, index) => context.measureText(clusters.slice(0, index).join('')).width);
    for (const [index, cluster] of clusters.entries()) {
      const amount = inking(index);
      if (amount <= 0) continue;
      context.globalAlpha = alpha * amount;
      context.fillText(cluster, x + offsets[index]!, baseline - shift);
    }
    context.globalAlpha = alpha;
  };
  return {
    text,
    width,
    ascent: style.size * lineAscent + shift,
    descent: Math.max(0, style.size * lineDescent - shift),
    glyphs: clusters.length,
    colour: style.colour,
    draw,
  };
};

const embolden: Record<Weight, number> = { 400: 0, 500: 0.018, 600: 0.036, 700: 0.05 };

/** A formula in the line; `size` is its em in pixels. */
export const texPiece = (
  outlines: Outlines,
  tex: string,
  size: number,
  colour: string,
  weight: Weight,
): Piece => ({
  text: tex,
  width: outlines.width * size,
  ascent: outlines.ascent * size,
  descent: outlines.descent * size,
  glyphs: outlines.glyphs.length,
  colour,
  draw: (context, x, baseline, inking) => {
    const alpha = context.globalAlpha;
    context.save();
    context.translate(x, baseline);
    context.scale(size, size);
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineJoin = 'round';
    // Beside bold text a formula looks faint: an outline in em makes up for it.
    context.lineWidth = embolden[weight];
    outlines.glyphs.forEach((glyph, index) => {
      const amount = inking === null ? 1 : inking(index);
      if (amount <= 0) return;
      context.globalAlpha = alpha * amount;
      context.fill(glyph.path);
      if (embolden[weight] > 0) context.stroke(glyph.path);
    });
    context.restore();
  },
});
