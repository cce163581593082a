import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Point } from '../../drawing/polyline.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import type { LaidPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import { type EventText, isHopeless } from './text.ts';

export type Visual = VisualOf<'timeline'>;

/** Where everything on a timeline stands. */
export interface TimelineFrame {
  /** Ends of the line; the arrow points from the first to the second. */
  axis: [Point, Point];
  /** A share of the scale (0 to 1) on the line. */
  at(share: number): Point;
  /** `stem`: from the line to the text; `align`: how the text's lines stand in its box. */
  events: { text: EventText; box: Box; stem: Point[]; dot: Point; align: 'left' | 'centre' }[];
  spans: { bar: Box; phrase: LaidPhrase; x: number; y: number }[];
  /** Where the marker's name stands for a place on the line; null without a name. */
  nameOf: ((place: Point) => Point) | null;
  name: LaidPhrase | null;
  faults: LayoutFault[];
  fits: boolean;
}

const sizes = [50, 44, 40, 36, 32, 30, smallest];

/** Finds the largest type in which the timeline fits: across where the region is wide, else down. */
export const layTimelineFrame = (visual: Visual, region: Box, theme: Theme): TimelineFrame => {
  const isWide = region.width > 900 && region.width > region.height * (region.width > 1200 ? 1.05 : 1.7);
  const ways = isWide ? [across, down] : [down, across];
  const share = visual.spans.length > 0 ? 1 : 2;
  let last: TimelineFrame | null = null;
  for (const lay of ways)
    for (const size of sizes) {
      const room = lay === across ? (region.width * share) / visual.events.length : region.width;
      if (visual.events.some((event) => isHopeless(event, size, Math.min(460, room)))) continue;
      last = lay(visual, region, theme, size);
      if (last.fits) return last;
    }
  const tried = last ?? down(visual, region, theme, smallest);
  const detail = `the events do not fit the region in type of ${smallest} px`;
  return { ...tried, faults: [...tried.faults, { code: 'does_not_fit', part: null, detail }] };
};
