import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { JobResult } from '@lectern/contracts/queue.ts';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import type { NewEvent } from './events.ts';
import { giveBack } from './quota.ts';
import { restoreJob } from './scene-state.ts';
import { type Changes, type Fence, idle, move, noProgress, update } from './transition.ts';

export { type Fence, noProgress, status, type Transition, transitions } from './transition.ts';

/**
 * Each function below needs a transaction, and answers the row as it is afterwards, or null when the transition was
 * not allowed (another status, attempt or run) and nothing changed. Events and wake-ups belong to the transaction.
 */
export function startJob(
  tx: Db,
  fence: Required<Fence>,
  worker: { workerId: string | null; at: Date },
): Promise<JobRow | null> {
  const lost = sql`${jobs.status} = 'processing'`;
  return move(tx, 'start', { ...fence, run: undefined }, worker.at, {
    run: fence.run,
    worker_id: worker.workerId,
    enqueued_at: sql`coalesce(${jobs.enqueued_at}, ${worker.at.toISOString()}::timestamptz)`,
    started_at: sql`CASE WHEN ${lost} THEN ${jobs.started_at} ELSE ${worker.at.toISOString()}::timestamptz END`,
    deaths: sql`${jobs.deaths} + CASE WHEN ${lost} THEN 1 ELSE 0 END`,
  });
}

export function releaseJob(tx: Db, fence: Required<Fence>, at: Date): Promise<JobRow | null> {
  return move(tx, 'release', fence, at, { ...idle, enqueued_at: sql`${jobs.enqueued_at}` });
}

/** Counts a death; the dispatcher puts the job on the queue again. */
export function requeueJob(tx: Db, fence: Fence, at = new Date()): Promise<JobRow | null> {
  return move(tx, 'requeue', fence, at, { ...idle, deaths: sql`${jobs.deaths} + 1` });
}

export function completeJob(
  tx: Db,
  fence: Required<Fence>,
  result: JobResult,
  at: Date,
): Promise<JobRow | null> {
  const full = sql`${jobs.progress} || '{"percentage": 100, "current_stage": null, "eta_s": 0}'::jsonb`;
  return move(tx, 'complete', fence, at, {
    result,
    result_attempt: fence.attempt,
    result_warnings: sql`${jobs.warnings}`,
    progress: full,
    completed_at: at,
  });
}

/** Also gives the job back to the user's quota. One that has a video from before is completed with that, and a warning. */
export async function failJob(tx: Db, fence: Fence, error: Problem, at = new Date()): Promise<JobRow | null> {
  const warning = { code: 'scene_not_made', detail: error.detail };
  const row =
    (await restoreJob(tx, fence, warning, at)) ??
    (await move(tx, 'fail', fence, at, { error, completed_at: at }));
  return row && giveBack(tx, row);
}

/** Also gives the job back to the user's quota when it had not begun. As for `failJob`, a video from before stays. */
export async function cancelJob(tx: Db, fence: Fence, at = new Date()): Promise<JobRow | null> {
  const warning = { code: 'scene_not_made', detail: 'Making the scene again was cancelled.' };
  const row =
    (await restoreJob(tx, fence, warning, at)) ?? (await move(tx, 'cancel', fence, at, { completed_at: at }));
  return row && row.started_at === null ? giveBack(tx, row) : row;
}

/**
 * `fence.attempt` is the attempt that ended; the row answered has the next one. `chargedOn`: the day that room was taken
 * for it (see room.ts).
 */
export function retryJob(
  tx: Db,
  fence: Fence,
  at = new Date(),
  chargedOn: string | null = null,
): Promise<JobRow | null> {
  return move(tx, 'retry', fence, at, {
    charged_on: chargedOn,
    ...idle,
    attempt: sql`${jobs.attempt} + 1`,
    progress: noProgress,
    warnings: [],
    error: null,
    deaths: 0,
    cancel_requested_at: null,
    completed_at: null,
    artifacts_removed_at: null,
  });
}

/**
 * Changes and events of a run at work, without a change of status. `before`: the percentage until now, when there is
 * progress. Null when the run no longer counts.
 */
export function advanceJob(
  tx: Db,
  fence: Required<Fence>,
  changes: Changes,
  events: NewEvent[],
  at: Date,
  before?: number,
): Promise<JobRow | null> {
  return update(tx, ['processing'], fence, at, changes, events, before);
}
