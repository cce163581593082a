import { type Box, inflate } from '../geometry.ts';
import type { Candidate } from './label-place.ts';
import { isInside, lengthInside, type Point, type Polyline } from './polyline.ts';

export type Side =
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'above-left'
  | 'above-right'
  | 'below-left'
  | 'below-right'
  | 'centre';

/** The eight sides in turn, clockwise from above, as steps on the screen (y down). */
const around: [Exclude<Side, 'centre'>, Point][] = [
  ['above', [0, -1]],
  ['above-right', [1, -1]],
  ['right', [1, 0]],
  ['below-right', [1, 1]],
  ['below', [0, 1]],
  ['below-left', [-1, 1]],
  ['left', [-1, 0]],
  ['above-left', [-1, -1]],
];

interface Size {
  width: number;
  height: number;
}

/** Top left of a box of the size that stands beside `at`, `gap` pixels away. */
export const beside = (at: Point, [sx, sy]: Point, size: Size, gap: number): Point => {
  const lean = sx !== 0 && sy !== 0 ? 0.75 : 1;
  return [
    at[0] + sx * (size.width / 2 + gap * lean) - size.width / 2,
    at[1] + sy * (size.height / 2 + gap * lean) - size.height / 2,
  ];
};

/** The shape that a label belongs to, as far as the label must keep off it. */
export interface Own {
  lines: readonly Polyline[];
  closed: Polyline | null;
}

const touches = (box: Box, own: Own): boolean => {
  if (own.lines.some((line) => lengthInside(line, box) > 0)) return true;
  return own.closed !== null && isInside([box.x + box.width / 2, box.y + box.height / 2], own.closed);
};

/** Moves a label out from its anchor until it is clear of its own shape; null if that takes too far. */
const pushedOut = (anchor: Point, step: Point, size: Size, own: Own, gap: number): Point | null => {
  for (let out = 0; out <= 240; out += 6) {
    const [x, y] = beside(anchor, step, size, gap + out);
    if (!touches(inflate({ x, y, ...size }, gap * 0.6), own)) return [x, y];
  }
  return null;
};

/** Angle in eighths of a turn between two sides, 0 to 4. */
const turns = (first: number, second: number): number => {
  const difference = Math.abs(first - second) % 8;
  return Math.min(difference, 8 - difference);
};

/** Places on all sides of the anchors, the wished side and the first anchor first, then a bit further out. */
export const placesAround = (
  anchors: readonly Point[],
  wished: Side,
  size: Size,
  own: Own,
  gap: number,
): Candidate[] => {
  const wishedIndex = Math.max(
    0,
    around.findIndex(([side]) => side === wished),
  );
  return anchors.flatMap((anchor, order) =>
    around.flatMap(([, step], index) => {
      const clear = pushedOut(anchor, step, size, own, gap);
      if (!clear) return [];
      const turned = turns(index, wishedIndex);
      // Of a line, the distance tells how far a label has been pushed off; an area is labelled from its middle.
      const far = own.closed
        ? 0
        : Math.hypot(clear[0] + size.width / 2 - anchor[0], clear[1] + size.height / 2 - anchor[1]);
      return [0, 14, 30, 50].map((further) => ({
        x: clear[0] + step[0] * further,
        y: clear[1] + step[1] * further,
        cost: 32 * turned + 14 * order + 1.4 * further + 0.25 * far,
      }));
    }),
  );
};

/** Places about a point where a label is to be centred: there, or a little aside. */
export const placesOn = (at: Point, size: Size, reach: number): Candidate[] => {
  const [x, y] = [at[0] - size.width / 2, at[1] - size.height / 2];
  const asides = [0.33, 0.66, 1].flatMap((share) =>
    around.map(([, [sx, sy]]) => ({
      x: x + sx * reach * share,
      y: y + sy * reach * share,
      cost: 30 + 60 * share,
    })),
  );
  return [{ x, y, cost: 0 }, ...asides];
};
