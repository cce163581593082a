/** Cubic in and out: rest at both ends. `p` and the result run from 0 to 1. */
export const smooth = (p: number): number => {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return p < 0.5 ? 4 * p ** 3 : 1 - (2 - 2 * p) ** 3 / 2;
};

/** A change of one amount: from `start_s` to `end_s` it goes to `to`, from wherever it was. */
export interface Change {
  start_s: number;
  end_s: number;
  to: number;
}

/** An amount over time: constant except during its changes, which ease in and out. */
export class Track {
  readonly changes: readonly (Change & { from: number })[];
  readonly initial: number;

  constructor(initial: number, changes: readonly Change[]) {
    this.initial = initial;
    const placed: (Change & { from: number })[] = [];
    this.changes = placed;
    for (const change of [...changes].sort((one, other) => one.start_s - other.start_s)) {
      placed.push({ ...change, from: this.at(change.start_s) });
    }
  }

  /** The amount at `t` seconds. A change that starts during another one takes over from it. */
  at(t: number): number {
    let last: (Change & { from: number }) | undefined;
    for (const change of this.changes) {
      if (change.start_s > t) break;
      last = change;
    }
    if (!last) return this.initial;
    if (t >= last.end_s) return last.to;
    return last.from + (last.to - last.from) * smooth((t - last.start_s) / (last.end_s - last.start_s));
  }
}
