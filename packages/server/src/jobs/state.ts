import type { JobStatus, Progress } from '@lectern/contracts/api/job.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { JobResult } from '@lectern/contracts/queue.ts';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { noteInBatch } from './batch-events.ts';
import { insertEvents, type NewEvent } from './events.ts';
import { giveBack } from './quota.ts';

/** Every way in which the status of a job changes. There is no other: what is not here cannot happen. */
export const transitions = {
  /** A worker begins; from processing: it takes over from a worker that died. */
  start: { from: ['queued', 'processing'], to: 'processing' },
  /** The worker gives the job back unfinished, as it must stop; the job keeps its place on the queue. */
  release: { from: ['processing'], to: 'queued' },
  /** The worker is lost and nobody has taken over: the job waits in the database again. */
  requeue: { from: ['processing'], to: 'queued' },
  complete: { from: ['processing'], to: 'completed' },
  fail: { from: ['queued', 'processing'], to: 'failed' },
  cancel: { from: ['queued', 'processing'], to: 'cancelled' },
  /** A new attempt of a job that ended without a video. */
  retry: { from: ['failed', 'cancelled'], to: 'queued' },
} as const satisfies Record<string, { from: readonly JobStatus[]; to: JobStatus }>;
export type Transition = keyof typeof transitions;

/** Which job, and which attempt (and run) of it the caller knows: a later one is left alone. */
export interface Fence {
  jobId: string;
  attempt: number;
  /** When given, only the run that counts now may act. */
  run?: string;
}

export const noProgress: Progress = {
  percentage: 0,
  current_stage: null,
  stages_completed: [],
  scene: null,
  scenes: null,
  eta_s: null,
};

type Changes = { [Column in keyof JobRow]?: JobRow[Column] | SQL };

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
  return move(tx, 'complete', fence, at, { result, progress: full, completed_at: at });
}

/** Also gives the job back to the user's quota. */
export async function failJob(tx: Db, fence: Fence, error: Problem, at = new Date()): Promise<JobRow | null> {
  const row = await move(tx, 'fail', fence, at, { error, completed_at: at });
  return row && giveBack(tx, row);
}

/** Also gives the job back to the user's quota when it had not begun. */
export async function cancelJob(tx: Db, fence: Fence, at = new Date()): Promise<JobRow | null> {
  const row = await move(tx, 'cancel', fence, at, { completed_at: at });
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

const idle = { run: null, worker_id: null, enqueued_at: null, started_at: null } satisfies Changes;

function move(tx: Db, name: Transition, fence: Fence, at: Date, changes: Changes): Promise<JobRow | null> {
  const { from, to } = transitions[name];
  return update(tx, from, fence, at, { ...changes, status: to }, (row) => [status(row)]);
}

async function update(
  tx: Db,
  from: readonly JobStatus[],
  { jobId, attempt, run }: Fence,
  at: Date,
  changes: Changes,
  events: NewEvent[] | ((row: JobRow) => [NewEvent]),
  before?: number,
): Promise<JobRow | null> {
  const allowed = and(
    eq(jobs.id, jobId),
    eq(jobs.attempt, attempt),
    inArray(jobs.status, [...from]),
    run === undefined ? undefined : eq(jobs.run, run),
  );
  const last_seq = sql`${jobs.last_seq} + ${typeof events === 'function' ? 1 : events.length}`;
  const rows = await tx
    .update(jobs)
    .set({ ...changes, updated_at: at, last_seq })
    .where(allowed)
    .returning();
  const row = rows[0];
  if (!row) return null;
  const told = typeof events === 'function' ? events(row) : events;
  await insertEvents(tx, row, at, told);
  await noteInBatch(tx, row, at, told, before);
  return row;
}

export function status(row: JobRow): NewEvent {
  return {
    type: 'status',
    body: { status: row.status, error: row.error, video: row.result?.video ?? null },
  };
}
