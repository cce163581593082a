import type { SKRSContext2D } from '@napi-rs/canvas';
import type { PartState } from '../visual.ts';
import { translucent, vivid } from './colour.ts';
import { lengthOf, type Point, type Polyline, pieceOf, pointAlong } from './polyline.ts';

/** Lines of one colour and weight. */
export interface Stroke {
  lines: readonly Polyline[];
  /** Pixels. */
  width: number;
  colour: string;
  dash: boolean;
}

/** Extra width of the glow of a fully highlighted stroke, in pixels on both sides together. */
const glow = 22;

const follow = (context: SKRSContext2D, line: Polyline): void => {
  context.beginPath();
  line.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  const [first, last] = [line[0], line.at(-1)];
  const closed =
    line.length > 3 && first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  if (closed) context.closePath();
};

const strokeLine = (context: SKRSContext2D, line: Polyline, width: number, colour: string): void => {
  follow(context, line);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
};

/** The part of the lines, one after another, that `amount` (0 to 1) of their whole length covers. */
export const drawnOf = (lines: readonly Polyline[], amount: number): Polyline[] => {
  if (amount >= 1) return [...lines];
  if (amount <= 0) return [];
  let left = amount * lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const drawn: Polyline[] = [];
  for (const line of lines) {
    if (left <= 0) break;
    const length = lengthOf(line);
    drawn.push(length <= left ? line : pieceOf(line, 0, left));
    left -= length;
  }
  return drawn;
};

/** Draws `amount` of the stroke along its length, with the glow of `highlight`. Opacity is the caller's. */
export const drawStroke = (
  context: SKRSContext2D,
  stroke: Stroke,
  amount: number,
  highlight: number,
): void => {
  const lines = drawnOf(stroke.lines, amount).filter((line) => line.length > 1);
  if (lines.length === 0) return;
  context.lineCap = stroke.dash ? 'butt' : 'round';
  context.lineJoin = 'round';
  if (highlight > 0) {
    for (const share of [1, 0.55, 0.25])
      for (const line of lines)
        strokeLine(context, line, stroke.width + glow * share, translucent(stroke.colour, 0.13 * highlight));
  }
  const colour = vivid(stroke.colour, 0.35 * highlight);
  if (stroke.dash) context.setLineDash([stroke.width * 3 + 4, stroke.width * 2 + 5]);
  for (const line of lines) strokeLine(context, line, stroke.width + 1.5 * highlight, colour);
  context.setLineDash([]);
};

/** Draws the running light of `trace` at its place on the lines. */
export const drawTrace = (context: SKRSContext2D, stroke: Stroke, state: PartState): void => {
  if (state.trace === null) return;
  const total = stroke.lines.reduce((sum, line) => sum + lengthOf(line), 0);
  let head = Math.min(1, Math.max(0, state.trace)) * total;
  const line = stroke.lines.find((candidate) => {
    const length = lengthOf(candidate);
    if (head <= length + 1e-6) return true;
    head -= length;
    return false;
  });
  if (!line) return;
  const tail = Math.min(220, total * 0.18);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const share of [1, 0.7, 0.4]) {
    const piece = pieceOf(line, Math.max(0, head - tail * share), head);
    if (piece.length > 1)
      strokeLine(context, piece, stroke.width + 4, translucent(vivid(stroke.colour, 0.7), 0.35));
  }
  const { at } = pointAlong(line, head);
  drawLight(context, at, stroke.colour);
};

const drawLight = (context: SKRSContext2D, at: Point, colour: string): void => {
  const disc = (radius: number, fill: string) => {
    context.beginPath();
    context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  };
  disc(18, translucent(colour, 0.2));
  disc(12, translucent(colour, 0.35));
  disc(7, vivid(colour, 1));
};
