import type { StageTiming } from '@lectern/contracts/artifacts.ts';
import type { CommandEvent } from '@lectern/contracts/command-protocol.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import type { PipelineInput } from '../run.ts';

type ProgressTold = Extract<CommandEvent, { type: 'progress' }>;

/** Turns what a program tells of its progress into events of a run: percentage never goes back, stages begin and end. */
export class ToldProgress {
  readonly timings: StageTiming[] = [];
  readonly #emit: PipelineInput['emit'];
  readonly #startedAt = performance.now();
  #percentage = -1;
  #stage: { name: Stage; startedAt: number } | null = null;
  readonly #completed: Stage[] = [];

  constructor(emit: PipelineInput['emit']) {
    this.#emit = emit;
  }

  tell({ percentage, stage, scene, scenes }: ProgressTold): void {
    const begins = stage !== undefined && stage !== this.#stage?.name;
    if (begins) {
      this.endStage();
      this.#stage = { name: stage, startedAt: performance.now() };
      this.#emit({ type: 'stage', stage, state: 'started', seconds: null });
    }
    const whole = Math.max(this.#percentage, Math.floor(percentage));
    if (whole === this.#percentage && !begins) return;
    this.#percentage = whole;
    const spent_s = (performance.now() - this.#startedAt) / 1000;
    this.#emit({
      type: 'progress',
      progress: {
        percentage: whole,
        current_stage: this.#stage?.name ?? null,
        stages_completed: [...this.#completed],
        scene: scene ?? null,
        scenes: scenes ?? null,
        eta_s: whole < 10 ? null : Math.round((spent_s * (100 - whole)) / whole),
      },
    });
  }

  /** A stage that is told of again goes on; its seconds add up. */
  endStage(): void {
    if (!this.#stage) return;
    const { name, startedAt } = this.#stage;
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    const before = this.timings.find(({ stage }) => stage === name);
    if (before) before.seconds += seconds;
    else this.timings.push({ stage: name, seconds });
    if (!this.#completed.includes(name)) this.#completed.push(name);
    this.#stage = null;
    this.#emit({ type: 'stage', stage: name, state: 'completed', seconds });
  }
}
