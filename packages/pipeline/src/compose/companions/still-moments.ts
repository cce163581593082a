import type { TimedScene } from '../../narrate-lesson.ts';

/** Kept from the start and the end of an action, so that nothing is caught half finished. */
const apart_s = 0.08;
/** Before the scene begins to leave. */
const beforeLeaving_s = 0.15;
/** Moments of one scene that are looked at. */
const most = 3;

/** What can be told of a moment without drawing it. */
export interface Moment {
  /** Seconds from the start of the scene. */
  t: number;
  /** Parts of pictures that are wholly there. */
  pictured: number;
  /** Parts of text that are wholly there. */
  written: number;
  /** Mean over the parts that are there: 0 is lit, 1 all dimmed. */
  dimmed: number;
}

const look = (scene: TimedScene, t: number): Moment | null => {
  const moment = { t, pictured: 0, written: 0, dimmed: 0 };
  for (const element of scene.laid) {
    const { parts, transform } = scene.timeline.stateAt(element.id, t);
    if (transform !== null) return null;
    for (const part of element.parts) {
      const state = parts.get(part.id);
      if (!state || state.opacity === 0 || state.reveal === 0) continue;
      if (state.opacity < 1 || state.reveal < 1) return null;
      moment[part.kind === 'graphic' ? 'pictured' : 'written'] += 1;
      moment.dimmed += state.dim;
    }
  }
  const parts = moment.pictured + moment.written;
  return parts === 0 ? null : { ...moment, dimmed: moment.dimmed / parts };
};

/**
 * The fullest moments of a scene at which nothing moves: no action runs, nothing comes or goes, every part that is there is
 * wholly there. Best first; the end of the scene alone where there is none.
 */
export const stillMoments = (scene: TimedScene): Moment[] => {
  const { actions, leave } = scene.timeline;
  const last_s = Math.max(0, leave.start_s - beforeLeaving_s);
  const ends = actions.map(({ end_s }) => end_s + 2 * apart_s).filter((t) => t < last_s);
  const rests = [...new Set([...ends, last_s])].filter((t) =>
    actions.every(({ start_s, end_s }) => t < start_s - apart_s || t > end_s + apart_s),
  );
  const found = rests.map((t) => look(scene, t)).filter((moment) => moment !== null);
  const worth = ({ pictured, written, dimmed }: Moment) => (pictured + written) * (1 - 0.5 * dimmed);
  const best = found.sort((one, other) => worth(other) - worth(one) || other.t - one.t).slice(0, most);
  return best.length > 0 ? best : [{ t: last_s, pictured: 0, written: 0, dimmed: 0 }];
};
