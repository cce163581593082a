import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Box, inflate } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { PartState } from '../visual.ts';
import { roundedRectangle } from './curves.ts';
import { opacityOf } from './presence.ts';
import { drawStroke } from './stroke.ts';

/** Pixels between a part and the ring or line that points it out: both stay within the 24 px that are repainted. */
const gap = 12;

/** Draws the ring of `circle` and the line of `underline` about the place where the part is now. */
export const drawEmphasis = (context: SKRSContext2D, box: Box, state: PartState, theme: Theme): void => {
  if (state.circle <= 0 && state.underline <= 0) return;
  context.save();
  context.globalAlpha *= opacityOf(state);
  const style = { width: theme.lines.normal, colour: theme.roles.b, dash: false };
  if (state.circle > 0) {
    const around = inflate(box, gap);
    const ring = roundedRectangle(around, Math.min(44, around.width / 2, around.height / 2));
    drawStroke(context, { ...style, lines: [ring] }, state.circle, 0);
  }
  if (state.underline > 0) {
    const y = box.y + box.height + gap;
    const line = [[box.x, y] as const, [box.x + box.width, y] as const];
    drawStroke(context, { ...style, lines: [line] }, state.underline, 0);
  }
  context.restore();
};
