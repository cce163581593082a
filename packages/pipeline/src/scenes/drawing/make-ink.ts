import type { Theme } from '../theme.ts';
import { withHeads } from './arrow-head.ts';
import { arc } from './curves.ts';
import type { Ink } from './ink.ts';
import type { Point, Polyline } from './polyline.ts';

/** Lines of one colour; `width` in pixels. */
export const lineInk = (lines: readonly Polyline[], colour: string, width: number, dash = false): Ink => ({
  stroke: { lines, colour, width, dash },
  fill: null,
  heads: [],
});

/** A closed outline: filled at `alpha`, with a line around it unless its width is 0. */
export const areaInk = (outline: Polyline, colour: string, alpha: number, width = 0): Ink => ({
  stroke: { lines: width > 0 ? [[...outline, outline[0]!]] : [], colour, width, dash: false },
  fill: { outline, colour, alpha },
  heads: [],
});

/** A filled disc. */
export const discInk = (centre: Point, radius: number, colour: string, alpha = 1): Ink =>
  areaInk(arc(centre, [radius, radius], 0, 2 * Math.PI), colour, alpha);

/** A line with a head at its end; no head where it is too short for one. */
export const arrowInk = (line: Polyline, colour: string, width: number, dash = false): Ink => {
  const { line: shaft, heads } = withHeads(line, width, 'end');
  return { stroke: { lines: shaft.length > 1 ? [shaft] : [], colour, width, dash }, fill: null, heads };
};

/** The theme's colours for text that its own colour does not make legible. */
export const inkOrPaper = (theme: Theme): string[] => [theme.roles.ink, theme.background];
