import type { Stage } from '@lectern/contracts/stages.ts';
import { RunStopped, type StopCause } from './run-job.ts';

/** One run at work in this process. */
export interface CurrentRun {
  jobId: string;
  attempt: number;
  run: string;
  /** Proves to the queue that this worker holds the job. */
  token: string;
  /** How far it is, as it last reported. */
  stage: Stage | null;
  percentage: number;
  /** Aborts the run with a RunStopped; only the first cause counts. */
  stop(cause: StopCause): void;
  signal: AbortSignal;
  /** Milliseconds that earlier runs of the attempt took, whatever became of their workers. */
  spentBefore: number;
  /** The same with this run, up to now. */
  spent(): number;
}

/** The runs of one worker process, and a way to wait until there are none. */
export class CurrentRuns {
  readonly #runs = new Set<CurrentRun>();
  #idle: (() => void)[] = [];

  [Symbol.iterator](): Iterator<CurrentRun> {
    return this.#runs[Symbol.iterator]();
  }

  begin(jobId: string, attempt: number, run: string, token: string, spentBefore = 0): CurrentRun {
    const begun = performance.now();
    const controller = new AbortController();
    const stop = (cause: StopCause) => controller.abort(new RunStopped(cause));
    const spent = () => Math.round(spentBefore + performance.now() - begun);
    const at = { stage: null, percentage: 0, spentBefore, spent };
    const current: CurrentRun = { jobId, attempt, run, token, ...at, stop, signal: controller.signal };
    this.#runs.add(current);
    return current;
  }

  end(run: CurrentRun): void {
    this.#runs.delete(run);
    if (this.#runs.size > 0) return;
    for (const done of this.#idle) done();
    this.#idle = [];
  }

  /** True once there is no run, false when that takes longer than `milliseconds`. */
  async whenIdle(milliseconds: number): Promise<boolean> {
    if (this.#runs.size === 0) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#idle.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
