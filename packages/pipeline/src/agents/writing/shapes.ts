import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { VisualInput } from './sketch.ts';

type FigureInput = Extract<VisualInput, { type: 'figure' }>;
export type ShapeInput = FigureInput['shapes'][number];
type ShapeOf<Kind extends ShapeInput['shape']> = Extract<ShapeInput, { shape: Kind }>;
/** What may be left out of a shape: fill, dash, weight, label, motion and what is special to its kind. */
type Style<Kind extends ShapeInput['shape']> = Partial<Omit<ShapeOf<Kind>, 'shape' | 'id' | 'role'>>;
type XY = [number, number];
export type Side = NonNullable<NonNullable<ShapeInput['label']>['side']>;

/** A drawing in its own units (y up), scaled into its region; `space` is the part of the plane that is shown. */
export const figure = (space: { min: XY; max: XY }, ...shapes: ShapeInput[]): FigureInput => ({
  type: 'figure',
  space,
  shapes,
});

/** A label for a shape: `{ label: tag('q₁', 'below') }`. `$…$` holds TeX. */
export const tag = (text: string, side: Side = 'above', role?: Role) => ({
  text,
  side,
  ...(role ? { role } : {}),
});

export const point = (id: string, at: XY, role: Role = 'ink', more: Style<'point'> = {}): ShapeInput => ({
  shape: 'point',
  id,
  at,
  role,
  ...more,
});
export const segment = (
  id: string,
  from: XY,
  to: XY,
  role: Role = 'ink',
  more: Style<'segment'> = {},
): ShapeInput => ({
  shape: 'segment',
  id,
  from,
  to,
  role,
  ...more,
});
export const arrow = (
  id: string,
  from: XY,
  to: XY,
  role: Role = 'ink',
  more: Style<'arrow'> = {},
): ShapeInput => ({
  shape: 'arrow',
  id,
  from,
  to,
  role,
  ...more,
});
export const polygon = (
  id: string,
  points: XY[],
  role: Role = 'ink',
  more: Style<'polygon'> = {},
): ShapeInput => ({
  shape: 'polygon',
  id,
  points,
  role,
  ...more,
});
/** A line through points; smooth unless told otherwise. */
export const path = (id: string, points: XY[], role: Role = 'ink', more: Style<'path'> = {}): ShapeInput => ({
  shape: 'path',
  id,
  points,
  role,
  ...more,
});
export const circle = (
  id: string,
  centre: XY,
  radius: number,
  role: Role = 'ink',
  more: Style<'circle'> = {},
): ShapeInput => ({ shape: 'circle', id, centre, radius, role, ...more });
export const ellipse = (
  id: string,
  centre: XY,
  radii: XY,
  role: Role = 'ink',
  more: Style<'ellipse'> = {},
): ShapeInput => ({ shape: 'ellipse', id, centre, radii, role, ...more });
/** Degrees counter-clockwise from the x direction. */
export const arc = (
  id: string,
  centre: XY,
  radius: number,
  degrees: XY,
  role: Role = 'ink',
  more: Style<'arc'> = {},
): ShapeInput => ({
  shape: 'arc',
  id,
  centre,
  radius,
  from_deg: degrees[0],
  to_deg: degrees[1],
  role,
  ...more,
});
export const rect = (
  id: string,
  min: XY,
  max: XY,
  role: Role = 'ink',
  more: Style<'rect'> = {},
): ShapeInput => ({
  shape: 'rect',
  id,
  min,
  max,
  role,
  ...more,
});
export const angle = (
  id: string,
  vertex: XY,
  from: XY,
  to: XY,
  role: Role = 'ink',
  more: Style<'angle'> = {},
): ShapeInput => ({ shape: 'angle', id, vertex, from, to, role, ...more });
export const brace = (
  id: string,
  from: XY,
  to: XY,
  role: Role = 'muted',
  more: Style<'brace'> = {},
): ShapeInput => ({
  shape: 'brace',
  id,
  from,
  to,
  role,
  ...more,
});
export const text = (
  id: string,
  at: XY,
  words: string,
  role: Role = 'ink',
  more: Style<'text'> = {},
): ShapeInput => ({
  shape: 'text',
  id,
  at,
  text: words,
  role,
  ...more,
});

/** The ends of a line from one place to another that keeps `gap` clear at both: what joins two circles does not run into them. */
export const joining = (from: XY, to: XY, gap: number): [XY, XY] => {
  const share = gap / Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = (t: number): XY => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  return [along(share), along(1 - share)];
};

/** Points of a curve for `path`: `f` sampled `steps` times over the range. */
export const sampled = (f: (x: number) => number, range: XY, steps = 60): XY[] =>
  Array.from({ length: steps + 1 }, (_, i): XY => {
    const x = range[0] + ((range[1] - range[0]) * i) / steps;
    return [x, f(x)];
  });
