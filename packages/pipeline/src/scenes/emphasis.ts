import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { translucent } from './drawing/colour.ts';
import { type Box, inflate } from './geometry.ts';
import type { Theme } from './theme.ts';
import type { PartState } from './visual.ts';

/** A dimmed part keeps this share of its opacity. */
const dimmed = 0.3;

const tint = (context: SKRSContext2D, box: Box, colour: string, amount: number): void => {
  // Nested plates of falling size make the edge soft without a blur, which would cost a raster pass.
  for (const margin of [18, 14, 10, 6]) {
    const plate = inflate(box, margin);
    context.fillStyle = translucent(colour, 0.07 * amount);
    context.beginPath();
    context.roundRect(plate.x, plate.y, plate.width, plate.height, Math.min(24, margin + 8));
    context.fill();
  }
};

/** A ring as drawn by hand: once around the box, a little open and a little uneven. */
const ringOf = (box: Box): Path2D => {
  const frame = inflate(box, 13);
  const [halfWidth, halfHeight] = [frame.width / 2, frame.height / 2];
  const [x, y] = [frame.x + halfWidth, frame.y + halfHeight];
  // A superellipse whose corners clear the box: the flatter the box, the squarer the ring.
  const power = Math.max(
    2.2,
    Math.log(0.5) / Math.log(Math.max(box.width, box.height) / (Math.max(box.width, box.height) + 22)),
  );
  const path = new Path2D();
  for (let step = 0; step <= 96; step += 1) {
    const angle = -2.2 + (step / 96) * 2.06 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const wobble =
      1 + (Math.sin(angle * 2 + 1) * 2.5 + (step / 96) * 4 - 2) / Math.max(60, halfWidth + halfHeight);
    const px = x + halfWidth * Math.sign(cos) * Math.abs(cos) ** (2 / power) * wobble;
    const py = y + halfHeight * Math.sign(sin) * Math.abs(sin) ** (2 / power) * wobble;
    if (step === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  }
  return path;
};

const ring = (context: SKRSContext2D, box: Box, amount: number): void => {
  const path = ringOf(box);
  context.stroke(amount < 1 ? path.trim(0, amount) : path);
};

const line = (context: SKRSContext2D, box: Box, amount: number): void => {
  const y = box.y + box.height + 9;
  context.beginPath();
  context.moveTo(box.x - 2, y + 1);
  context.quadraticCurveTo(box.x + (box.width * amount) / 2, y + 4, box.x - 2 + (box.width + 4) * amount, y);
  context.stroke();
};

/** Draws the ring and the line of `circle` and `underline` about a box, at the opacity that the context already has. */
export const drawMarks = (
  context: SKRSContext2D,
  state: Pick<PartState, 'circle' | 'underline'>,
  box: Box,
  theme: Theme,
): void => {
  context.strokeStyle = theme.roles.b;
  context.lineWidth = 4.5;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (state.circle > 0) ring(context, box, state.circle);
  if (state.underline > 0) line(context, box, state.underline);
};

/**
 * Paints a part as its state asks: fades, dims, puts a soft plate behind when highlighted, and a ring or a line
 * around it, at each of its `spots`. `draw` paints the part itself, revealed as far as its state says. All ink stays
 * within 24 px of the spots.
 */
export const paintPart = (
  context: SKRSContext2D,
  state: PartState,
  spots: readonly Box[],
  theme: Theme,
  draw: () => void,
  colour: string = theme.roles.accent,
): void => {
  const opacity = state.opacity * (1 - (1 - dimmed) * state.dim);
  if (opacity <= 0 || state.reveal <= 0) return;
  context.save();
  context.globalAlpha *= opacity;
  if (state.highlight > 0) for (const box of spots) tint(context, box, colour, state.highlight);
  draw();
  for (const box of spots) drawMarks(context, state, box, theme);
  context.restore();
};
