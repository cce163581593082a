import type { SKRSContext2D } from '@napi-rs/canvas';
import { lengthOf, type Point, type Polyline, pieceOf, pointAlong } from './polyline.ts';

/** A filled tip: where it points at, and in which direction (radians, clockwise on screen). */
export interface ArrowHead {
  tip: Point;
  angle: number;
  /** Pixels from the tip to the back. */
  length: number;
}

/** Length of the head that suits a line of this width. */
export const headLength = (width: number): number => 10 + width * 2.6;

/** The head at `scale` of its size (0 to 1), its tip in place. */
export const headOutline = ({ tip, angle, length }: ArrowHead, scale = 1): Point[] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const back = length * scale;
  const corners: Point[] = [
    [0, 0],
    [-back, -back * 0.46],
    [-back * 0.78, 0],
    [-back, back * 0.46],
  ];
  return corners.map(([x, y]): Point => [tip[0] + x * cos - y * sin, tip[1] + x * sin + y * cos]);
};

/** Draws the head at `scale` of its size, growing from its tip. */
export const drawHead = (context: SKRSContext2D, head: ArrowHead, colour: string, scale = 1): void => {
  if (scale <= 0) return;
  context.beginPath();
  for (const [x, y] of headOutline(head, scale)) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
};

/** A line cut short so that heads of the line's weight end where the line ended. */
export const withHeads = (
  line: Polyline,
  width: number,
  ends: 'end' | 'both' | 'none',
): { line: Polyline; heads: ArrowHead[] } => {
  const total = lengthOf(line);
  if (ends === 'none' || total === 0) return { line, heads: [] };
  const length = Math.min(headLength(width), total * (ends === 'both' ? 0.4 : 0.6));
  const back = length * 0.75;
  const end = headAt(line, total - back, line.at(-1)!, length, 0);
  const heads = ends === 'both' ? [headAt(line, back, line[0]!, length, Math.PI), end] : [end];
  return { line: pieceOf(line, ends === 'both' ? back : 0, total - back), heads };
};

/** The head lies on the chord between its back and its tip, so that it sits well on bent lines. */
const headAt = (line: Polyline, back: number, tip: Point, length: number, turn: number): ArrowHead => {
  const { at, angle } = pointAlong(line, back);
  const chord = Math.hypot(tip[0] - at[0], tip[1] - at[1]);
  return { tip, length, angle: chord > 0.5 ? Math.atan2(tip[1] - at[1], tip[0] - at[0]) : angle + turn };
};
