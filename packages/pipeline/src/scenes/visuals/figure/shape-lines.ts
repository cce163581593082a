import type { Shape } from '@lectern/contracts/scene/figure.ts';
import { headLength } from '../../drawing/arrow-head.ts';
import { arc, bent, brace, roundedRectangle, smooth } from '../../drawing/curves.ts';
import {
  between,
  boxAround,
  distance,
  lengthOf,
  type Point,
  type Polyline,
  pointAlong,
} from '../../drawing/polyline.ts';
import type { Plane } from './plane.ts';

/** The lines of a shape on the frame. */
export interface ShapeLines {
  lines: Polyline[];
  /** Outline that encloses an area: filled when the style says so, and labelled from its middle. */
  closed: Polyline | null;
  middle: Point;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const pointRadius = { small: 6, normal: 9, large: 14 };

const closing = (points: Polyline): Point[] => [...points, points[0]!];

const ofOutline = (outline: Polyline, middle: Point): ShapeLines => ({
  lines: [outline],
  closed: outline,
  middle,
});

const ofLine = (line: Polyline): ShapeLines => ({
  lines: [line],
  closed: null,
  middle: pointAlong(line, lengthOf(line) / 2).at,
});

/** Middle of mass of a polygon; of its corners when it has no area. */
const centroid = (outline: Polyline): Point => {
  let [area, x, y] = [0, 0, 0];
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length]!;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (Math.abs(area) > 1) return [x / (3 * area), y / (3 * area)];
  const box = boxAround(outline);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** Strokes across the middle of a segment that mark equal lengths. */
const equalMarks = (line: Polyline, count: number): Polyline[] => {
  const { at, angle } = pointAlong(line, lengthOf(line) / 2);
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  return Array.from({ length: count }, (_, index) => {
    const along = (index - (count - 1) / 2) * 11;
    const [x, y] = [at[0] + ux * along, at[1] + uy * along];
    return [
      [x - uy * 12, y + ux * 12],
      [x + uy * 12, y - ux * 12],
    ] as const;
  });
};

const angleLines = (shape: Extract<Shape, { shape: 'angle' }>, plane: Plane): ShapeLines => {
  const vertex = plane.at(shape.vertex);
  const [first, second] = [plane.at(shape.from), plane.at(shape.to)];
  const legs = Math.min(distance(vertex, first), distance(vertex, second));
  if (shape.right) {
    const side = Math.min(34, legs * 0.3);
    const along = (to: Point) => between(vertex, to, side / Math.max(1, distance(vertex, to)));
    const [a, b] = [along(first), along(second)];
    const corner: Point = [a[0] + b[0] - vertex[0], a[1] + b[1] - vertex[1]];
    return { lines: [[a, corner, b]], closed: closing([vertex, a, corner, b]), middle: corner };
  }
  const radius = Math.min(64, legs * 0.42);
  const from = Math.atan2(first[1] - vertex[1], first[0] - vertex[0]);
  let sweep = Math.atan2(second[1] - vertex[1], second[0] - vertex[0]) - from;
  while (sweep > Math.PI) sweep -= 2 * Math.PI;
  while (sweep < -Math.PI) sweep += 2 * Math.PI;
  const line = arc(vertex, [radius, radius], from, from + sweep);
  return {
    lines: [line],
    closed: closing([vertex, ...line]),
    middle: pointAlong(line, lengthOf(line) / 2).at,
  };
};

const arcLines = (shape: Extract<Shape, { shape: 'arc' }>, plane: Plane): ShapeLines => {
  const radius = shape.radius * plane.scale;
  const centre = plane.at(shape.centre);
  const line = arc(centre, [radius, radius], -radians(shape.from_deg), -radians(shape.to_deg));
  const closed = shape.fill === 'none' ? null : closing([centre, ...line]);
  return { ...ofLine(line), closed };
};

/** Lines of every kind of shape but text. `width` is that of its stroke, in pixels. */
export const linesOf = (
  shape: Exclude<Shape, { shape: 'text' }>,
  plane: Plane,
  width: number,
): ShapeLines => {
  switch (shape.shape) {
    case 'point': {
      const centre = plane.at(shape.at);
      const radius = pointRadius[shape.size];
      return ofOutline(arc(centre, [radius, radius], 0, 2 * Math.PI), centre);
    }
    case 'segment': {
      const line = [plane.at(shape.from), plane.at(shape.to)];
      return { ...ofLine(line), lines: [line, ...equalMarks(line, shape.ticks)] };
    }
    case 'arrow':
      return ofLine(bent(plane.at(shape.from), plane.at(shape.to), shape.bend));
    case 'polygon': {
      const corners = shape.points.map(plane.at);
      return ofOutline(closing(corners), centroid(corners));
    }
    case 'path': {
      const points = shape.points.map(plane.at);
      const line = shape.smooth ? smooth(points) : points;
      const isLoop = line.length > 3 && distance(line[0]!, line.at(-1)!) < 0.5;
      const enclosed = isLoop || shape.fill !== 'none';
      return enclosed ? { lines: [line], closed: line, middle: centroid(line) } : ofLine(line);
    }
    case 'circle': {
      const radius = shape.radius * plane.scale;
      const centre = plane.at(shape.centre);
      return ofOutline(arc(centre, [radius, radius], -Math.PI / 2, 1.5 * Math.PI), centre);
    }
    case 'ellipse': {
      const radii: Point = [Math.abs(shape.radii[0]) * plane.scale, Math.abs(shape.radii[1]) * plane.scale];
      const centre = plane.at(shape.centre);
      return ofOutline(arc(centre, radii, -Math.PI / 2, 1.5 * Math.PI, -radians(shape.rotation_deg)), centre);
    }
    case 'rect': {
      const box = boxAround([plane.at(shape.min), plane.at(shape.max)]);
      const radius = shape.rounded ? Math.min(18, box.width / 4, box.height / 4) : 0;
      return ofOutline(roundedRectangle(box, radius), [box.x + box.width / 2, box.y + box.height / 2]);
    }
    case 'arc':
      return arcLines(shape, plane);
    case 'angle':
      return angleLines(shape, plane);
    case 'brace': {
      const depth = headLength(width) * 1.25;
      const line = brace(plane.at(shape.from), plane.at(shape.to), depth);
      return { lines: [line], closed: null, middle: line[Math.floor(line.length / 2)]! };
    }
  }
};
