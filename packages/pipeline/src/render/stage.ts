import { type Frame, landscape } from '../scenes/frame.ts';
import type { Theme } from '../scenes/theme.ts';
import type { LaidElement } from '../scenes/visual.ts';
import { cameraOf } from './camera.ts';
import type { Layer, Stage } from './frames.ts';
import type { Timeline } from './timeline.ts';

/** Puts laid elements on their timeline; `overlays` (burned captions) lie above them, where no camera moves them. */
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
    ...overlays.map((layer) => ({ ...layer, fixed: true })),
  ],
  camera: cameraOf(timeline, laid, frame, overlays.length > 0),
  duration_s: timeline.duration_s,
  leave: timeline.leave,
  background: theme.background,
});
