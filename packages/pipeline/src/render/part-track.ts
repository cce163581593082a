import type { LaidPart, PartState } from '../scenes/visual.ts';
import { type Change, smooth, Track } from './easing.ts';

/** One stay of a part on screen: it comes in, and may be taken back. */
export interface Stay {
  start_s: number;
  /** When it is fully there. */
  shown_s: number;
  how: PartState['how'];
  /** `count` starts from here. */
  from: number | null;
  clear_s: number;
  /** When it is gone; never, for what stays until the scene ends. */
  end_s: number;
}

/** Everything that happens to one part, before it is compiled. */
export interface PartEvents {
  stays: Stay[];
  dim: Change[];
  highlight: Change[];
  circle: Change[];
  underline: Change[];
  value: Change[];
  offset: (Change & { toY: number })[];
  trace: { start_s: number; end_s: number }[];
  /** The clock runs from here rather than from the appearance: that of a part which others follow, and theirs. */
  clockFrom_s: number | null;
}

export const noEvents = (): PartEvents => ({
  stays: [],
  dim: [],
  highlight: [],
  circle: [],
  underline: [],
  value: [],
  offset: [],
  trace: [],
  clockFrom_s: null,
});

/** One part over time. Where nothing changes, `at` returns the very same object again. */
export class PartTrack {
  readonly stays: readonly Stay[];
  /** Seconds for which the clock runs; 0 for parts without a motion of their own. */
  readonly #runs_s: number;
  readonly #tracks: Record<'dim' | 'highlight' | 'circle' | 'underline', Track>;
  readonly #value: Track | null;
  readonly #offset: { x: Track; y: Track } | null;
  readonly #traces: PartEvents['trace'];
  readonly #clockFrom_s: number | null;
  readonly #bounds: number[];
  readonly #moving: boolean[];
  readonly #resting = new Map<number, PartState | null>();

  constructor(part: LaidPart, events: PartEvents) {
    this.stays = [...events.stays].sort((one, other) => one.start_s - other.start_s);
    this.#runs_s = part.animated === true ? (part.runs_s ?? Infinity) : 0;
    this.#tracks = {
      dim: new Track(0, events.dim),
      highlight: new Track(0, events.highlight),
      circle: new Track(0, events.circle),
      underline: new Track(0, events.underline),
    };
    const moves = part.start !== undefined || events.value.length > 0;
    this.#value = moves ? new Track(part.start ?? 0, events.value) : null;
    this.#offset = events.offset.length
      ? {
          x: new Track(0, events.offset),
          y: new Track(
            0,
            events.offset.map((one) => ({ ...one, to: one.toY })),
          ),
        }
      : null;
    this.#traces = events.trace;
    this.#clockFrom_s = events.clockFrom_s;
    const busy = this.#busy(events);
    this.#bounds = [...new Set([0, ...busy.flat()])].sort((a, b) => a - b);
    this.#moving = this.#bounds.map((bound) => busy.some(([start, end]) => start <= bound && bound < end));
  }

  #busy(events: PartEvents): [number, number][] {
    const changes = [
      events.dim,
      events.highlight,
      events.circle,
      events.underline,
      events.value,
      events.offset,
    ];
    const stays = this.stays.flatMap((stay): [number, number][] => [
      [stay.start_s, stay.shown_s],
      [stay.clear_s, stay.end_s],
      [stay.start_s, Math.min(stay.end_s, this.#clockStart(stay) + this.#runs_s)],
    ]);
    return [
      ...[...changes, events.trace].flat().map((one): [number, number] => [one.start_s, one.end_s]),
      ...stays,
    ];
  }

  /** The part's state at `t` seconds; null while it is not on screen. */
  at(t: number): PartState | null {
    let span = this.#bounds.length - 1;
    while (span > 0 && this.#bounds[span]! > t) span--;
    if (this.#moving[span]) return this.#compute(t);
    let state = this.#resting.get(span);
    if (state === undefined) {
      state = this.#compute(t);
      this.#resting.set(span, state);
    }
    return state;
  }

  #compute(t: number): PartState | null {
    const stay = this.stays.findLast((candidate) => candidate.start_s <= t);
    if (!stay || t >= stay.end_s) return null;
    const trace = this.#traces.find((run) => run.start_s <= t && t < run.end_s);
    return {
      reveal: t >= stay.shown_s ? 1 : smooth((t - stay.start_s) / (stay.shown_s - stay.start_s)),
      how: stay.how,
      opacity: t <= stay.clear_s ? 1 : 1 - smooth((t - stay.clear_s) / (stay.end_s - stay.clear_s)),
      dim: this.#tracks.dim.at(t),
      highlight: this.#tracks.highlight.at(t),
      circle: this.#tracks.circle.at(t),
      underline: this.#tracks.underline.at(t),
      trace: trace ? smooth((t - trace.start_s) / (trace.end_s - trace.start_s)) : null,
      value: this.#value ? this.#value.at(t) : stay.from,
      offset: this.#offsetAt(t),
      clock: Math.min(this.#runs_s, Math.max(0, t - this.#clockStart(stay))),
    };
  }

  #clockStart(stay: Stay): number {
    return this.#clockFrom_s ?? stay.start_s;
  }

  /** Null until the first move begins: a part at its place is cheaper to repaint. */
  #offsetAt(t: number): [number, number] | null {
    const offset = this.#offset;
    return offset && t > offset.x.changes[0]!.start_s ? [offset.x.at(t), offset.y.at(t)] : null;
  }
}
