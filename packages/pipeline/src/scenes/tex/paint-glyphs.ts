import type { SKRSContext2D } from '@napi-rs/canvas';
import { inkAmount, riseOf } from '../reveal.ts';
import type { PartState } from '../visual.ts';
import type { FormulaGlyph } from './formula.ts';

/** Where a formula stands: left end of its baseline and its em, in pixels. */
export interface FormulaPlace {
  x: number;
  y: number;
  size: number;
}

/** Paints glyphs, revealed by fading or one after another in the order given. */
export const paintGlyphs = (
  context: SKRSContext2D,
  glyphs: readonly FormulaGlyph[],
  place: FormulaPlace,
  colourOf: (part: string | null) => string,
  state: Pick<PartState, 'reveal' | 'how'>,
): void => {
  const alpha = context.globalAlpha;
  const shown = state.how === 'show';
  context.save();
  context.translate(place.x, place.y + (shown ? riseOf(state.reveal) : 0));
  context.scale(place.size, place.size);
  glyphs.forEach((glyph, index) => {
    const amount = shown ? state.reveal : inkAmount(state.reveal, index, glyphs.length);
    if (amount <= 0) return;
    context.globalAlpha = alpha * amount;
    context.fillStyle = colourOf(glyph.part);
    context.fill(glyph.path);
  });
  context.restore();
};
