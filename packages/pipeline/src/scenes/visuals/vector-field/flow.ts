import type { Point, Polyline } from '../../drawing/polyline.ts';
import type { PlaneFormula } from '../axes/expression.ts';
import type { AxesFrame } from '../axes/frame.ts';

/** A field over the plane, in its own units and in pixels (y down). */
export interface Flow {
  p: PlaneFormula;
  q: PlaneFormula;
  frame: AxesFrame;
  /** Strength that counts as full: nine of ten arrows are weaker, so that a pole does not shrink all others to nothing. */
  full: number;
}

/** The vector at a place of the plane; null where it is not defined. */
export const vectorAt = ({ p, q }: Pick<Flow, 'p' | 'q'>, x: number, y: number): Point | null => {
  const vector: Point = [p(x, y), q(x, y)];
  return vector.every(Number.isFinite) ? vector : null;
};

const difference = (formula: (t: number) => number, at: number, step: number): number =>
  (formula(at + step) - formula(at - step)) / (2 * step);

/** ∂q/∂x − ∂p/∂y: how fast the field turns about a place, counter-clockwise positive. */
export const curlAt = ({ p, q }: Pick<Flow, 'p' | 'q'>, [x, y]: Point, step = 1e-4): number =>
  difference((t) => q(t, y), x, step) - difference((t) => p(x, t), y, step);

/** ∂p/∂x + ∂q/∂y: how much more flows out of a place than into it. */
export const divergenceAt = ({ p, q }: Pick<Flow, 'p' | 'q'>, [x, y]: Point, step = 1e-4): number =>
  difference((t) => p(t, y), x, step) + difference((t) => q(x, t), y, step);

/** One step of Runge and Kutta's fourth order over `time` units of the field; null where the field ends. */
const advance = (flow: Flow, [x, y]: Point, time: number): Point | null => {
  const first = vectorAt(flow, x, y);
  const second = first && vectorAt(flow, x + (first[0] * time) / 2, y + (first[1] * time) / 2);
  const third = second && vectorAt(flow, x + (second[0] * time) / 2, y + (second[1] * time) / 2);
  const fourth = third && vectorAt(flow, x + third[0] * time, y + third[1] * time);
  if (!first || !second || !third || !fourth) return null;
  const along = (axis: 0 | 1) =>
    ((first[axis] + 2 * second[axis] + 2 * third[axis] + fourth[axis]) * time) / 6;
  return [x + along(0), y + along(1)];
};

const isIn = ({ x, y }: AxesFrame, [px, py]: Point): boolean =>
  px >= x.min && px <= x.max && py >= y.min && py <= y.max;

const pixelOf = ({ x, y }: AxesFrame, place: Point): Point => [x.at(place[0]), y.at(place[1])];

/**
 * The way of something that is carried along from `start`, one place in pixels for each `time` units of the field, at most
 * `most` of them. It ends where it leaves the plane, comes to rest, or (`closed`) is back where it began.
 */
export const follow = (
  flow: Flow,
  start: Point,
  time: number,
  most: number,
): { path: Polyline; closed: boolean } => {
  const { frame } = flow;
  const path: Point[] = [];
  if (!isIn(frame, start)) return { path, closed: false };
  const unit = Math.abs(frame.x.at(1) - frame.x.at(0));
  let place: Point | null = start;
  let walked = 0;
  for (let count = 0; count < most && place && isIn(frame, place); count++) {
    path.push(pixelOf(frame, place));
    const next: Point | null = advance(flow, place, time);
    if (!next) break;
    const moved = Math.hypot(next[0] - place[0], next[1] - place[1]) * unit;
    walked += moved;
    if (moved < 0.02) break;
    const away = Math.hypot(next[0] - start[0], next[1] - start[1]) * unit;
    if (walked > 60 && away <= moved * 0.75) return { path: [...path, path[0]!], closed: true };
    place = next;
  }
  return { path, closed: false };
};
