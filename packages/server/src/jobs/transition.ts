import type { JobStatus, Progress } from '@lectern/contracts/api/job.ts';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { noteInBatch } from './batch-events.ts';
import { insertEvents, type NewEvent } from './events.ts';

/** Every way in which the status of a job changes. There is no other: what is not here cannot happen. */
export const transitions = {
  /** A worker begins; from processing: it takes over from a worker that died. */
  start: { from: ['queued', 'processing'], to: 'processing' },
  /** The worker gives the job back unfinished, as it must stop; the job keeps its place on the queue. */
  release: { from: ['processing'], to: 'queued' },
  /** The worker is lost and nobody has taken over: the job waits in the database again. */
  requeue: { from: ['processing'], to: 'queued' },
  /** The storyboard is there, and its owner has asked to see it first. */
  hold: { from: ['processing'], to: 'awaiting_approval' },
  /** The owner lets it go on: the next attempt begins from the storyboard. */
  approve: { from: ['awaiting_approval'], to: 'queued' },
  complete: { from: ['processing'], to: 'completed' },
  fail: { from: ['queued', 'processing', 'awaiting_approval'], to: 'failed' },
  cancel: { from: ['queued', 'processing', 'awaiting_approval'], to: 'cancelled' },
  /** A new attempt of a job that ended without a video. */
  retry: { from: ['failed', 'cancelled'], to: 'queued' },
  /** A new attempt that makes one scene of a finished video again; the video stays meanwhile. */
  redo: { from: ['completed'], to: 'queued' },
  /** In the place of fail and cancel where there is a video from before. */
  restore: { from: ['queued', 'processing'], to: 'completed' },
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

export type Changes = { [Column in keyof JobRow]?: JobRow[Column] | SQL };

export const idle = { run: null, worker_id: null, enqueued_at: null, started_at: null } satisfies Changes;

/** Makes the transition when it is allowed, with the event that tells of it. */
export function move(
  tx: Db,
  name: Transition,
  fence: Fence,
  at: Date,
  changes: Changes,
): Promise<JobRow | null> {
  const { from, to } = transitions[name];
  return update(tx, from, fence, at, { ...changes, status: to }, (row) => [status(row)]);
}

/** Changes of a job in one of the statuses `from`, with events; see `advanceJob`. */
export async function update(
  tx: Db,
  from: readonly JobStatus[],
  { jobId, attempt, run }: Fence,
  at: Date,
  changes: Changes,
  events: NewEvent[] | ((row: JobRow) => [NewEvent]),
  before?: number,
  where?: SQL,
): Promise<JobRow | null> {
  const allowed = and(
    where,
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
