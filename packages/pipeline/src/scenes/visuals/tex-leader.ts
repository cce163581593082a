import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../geometry.ts';

/** The line from a label to what it explains: a bracket along a wide part, a curve and a small arrowhead. */
export interface Leader {
  bracket: Path2D | null;
  curve: Path2D;
  head: Path2D;
  box: Box;
}

const clear = 12;
const headLength = 13;

/** `label` and `target` are boxes in pixels; the label stands below the target or above it. */
export const leaderOf = (label: Box, target: Box, side: 'above' | 'below'): Leader => {
  const down = side === 'below' ? 1 : -1;
  const wide = target.width > 110;
  const edge = (side === 'below' ? target.y + target.height : target.y) + clear * down;
  const tip = edge + (wide ? 12 * down : 0);
  const middle = target.x + target.width / 2;
  const start = side === 'below' ? label.y - clear : label.y + label.height + clear;
  const from = Math.min(Math.max(middle, label.x + 16), Math.max(label.x + 16, label.x + label.width - 16));
  const bend = (start - tip) * 0.5;

  const curve = new Path2D();
  curve.moveTo(from, start);
  curve.bezierCurveTo(from, start - bend, middle, tip + bend, middle, tip + headLength * 0.6 * down);
  const head = new Path2D();
  head.moveTo(middle, tip);
  head.lineTo(middle - 7, tip + headLength * down);
  head.lineTo(middle + 7, tip + headLength * down);
  head.closePath();
  let bracket: Path2D | null = null;
  if (wide) {
    bracket = new Path2D();
    bracket.moveTo(target.x, edge);
    bracket.lineTo(target.x, edge + 8 * down);
    bracket.lineTo(target.x + target.width, edge + 8 * down);
    bracket.lineTo(target.x + target.width, edge);
  }
  const left = Math.min(from, wide ? target.x : middle - 7);
  const right = Math.max(from, wide ? target.x + target.width : middle + 7);
  const box = { x: left, y: Math.min(edge, start), width: right - left, height: Math.abs(start - edge) };
  return { bracket, curve, head, box };
};

/** Draws the leader from the label towards the part; `reveal` runs from 0 to 1. */
export const paintLeader = (context: SKRSContext2D, leader: Leader, colour: string, reveal: number): void => {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(reveal < 1 ? new Path2D(leader.curve).trim(0, Math.max(0.001, reveal)) : leader.curve);
  if (reveal < 0.9) return;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * (reveal - 0.9) * 10;
  context.fill(leader.head);
  if (leader.bracket !== null) context.stroke(leader.bracket);
  context.globalAlpha = alpha;
};
