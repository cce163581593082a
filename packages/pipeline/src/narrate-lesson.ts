import type { Warning } from '@lectern/contracts/api/job.ts';
import type { VoiceName } from '@lectern/contracts/api/options.ts';
import type { ReviewedScene } from './agents/review/review.ts';
import { type Cache, noCache } from './cache/cache.ts';
import { type FitWish, fitLength } from './making/fit-length.ts';
import type { Clip } from './narration/clip.ts';
import { findVoice, replacedVoice } from './narration/find-voice.ts';
import { keptVoice } from './narration/kept-voice.ts';
import type { NarratedScene } from './narration/narrated.ts';
import { noVoices, type Voices } from './narration/ports/voices.ts';
import { narrate } from './narration/speak.ts';
import { speakOrReplace } from './narration/speak-or-replace.ts';
import type { Voice } from './narration/voice.ts';
import { compileTimeline, type Timeline } from './render/timeline.ts';
import { lateStays, withTimeToRead } from './time-to-read.ts';

/** A reviewed scene with its voice and its timeline. */
export interface TimedScene extends ReviewedScene {
  narration: NarratedScene;
  timeline: Timeline;
  /** Seconds from the start of the video. */
  start_s: number;
}

interface NarrateLessonInput {
  scenes: readonly ReviewedScene[];
  voice: { name: VoiceName; speed: number };
  /** Those of the configuration; none when absent. */
  voices?: Voices;
  folder: string;
  signal: AbortSignal;
  /** What was spoken before is taken from it. */
  cache?: Cache;
  /** Is told how many of the sentences were spoken before. */
  onReuse?(reused: number, total: number): void;
  /** A wished length, and what can be done to reach it. */
  fit?: FitWish | null;
  /** Makes of a scene that does not fit the voice as it has turned out one that does; what is said stays. */
  mend?(reviewed: ReviewedScene, narration: NarratedScene): ReviewedScene;
  onProgress(share: number): void;
}

export interface NarratedLesson {
  scenes: TimedScene[];
  warnings: Warning[];
  /** Name of the voice that spoke. */
  voice: string;
  /** Characters that were sent to a service; null where there is none. */
  sent: number | null;
}

/**
 * Speaks the lesson, then measures: a scene whose last words would leave before they are read rests a little longer,
 * and is put together once more. Where a length is wished, the rests and, if need be, the scenes are fitted to it.
 * All of it is done again by a voice of this machine, with a warning, where the voice fails.
 */
export const narrateLesson = async (input: NarrateLessonInput): Promise<NarratedLesson> => {
  const { name } = input.voice;
  const wanted = findVoice(name, input.voices ?? noVoices);
  const { result, voice, warnings } = await speakOrReplace(wanted, (speaker) => speakBy(speaker, input));
  return {
    scenes: result.scenes,
    warnings: [...replacedVoice(name, wanted), ...warnings, ...result.warnings],
    voice: voice.name,
    sent: voice.sent?.() ?? null,
  };
};

/** The lesson as one voice speaks it. */
const speakBy = async (
  speaker: Voice,
  input: NarrateLessonInput,
): Promise<{ scenes: TimedScene[]; warnings: Warning[] }> => {
  const { folder, signal, onProgress } = input;
  const { speed } = input.voice;
  const voice = keptVoice(speaker, input.cache ?? noCache, input.onReuse);
  const spoken = new Map<string, Clip>();
  const speak = (scenes: readonly ReviewedScene[]) =>
    narrate({ scenes: scenes.map(({ scene }) => scene), voice, speed, folder, signal, spoken, onProgress });
  let warnings: Warning[] = [];
  const speakInTime = async (reviewed: readonly ReviewedScene[]): Promise<TimedScene[]> => {
    let scenes = [...reviewed];
    let narration = await speak(scenes);
    scenes = scenes.map((scene, index) => input.mend?.(scene, narration.scenes[index]!) ?? scene);
    const stays = scenes.map((scene, index) => lateStays(scene, narration.scenes[index]!));
    if (stays.some((late) => late.length > 0)) {
      scenes = scenes.map((scene, index) =>
        stays[index]!.length > 0 ? withTimeToRead(scene, narration.scenes[index]!, stays[index]!) : scene,
      );
      narration = await speak(scenes);
    }
    warnings = narration.warnings;
    return timed(scenes, narration.scenes);
  };
  const first = await speakInTime(input.scenes);
  const scenes = input.fit ? await fitLength({ ...input.fit, scenes: first, speak: speakInTime }) : first;
  return { scenes, warnings };
};

const timed = (scenes: readonly ReviewedScene[], narrated: readonly NarratedScene[]): TimedScene[] => {
  let start_s = 0;
  return scenes.map((reviewed, index): TimedScene => {
    const narration = narrated[index]!;
    const timeline = compileTimeline(reviewed.scene, reviewed.laid, narration);
    const scene = { ...reviewed, narration, timeline, start_s };
    start_s += narration.duration_s;
    return scene;
  });
};
