import type { Placement } from '@lectern/contracts/scene/placement.ts';
import type { Box } from '../geometry.ts';

export type Relation = Placement['relation'];
export type Align = Placement['align'];

interface Size {
  width: number;
  height: number;
}

export const isUpright = (relation: Relation): boolean => relation === 'above' || relation === 'below';

/** The room that bounds leave on one side of a box, `gap` away from it; inside it, that of the box less the gap. */
export const roomAt = (anchor: Box, bounds: Box, relation: Relation, gap: number): Box => {
  const right = bounds.x + bounds.width;
  const bottom = bounds.y + bounds.height;
  switch (relation) {
    case 'above':
      return { ...bounds, height: Math.max(0, anchor.y - gap - bounds.y) };
    case 'below': {
      const y = anchor.y + anchor.height + gap;
      return { ...bounds, y, height: Math.max(0, bottom - y) };
    }
    case 'left-of':
      return { ...bounds, width: Math.max(0, anchor.x - gap - bounds.x) };
    case 'right-of': {
      const x = anchor.x + anchor.width + gap;
      return { ...bounds, x, width: Math.max(0, right - x) };
    }
    case 'inside':
      return {
        x: anchor.x + gap,
        y: anchor.y + gap,
        width: Math.max(0, anchor.width - 2 * gap),
        height: Math.max(0, anchor.height - 2 * gap),
      };
  }
};

const along = (start: number, length: number, own: number, align: Align): number =>
  align === 'start' ? start : align === 'end' ? start + length - own : start + (length - own) / 2;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** Top left of something of this size that stands in the relation to the box, shifted along the shared edge to stay in the bounds. */
export const cornerAt = (
  anchor: Box,
  size: Size,
  bounds: Box,
  { relation, align, gap }: { relation: Relation; align: Align; gap: number },
): { x: number; y: number } => {
  const x = along(anchor.x, anchor.width, size.width, align);
  const y = along(anchor.y, anchor.height, size.height, align);
  const within = {
    x: clamp(x, bounds.x, bounds.x + bounds.width - size.width),
    y: clamp(y, bounds.y, bounds.y + bounds.height - size.height),
  };
  switch (relation) {
    case 'above':
      return { x: within.x, y: anchor.y - gap - size.height };
    case 'below':
      return { x: within.x, y: anchor.y + anchor.height + gap };
    case 'left-of':
      return { x: anchor.x - gap - size.width, y: within.y };
    case 'right-of':
      return { x: anchor.x + anchor.width + gap, y: within.y };
    case 'inside':
      return {
        x: along(anchor.x + gap, anchor.width - 2 * gap, size.width, align),
        y: anchor.y + (anchor.height - size.height) / 2,
      };
  }
};
