import { BatchEvent } from '@lectern/contracts/batch-events.ts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type BatchEventBody, batchEvents, batches } from '../db/schema/batches.ts';
import type { JobRow } from '../db/schema.ts';
import { readBatchProgress } from './batch-progress.ts';
import { channels, type NewEvent } from './events.ts';

/**
 * Tells the job's batch, if it has one, of a change of status, or that a tenth of the job more is done (`before`: its
 * percentage until now). The batch's row is locked from here to the end of the transaction, so that the numbers are in
 * the order of the commits, and what the event says of the whole batch is true: lock a batch after its jobs, never before.
 */
export async function noteInBatch(
  tx: Db,
  job: JobRow,
  at: Date,
  events: readonly NewEvent[],
  before?: number,
): Promise<void> {
  if (job.batch_id === null) return;
  const body = itemEvent(job, events, before);
  if (body === null) return;
  const rows = await tx
    .update(batches)
    .set({ last_seq: sql`${batches.last_seq} + 1` })
    .where(eq(batches.id, job.batch_id))
    .returning();
  const batch = rows[0];
  if (!batch) return;
  const progress = await readBatchProgress(tx, batch);
  await tx
    .insert(batchEvents)
    .values({
      batch_id: batch.id,
      seq: batch.last_seq,
      at,
      body: { ...body, batch: progress } as BatchEventBody,
    })
    .returning({ told: sql`pg_notify(${channels.batch}, ${batch.id})` });
}

type ItemEvent = BatchEventBody extends infer Body ? Omit<Body, 'batch'> : never;

function itemEvent(job: JobRow, events: readonly NewEvent[], before: number | undefined): ItemEvent | null {
  const item = {
    index: job.batch_index ?? 0,
    custom_id: job.custom_id,
    job_id: job.id,
    attempt: job.attempt,
  };
  if (events.some((event) => event.type === 'status')) {
    return { ...item, type: 'item_status', status: job.status, error: job.error } as ItemEvent;
  }
  const { percentage, current_stage } = job.progress;
  if (before === undefined || tenth(percentage) === tenth(before)) return null;
  return { ...item, type: 'item_progress', percentage, current_stage } as ItemEvent;
}

const tenth = (percentage: number) => Math.floor(percentage / 10);

/** Events of a batch with a number above `after`, in order, at most `limit`. */
export async function listBatchEvents(
  db: Db,
  batchId: string,
  after: number,
  limit: number,
): Promise<BatchEvent[]> {
  const rows = await db
    .select()
    .from(batchEvents)
    .where(and(eq(batchEvents.batch_id, batchId), gt(batchEvents.seq, after)))
    .orderBy(asc(batchEvents.seq))
    .limit(limit);
  return rows.map(({ batch_id, seq, at, body }) =>
    BatchEvent.parse({ batch_id, seq, at: at.toISOString(), ...body }),
  );
}
