import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { LaidElement } from '../../scenes/visual.ts';

/** Words a second of the narrator, a little faster than the voice, so that estimates are never too long. */
const wordsPerSecond = 2.7;

/** Estimated seconds of a beat with its pause. */
export const estimateBeat = (beat: Beat, speed: number): number =>
  (beat.speech ?? beat.say).split(/\s+/).length / (wordsPerSecond * speed) + beat.pause_after_s;

export const bringsIn: ReadonlySet<Action['do']> = new Set(['show', 'write', 'draw', 'count']);

/** Seconds that so many words need on screen to be read. */
export const dwellFor = (words: number): number => Math.max(2.8, 0.18 * words);

/**
 * Longest rest in seconds at the end of a scene. Together with the silence in which a scene leaves and the next
 * one enters it stays below the 3 s of silence that the report allows.
 */
export const longestRest_s = 1.5;

/** Longest stretch in seconds that may pass without anything moving; the report's limit is 12. */
const stillLimit_s = 7;

/** About when in its beat an action starts, in seconds. */
const startOf = (action: Action, order: number, beat: Beat, length: number): number => {
  const { cue } = action;
  if (!cue) return Math.min(order, length * 0.8);
  if ('fraction' in cue) return cue.fraction * length;
  const words = beat.say.toLowerCase().split(/\s+/);
  const place = words.findIndex((word) => word.includes(cue.word.toLowerCase()));
  return (Math.max(0, place) / words.length) * length;
};

/** Moments within a beat at which a light is due, so that no stretch without a motion is longer than the limit. */
const lightsFor = (motions: number[], length: number, still: number): { due: number[]; still: number } => {
  const due: number[] = [];
  let last = -still;
  for (const motion of [...motions.sort((one, other) => one - other), length]) {
    while (motion - last > stillLimit_s) {
      last = Math.max(0, last + stillLimit_s * 0.8);
      due.push(last);
    }
    if (motion < length) last = Math.max(last, motion);
  }
  return { due, still: length - last };
};

/** A long stretch during which nothing would move gets light on what is spoken of, so that the eye has a place to be. */
const keepMoving = (scene: Scene, laid: readonly LaidElement[], speed: number): Beat[] => {
  const animated = laid.some((element) =>
    element.parts.some((part) => part.animated && part.runs_s === undefined),
  );
  if (animated) return scene.beats;
  let still = 0;
  let latest: string | null = null;
  return scene.beats.map((beat) => {
    const length = estimateBeat(beat, speed);
    const target = beat.actions.findLast((action) => bringsIn.has(action.do))?.target ?? latest;
    const lights = lightsFor(
      beat.actions.map((action, order) => startOf(action, order, beat, length)),
      length,
      still,
    );
    latest = target;
    still = lights.still;
    if (target === null || lights.due.length === 0) return beat;
    const added = lights.due.map((due) => ({
      do: 'highlight' as const,
      target,
      cue: { fraction: Math.min(1, due / length) },
    }));
    return { ...beat, actions: [...beat.actions, ...added].slice(0, 24) };
  });
};

/** Mends the pace of a scene as far as it can be known before the voice: nothing stands still for long, no rest is too long. */
export const mendPace = (scene: Scene, laid: readonly LaidElement[], speed: number): Scene => {
  const beats = keepMoving(scene, laid, speed);
  const last = beats.at(-1)!;
  const pause_after_s = Math.min(last.pause_after_s, longestRest_s);
  return { ...scene, beats: [...beats.slice(0, -1), { ...last, pause_after_s }] };
};
