import type { Frame } from '../scenes/frame.ts';
import { type Box, union } from '../scenes/geometry.ts';
import { gridOf } from '../scenes/regions.ts';
import type { LaidElement } from '../scenes/visual.ts';
import { aimAt, type Margins } from './aim.ts';
import { smooth } from './easing.ts';
import { type ResolvedAction, targetedParts } from './schedule.ts';
import type { Timeline } from './timeline.ts';
import { type View, viewBetween, wholeView } from './view.ts';

/** What of the frame is seen over time. */
export interface Camera {
  /** A pure function of the time; the very same object comes back as long as the camera rests. */
  at(t: number): View;
}

interface Shot {
  from: View;
  to: View;
  start_s: number;
  end_s: number;
}

/** How close the camera goes where the scene does not say. */
const usualZoom = 2;
const edge = 0.045;

/** Boxes of the text that is on screen at some time between two moments. */
const textsBetween = (
  timeline: Timeline,
  laid: readonly LaidElement[],
  start_s: number,
  end_s: number,
): Box[] =>
  timeline.onScreen.flatMap(({ element, part, intervals }) =>
    intervals.some((one) => one.start_s < end_s && one.end_s > start_s)
      ? (laid
          .find(({ id }) => id === element)
          ?.parts.find(({ id }) => id === part)
          ?.text.map(({ box }) => box) ?? [])
      : [],
  );

const viewAt = (shots: readonly Shot[], frame: Frame, t: number): View => {
  const shot = shots.findLast(({ start_s }) => start_s <= t);
  if (!shot) return wholeView;
  if (t >= shot.end_s) return shot.to;
  return viewBetween(shot.from, shot.to, frame, smooth((t - shot.start_s) / (shot.end_s - shot.start_s)));
};

/**
 * The camera of a scene, as its actions lead it. Text that is on screen while the camera is close is never cut: where it
 * would be, the camera stays further away.
 */
export const cameraOf = (
  timeline: Timeline,
  laid: readonly LaidElement[],
  frame: Frame,
  captionsBurned: boolean,
): Camera => {
  const wanted = timeline.actions
    .filter(({ action }) => action.do === 'camera')
    .toSorted((one, other) => one.start_s - other.start_s);
  const margins: Margins = {
    side: edge,
    top: edge,
    bottom: edge + (captionsBurned ? gridOf(frame).captions / frame.height : 0),
  };
  const aim = ({ action, start_s }: ResolvedAction, until_s: number): View => {
    const boxes = targetedParts(action.target, laid).map(({ box, reach }) => reach ?? box);
    if (action.do !== 'camera' || boxes.length === 0) return wholeView;
    const texts = textsBetween(timeline, laid, start_s, until_s);
    return aimAt(boxes.reduce(union), action.zoom ?? usualZoom, { frame, texts, margins });
  };
  const shots: Shot[] = [];
  for (const [index, one] of wanted.entries()) {
    const from = viewAt(shots, frame, one.start_s);
    const to = aim(one, wanted[index + 1]?.start_s ?? timeline.duration_s);
    if (from !== to) shots.push({ from, to, start_s: one.start_s, end_s: one.end_s });
  }
  return { at: (t) => viewAt(shots, frame, t) };
};
