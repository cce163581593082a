import type { Warning } from '@lectern/contracts/api/job.ts';
import type { Action } from '@lectern/contracts/scene/actions.ts';
import { bringsIn, longestRest_s } from './agents/review/pace.ts';
import type { ReviewedScene } from './agents/review/review.ts';
import type { NarratedScene } from './narration/narrated.ts';
import { narrate } from './narration/speak.ts';
import type { SpokenSentence } from './narration/voice.ts';
import { type ShortStay, shortStays } from './quality/before/examine-timing.ts';
import { compileTimeline, type Timeline } from './render/timeline.ts';

/** A reviewed scene with its voice and its timeline. */
export interface TimedScene extends ReviewedScene {
  narration: NarratedScene;
  timeline: Timeline;
  /** Seconds from the start of the video. */
  start_s: number;
}

interface NarrateLessonInput {
  scenes: readonly ReviewedScene[];
  speed: number;
  folder: string;
  signal: AbortSignal;
  onProgress(share: number): void;
}

/** Text that the end of the scene takes away before it can be read. */
const lateStays = (reviewed: ReviewedScene, narration: NarratedScene): ShortStay[] =>
  shortStays(compileTimeline(reviewed.scene, reviewed.laid, narration), reviewed.laid).filter(
    (stay) => stay.untilSceneEnd,
  );

/** True where the action brings in one of the parts. */
const bringsInOneOf = (action: Action, stays: readonly ShortStay[]): boolean =>
  bringsIn.has(action.do) &&
  stays.some(({ element, part }) => action.target === element || action.target === `${element}.${part}`);

/** The scene with a rest at its end; what would still be too short comes in at the start of its beat, without its cue. */
const withTimeToRead = (reviewed: ReviewedScene, stays: readonly ShortStay[]): ReviewedScene => {
  const { scene } = reviewed;
  const last = scene.beats.at(-1)!;
  const missing = Math.max(0, ...stays.map((stay) => stay.missing_s));
  const pause_after_s = Math.min(longestRest_s, last.pause_after_s + Math.ceil(missing * 10 + 0.5) / 10);
  const gained = pause_after_s - last.pause_after_s;
  const early = stays.filter((stay) => stay.missing_s > gained);
  const beats = scene.beats.map((beat) => ({
    ...beat,
    pause_after_s: beat === last ? pause_after_s : beat.pause_after_s,
    actions: beat.actions.map((action) =>
      bringsInOneOf(action, early) ? { ...action, cue: { fraction: 0 } } : action,
    ),
  }));
  return { ...reviewed, scene: { ...scene, beats } };
};

/**
 * Speaks the lesson, then measures: a scene whose last words would leave before they are read rests a little longer,
 * and is put together once more.
 */
export const narrateLesson = async (
  input: NarrateLessonInput,
): Promise<{ scenes: TimedScene[]; warnings: Warning[]; voice: string }> => {
  const { speed, folder, signal, onProgress } = input;
  const spoken = new Map<string, SpokenSentence>();
  const speak = (scenes: readonly ReviewedScene[]) =>
    narrate({ scenes: scenes.map(({ scene }) => scene), speed, folder, signal, spoken, onProgress });
  let scenes = [...input.scenes];
  let narration = await speak(scenes);
  const stays = scenes.map((scene, index) => lateStays(scene, narration.scenes[index]!));
  if (stays.some((late) => late.length > 0)) {
    scenes = scenes.map((scene, index) =>
      stays[index]!.length > 0 ? withTimeToRead(scene, stays[index]!) : scene,
    );
    narration = await speak(scenes);
  }
  let start_s = 0;
  const timed = scenes.map((reviewed, index): TimedScene => {
    const voice = narration.scenes[index]!;
    const scene = {
      ...reviewed,
      narration: voice,
      timeline: compileTimeline(reviewed.scene, reviewed.laid, voice),
      start_s,
    };
    start_s += voice.duration_s;
    return scene;
  });
  return { scenes: timed, warnings: narration.warnings, voice: narration.voice };
};
