import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { VisualInput } from './sketch.ts';

type AxesInput = Extract<VisualInput, { type: 'axes' }>;
type AxisInput = AxesInput['x'];
export type Plot = AxesInput['plots'][number];
type PlotOf<Kind extends Plot['plot']> = Extract<Plot, { plot: Kind }>;
type Style<Kind extends Plot['plot']> = Partial<Omit<PlotOf<Kind>, 'plot' | 'id' | 'role'>>;
type XY = [number, number];

/** An axis from `min` to `max`. `more` may set ticks (`'none'` or `[{ at, text }]`) and scale (`'log'`). */
export const axis = (
  min: number,
  max: number,
  label?: string,
  more: Pick<AxisInput, 'ticks' | 'scale'> = {},
): AxisInput => ({ min, max, ...(label ? { label } : {}), ...more });

/** A plane with axes. Parts: `x-axis`, `y-axis`, `grid` and the plots' ids. */
export const axes = (
  x: AxisInput,
  y: AxisInput,
  plots: Plot[],
  more: { grid?: boolean; equal?: boolean } = {},
): AxesInput => ({ type: 'axes', x, y, plots, ...more });

/** y as a mathjs expression in x: `curve('fall', '1/x^2', 'a', { label: '1/r²', from: 0.4 })`. */
export const curve = (
  id: string,
  y: string,
  role: Role = 'accent',
  more: Omit<Style<'function'>, 'y'> = {},
): Plot => ({
  plot: 'function',
  id,
  y,
  role,
  ...more,
});
/** x and y as expressions in t. */
export const parametric = (
  id: string,
  x: string,
  y: string,
  range: XY,
  role: Role = 'accent',
  more: { label?: string; dash?: boolean } = {},
): Plot => ({ plot: 'parametric', id, x, y, from: range[0], to: range[1], role, ...more });
export const dots = (
  id: string,
  at: XY[],
  role: Role = 'accent',
  more: { label?: string; joined?: boolean } = {},
): Plot => ({ plot: 'points', id, at, role, ...more });
export const columns = (
  id: string,
  at: XY[],
  width: number,
  role: Role = 'accent',
  label?: string,
): Plot => ({
  plot: 'bars',
  id,
  at,
  width,
  role,
  ...(label ? { label } : {}),
});
/** The region between two expressions of x. */
export const area = (
  id: string,
  y: string,
  range: XY,
  role: Role = 'accent',
  more: { label?: string; below?: string } = {},
): Plot => ({ plot: 'area', id, y, from: range[0], to: range[1], role, ...more });
/** The vertical line x = at, or the horizontal line y = at. */
export const asymptote = (
  id: string,
  line: 'x' | 'y',
  at: number,
  role: Role = 'muted',
  label?: string,
): Plot => ({
  plot: 'asymptote',
  id,
  axis: line,
  at,
  role,
  ...(label ? { label } : {}),
});
/** The tangent of an expression at x = at; `span` is its half length along x. `move` takes it elsewhere. */
export const tangent = (
  id: string,
  of: string,
  at: number,
  span: number,
  role: Role = 'b',
  label?: string,
): Plot => ({ plot: 'tangent', id, of, at, span, role, ...(label ? { label } : {}) });
/** A dot on the curve of an expression. `move` takes it along. */
export const tracker = (
  id: string,
  of: string,
  at: number,
  role: Role = 'b',
  more: { label?: string; guides?: boolean } = {},
): Plot => ({ plot: 'tracker', id, of, at, role, ...more });
export const plotArrow = (id: string, from: XY, to: XY, role: Role = 'b', label?: string): Plot => ({
  plot: 'arrow',
  id,
  from,
  to,
  role,
  ...(label ? { label } : {}),
});
