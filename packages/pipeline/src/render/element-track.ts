import type { ElementState, LaidElement, PartState } from '../scenes/visual.ts';
import { smooth } from './easing.ts';
import { noEvents, type PartEvents, PartTrack } from './part-track.ts';

export interface Transform {
  from: string;
  to: string;
  start_s: number;
  end_s: number;
}

/** Everything that happens to one element, before it is compiled. */
export interface ElementEvents {
  parts: Map<string, PartEvents>;
  transforms: Transform[];
}

/** One element over time. */
export class ElementTrack {
  readonly #parts: [string, PartTrack][];
  readonly #transforms: Transform[];
  #last: { states: (PartState | null)[]; state: ElementState } | null = null;

  constructor(element: LaidElement, events: ElementEvents) {
    this.#parts = element.parts.map((part) => [
      part.id,
      new PartTrack(part, events.parts.get(part.id) ?? noEvents()),
    ]);
    this.#transforms = events.transforms;
  }

  /** The element's state at `t` seconds; the same object as the last time when it is the same state. */
  at(t: number): ElementState {
    const states = this.#parts.map(([, track]) => track.at(t));
    const run = this.#transforms.find((candidate) => candidate.start_s <= t && t < candidate.end_s);
    const last = this.#last;
    if (
      last &&
      !run &&
      !last.state.transform &&
      states.every((state, index) => state === last.states[index])
    ) {
      return last.state;
    }
    const parts = new Map<string, PartState>();
    states.forEach((state, index) => {
      if (state) parts.set(this.#parts[index]![0], state);
    });
    const progress = run ? smooth((t - run.start_s) / (run.end_s - run.start_s)) : 0;
    const state = { parts, transform: run ? { from: run.from, to: run.to, progress } : null };
    this.#last = { states, state };
    return state;
  }

  /** When each part is on screen; what is never taken back stays until `sceneEnd_s`. */
  intervals(sceneEnd_s: number) {
    return this.#parts.map(([part, track]) => ({
      part,
      intervals: track.stays.map((stay) => ({
        start_s: stay.start_s,
        shown_s: Math.min(stay.shown_s, stay.clear_s),
        end_s: Math.min(stay.end_s, sceneEnd_s),
      })),
    }));
  }
}
