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

/** A long beat during which nothing would move gets light on what it speaks of, so that the eye has a place to be. */
const keepMoving = (scene: Scene, laid: readonly LaidElement[], speed: number): Beat[] => {
  const animated = laid.some((element) => element.parts.some((part) => part.animated));
  if (animated) return scene.beats;
  let still = 0;
  let latest: string | null = null;
  return scene.beats.map((beat) => {
    const length = estimateBeat(beat, speed);
    latest = beat.actions.findLast((action) => bringsIn.has(action.do))?.target ?? latest;
    if (beat.actions.length > 0) {
      still = Math.max(0, length - 3);
      return beat;
    }
    still += length;
    if (still < stillLimit_s || latest === null) return beat;
    still = length / 2;
    return { ...beat, actions: [{ do: 'highlight' as const, target: latest }] };
  });
};

/** Mends the pace of a scene as far as it can be known before the voice: nothing stands still for long, no rest is too long. */
export const mendPace = (scene: Scene, laid: readonly LaidElement[], speed: number): Scene => {
  const beats = keepMoving(scene, laid, speed);
  const last = beats.at(-1)!;
  const pause_after_s = Math.min(last.pause_after_s, longestRest_s);
  return { ...scene, beats: [...beats.slice(0, -1), { ...last, pause_after_s }] };
};
