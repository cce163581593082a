import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';

export interface Size {
  width: number;
  height: number;
}

/** An edge between nodes by their places in the list; `label` is the room that its label needs. */
export interface Link {
  from: number;
  to: number;
  label: Size | null;
}

/** Middles of all nodes, and for each link the points that it passes between its nodes; arcs are flattened already. */
export interface Arranged {
  centres: Point[];
  passes: Point[][];
  /** False when nodes overlap one another or the region is left. */
  fits: boolean;
}

export type Arrange = (nodes: readonly Size[], links: readonly Link[], region: Box) => Arranged;

/** Factor by which distances between middles may grow so that the nodes fill the room. */
export const spreadFactor = (
  low: number,
  high: number,
  room: number,
  widest: number,
  most: number,
): number => (high - low < 1 ? 1 : Math.min(most, (room - widest) / (high - low)));

/** True when two boxes about their middles come closer than `gap`. */
export const tooClose = (first: Point, one: Size, second: Point, other: Size, gap: number): boolean =>
  Math.abs(first[0] - second[0]) < (one.width + other.width) / 2 + gap &&
  Math.abs(first[1] - second[1]) < (one.height + other.height) / 2 + gap;
