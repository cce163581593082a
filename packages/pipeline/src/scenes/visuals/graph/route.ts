import { arc, bent, cubic, roundedRectangle, smooth } from '../../drawing/curves.ts';
import { isInside, lengthOf, type Point, type Polyline, pieceOf } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import type { SizedNode } from './node-size.ts';

/** A node at its place. */
export interface PlacedNode {
  sized: SizedNode;
  centre: Point;
  /** Closed line around the node. */
  outline: Polyline;
  box: Box;
}

export const placeNode = (sized: SizedNode, centre: Point): PlacedNode => {
  const { width, height, node } = sized;
  const box = { x: centre[0] - width / 2, y: centre[1] - height / 2, width, height };
  const outline =
    node.shape === 'circle'
      ? arc(centre, [width / 2, height / 2], -Math.PI / 2, 1.5 * Math.PI)
      : roundedRectangle(box, node.shape === 'box' ? 4 : Math.min(24, height / 2));
  return { sized, centre, outline, box };
};

/** Pixels between the tip of an arrow and the node that it points at. */
const clearance = 6;

/** Length at which a line has left an outline for good, plus the clearance. */
const leaving = (line: Polyline, outline: Polyline): number => {
  const total = lengthOf(line);
  const count = Math.max(8, Math.ceil(total / 2));
  let last = 0;
  for (let index = 0; index <= count; index++) {
    const along = (total * index) / count;
    const point = pieceOf(line, 0, along).at(-1) ?? line[0]!;
    if (!isInside(point, outline)) break;
    last = along;
  }
  return last + clearance;
};

/** A link from border to border: through its passes, straight, or bowed when its twin runs the other way. */
export const routeBetween = (
  from: PlacedNode,
  to: PlacedNode,
  passes: readonly Point[],
  bow: number,
): Polyline => {
  const whole =
    passes.length > 8
      ? [from.centre, ...passes, to.centre]
      : passes.length > 0
        ? smooth([from.centre, ...passes, to.centre])
        : bent(from.centre, to.centre, bow);
  const start = leaving(whole, from.outline);
  const end = leaving([...whole].reverse(), to.outline);
  const total = lengthOf(whole);
  return start + end < total - 4
    ? pieceOf(whole, start, total - end)
    : pieceOf(whole, total * 0.4, total * 0.6);
};

/** Pixels that a loop rises above its node. */
export const loopRise = 66;

/** A loop on top of a node. */
export const loopAt = ({ box, centre, sized }: PlacedNode): Polyline => {
  const half = Math.min(box.width * 0.24, 40);
  const isRound = sized.node.shape === 'circle';
  const sink = isRound ? box.height / 2 - Math.sqrt((box.height / 2) ** 2 - half ** 2) : 0;
  const y = box.y + sink - clearance;
  const high = y - loopRise * 1.28;
  return cubic(
    [centre[0] - half, y],
    [centre[0] - half - 40, high],
    [centre[0] + half + 40, high],
    [centre[0] + half, y],
  );
};
