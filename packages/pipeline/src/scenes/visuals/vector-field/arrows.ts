import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { mix } from '../../drawing/colour.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { stillLook } from '../../drawing/living.ts';
import { arrowInk, discInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Theme } from '../../theme.ts';
import type { AxesFrame } from '../axes/frame.ts';
import { type Flow, vectorAt } from './flow.ts';

type VectorField = VisualOf<'vector-field'>;

/** Middles of equal cells over the plane, in its own units; `spacing` in pixels. */
export const gridOf = ({ plane, x, y }: AxesFrame, arrows: number): { places: Point[]; spacing: number } => {
  const wished = Math.max(plane.width, plane.height) / arrows;
  const [columns, rows] = [plane.width, plane.height].map((side) =>
    Math.max(2, Math.round(side / wished)),
  ) as [number, number];
  const spacing = Math.min(plane.width / columns, plane.height / rows);
  const places = Array.from({ length: columns * rows }, (_, index): Point => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [
      x.valueAt(plane.x + (plane.width * (column + 0.5)) / columns),
      y.valueAt(plane.y + (plane.height * (row + 0.5)) / rows),
    ];
  });
  return { places, spacing };
};

/** The strength that nine of ten vectors stay below; 1 for a field that is nowhere. */
export const fullStrength = (flow: Pick<Flow, 'p' | 'q'>, places: readonly Point[]): number => {
  const strengths = places
    .flatMap(([x, y]) => {
      const vector = vectorAt(flow, x, y);
      return vector ? [Math.hypot(...vector)] : [];
    })
    .sort((a, b) => a - b);
  const found = strengths[Math.floor((strengths.length - 1) * 0.9)] ?? 0;
  return found > 0 ? found : (strengths.at(-1) ?? 0) || 1;
};

const arrowAt = (
  [px, py]: Point,
  [vx, vy]: Point,
  { spacing, full, visual, theme }: { spacing: number; full: number; visual: VectorField; theme: Theme },
): Ink => {
  const strength = Math.hypot(vx, vy);
  const share = Math.min(1, strength / full);
  const colour = mix(theme.roles[visual.weak], theme.roles[visual.strong], share);
  const most = spacing * 0.86;
  const length = visual.length === 'equal' ? most * 0.8 : most * share;
  if (strength === 0 || length < 7) return discInk([px, py], 3, colour);
  const [dx, dy] = [(vx / strength) * (length / 2), (-vy / strength) * (length / 2)];
  const width = theme.lines.thin + 0.4 + share * 1.2;
  return arrowInk(
    [
      [px - dx, py - dy],
      [px + dx, py + dy],
    ],
    colour,
    width,
  );
};

/** All arrows as one part, centred on a grid; in proportion, the longest reach from cell to cell. */
export const fieldPart = (visual: VectorField, flow: Flow, theme: Theme): Drawn => {
  const { frame, full } = flow;
  const { places, spacing } = gridOf(frame, visual.arrows);
  const inks = places.flatMap(([x, y]) => {
    const vector = vectorAt(flow, x, y);
    return vector ? [arrowAt([frame.x.at(x), frame.y.at(y)], vector, { spacing, full, visual, theme })] : [];
  });
  return stillLook('field', theme.roles[visual.weak], { inks }, { layered: true });
};
