import type { Shape } from '@lectern/contracts/scene/figure.ts';
import { withHeads } from '../../drawing/arrow-head.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Theme } from '../../theme.ts';
import type { ShapeLines } from './shape-lines.ts';

/** How opaque each kind of fill is. */
export const fillAlpha = { none: 0, faint: 0.1, soft: 0.3, solid: 1 };

/** Width of a shape's stroke, in pixels. */
export const widthOf = (shape: Shape, theme: Theme): number =>
  shape.shape === 'point' ? theme.lines.thin : theme.lines[shape.weight];

/** The ink of a shape in its style. */
export const inkOf = (
  shape: Exclude<Shape, { shape: 'text' }>,
  { lines, closed }: ShapeLines,
  theme: Theme,
): Ink => {
  const colour = theme.roles[shape.role];
  const width = widthOf(shape, theme);
  const alpha = shape.shape === 'point' ? 1 : fillAlpha[shape.fill];
  const fill = closed && alpha > 0 ? { outline: closed, colour, alpha } : null;
  if (shape.shape !== 'arrow') return { stroke: { lines, width, colour, dash: shape.dash }, fill, heads: [] };
  const shaft = withHeads(lines[0]!, width, shape.heads);
  return { stroke: { lines: [shaft.line], width, colour, dash: shape.dash }, fill, heads: shaft.heads };
};
