import type { Artifact } from '@lectern/contracts/api/job.ts';
import type { WorkerEvent } from '@lectern/contracts/worker-events.ts';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobRuns, jobs } from '../db/schema.ts';
import type { NewEvent } from './events.ts';
import { jobProblem } from './problem.ts';
import { progressAfter } from './progress.ts';
import { holdJob } from './scene-state.ts';
import { advanceJob, cancelJob, completeJob, type Fence, failJob, releaseJob, startJob } from './state.ts';

/** A job whose workers died this often has failed. */
export const maxDeaths = 3;
const maxWarnings = 100;

export type Recorded =
  | 'recorded'
  /** Recorded before. */
  | 'double'
  /** Events of the run before this one have not come yet. */
  | 'early'
  /** Another run of the attempt counts now; nothing changed. */
  | 'stale'
  /** The attempt has ended: whoever still runs it should stop. */
  | 'over'
  | 'unknown_job';

/** A worker event that has changed its job, with the job as it was before. */
export interface Change {
  event: WorkerEvent;
  job: JobRow;
}

/**
 * Records what a worker says, once for each `(job_id, attempt, run, seq)` and in the order of `seq`. Needs a transaction.
 * `acceptGap`: take an event although those before it are missing, as they are lost. `onChange` is told what has changed,
 * should the transaction be committed.
 */
export async function recordEvent(
  tx: Db,
  event: WorkerEvent,
  acceptGap: boolean,
  onChange: (change: Change) => void = () => undefined,
): Promise<Recorded> {
  const found = await lockJobAndRun(tx, event);
  if (!found) return 'unknown_job';
  const { job, last } = found;
  if (event.seq <= (last ?? 0)) return 'double';
  if (event.seq > (last ?? 0) + 1 && !acceptGap) return 'early';
  await markSeen(tx, event);
  if (job.attempt !== event.attempt || job.completed_at !== null) return 'over';
  if (!(await apply(tx, job, event, last === null))) return 'stale';
  onChange({ event, job });
  return 'recorded';
}

/**
 * The job, locked, and the number of the last event that is recorded of the run, null when there is none. Two queries: one
 * that waits for the lock would go on to read the run as it was before the wait.
 */
async function lockJobAndRun(
  tx: Db,
  { job_id, attempt, run }: WorkerEvent,
): Promise<{ job: JobRow; last: number | null } | null> {
  const found = await tx.select().from(jobs).where(eq(jobs.id, job_id)).for('update');
  if (!found[0]) return null;
  const ofRun = and(eq(jobRuns.job_id, job_id), eq(jobRuns.attempt, attempt), eq(jobRuns.run, run));
  const runs = await tx.select().from(jobRuns).where(ofRun);
  return { job: found[0], last: runs[0]?.last_seq ?? null };
}

/** Counts the event as recorded without doing what it says. */
export async function markSeen(tx: Db, { job_id, attempt, run, seq }: WorkerEvent): Promise<void> {
  await tx
    .insert(jobRuns)
    .values({ job_id, attempt, run, last_seq: seq })
    .onConflictDoUpdate({ target: [jobRuns.job_id, jobRuns.attempt, jobRuns.run], set: { last_seq: seq } });
}

async function apply(tx: Db, job: JobRow, event: WorkerEvent, first: boolean): Promise<boolean> {
  const fence = { jobId: event.job_id, attempt: event.attempt, run: event.run };
  if (event.type === 'started') return start(tx, fence, event.worker_id, new Date(event.at));
  // The first that we hear of a run is not its start: that was lost with Redis.
  if (first && !(await start(tx, fence, null, new Date(event.at)))) return false;
  return (await change(tx, job, fence, event)) !== null;
}

async function start(tx: Db, fence: Required<Fence>, workerId: string | null, at: Date): Promise<boolean> {
  const row = await startJob(tx, fence, { workerId, at });
  if (row && row.deaths >= maxDeaths) {
    await failJob(tx, fence, jobProblem('worker_lost', `${maxDeaths} workers died while they ran this job.`));
  }
  return row !== null;
}

function change(
  tx: Db,
  job: JobRow,
  fence: Required<Fence>,
  event: Exclude<WorkerEvent, { type: 'started' }>,
): Promise<JobRow | null> {
  const at = new Date(event.at);
  switch (event.type) {
    case 'stage': {
      const { type, stage, state, seconds } = event;
      const progress = progressAfter(job.progress, event);
      const events = [{ type, body: { stage, state, seconds } }];
      return advanceJob(tx, fence, { progress }, events, at, job.progress.percentage);
    }
    case 'progress': {
      const progress = progressAfter(job.progress, event);
      const events: NewEvent[] = [{ type: 'progress', body: { progress } }];
      return advanceJob(tx, fence, { progress }, events, at, job.progress.percentage);
    }
    case 'warning': {
      const { warning } = event;
      const warnings = [...job.warnings, warning].slice(0, maxWarnings);
      return advanceJob(tx, fence, { warnings }, [{ type: 'warning', body: { warning } }], at);
    }
    case 'log':
      return advanceJob(tx, fence, {}, [{ type: 'log', body: { detail: event.detail } }], at);
    case 'awaiting_approval':
      return hold(tx, fence, event.storyboard, at);
    case 'completed':
      return completeJob(tx, fence, event.result, at);
    case 'failed':
      return failJob(tx, fence, event.error, at);
    case 'cancelled':
      return cancelJob(tx, fence, at);
    case 'released':
      return releaseJob(tx, fence, at);
  }
}

/** A cancel that came too late for the worker ends the job here. */
async function hold(tx: Db, fence: Required<Fence>, storyboard: Artifact, at: Date): Promise<JobRow | null> {
  const held = await holdJob(tx, fence, storyboard, at);
  if (!held?.cancel_requested_at) return held;
  return cancelJob(tx, { jobId: fence.jobId, attempt: fence.attempt }, at);
}
