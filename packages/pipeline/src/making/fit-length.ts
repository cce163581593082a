import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { ReviewedScene } from '../agents/review/review.ts';
import type { TimedScene } from '../narrate-lesson.ts';
import { reachOf, withRests } from './rests.ts';

/** Share of the wish by which a video may be off without being fitted. */
const near = 0.02;
/** Scenes that are left out or taken in at most. */
const mostChanges = 6;

/** A scene that may be taken in where the lesson turns out too short, before the scene of that id. */
export interface SpareScene {
  scene: Scene;
  before: string;
}

/** Scenes by what they are for, the first to be left out first. Those that are not here stay. */
const spareable: readonly Scene['purpose'][] = [
  'application',
  'misconception',
  'question',
  'comparison',
  'process',
  'exploration',
  'example',
];

export const lengthOf = (scenes: readonly TimedScene[]): number =>
  scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0);

/** A wished length, in seconds of video, and the scenes that may be taken in for it. */
export interface FitWish {
  target_s: number;
  spare: readonly SpareScene[];
  /** The lesson has the scenes that it is to have: only its rests may change. */
  fixed?: boolean;
  review(scene: Scene): ReviewedScene;
}

interface FitInput extends FitWish {
  scenes: readonly TimedScene[];
  /** Speaks scenes anew; what was spoken before costs nothing. */
  speak(scenes: readonly ReviewedScene[]): Promise<TimedScene[]>;
}

/**
 * Brings a spoken lesson near the wished length: by its rests where they reach; else scenes that it can spare are left
 * out, or spare ones are taken in, and then its rests. Never makes it longer than the material carries.
 */
export const fitLength = async ({
  scenes,
  spare,
  fixed,
  target_s,
  speak,
  review,
}: FitInput): Promise<TimedScene[]> => {
  let fitted = [...scenes];
  let left = [...spare];
  for (let change = 0; change < (fixed ? 0 : mostChanges); change += 1) {
    const missing_s = target_s - lengthOf(fitted);
    const reach = reachOf(fitted);
    if (missing_s >= -reach.less_s - near * target_s && missing_s <= reach.more_s + near * target_s) break;
    if (missing_s < 0) {
      const without = leftOut(fitted, -missing_s);
      if (without === null) break;
      fitted = without;
    } else {
      const [next, ...others] = left;
      if (!next) break;
      left = others;
      const at = fitted.findIndex(({ scene }) => scene.id === next.before);
      const reviewed = review(next.scene);
      const longer = await speak(
        fitted.toSpliced(at < 0 ? fitted.length - 1 : at, 0, reviewed as TimedScene),
      );
      if (lengthOf(longer) <= target_s * (1 + near) + reachOf(longer).less_s) fitted = longer;
    }
  }
  const missing_s = target_s - lengthOf(fitted);
  const restless = Math.abs(missing_s) <= near * target_s && fitted.length === scenes.length;
  return restless ? fitted : speak(withRests(fitted, missing_s));
};

/** Without the scene that can best be spared, among those that do not leave more missing than is too much; null where there is none. */
const leftOut = (scenes: readonly TimedScene[], tooMuch_s: number): TimedScene[] | null => {
  const { more_s } = reachOf(scenes);
  const fits = scenes.filter(
    ({ scene, narration }) =>
      spareable.includes(scene.purpose) &&
      scene.chapter === undefined &&
      narration.duration_s <= tooMuch_s + more_s,
  );
  const rank = ({ scene }: TimedScene) => spareable.indexOf(scene.purpose);
  const least = fits.sort(
    (one, other) => rank(one) - rank(other) || other.narration.duration_s - one.narration.duration_s,
  )[0];
  return least ? scenes.filter((scene) => scene !== least) : null;
};
