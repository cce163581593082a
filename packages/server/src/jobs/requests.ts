import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { insertEvents } from './events.ts';
import { type Fullness, type JobLimits, takeRoom } from './room.ts';
import { cancelJob, noProgress, status } from './state.ts';
import { type Asker, lockJob } from './store.ts';
import { insertTerms } from './terms.ts';

export interface Acceptance {
  userId: string;
  request: VideoRequest;
  /** The trace of the request that it came with, so that the worker's log lines can be found with the API's. */
  traceId?: string;
  /** The batch that it belongs to, and its place and name there. */
  batch?: { id: string; index: number; customId: string | null };
  limits?: JobLimits;
}

export type Accepted = { kind: 'accepted'; job: JobRow } | { kind: Fullness };

/** Takes a job in: row, first event and wake-up of the dispatcher in one transaction, which may be part of a greater one. */
export function acceptJob(db: Db, acceptance: Acceptance): Promise<Accepted> {
  return db.transaction(async (tx) => {
    const room = await takeRoom(tx, acceptance.userId, 1, acceptance.limits);
    if (room.kind !== 'taken') return room;
    return { kind: 'accepted', job: await insertJob(tx, acceptance, room.chargedOn) };
  });
}

const priorityRank = { low: -1, normal: 0, high: 1 } as const;

/** The job's row and first event. `chargedOn`: the day that room was taken for it. */
export async function insertJob(
  tx: Db,
  { userId, request, traceId, batch }: Omit<Acceptance, 'limits'>,
  chargedOn: string,
): Promise<JobRow> {
  const at = new Date();
  const rows = await tx
    .insert(jobs)
    .values({
      id: uuidv7(),
      user_id: userId,
      status: 'queued',
      request,
      trace_id: traceId ?? null,
      priority: priorityRank[request.priority],
      batch_id: batch?.id ?? null,
      batch_index: batch?.index ?? null,
      custom_id: batch?.customId ?? null,
      charged_on: chargedOn,
      progress: noProgress,
      last_seq: 1,
      created_at: at,
      updated_at: at,
    })
    .returning();
  const job = rows[0]!;
  await insertEvents(tx, job, at, [status(job)]);
  await insertTerms(tx, job);
  return job;
}

/** Tells workers to stop; see cancellation.ts. */
export interface CancelTopic {
  request(jobId: string, attempt: number): Promise<void>;
}

export type CancelOutcome =
  /** It was waiting, in the queue or for an approval, and is cancelled now, or was cancelled before: 200. */
  | { kind: 'cancelled'; job: JobRow; before: boolean }
  /** It is running; its worker is told and will end it: 202. */
  | { kind: 'requested'; job: JobRow }
  /** It ended otherwise: 409. */
  | { kind: 'finished'; job: JobRow }
  | { kind: 'absent' };

/**
 * Cancels a job. Once this has answered, the wish is on record: should Redis be down, the reconciler tells the worker
 * later. A `note` goes to the job's events when there is anything to cancel. The topic is told in both cases, as a worker may have begun what the database still calls queued.
 */
export async function requestCancel(
  db: Db,
  topic: CancelTopic,
  jobId: string,
  asker: Asker,
  note?: string,
): Promise<CancelOutcome> {
  const outcome = await db.transaction((tx) => markCancelled(tx, jobId, asker, note));
  if (outcome.kind === 'cancelled' || outcome.kind === 'requested') {
    await topic.request(outcome.job.id, outcome.job.attempt).catch(() => undefined);
  }
  return outcome;
}

async function markCancelled(tx: Db, jobId: string, asker: Asker, note?: string): Promise<CancelOutcome> {
  const job = await lockJob(tx, jobId, asker);
  if (!job) return { kind: 'absent' };
  if (job.status === 'cancelled') return { kind: 'cancelled', job, before: true };
  if (terminalStatuses.includes(job.status)) return { kind: 'finished', job };
  const wasAsked = job.cancel_requested_at !== null;
  if (note !== undefined && !wasAsked) await addLog(tx, job, note);
  if (job.status !== 'processing') {
    const cancelled = await cancelJob(tx, { jobId, attempt: job.attempt });
    return { kind: 'cancelled', job: cancelled!, before: false };
  }
  if (wasAsked) return { kind: 'requested', job };
  const marked = await tx
    .update(jobs)
    .set({ cancel_requested_at: new Date() })
    .where(eq(jobs.id, jobId))
    .returning();
  return { kind: 'requested', job: marked[0]! };
}

async function addLog(tx: Db, { id, last_seq }: JobRow, detail: string): Promise<void> {
  const at = new Date();
  const rows = await tx
    .update(jobs)
    .set({ last_seq: last_seq + 1, updated_at: at })
    .where(eq(jobs.id, id))
    .returning();
  await insertEvents(tx, rows[0]!, at, [{ type: 'log', body: { detail } }]);
}
