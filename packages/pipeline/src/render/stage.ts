import { type Frame, landscape } from '../scenes/frame.ts';
import type { Theme } from '../scenes/theme.ts';
import type { LaidElement } from '../scenes/visual.ts';
import type { Layer, Stage } from './frames.ts';
import type { Timeline } from './timeline.ts';

/** Puts laid elements on their timeline; `overlays` (burned captions) lie above them. */
export const stageOf = (
  laid: readonly LaidElement[],
  timeline: Timeline,
  theme: Theme,
  overlays: readonly Layer[] = [],
  frame: Frame = landscape,
): Stage => ({
  frame,
  layers: [
    ...laid.map((element) => ({ element, at: (t: number) => timeline.stateAt(element.id, t) })),
    ...overlays,
  ],
  duration_s: timeline.duration_s,
  leave: timeline.leave,
  background: theme.background,
});
