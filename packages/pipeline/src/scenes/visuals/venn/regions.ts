import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Point } from '../../drawing/polyline.ts';
import { type Box, union } from '../../geometry.ts';
import { type Circle, membershipOf } from './circles.ts';

/** Radius of the corners of the frame, in pixels. */
export const corner = 18;

const letters = ['a', 'b', 'c'] as const;

/** A region by its name: true for the memberships (bits of the sets) that belong to it. */
export interface Region {
  id: string;
  has(bits: number): boolean;
  /** The sets that its name speaks of. */
  sets: number[];
}

const pairs = (count: number): [number, number][] =>
  count === 2
    ? [[0, 1]]
    : [
        [0, 1],
        [0, 2],
        [1, 2],
      ];

/** All regions that can be named with so many sets. */
export const regionsOf = (count: number): Region[] => {
  const all = (1 << count) - 1;
  const every = Array.from({ length: count }, (_, index) => index);
  const names = (sets: readonly number[], word: string) => sets.map((set) => letters[set]!).join(`-${word}-`);
  const only = every.map(
    (set): Region => ({ id: `only-${letters[set]}`, has: (bits) => bits === 1 << set, sets: [set] }),
  );
  const both = pairs(count).map((pair): Region => {
    const mask = (1 << pair[0]) | (1 << pair[1]);
    return { id: names(pair, 'and'), has: (bits) => (bits & mask) === mask, sets: pair };
  });
  const either = pairs(count).map((pair): Region => {
    const mask = (1 << pair[0]) | (1 << pair[1]);
    return { id: names(pair, 'or'), has: (bits) => (bits & mask) !== 0, sets: pair };
  });
  const three: Region[] =
    count === 3
      ? [
          { id: names(every, 'and'), has: (bits) => bits === all, sets: every },
          { id: names(every, 'or'), has: (bits) => bits !== 0, sets: every },
        ]
      : [];
  return [...only, ...both, ...either, ...three, { id: 'outside', has: (bits) => bits === 0, sets: every }];
};

const circlePath = (context: SKRSContext2D, { centre, radius }: Circle): void => {
  context.moveTo(centre[0] + radius, centre[1]);
  context.arc(centre[0], centre[1], radius, 0, 2 * Math.PI);
};

/** Fills a region in its true shape: each membership that belongs to it is cut out of the frame by its circles. */
export const fillRegion = (
  context: SKRSContext2D,
  region: Region,
  circles: readonly Circle[],
  frame: Box,
  style: string,
): void => {
  for (let bits = 0; bits < 1 << circles.length; bits += 1) {
    if (!region.has(bits)) continue;
    context.save();
    context.beginPath();
    context.roundRect(frame.x, frame.y, frame.width, frame.height, corner);
    context.clip();
    circles.forEach((circle, index) => {
      context.beginPath();
      circlePath(context, circle);
      // What lies outside of a circle is the frame with a hole in it.
      if ((bits & (1 << index)) === 0) context.rect(frame.x, frame.y, frame.width, frame.height);
      context.clip('evenodd');
    });
    context.fillStyle = style;
    context.fillRect(frame.x, frame.y, frame.width, frame.height);
    context.restore();
  }
};

/** Points of a grid that lie in the region, and the box around them. */
export const pointsOf = (
  region: Pick<Region, 'has'>,
  circles: readonly Circle[],
  frame: Box,
  step = 12,
): { points: Point[]; box: Box } => {
  const points: Point[] = [];
  let box: Box | null = null;
  for (let y = frame.y + step / 2; y < frame.y + frame.height; y += step)
    for (let x = frame.x + step / 2; x < frame.x + frame.width; x += step) {
      if (!region.has(membershipOf(circles, [x, y]))) continue;
      points.push([x, y]);
      const cell = { x: x - step / 2, y: y - step / 2, width: step, height: step };
      box = box ? union(box, cell) : cell;
    }
  return { points, box: box ?? { ...frame, width: 0, height: 0 } };
};
