import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { windowAround } from '../../drawing/zoom.ts';
import type { Box } from '../../geometry.ts';

type Visual = VisualOf<'image'>;

/** Name of the view that shows all of the picture. */
export const whole = 'whole';

/** Names of the views in the order of their numbers: `whole` is 0. */
export const viewNames = (visual: Visual): string[] => [whole, ...visual.views.map(({ id }) => id)];

/** Number of the view at which a callout is seen; 0, the whole picture, where it names none that exists. */
export const viewOf = (callout: Visual['callouts'][number], visual: Visual): number =>
  Math.max(0, viewNames(visual).indexOf(callout.view ?? whole));

/** What of a picture each view shows, in pixels of the picture; every window has its shape. */
export const windowsOf = (visual: Visual, size: { width: number; height: number }): Box[] => {
  const all: Box = { x: 0, y: 0, ...size };
  const boxes = visual.views.map(({ left, top, width, height }) => ({
    x: left * size.width,
    y: top * size.height,
    width: Math.min(width, 1 - left) * size.width,
    height: Math.min(height, 1 - top) * size.height,
  }));
  return [all, ...boxes.map((box) => windowAround(box, all))];
};
