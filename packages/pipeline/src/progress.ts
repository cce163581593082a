import type { Progress } from '@lectern/contracts/api/job.ts';
import { type Stage, stages } from '@lectern/contracts/stages.ts';
import type { PipelineEvent, PipelineInput } from './run.ts';

/** Share of the whole work, in per cent, as measured on 60 s lessons at 1080p. */
const weights: Record<Stage, number> = {
  researching: 1,
  planning: 1,
  writing: 2,
  reviewing: 5,
  narrating: 14,
  rendering: 60,
  composing: 9,
  checking: 8,
};

const doneBefore = (stage: Stage): number =>
  stages.slice(0, stages.indexOf(stage)).reduce((sum, earlier) => sum + weights[earlier], 0);

/** Tells the progress of a run: percentage never goes back, at most one event for each whole per cent. */
export class ProgressReporter {
  readonly timings: { stage: Stage; seconds: number }[] = [];
  readonly #emit: PipelineInput['emit'];
  readonly #signal: AbortSignal;
  readonly #startedAt = performance.now();
  #last: Progress = {
    percentage: 0,
    current_stage: null,
    stages_completed: [],
    scene: null,
    scenes: null,
    eta_s: null,
  };

  /** `skipped`: the first stages, where they lie behind the run already. */
  constructor(emit: (event: PipelineEvent) => void, signal: AbortSignal, skipped: readonly Stage[] = []) {
    this.#emit = emit;
    this.#signal = signal;
    const percentage = skipped.reduce((sum, stage) => sum + weights[stage], 0);
    this.#last = { ...this.#last, percentage, stages_completed: [...skipped] };
  }

  /** Runs one stage between its two events; throws the signal's reason when the run was aborted. */
  async stage<Result>(stage: Stage, work: () => Result | Promise<Result>): Promise<Result> {
    this.#signal.throwIfAborted();
    const startedAt = performance.now();
    this.#emit({ type: 'stage', stage, state: 'started', seconds: null });
    this.#tell({ current_stage: stage, percentage: doneBefore(stage), scene: null, scenes: null });
    const result = await work();
    this.#signal.throwIfAborted();
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    this.timings.push({ stage, seconds });
    this.#emit({ type: 'stage', stage, state: 'completed', seconds });
    this.#tell({
      stages_completed: [...this.#last.stages_completed, stage],
      percentage: doneBefore(stage) + weights[stage],
    });
    return result;
  }

  /** Progress inside the running stage: `share` from 0 to 1, and scenes done of all scenes. */
  within(share: number, scene: number | null, scenes: number | null): void {
    const stage = this.#last.current_stage;
    if (!stage) return;
    this.#tell({
      percentage: doneBefore(stage) + weights[stage] * Math.min(1, Math.max(0, share)),
      scene,
      scenes,
    });
  }

  #tell(change: Partial<Progress>): void {
    const percentage = Math.max(
      this.#last.percentage,
      Math.floor(change.percentage ?? this.#last.percentage),
    );
    const next = { ...this.#last, ...change, percentage };
    const same =
      next.percentage === this.#last.percentage &&
      next.current_stage === this.#last.current_stage &&
      next.scene === this.#last.scene &&
      next.stages_completed.length === this.#last.stages_completed.length;
    if (same) return;
    this.#last = { ...next, eta_s: this.#remaining(percentage) };
    this.#emit({ type: 'progress', progress: this.#last });
  }

  /** Seconds still to go at the pace so far; null while there is too little to judge by. */
  #remaining(percentage: number): number | null {
    if (percentage < 10) return null;
    const spent = (performance.now() - this.#startedAt) / 1000;
    return Math.round((spent * (100 - percentage)) / percentage);
  }
}
