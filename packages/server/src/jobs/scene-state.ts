import type { Artifact, Warning } from '@lectern/contracts/api/job.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { Continuation } from '@lectern/contracts/continuation.ts';
import { isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { type Fence, idle, move, noProgress, transitions, update } from './transition.ts';

// Transitions of jobs that stop for an approval, and of videos of which one scene is made again. See state.ts.

/** The run is over, and its storyboard waits. What the job has begun stays begun: it is not given back to the quota. */
export function holdJob(
  tx: Db,
  fence: Required<Fence>,
  storyboard: Artifact,
  at: Date,
): Promise<JobRow | null> {
  const progress = sql`${jobs.progress} || '{"current_stage": null, "eta_s": null}'::jsonb`;
  return move(tx, 'hold', fence, at, {
    ...idle,
    started_at: sql`${jobs.started_at}`,
    progress,
    storyboard,
    awaiting_since: at,
  });
}

/** `fence.attempt` is the attempt that waits; the next one goes on from the storyboard. */
export function approveJob(
  tx: Db,
  fence: Fence,
  continuation: Continuation,
  at = new Date(),
): Promise<JobRow | null> {
  return move(tx, 'approve', fence, at, {
    ...idle,
    started_at: sql`${jobs.started_at}`,
    attempt: sql`${jobs.attempt} + 1`,
    continuation,
    awaiting_since: null,
    deaths: 0,
  });
}

/** Nobody has approved it. It stays in the quota: the authors' work was done. */
export function expireApproval(
  tx: Db,
  fence: Fence,
  error: Problem,
  at = new Date(),
): Promise<JobRow | null> {
  return move(tx, 'fail', fence, at, { error, completed_at: at, awaiting_since: null });
}

/** `fence.attempt` is the attempt whose video it is; the next one makes a scene of it again. `chargedOn`: see `retryJob`. */
export function redoJob(
  tx: Db,
  fence: Fence,
  continuation: Continuation,
  chargedOn: string | null,
  at = new Date(),
): Promise<JobRow | null> {
  return move(tx, 'redo', fence, at, {
    ...idle,
    attempt: sql`${jobs.attempt} + 1`,
    continuation,
    charged_on: chargedOn,
    progress: noProgress,
    warnings: [],
    deaths: 0,
    cancel_requested_at: null,
    completed_at: null,
  });
}

/** The video from before is what the job has, with all that was said of it and why there is no other. Null when there is none. */
export async function restoreJob(tx: Db, fence: Fence, warning: Warning, at: Date): Promise<JobRow | null> {
  const warnings = sql`coalesce(${jobs.result_warnings}, '[]'::jsonb) || ${JSON.stringify([warning])}::jsonb`;
  const told = [{ type: 'warning' as const, body: { warning } }];
  const { from } = transitions.restore;
  const kept = await update(tx, from, fence, at, { warnings }, told, undefined, isNotNull(jobs.result));
  if (!kept) return null;
  const progress = sql`${jobs.progress} || '{"percentage": 100, "current_stage": null, "eta_s": 0}'::jsonb`;
  return move(tx, 'restore', fence, at, { progress, completed_at: at });
}
