import type { Role } from '@lectern/contracts/scene/roles.ts';
import { path, polygon, rect, type ShapeInput, segment } from '../../writing/shapes.ts';

type XY = [number, number];

/** An Erlenmeyer flask 2.4 wide and 2.8 high that stands on `foot`, filled to about a third. Parts: `name`, `name-liquid`. */
export const flask = (name: string, [x, y]: XY, liquid: Role): ShapeInput[] => [
  polygon(
    `${name}-liquid`,
    [
      [x - 1.2, y],
      [x + 1.2, y],
      [x + 0.75, y + 0.95],
      [x - 0.75, y + 0.95],
    ],
    liquid,
    { fill: 'soft', weight: 'thin' },
  ),
  path(
    name,
    [
      [x - 0.35, y + 2.8],
      [x - 0.35, y + 1.8],
      [x - 1.2, y],
      [x + 1.2, y],
      [x + 0.35, y + 1.8],
      [x + 0.35, y + 2.8],
    ],
    'ink',
    { smooth: false, weight: 'bold' },
  ),
];

/** A burette whose tip ends at `tip`, 3.2 high and a little more than half full. Parts: `name`, `name-liquid`, `name-tap`. */
export const burette = (name: string, [x, y]: XY, liquid: Role): ShapeInput[] => [
  rect(`${name}-liquid`, [x - 0.2, y + 0.7], [x + 0.2, y + 1.8], liquid, { fill: 'soft', weight: 'thin' }),
  path(
    name,
    [
      [x - 0.2, y + 3.2],
      [x - 0.2, y + 0.7],
      [x - 0.05, y + 0.4],
      [x - 0.05, y],
      [x + 0.05, y],
      [x + 0.05, y + 0.4],
      [x + 0.2, y + 0.7],
      [x + 0.2, y + 3.2],
    ],
    'ink',
    { smooth: false },
  ),
  segment(`${name}-tap`, [x - 0.4, y + 0.5], [x + 0.4, y + 0.5], 'muted', { weight: 'bold' }),
];

/** The lower part of a round flask, filled up to `level` of its radius above the middle (−1 to 1). */
export const bowl = (name: string, [x, y]: XY, radius: number, level: number, liquid: Role): ShapeInput => {
  const half = Math.acos(-level);
  return polygon(
    name,
    Array.from({ length: 25 }, (_, index): XY => {
      const turn = -Math.PI / 2 - half + (2 * half * index) / 24;
      return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }),
    liquid,
    { fill: 'soft', weight: 'thin' },
  );
};

/** A flame with its tip at `tip`, 0.9 high. */
export const flame = (name: string, [x, y]: XY): ShapeInput => {
  const half = (share: number) => 0.3 * Math.sin(Math.PI * share ** 1.6);
  const down = Array.from({ length: 16 }, (_, index) => index / 16);
  return polygon(
    name,
    [
      ...down.map((share): XY => [x - half(share), y - 0.9 * share]),
      ...down.map((share): XY => [x + half(1 - share), y - 0.9 * (1 - share)]),
    ],
    'b',
    { fill: 'soft', motion: { kind: 'oscillate', offset: [0, 0.06], period_s: 0.6 } },
  );
};
