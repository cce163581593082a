import { between, distance, type Point, type Polyline } from './polyline.ts';

/** Longest chord of a flattened curve, in pixels: its error stays below 0.1 px for the radii that we draw. */
const chord = 5;

const steps = (length: number, least: number): number =>
  Math.min(600, Math.max(least, Math.ceil(length / chord)));

/** Arc of an ellipse; angles in radians, clockwise on screen, `tilt` turns the whole ellipse. */
export const arc = (centre: Point, radii: Point, from: number, to: number, tilt = 0): Point[] => {
  const count = steps(Math.abs(to - from) * Math.max(radii[0], radii[1]), 12);
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count;
    const [x, y] = [radii[0] * Math.cos(angle), radii[1] * Math.sin(angle)];
    return [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos] as const;
  });
};

/** Cubic Bézier curve. */
export const cubic = (from: Point, first: Point, second: Point, to: Point): Point[] => {
  const length = distance(from, first) + distance(first, second) + distance(second, to);
  const count = steps(length, 8);
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const a = between(from, first, t);
    const b = between(first, second, t);
    const c = between(second, to, t);
    return between(between(a, b, t), between(b, c, t), t);
  });
};

/** Smooth curve through all the points: centripetal-like Catmull–Rom as Bézier pieces. */
export const smooth = (points: Polyline): Point[] => {
  if (points.length < 3) return [...points];
  const closed = distance(points[0]!, points.at(-1)!) < 0.5;
  const last = points.length - 1;
  const at = (index: number): Point => {
    if (closed) return points[(index + last) % last]!;
    return points[Math.min(last, Math.max(0, index))]!;
  };
  const curve: Point[] = [points[0]!];
  for (let index = 0; index < last; index++) {
    const [before, from, to, after] = [at(index - 1), points[index]!, points[index + 1]!, at(index + 2)];
    const reach = distance(from, to) / 3;
    curve.push(
      ...cubic(from, control(from, before, to, reach), control(to, after, from, reach), to).slice(1),
    );
  }
  return curve;
};

/** The control point beside `at`, on the tangent that runs from `away` towards `towards`. */
const control = (at: Point, away: Point, towards: Point, reach: number): Point => {
  const length = distance(away, towards);
  if (length === 0) return at;
  const share = reach / length;
  return [at[0] + (towards[0] - away[0]) * share, at[1] + (towards[1] - away[1]) * share];
};

/** Rectangle with rounded corners, closed, clockwise from the middle of its top side. */
export const roundedRectangle = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
): Point[] => {
  const r = Math.min(radius, width / 2, height / 2);
  const quarter = Math.PI / 2;
  const corner = (cx: number, cy: number, from: number) =>
    r > 0 ? arc([cx, cy], [r, r], from, from + quarter) : [[cx, cy] as const];
  const top: Point = [x + width / 2, y];
  return [
    top,
    ...corner(x + width - r, y + r, -quarter),
    ...corner(x + width - r, y + height - r, 0),
    ...corner(x + r, y + height - r, quarter),
    ...corner(x + r, y + r, 2 * quarter),
    top,
  ];
};

/** A chord bent by `bend` (sagitta over chord, positive to the left of the direction on a plane with y up) into a circular arc. */
export const bent = (from: Point, to: Point, bend: number): Point[] => {
  if (Math.abs(bend) < 0.01) return [from, to];
  const length = distance(from, to);
  const sagitta = bend * length;
  const radius = (length * length) / 4 / (2 * Math.abs(sagitta)) + Math.abs(sagitta) / 2;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const left: Point = [uy, -ux];
  const rise = Math.sign(sagitta) * (Math.abs(sagitta) - radius);
  const centre: Point = [(from[0] + to[0]) / 2 + left[0] * rise, (from[1] + to[1]) / 2 + left[1] * rise];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  let sweep = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - start;
  const turn = Math.sign(sagitta);
  while (sweep * turn < 0) sweep += turn * 2 * Math.PI;
  while (sweep * turn > 2 * Math.PI) sweep -= turn * 2 * Math.PI;
  return arc(centre, [radius, radius], start, start + sweep);
};

/** Curly brace from one point to another; its tip lies `depth` pixels to the left of the direction on a plane with y up. */
export const brace = (from: Point, to: Point, depth: number): Point[] => {
  const length = distance(from, to);
  if (length === 0) return [from, to];
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const place = (along: number, out: number): Point => [
    from[0] + ux * along + uy * out,
    from[1] + uy * along - ux * out,
  ];
  const half = depth / 2;
  const bow = Math.min(depth * 1.1, length / 4);
  const middle = length / 2;
  return [
    ...cubic(place(0, 0), place(0, half), place(bow * 0.3, half), place(bow, half)),
    ...cubic(
      place(middle - bow, half),
      place(middle - bow * 0.3, half),
      place(middle, half * 1.2),
      place(middle, depth),
    ),
    ...cubic(
      place(middle, depth),
      place(middle, half * 1.2),
      place(middle + bow * 0.3, half),
      place(middle + bow, half),
    ),
    ...cubic(
      place(length - bow, half),
      place(length - bow * 0.3, half),
      place(length, half),
      place(length, 0),
    ),
  ];
};
