import type { Action } from '@lectern/contracts/scene/actions.ts';
import { bringsIn, longestRest_s } from './agents/review/pace.ts';
import type { ReviewedScene } from './agents/review/review.ts';
import type { NarratedBeat, NarratedScene } from './narration/narrated.ts';
import { type ShortStay, shortStays } from './quality/before/examine-timing.ts';
import { compileTimeline } from './render/timeline.ts';

/** Text that the end of the scene takes away before it can be read. */
export const lateStays = (reviewed: ReviewedScene, narration: NarratedScene): ShortStay[] =>
  shortStays(compileTimeline(reviewed.scene, reviewed.laid, narration), reviewed.laid).filter(
    (stay) => stay.untilSceneEnd,
  );

/** The stay of a part that the action brings in. */
const stayOf = (action: Action, stays: readonly ShortStay[]): ShortStay | undefined =>
  bringsIn.has(action.do)
    ? stays.find(({ element, part }) => action.target === element || action.target === `${element}.${part}`)
    : undefined;

/** The action as it starts at a moment of the scene, with the beat in which that is. */
const placedAt = (action: Action, at_s: number, beats: readonly NarratedBeat[]) => {
  const spoken = beats.findLast((beat) => beat.start_s <= at_s) ?? beats[0]!;
  const share = (at_s - spoken.start_s) / Math.max(0.1, spoken.end_s - spoken.start_s);
  return { beat: spoken.beat, action: { ...action, cue: { fraction: Math.min(1, Math.max(0, share)) } } };
};

/** The scene with a rest at its end; what would still be gone too early comes in as much earlier, without its cue. */
export const withTimeToRead = (
  reviewed: ReviewedScene,
  narration: NarratedScene,
  stays: readonly ShortStay[],
): ReviewedScene => {
  const { scene } = reviewed;
  const last = scene.beats.at(-1)!;
  const missing = Math.max(0, ...stays.map((stay) => stay.missing_s));
  const pause_after_s = Math.min(longestRest_s, last.pause_after_s + Math.ceil(missing * 10 + 0.5) / 10);
  const gained = pause_after_s - last.pause_after_s;
  const early = stays.filter((stay) => stay.missing_s > gained);
  const moved = scene.beats.flatMap((beat) =>
    beat.actions.flatMap((action) => {
      const stay = stayOf(action, early);
      return stay ? [placedAt(action, stay.at_s - (stay.missing_s - gained) - 0.1, narration.beats)] : [];
    }),
  );
  const beats = scene.beats.map((beat) => ({
    ...beat,
    pause_after_s: beat === last ? pause_after_s : beat.pause_after_s,
    actions: [
      ...beat.actions.filter((action) => !stayOf(action, early)),
      ...moved.filter((one) => one.beat === beat.id).map((one) => one.action),
    ],
  }));
  return { ...reviewed, scene: { ...scene, beats } };
};
