import type { Point } from '../../drawing/polyline.ts';
import { type CellsFrame, swing } from './frame.ts';

export interface CellPlace {
  at: Point;
  /** 0 in the row, up to 1 at the top of an arc: what is lifted is painted over the rest. */
  lift: number;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/**
 * Places of all cells from their (fractional) indices. Of two cells that change places, the first swings above the
 * row and the second below; one that moves alone hops from index to index.
 */
export const placesInMotion = (values: readonly number[], frame: CellsFrame): CellPlace[] => {
  const last = values.length - 1;
  const held = values.map((value) => Math.min(last, Math.max(0, value)));
  const moving = held.flatMap((value, index) => (isWhole(value) ? [] : [index]));
  const taken = new Set(held.filter(isWhole).map(Math.round));
  const vacant = held.map((_, index) => index).filter((index) => !taken.has(index));
  const swapped = moving.length === 2 && vacant.length === 2;
  const [from, to] = [vacant[0] ?? 0, vacant[1] ?? 1];
  return held.map((value, index) => {
    const [x, y] = frame.placeOf(value);
    if (isWhole(value)) return { at: [x, y], lift: 0 };
    const share = swapped ? (value - from) / (to - from) : value - Math.floor(value);
    const lift = Math.max(0, Math.sin(Math.PI * Math.min(1, Math.max(0, share))));
    const isSecond = swapped && index === moving[1];
    const height = frame.cell.height * lift;
    return { at: [x, y + (isSecond ? height * swing.below : -height * swing.above)], lift };
  });
};
