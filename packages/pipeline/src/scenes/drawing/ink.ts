import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Box, union } from '../geometry.ts';
import type { PartState } from '../visual.ts';
import { type ArrowHead, drawHead, headOutline } from './arrow-head.ts';
import { translucent, vivid } from './colour.ts';
import { boxAround, type Point, type Polyline } from './polyline.ts';
import { isDrawn, presenceOf, stage } from './presence.ts';
import { drawStroke, drawTrace, type Stroke } from './stroke.ts';

/** A drawn thing: outlines, what fills them, and arrowheads. All places in design pixels. */
export interface Ink {
  stroke: Stroke;
  fill: { outline: Polyline; colour: string; alpha: number } | null;
  heads: readonly ArrowHead[];
}

/** Box of everything that `drawInk` may mark at rest. */
export const inkBox = (ink: Ink): Box => {
  const line = boxAround(ink.stroke.lines.flat(), ink.stroke.width / 2);
  const tips = ink.heads.map((head) => boxAround(headOutline(head)));
  const filled = ink.fill ? [boxAround(ink.fill.outline)] : [];
  const boxes = [...(ink.stroke.lines.flat().length > 0 ? [line] : []), ...tips, ...filled];
  return boxes.reduce(union);
};

/** Draws the ink in its state: along its stroke with heads last and fill after the outline, or faded in. */
export const drawInk = (context: SKRSContext2D, ink: Ink, state: PartState): void => {
  const presence = presenceOf(state);
  if (presence <= 0 || state.reveal <= 0) return;
  context.save();
  context.globalAlpha *= presence;
  const amount = isDrawn(state) ? state.reveal : 1;
  const outlined = stage(amount, 0, ink.heads.length > 0 || ink.fill ? 0.8 : 1);
  if (ink.fill) {
    const alpha = ink.fill.alpha + (ink.fill.alpha < 1 ? 0.18 * state.highlight : 0);
    const colour = vivid(ink.fill.colour, ink.fill.alpha < 1 ? 0 : 0.16 * state.highlight);
    fillOutline(context, ink.fill.outline, translucent(colour, alpha * stage(amount, 0.6, 1)));
  }
  if (ink.stroke.width > 0) drawStroke(context, ink.stroke, outlined, state.highlight);
  const headColour = vivid(ink.stroke.colour, 0.35 * state.highlight);
  for (const head of ink.heads) drawHead(context, head, headColour, stage(amount, 0.72, 1));
  drawTrace(context, ink.stroke, state);
  context.restore();
};

/** Fills a closed outline. */
export const fillOutline = (context: SKRSContext2D, outline: Polyline, style: string): void => {
  context.beginPath();
  outline.forEach(([x, y]: Point, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
  context.fillStyle = style;
  context.fill();
};
