import { between, distance, type Point, type Polyline, shareInside } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';

/** A place of the curve for a parameter; null where it has none. */
export type CurvePoint = (parameter: number) => Point | null;

/** Halvings of a first step: with steps of a few pixels, the finest are far below what can be seen. */
const deepest = 11;

const far = (first: Point, second: Point, box: Box): boolean =>
  (first[1] < box.y - box.height && second[1] < box.y - box.height) ||
  (first[1] > box.y + 2 * box.height && second[1] > box.y + 2 * box.height);

/** True when a jump stays as the step is halved again and again: a pole or a step of the function. */
const isBroken = (curve: CurvePoint, from: number, to: number): boolean => {
  let [low, high] = [from, to];
  let [first, last] = [curve(low), curve(high)];
  if (!first || !last) return true;
  const jump = distance(first, last);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    const point = curve(middle);
    if (!point) return true;
    if (distance(first, point) > distance(point, last)) [high, last] = [middle, point];
    else [low, first] = [middle, point];
  }
  return distance(first, last) > jump * 0.4;
};

/** Last parameter, between one with a point and one without, that has a point. */
const edgeOf = (curve: CurvePoint, inside: number, outside: number): number => {
  let [low, high] = [inside, outside];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (curve(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Samples a curve over [from, to] more finely where it bends, and breaks it at poles, steps and ends of its domain.
 * `box` is what can be seen: pieces far outside are left coarse. At most `count`·2¹¹ points, a few hundred as a rule.
 */
export const sampleCurve = (
  curve: CurvePoint,
  from: number,
  to: number,
  count: number,
  box: Box,
): Polyline[] => {
  const lines: Point[][] = [[]];
  const add = (point: Point) => lines.at(-1)!.push(point);
  const stop = () => {
    if (lines.at(-1)!.length > 0) lines.push([]);
  };
  let budget = 20_000;
  const walk = (low: number, first: Point | null, high: number, last: Point | null, depth: number): void => {
    if (!first || !last) {
      walkEdge(low, first, high, last, depth);
      return;
    }
    const middle = (low + high) / 2;
    const point = curve(middle);
    const apart = point
      ? Math.hypot(point[0] - (first[0] + last[0]) / 2, point[1] - (first[1] + last[1]) / 2)
      : Number.POSITIVE_INFINITY;
    const isFine = (apart < 0.2 && distance(first, last) < 40) || far(first, last, box) || budget <= 0;
    if (!isFine && depth < deepest) {
      budget -= 1;
      walk(low, first, middle, point, depth + 1);
      walk(middle, point, high, last, depth + 1);
      return;
    }
    if (!isFine && distance(first, last) > 2 && isBroken(curve, low, high)) stop();
    add(last);
  };
  /** A step at whose ends the curve is not defined, or at only one of them. */
  const walkEdge = (
    low: number,
    first: Point | null,
    high: number,
    last: Point | null,
    depth: number,
  ): void => {
    if (first) {
      const edge = edgeOf(curve, low, high);
      const end = curve(edge);
      if (end) walk(low, first, edge, end, depth + 1);
      stop();
    } else if (last) {
      const edge = edgeOf(curve, high, low);
      const start = curve(edge);
      stop();
      if (start) {
        add(start);
        walk(edge, start, high, last, depth + 1);
      } else add(last);
    } else if (depth < 3) {
      const middle = (low + high) / 2;
      const point = curve(middle);
      walk(low, null, middle, point, depth + 1);
      walk(middle, point, high, null, depth + 1);
    }
  };
  const at = (index: number) => from + ((to - from) * index) / count;
  let before = curve(from);
  if (before) add(before);
  for (let index = 1; index <= count; index++) {
    const point = curve(at(index));
    walk(at(index - 1), before, at(index), point, 0);
    before = point;
  }
  return lines.filter((line) => line.length > 1);
};

/** Pieces of a line inside a box, cut exactly at its sides. */
export const clipLine = (line: Polyline, box: Box): Polyline[] => {
  const pieces: Point[][] = [];
  let open: Point[] | null = null;
  for (let index = 1; index < line.length; index++) {
    const cut = clipSegment(line[index - 1]!, line[index]!, box);
    if (!cut) {
      open = null;
      continue;
    }
    if (!open || distance(open.at(-1)!, cut[0]) > 1e-6) {
      open = [cut[0]];
      pieces.push(open);
    }
    open.push(cut[1]);
  }
  return pieces.filter((piece) => piece.length > 1);
};

const clipSegment = (from: Point, to: Point, box: Box): [Point, Point] | null => {
  const share = shareInside(from, to, box);
  if (!share) return null;
  const [enter, leave] = share;
  return [enter === 0 ? from : between(from, to, enter), leave === 1 ? to : between(from, to, leave)];
};
