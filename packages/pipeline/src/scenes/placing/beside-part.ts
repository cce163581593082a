import { type Candidate, findPlace } from '../drawing/label-place.ts';
import type { Box } from '../geometry.ts';
import { cornerAt, type Relation } from './relation.ts';

const opposite: Record<Relation, Relation> = {
  above: 'below',
  below: 'above',
  'left-of': 'right-of',
  'right-of': 'left-of',
  inside: 'inside',
};
const across: Record<Relation, Relation[]> = {
  above: ['right-of', 'left-of'],
  below: ['right-of', 'left-of'],
  'left-of': ['above', 'below'],
  'right-of': ['above', 'below'],
  inside: ['below', 'above'],
};
/** Pixels of regret for another side than the wished one. */
const regret = { opposite: 220, across: 160 } as const;
/** Steps along the part's edge, and away from it, as shares of the own size and of the gap. */
const slides = [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05];
const distances = [1, 1.7, 2.6];

interface Wish {
  relation: Relation;
  align: 'start' | 'centre' | 'end';
  gap: number;
}

/** Places at a part in the order of preference: the wished one, further along and further away, then other sides. */
const candidatesFor = (part: Box, size: { width: number; height: number }, bounds: Box, wish: Wish) => {
  const sides: [Relation, number][] = [
    [wish.relation, 0],
    ...across[wish.relation].map((side): [Relation, number] => [side, regret.across]),
    [opposite[wish.relation], regret.opposite],
  ];
  return sides.flatMap(([relation, cost]) =>
    distances.flatMap((distance) =>
      slides.map((slide): Candidate => {
        const gap = wish.gap * distance;
        const corner = cornerAt(part, size, bounds, { relation, align: wish.align, gap });
        const upright = relation === 'above' || relation === 'below' || relation === 'inside';
        return {
          x: corner.x + (upright ? slide * size.width : 0),
          y: corner.y + (upright ? 0 : slide * size.height),
          cost: cost + Math.abs(slide) * 90 + (distance - 1) * 400,
        };
      }),
    ),
  );
};

/** The nearest free place at a part, and whether it is free of all text and of other elements. */
export const placeAtPart = (
  part: Box,
  size: { width: number; height: number },
  around: { bounds: Box; taken: Box[] },
  wish: Wish,
): { x: number; y: number; isFree: boolean } => {
  const found = findPlace(candidatesFor(part, size, around.bounds, wish), size, {
    bounds: around.bounds,
    texts: around.taken,
    lines: [],
  })!;
  return { x: found.x, y: found.y, isFree: !found.collides };
};
