import type { Warning } from '@lectern/contracts/api/job.ts';
import type { ReviewedScene } from './agents/review/review.ts';
import type { NarratedScene } from './narration/narrated.ts';
import { narrate } from './narration/speak.ts';
import type { SpokenSentence } from './narration/voice.ts';
import { shortStays } from './quality/before/examine-timing.ts';
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

/** Longest rest that a scene may get before it leaves; the report allows 3 s of silence. */
const longestRest_s = 2.2;

/** Seconds that are missing at the end of a scene for what came last to be read. */
const missingRest = (reviewed: ReviewedScene, narration: NarratedScene): number => {
  const timeline = compileTimeline(reviewed.scene, reviewed.laid, narration);
  const late = shortStays(timeline, reviewed.laid).filter((stay) => stay.untilSceneEnd);
  return Math.max(0, ...late.map((stay) => stay.missing_s));
};

const withRest = (reviewed: ReviewedScene, extra_s: number): ReviewedScene => {
  const last = reviewed.scene.beats.at(-1)!;
  const pause_after_s = Math.min(longestRest_s, last.pause_after_s + Math.ceil(extra_s * 10 + 0.5) / 10);
  return {
    ...reviewed,
    scene: { ...reviewed.scene, beats: [...reviewed.scene.beats.slice(0, -1), { ...last, pause_after_s }] },
  };
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
  const missing = scenes.map((scene, index) => missingRest(scene, narration.scenes[index]!));
  if (missing.some((seconds) => seconds > 0)) {
    scenes = scenes.map((scene, index) => (missing[index]! > 0 ? withRest(scene, missing[index]!) : scene));
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
