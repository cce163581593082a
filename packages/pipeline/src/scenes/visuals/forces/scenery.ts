import { arc } from '../../drawing/curves.ts';
import type { Ink } from '../../drawing/ink.ts';
import { areaInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point, Polyline } from '../../drawing/polyline.ts';
import type { Theme } from '../../theme.ts';
import { type Forces, surfaceAngle, unitAt } from './vectors.ts';

/** Sizes of one attempt to fit the diagram, in pixels. */
export interface Sizes {
  /** Length of the strongest force. */
  longest: number;
  /** Side of the block, diameter of the ball. */
  body: number;
}

export const sizesOf = (visual: Forces, longest: number): Sizes => ({
  longest,
  body: visual.body === 'point' ? 22 : Math.min(150, Math.max(58, longest * 0.5)),
});

/** Outline of the body about the origin, y up. */
export const bodyOutline = (visual: Forces, { body }: Sizes): Polyline => {
  if (visual.body !== 'block') return arc([0, 0], [body / 2, body / 2], 0, 2 * Math.PI);
  const [ux, uy] = unitAt(surfaceAngle(visual));
  const half = body / 2;
  const corners: Point[] = [
    [-half * 1.2, -half],
    [half * 1.2, -half],
    [half * 1.2, half],
    [-half * 1.2, half],
  ];
  return corners.map(([x, y]): Point => [x * ux - y * uy, x * uy + y * ux]);
};

export interface Ground {
  /** The line that the body touches, from left to right. */
  line: Polyline;
  /** Outline of what lies below a slope; null for a plain line. */
  solid: Polyline | null;
  /** Corner of the slope's angle. */
  corner: Point;
}

/** The surface about a body at the origin, y up, wide enough for the ends of the ropes; null where there is none. */
export const groundOf = (
  visual: Forces,
  { body, longest }: Sizes,
  ropes: readonly Point[],
): Ground | null => {
  if (visual.surface === 'none') return null;
  if (visual.surface === 'ceiling') {
    const y = ceilingOf(longest, body);
    const xs = [
      -body * 1.2,
      body * 1.2,
      ...ropes.filter((end) => end[1] >= y - 1).flatMap(([x]) => [x - 40, x + 40]),
    ];
    return {
      line: [
        [Math.min(...xs), y],
        [Math.max(...xs), y],
      ],
      solid: null,
      corner: [0, y],
    };
  }
  const angle = surfaceAngle(visual);
  const [ux, uy] = unitAt(angle);
  const contact: Point = [uy * (body / 2), -ux * (body / 2)];
  const place = (along: number): Point => [contact[0] + ux * along, contact[1] + uy * along];
  if (angle === 0) {
    const half = Math.max(body * 1.4, longest * 0.8);
    return { line: [place(-half), place(half)], solid: null, corner: place(-half) };
  }
  const [low, high] = [place(-1.1 * body - 0.45 * longest), place(0.95 * body + 0.3 * longest)];
  return { line: [low, high], solid: [low, [high[0], low[1]], high], corner: low };
};

/** Height of the ceiling above a body that hangs. */
export const ceilingOf = (longest: number, body: number): number => longest * 1.12 + body * 0.6;

/** Short strokes behind a line, on the side where nothing stands. */
const hatching = ([from, to]: Polyline, side: 1 | -1): Polyline[] => {
  const [x1, y1] = from!;
  const [x2, y2] = to!;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const count = Math.floor(length / 26);
  return Array.from({ length: count }, (_, index): Polyline => {
    const share = (index + 0.7) / count;
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return [
      [x, y],
      [x - 13, y + 15 * side],
    ];
  });
};

/** Ink of the surface, in pixels of the frame. */
export const groundInks = (
  ground: Ground,
  visual: Forces,
  place: (point: Point) => Point,
  theme: Theme,
): Ink[] => {
  const colour = theme.roles.muted;
  const line = ground.line.map(place);
  if (ground.solid) return [areaInk(ground.solid.map(place), colour, 0.12, theme.lines.normal)];
  const marks = hatching(line, visual.surface === 'ceiling' ? -1 : 1);
  return [lineInk([line], colour, theme.lines.normal), lineInk(marks, colour, theme.lines.thin)];
};
