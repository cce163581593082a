import type { Progress } from '@lectern/contracts/api/job.ts';
import { type Stage, stages } from '@lectern/contracts/stages.ts';

/** What is said of the stages while a video is made: by the pipeline itself or by a server's events. */
export type StageNews =
  | { type: 'stage'; stage: Stage; state: 'started' | 'completed'; seconds: number | null }
  | { type: 'progress'; progress: Progress };

export interface StageState {
  stage: Stage;
  state: 'waiting' | 'running' | 'done';
  /** 0 to 1. */
  share: number;
  /** How long it took; null before it is done. */
  seconds: number | null;
  /** Scenes done and in all, where the stage counts them. */
  scenes: { done: number; all: number } | null;
}

/** Shows the stages while they change, and is told when no more will come. */
export interface StageDisplay {
  show(states: readonly StageState[], changed: StageState): void;
  close(): void;
}

/** Follows the news of one job, keeps the state of every stage and hands each change to the display. */
export class StageProgress {
  readonly states: StageState[] = stages.map((stage) => ({
    stage,
    state: 'waiting',
    share: 0,
    seconds: null,
    scenes: null,
  }));
  readonly #display: StageDisplay;

  constructor(display: StageDisplay) {
    this.#display = display;
  }

  take(news: StageNews): void {
    if (news.type === 'stage') {
      const done = news.state === 'completed';
      this.#change(news.stage, {
        state: done ? 'done' : 'running',
        share: done ? 1 : 0,
        seconds: news.seconds,
      });
      return;
    }
    const { current_stage, scene, scenes, stages_completed } = news.progress;
    for (const stage of stages_completed) {
      if (this.#of(stage).state !== 'done') this.#change(stage, { state: 'done', share: 1 });
    }
    if (current_stage === null || this.#of(current_stage).state === 'done') return;
    const counted = scene !== null && scenes ? { done: scene, all: scenes } : null;
    const share = counted ? counted.done / counted.all : this.#of(current_stage).share;
    this.#change(current_stage, { state: 'running', share, scenes: counted });
  }

  close(): void {
    this.#display.close();
  }

  #of(stage: Stage): StageState {
    return this.states[stages.indexOf(stage)]!;
  }

  #change(stage: Stage, change: Partial<StageState>): void {
    const state = Object.assign(this.#of(stage), change);
    this.#display.show(this.states, state);
  }
}
