import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';

export type Visual = VisualOf<'venn'>;

export interface Circle {
  centre: Point;
  radius: number;
}

/** Distance of two centres over the radius: each overlap and each rest has room for words. */
const apart = { two: 1.12, three: 1.16 } as const;

/** Bit `index` is set where the point lies in that circle. */
export const membershipOf = (circles: readonly Circle[], [x, y]: Point): number =>
  circles.reduce(
    (bits, { centre, radius }, index) =>
      Math.hypot(x - centre[0], y - centre[1]) < radius ? bits | (1 << index) : bits,
    0,
  );

/** The largest circles of their arrangement that fit a room, in its middle; two stand side by side, or `upright`, one above the other. */
export const placeCircles = (count: number, room: Box, upright: boolean): Circle[] => {
  const middle: Point = [room.x + room.width / 2, room.y + room.height / 2];
  if (count === 2) {
    const [long, short] = upright ? [room.height, room.width] : [room.width, room.height];
    const radius = Math.min(short / 2, long / (2 + apart.two));
    const half = (radius * apart.two) / 2;
    return [-half, half].map((offset) => ({
      radius,
      centre: upright ? [middle[0], middle[1] + offset] : [middle[0] + offset, middle[1]],
    }));
  }
  const high = (apart.three * Math.sqrt(3)) / 2;
  const radius = Math.min(room.width / (2 + apart.three), room.height / (2 + high));
  const top = middle[1] - (radius * (2 + high)) / 2 + radius;
  const half = (radius * apart.three) / 2;
  return [
    { radius, centre: [middle[0] - half, top] },
    { radius, centre: [middle[0] + half, top] },
    { radius, centre: [middle[0], top + radius * high] },
  ];
};
