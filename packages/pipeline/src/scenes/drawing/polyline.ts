import type { Box } from '../geometry.ts';

/** A place on the design frame, in pixels: x to the right, y down. */
export type Point = readonly [number, number];
/** Points joined by straight pieces; curves are flattened finely enough that no corner shows. */
export type Polyline = readonly Point[];

export const distance = (first: Point, second: Point): number =>
  Math.hypot(second[0] - first[0], second[1] - first[1]);

export const between = (first: Point, second: Point, share: number): Point => [
  first[0] + (second[0] - first[0]) * share,
  first[1] + (second[1] - first[1]) * share,
];

export const shift = (line: Polyline, by: Point): Point[] => line.map(([x, y]) => [x + by[0], y + by[1]]);

/** Length in pixels. */
export const lengthOf = (line: Polyline): number =>
  line.reduce((sum, point, index) => (index === 0 ? 0 : sum + distance(line[index - 1]!, point)), 0);

/** The place `along` pixels from the start, and the direction (radians) in which the line runs there. */
export const pointAlong = (line: Polyline, along: number): { at: Point; angle: number } => {
  let left = Math.max(0, along);
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    const length = distance(from, to);
    const last = index === line.length - 1;
    if ((left <= length && length > 0) || last) {
      const share = length === 0 ? 0 : Math.min(1, left / length);
      return { at: between(from, to, share), angle: Math.atan2(to[1] - from[1], to[0] - from[0]) };
    }
    left -= length;
  }
  return { at: line[0] ?? [0, 0], angle: 0 };
};

/** The piece between two lengths (pixels from the start). */
export const pieceOf = (line: Polyline, start: number, end: number): Point[] => {
  const piece: Point[] = [];
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    const length = distance(from, to);
    if (walked + length >= start && walked <= end && length > 0) {
      if (piece.length === 0) piece.push(between(from, to, Math.max(0, (start - walked) / length)));
      piece.push(between(from, to, Math.min(1, (end - walked) / length)));
    }
    walked += length;
    if (walked > end) break;
  }
  return piece;
};

/** Smallest box around the points, grown by `margin`. */
export const boxAround = (points: Iterable<Point>, margin = 0): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
};

/** Length of the part of a line that lies inside the box, in pixels. */
export const lengthInside = (line: Polyline, box: Box): number => {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  let inside = 0;
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    if (from[0] < box.x && to[0] < box.x) continue;
    if (from[0] > right && to[0] > right) continue;
    if (from[1] < box.y && to[1] < box.y) continue;
    if (from[1] > bottom && to[1] > bottom) continue;
    const share = shareInside(from, to, box);
    if (share) inside += (share[1] - share[0]) * distance(from, to);
  }
  return inside;
};

/** Liang–Barsky: from where to where a straight piece lies in a box, as shares of its length; null when it does not. */
export const shareInside = (from: Point, to: Point, box: Box): [number, number] | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [-dx, from[0] - box.x],
    [dx, box.x + box.width - from[0]],
    [-dy, from[1] - box.y],
    [dy, box.y + box.height - from[1]],
  ];
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave ? [enter, leave] : null;
};

/** Even–odd test of a point against a closed outline. */
export const isInside = ([x, y]: Point, outline: Polyline): boolean => {
  let inside = false;
  for (let index = 0, before = outline.length - 1; index < outline.length; before = index++) {
    const [ax, ay] = outline[index]!;
    const [bx, by] = outline[before]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};
