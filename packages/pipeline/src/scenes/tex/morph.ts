import type { SKRSContext2D } from '@napi-rs/canvas';
import { mix } from '../drawing/colour.ts';
import type { Box } from '../geometry.ts';
import type { Formula, FormulaGlyph } from './formula.ts';
import { type GlyphMatch, matchGlyphs } from './match.ts';
import type { FormulaPlace } from './paint-glyphs.ts';

/** A formula at its place in its colours. */
export interface PlacedFormula {
  formula: Formula;
  place: FormulaPlace;
  colourOf(part: string | null): string;
}

/** Pixels by which a glyph that changes sides rises or sinks at most on its way. */
export const arcHeight = 160;

const smooth = (amount: number): number => {
  const t = Math.min(1, Math.max(0, amount));
  return t * t * (3 - 2 * t);
};
const between = (from: number, to: number, share: number): number => from + (to - from) * share;

const placedBox = ({ box }: FormulaGlyph, { x, y, size }: FormulaPlace): Box => ({
  x: x + box.x * size,
  y: y + box.y * size,
  width: box.width * size,
  height: box.height * size,
});

const fillAt = (context: SKRSContext2D, glyph: FormulaGlyph, at: Box): void => {
  const { box } = glyph;
  context.save();
  context.translate(at.x, at.y);
  context.scale(at.width / box.width, at.height / box.height);
  context.translate(-box.x, -box.y);
  context.fill(glyph.path);
  context.restore();
};

const paintStill = (
  context: SKRSContext2D,
  { formula, place, colourOf }: PlacedFormula,
  only: readonly number[],
): void => {
  for (const index of only) {
    const glyph = formula.glyphs[index]!;
    context.save();
    context.translate(place.x, place.y);
    context.scale(place.size, place.size);
    context.fillStyle = colourOf(glyph.part);
    context.fill(glyph.path);
    context.restore();
  }
};

/**
 * How far a glyph that changes places leaves the straight way: below where it comes from or goes to a place below the
 * line (a denominator), above where that is above. On the line what goes right passes above and what goes left below,
 * and those that go left swing out farther, so that two that change places do not meet. The arc is flat on top.
 */
const arcOf = (start: Box, end: Box, { y, size }: FormulaPlace): number => {
  const middle = (start.y + start.height / 2 + end.y + end.height / 2) / 2 - (y - 0.25 * size);
  const rightwards = end.x >= start.x;
  const side = Math.abs(middle) > 0.22 * size ? Math.sign(middle) : rightwards ? -1 : 1;
  const height = Math.max(start.height * 1.1, 0.95 * size) * (rightwards ? 1 : 1.65);
  return side * Math.min(arcHeight, height);
};

const paintMoving = (
  context: SKRSContext2D,
  pair: GlyphMatch['pairs'][number],
  from: PlacedFormula,
  to: PlacedFormula,
  share: number,
  straight: boolean,
): void => {
  const [source, target] = [from.formula.glyphs[pair.from]!, to.formula.glyphs[pair.to]!];
  const [start, end] = [placedBox(source, from.place), placedBox(target, to.place)];
  const lift =
    pair.across && !straight ? arcOf(start, end, from.place) * Math.sin(Math.PI * share) ** 0.5 : 0;
  context.fillStyle = mix(from.colourOf(source.part), to.colourOf(target.part), share);
  fillAt(context, target, {
    x: between(start.x, end.x, share),
    y: between(start.y, end.y, share) + lift,
    width: between(start.width, end.width, share),
    height: between(start.height, end.height, share),
  });
};

/** Matching is the costly half, and the same for every frame of a change. */
const matches = new WeakMap<Formula, WeakMap<Formula, GlyphMatch>>();
const matchOf = (from: Formula, to: Formula): GlyphMatch => {
  const known = matches.get(from) ?? new WeakMap<Formula, GlyphMatch>();
  matches.set(from, known);
  const match = known.get(to) ?? matchGlyphs(from.glyphs, to.glyphs);
  known.set(to, match);
  return match;
};

/**
 * Paints one formula on its way to another: in the first third what has no counterpart fades out, then the matching
 * glyphs move, in the last third what is new fades in. `keep` leaves the first formula standing (a new line below it).
 * At 0 it is the first formula alone, at 1 the second, exactly as they stand.
 */
export const paintMorph = (
  context: SKRSContext2D,
  from: PlacedFormula,
  to: PlacedFormula,
  progress: number,
  keep = false,
): void => {
  const all = (formula: Formula): number[] => formula.glyphs.map((_, index) => index);
  if (keep || progress <= 0) paintStill(context, from, all(from.formula));
  if (progress <= 0) return;
  if (progress >= 1) {
    paintStill(context, to, all(to.formula));
    return;
  }
  const match = matchOf(from.formula, to.formula);
  const alpha = context.globalAlpha;
  if (!keep && progress < 1 / 3) {
    context.globalAlpha = alpha * (1 - smooth(progress * 3));
    paintStill(context, from, match.gone);
  }
  context.globalAlpha = alpha;
  const share = smooth((progress - 0.22) / 0.56);
  for (const pair of match.pairs) paintMoving(context, pair, from, to, share, keep);
  if (progress > 2 / 3) {
    context.globalAlpha = alpha * smooth(progress * 3 - 2);
    paintStill(context, to, match.come);
  }
  context.globalAlpha = alpha;
};
