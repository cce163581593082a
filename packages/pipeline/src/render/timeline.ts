import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import type { ElementState, LaidElement } from '../scenes/visual.ts';
import { ElementTrack } from './element-track.ts';
import { partEvents } from './part-events.ts';
import { type ResolvedAction, schedule, type TimelineFinding } from './schedule.ts';

/** When a part is on screen: from the first trace of it, fully there from `shown_s`, gone at `end_s`. */
export interface OnScreen {
  element: string;
  part: string;
  intervals: { start_s: number; shown_s: number; end_s: number }[];
}

/** A scene over time. Seconds are counted from the start of the scene. */
export interface Timeline {
  scene: string;
  duration_s: number;
  /** How the scene leaves, and from when on. */
  leave: { by: Scene['transition']; start_s: number };
  actions: readonly ResolvedAction[];
  findings: readonly TimelineFinding[];
  onScreen: readonly OnScreen[];
  /**
   * State of an element at `t`: a pure function. Where nothing about the element changes, the same object comes
   * back, and so do the states of those of its parts that did not change.
   */
  stateAt(element: string, t: number): ElementState;
}

const leaving_s: Record<Scene['transition'], number> = { cut: 0, fade: 0.4, slide: 0.5 };

/**
 * Compiles a scene, its layout and its narration into a timeline. Never throws on content: what cannot be done as
 * asked is in `findings`.
 */
export function compileTimeline(
  scene: Scene,
  elements: readonly LaidElement[],
  narrated: NarratedScene,
): Timeline {
  const duration_s = narrated.duration_s;
  const leave = { by: scene.transition, start_s: Math.max(0, duration_s - leaving_s[scene.transition]) };
  const { actions, findings } = schedule(scene, elements, narrated);
  const beatEnds = new Map(narrated.beats.map((beat) => [beat.beat, beat.end_s]));
  const endOf = (beat: string) => beatEnds.get(beat) ?? duration_s;
  const tracks = new Map<string, ElementTrack>();
  for (const [order, element] of elements.entries()) {
    const spec = scene.elements.find((candidate) => candidate.id === element.id);
    const own = actions.filter(({ action }) => action.target.split('.')[0] === element.id);
    const events = partEvents({ element, spec, actions: own, endOf, order, duration_s, findings });
    tracks.set(element.id, new ElementTrack(element, events));
  }
  const onScreen = [...tracks].flatMap(([element, track]) =>
    track.intervals(leave.start_s).map((part) => ({ element, ...part })),
  );
  return {
    scene: scene.id,
    duration_s,
    leave,
    actions,
    findings,
    onScreen,
    stateAt(element, t) {
      const track = tracks.get(element);
      if (!track) throw new Error(`The scene has no element "${element}".`);
      return track.at(t);
    },
  };
}
