import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import { type Box, overlap } from '../../../scenes/geometry.ts';
import type { SeenElement } from './visible.ts';

export type Half = 'left' | 'right' | 'upper' | 'lower';
/** What is empty: a half, or all of the body. */
export type Empty = Half | 'whole';

/** These are composed around empty room. */
const cards: ReadonlySet<VisualType> = new Set(['title', 'section', 'citation']);
/** A half of which no element covers more than this counts as empty. */
const least = 0.004;

const halvesOf = ({ x, y, width, height }: Box): Record<Half, Box> => ({
  left: { x, y, width: width / 2, height },
  right: { x: x + width / 2, y, width: width / 2, height },
  upper: { x, y, width, height: height / 2 },
  lower: { x, y: y + height / 2, width, height: height / 2 },
});

const covered = (boxes: readonly Box[], half: Box): number =>
  boxes.reduce((most, box) => {
    const inside = overlap(box, half);
    // A line has no area: it counts as some pixels wide.
    return inside ? Math.max(most, Math.max(inside.width, 6) * Math.max(inside.height, 6)) : most;
  }, 0) /
  (half.width * half.height);

/** What of the body holds nothing; nothing of a card does, which is composed around empty room. */
export const emptyParts = (seen: readonly SeenElement[], body: Box): Empty[] => {
  const drawn = seen.filter(({ element }) => !cards.has(element.type));
  if (drawn.length === 0) return [];
  // What is built up piece by piece has its whole place from the first piece on.
  const boxes = drawn.filter(({ isBegun }) => isBegun).map(({ element }) => element.box);
  if (boxes.length === 0) return ['whole'];
  return (Object.entries(halvesOf(body)) as [Half, Box][])
    .filter(([, half]) => covered(boxes, half) < least)
    .map(([name]) => name);
};
