import type { Box } from './geometry.ts';
import type { LayoutFault } from './visual.ts';

/** Nothing that is read is set smaller, at 1080p. */
export const smallest = 28;

/** Sizes to try, from the wished one down to the smallest legible one. */
export const sizesFrom = (wished: number, least: number = smallest): number[] => {
  const sizes: number[] = [];
  for (let size = wished; size > least; size = Math.floor(size * 0.92)) sizes.push(size);
  return [...sizes, least];
};

/** Lays out at falling sizes until the result fits into `room`; gives the smallest one where none does, with a fault. */
export const fitInto = <Laid extends { width: number; height: number; faults: LayoutFault[] }>(
  sizes: readonly number[],
  room: { width: number; height: number },
  lay: (size: number) => Laid,
): { laid: Laid; size: number; faults: LayoutFault[] } => {
  let last: { laid: Laid; size: number } | null = null;
  for (const size of sizes) {
    const laid = lay(size);
    const tight = laid.faults.some((fault) => fault.code === 'does_not_fit');
    if (!tight && laid.width <= room.width + 0.5 && laid.height <= room.height + 0.5)
      return { laid, size, faults: laid.faults };
    last = { laid, size };
  }
  if (last === null) throw new RangeError('no sizes to try');
  const others = last.laid.faults.filter((fault) => fault.code !== 'does_not_fit');
  const detail = `needs ${Math.round(last.laid.width)} × ${Math.round(last.laid.height)} px at ${last.size} px, has ${Math.round(room.width)} × ${Math.round(room.height)}`;
  return { ...last, faults: [...others, { code: 'does_not_fit', part: null, detail }] };
};

/**
 * Distance between `count` + 1 blocks that fills a good part of a room without tearing them apart: between `least` and
 * `most` pixels. `bare` is the height of the blocks themselves.
 */
export const looseGap = (
  bare: number,
  count: number,
  room: number,
  { least, most }: { least: number; most: number },
): number => Math.min(most, Math.max(least, (room * 0.66 - bare) / Math.max(1, count)));

/** Top of something `height` pixels high that stands in the optical middle of a region, a little above the true one. */
export const opticalTop = (region: Box, height: number): number =>
  region.y + Math.max(0, (region.height - height) * 0.47);
