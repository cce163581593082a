import type { Beat } from '@lectern/contracts/scene/lesson.ts';
import { longestRest_s } from '../agents/review/pace.ts';
import type { ReviewedScene } from '../agents/review/review.ts';

/** A breath after a beat, in seconds: the shortest; how much longer than written; how long at most within a scene. */
const breath = { least_s: 0.16, more_s: 0.75, most_s: 2.5 };
/** Time to think that was written stays at least so long, as a share. */
const thinking = { from_s: 1.2, share: 0.65 };

const bounds = ({ pause_after_s }: Beat, last: boolean): { least_s: number; most_s: number } => ({
  least_s: Math.min(
    pause_after_s,
    pause_after_s >= thinking.from_s ? pause_after_s * thinking.share : breath.least_s,
  ),
  most_s: Math.max(
    pause_after_s,
    Math.min(pause_after_s + breath.more_s, last ? longestRest_s : breath.most_s),
  ),
});

const each = <Value>(scene: ReviewedScene, use: (beat: Beat, last: boolean) => Value): Value[] =>
  scene.scene.beats.map((beat, index, beats) => use(beat, index === beats.length - 1));

/** By how many seconds the rests alone can make a lesson shorter or longer. */
export const reachOf = (scenes: readonly ReviewedScene[]): { less_s: number; more_s: number } => {
  const changes = scenes.flatMap((scene) =>
    each(scene, (beat, last) => {
      const { least_s, most_s } = bounds(beat, last);
      return { less: beat.pause_after_s - least_s, more: most_s - beat.pause_after_s };
    }),
  );
  return {
    less_s: changes.reduce((sum, { less }) => sum + less, 0),
    more_s: changes.reduce((sum, { more }) => sum + more, 0),
  };
};

/** The scenes with rests that are `missing_s` longer together (shorter where it is negative), as far as they reach. */
export const withRests = <Reviewed extends ReviewedScene>(
  scenes: readonly Reviewed[],
  missing_s: number,
): Reviewed[] => {
  const { less_s, more_s } = reachOf(scenes);
  const share = Math.min(1, Math.abs(missing_s) / Math.max(0.01, missing_s < 0 ? less_s : more_s));
  return scenes.map((reviewed) => ({
    ...reviewed,
    scene: {
      ...reviewed.scene,
      beats: each(reviewed, (beat, last) => {
        const { least_s, most_s } = bounds(beat, last);
        const whole = (missing_s < 0 ? least_s : most_s) - beat.pause_after_s;
        return { ...beat, pause_after_s: Math.round((beat.pause_after_s + share * whole) * 1000) / 1000 };
      }),
    },
  }));
};
