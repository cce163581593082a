import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { Box } from '../geometry.ts';
import type { Placed } from './order.ts';
import { gapOf, type Lay, relationIn } from './place-elements.ts';

/** Room to keep free around an element for what stands beside it, in design pixels. */
export interface Margins {
  above: number;
  below: number;
  left: number;
  right: number;
}

type Size = { width: number; height: number };

/** Of a region, what an element keeps at least, however much stands beside it. */
const leastShare = 0.42;
/** What grows into any room takes this share of it beside another element. */
const stretchedShare = 0.42;

/** The room that all that stands beside `root`, directly or through others, will take; and the size of each. */
export const marginsOf = (
  root: Element,
  placed: readonly Placed[],
  region: Box,
  settings: { lay: Lay; isNarrow: boolean; stretches(element: Element): boolean },
): { margins: Margins; sizes: Map<Element, Size> } => {
  const sizes = new Map<Element, Size>();
  const needed = (host: Element): Margins => {
    const margins: Margins = { above: 0, below: 0, left: 0, right: 0 };
    for (const one of placed.filter(({ at, part }) => at === host && part === null)) {
      const relation = relationIn(settings.isNarrow, one);
      if (relation === 'inside') continue;
      const natural = settings.lay(one.element, region).box;
      const size = settings.stretches(one.element)
        ? { width: region.width * stretchedShare, height: region.height * stretchedShare }
        : { width: natural.width + 4, height: natural.height + 4 };
      sizes.set(one.element, size);
      const own = needed(one.element);
      const gap = gapOf(one);
      const height = size.height + own.above + own.below + gap;
      const width = size.width + own.left + own.right + gap;
      if (relation === 'above') margins.above += height;
      else if (relation === 'below') margins.below += height;
      else if (relation === 'left-of') margins.left += width;
      else margins.right += width;
    }
    return margins;
  };
  return { margins: needed(root), sizes };
};

/** The region less the margins; these shrink where too little would be left. */
export const within = (region: Box, { above, below, left, right }: Margins): Box => {
  const down = Math.min(1, (region.height * (1 - leastShare)) / Math.max(1, above + below));
  const across = Math.min(1, (region.width * (1 - leastShare)) / Math.max(1, left + right));
  return {
    x: region.x + left * across,
    y: region.y + above * down,
    width: region.width - (left + right) * across,
    height: region.height - (above + below) * down,
  };
};
