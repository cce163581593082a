import type { Progress } from '@lectern/contracts/api/job.ts';
import type { WorkerEvent } from '@lectern/contracts/worker-events.ts';

type Step = Extract<WorkerEvent, { type: 'stage' | 'progress' }>;

/** The progress of a job after a worker's report. The percentage never goes back, also when a second worker begins anew. */
export function progressAfter(before: Progress, step: Step): Progress {
  if (step.type === 'progress') {
    return { ...step.progress, percentage: Math.max(before.percentage, step.progress.percentage) };
  }
  if (step.state === 'started') {
    return { ...before, current_stage: step.stage, scene: null, scenes: null };
  }
  const done = before.stages_completed.filter((stage) => stage !== step.stage);
  return { ...before, stages_completed: [...done, step.stage] };
}
