import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Timeline } from '../../../render/timeline.ts';

/** During these, things are on their way from one place to another. */
const moving: ReadonlySet<Action['do']> = new Set(['move', 'swap', 'transform', 'count', 'pan']);
/** Looks at each motion between its beginning and its end. */
const looks = 5;
/** At most so many moments of a scene are looked at: motions are then looked at less often. */
const mostMoments = 400;
/** Just after an action has begun, so that something of it is there; and just after its end, so that it is over. */
const begun_s = 0.1;
const over_s = 0.02;

/** Moments at which a scene has to be looked at, in seconds and in order: before and after each action, and within each motion. */
export const momentsOf = ({ actions, duration_s, leave }: Timeline): number[] => {
  const between = Math.max(1, Math.min(looks, Math.floor(mostMoments / Math.max(1, actions.length)) - 2));
  const moments = actions.flatMap(({ action, start_s, end_s }) => {
    const inside = moving.has(action.do)
      ? Array.from(
          { length: between },
          (_, index) => start_s + ((end_s - start_s) * (index + 1)) / (between + 1),
        )
      : [];
    return [start_s, start_s + begun_s, ...inside, end_s + over_s];
  });
  const last = Math.min(leave.start_s, duration_s);
  return [...new Set([0, ...moments, last])]
    .filter((t) => t >= 0 && t <= last)
    .sort((one, other) => one - other);
};
