import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { LaidElement } from '../../scenes/visual.ts';

/** Words a second of the narrator, a little faster than the voice, so that estimates are never too long. */
const wordsPerSecond = 2.7;

/** Estimated seconds of a beat with its pause. */
export const estimateBeat = (beat: Beat, speed: number): number =>
  (beat.speech ?? beat.say).split(/\s+/).length / (wordsPerSecond * speed) + beat.pause_after_s;

const bringsIn = new Set<Action['do']>(['show', 'write', 'draw', 'count']);

/** Seconds that so many words need on screen to be read. */
export const dwellFor = (words: number): number => Math.max(2.8, 0.18 * words);

const wordsOf = (elements: LaidElement[], target: string): number => {
  const [elementId, partId] = target.split('.');
  return elements
    .filter(({ id }) => id === elementId)
    .flatMap((element) => element.parts.filter((part) => partId === undefined || part.id === partId))
    .flatMap((part) => part.text)
    .filter((run) => run.kind !== 'tex')
    .reduce((sum, run) => sum + run.text.split(/\s+/).filter(Boolean).length, 0);
};

/** Lengthens the last pause so that what comes in late in the scene can still be read. */
const restBeforeLeaving = (scene: Scene, laid: LaidElement[], speed: number): Scene => {
  const lengths = scene.beats.map((beat) => estimateBeat(beat, speed));
  const missing = scene.beats.flatMap((beat, index) => {
    const left = lengths.slice(index).reduce((sum, length) => sum + length, 0);
    return beat.actions
      .filter((action) => bringsIn.has(action.do))
      .map((action, order, all) => {
        // A cued action may start as late as the end of its beat; one that follows others, after them.
        const wait = action.cue ? lengths[index]! * 0.85 : (lengths[index]! * order) / (all.length + 1);
        return dwellFor(wordsOf(laid, action.target)) + 0.6 - (left - wait);
      });
  });
  const needed = Math.max(0, ...missing);
  if (needed <= 0) return scene;
  const last = scene.beats.at(-1)!;
  const pause_after_s = Math.min(5, last.pause_after_s + Math.ceil(needed * 10) / 10);
  return { ...scene, beats: [...scene.beats.slice(0, -1), { ...last, pause_after_s }] };
};

/** Longest stretch in seconds that may pass without anything moving; the report's limit is 12. */
const stillLimit = 7;

/** A long beat during which nothing would move gets light on what it speaks of, so that the eye has a place to be. */
const keepMoving = (scene: Scene, laid: LaidElement[], speed: number): Scene => {
  const animated = laid.some((element) => element.parts.some((part) => part.animated));
  if (animated) return scene;
  let still = 0;
  let latest: string | null = null;
  const beats = scene.beats.map((beat) => {
    const length = estimateBeat(beat, speed);
    latest = beat.actions.findLast((action) => bringsIn.has(action.do))?.target ?? latest;
    if (beat.actions.length > 0) {
      still = Math.max(0, length - 3);
      return beat;
    }
    still += length;
    if (still < stillLimit || latest === null) return beat;
    still = length / 2;
    return { ...beat, actions: [{ do: 'highlight' as const, target: latest }] };
  });
  return { ...scene, beats };
};

/** Mends the pace of a scene: nothing leaves before it is read, nothing stands still for long. */
export const mendPace = (scene: Scene, laid: LaidElement[], speed: number): Scene =>
  restBeforeLeaving(keepMoving(scene, laid, speed), laid, speed);
