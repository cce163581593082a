import { JobEvent } from '@lectern/contracts/events.ts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobEventBody, type JobRow, jobEvents } from '../db/schema.ts';
import { noteJobEvents } from '../webhooks/outbox.ts';

/** An event before it has its number. */
export interface NewEvent {
  type: JobEvent['type'];
  body: JobEventBody;
}

/**
 * Channels of PostgreSQL's NOTIFY. `job`: the id of a job that has new events. `batch`: the id of a batch
 * that has. `waiting`: there may be work to dispatch.
 */
export const channels = { job: 'lectern_job', batch: 'lectern_batch', waiting: 'lectern_waiting' } as const;

/**
 * Stores `events` under the last numbers of the row `job`, whose `last_seq` the same transaction has just raised by as
 * many: the row's lock keeps the numbers in the order of the commits, without gaps. The commit wakes live subscribers,
 * and the dispatchers when there may be something to dispatch. Webhooks that want to hear of them are noted.
 */
export async function insertEvents(tx: Db, job: JobRow, at: Date, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const first = job.last_seq - events.length + 1;
  const envelope = { job_id: job.id, attempt: job.attempt, at };
  const told = sql`pg_notify(${channels.job}, ${job.id})`;
  await tx
    .insert(jobEvents)
    .values(events.map((event, index) => ({ ...envelope, ...event, seq: first + index })))
    .returning(
      job.status === 'processing' ? { told } : { told, woken: sql`pg_notify(${channels.waiting}, '')` },
    );
  await noteJobEvents(tx, job, at, events);
}

/** Events of a job with a number above `after`, in order, at most `limit`. */
export async function listEvents(db: Db, jobId: string, after: number, limit: number): Promise<JobEvent[]> {
  const rows = await db
    .select()
    .from(jobEvents)
    .where(and(eq(jobEvents.job_id, jobId), gt(jobEvents.seq, after)))
    .orderBy(asc(jobEvents.seq))
    .limit(limit);
  return rows.map(({ body, at, ...envelope }) =>
    JobEvent.parse({ ...envelope, ...body, at: at.toISOString() }),
  );
}
