import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { and, asc, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../db/database.ts';
import { type BatchRow, batches, type InvalidItem } from '../db/schema/batches.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { insertJob } from './requests.ts';
import type { Asker } from './store.ts';

export interface NewBatch {
  userId: string;
  traceId: string;
  name: string | null;
  items: { index: number; customId: string | null; request: VideoRequest }[];
  invalid: InvalidItem[];
}

/** The batch with its jobs, in their order. `chargedOn`: the day that room was taken for all of them. Needs a transaction. */
export async function insertBatch(
  tx: Db,
  { userId, traceId, name, items, invalid }: NewBatch,
  chargedOn: string,
): Promise<{ batch: BatchRow; jobs: JobRow[] }> {
  const inserted = await tx
    .insert(batches)
    .values({ id: uuidv7(), user_id: userId, name, invalid, created_at: new Date() })
    .returning();
  const batch = inserted[0]!;
  const made: JobRow[] = [];
  for (const { request, ...item } of items) {
    made.push(await insertJob(tx, { userId, request, traceId, batch: { id: batch.id, ...item } }, chargedOn));
  }
  return { batch, jobs: made };
}

/** The batch, or null when there is none or it is somebody else's. `batchId` must be a UUID. */
export async function findBatch(db: Db, batchId: string, asker: Asker): Promise<BatchRow | null> {
  const own = 'admin' in asker ? undefined : eq(batches.user_id, asker.userId);
  const rows = await db
    .select()
    .from(batches)
    .where(and(eq(batches.id, batchId), own));
  return rows[0] ?? null;
}

/** The jobs of a batch in the order of its items, deleted ones too. */
export function listJobsOfBatch(db: Db, batchId: string): Promise<JobRow[]> {
  return db.select().from(jobs).where(eq(jobs.batch_id, batchId)).orderBy(asc(jobs.batch_index));
}

/**
 * Locks the batch of a locked job until the transaction ends. Needed before room is taken for an attempt more: whoever
 * ends a job locks the batch first and the user's quota last, and two orders would be a deadlock.
 */
export async function lockBatchOf(tx: Db, { batch_id }: JobRow): Promise<void> {
  if (batch_id === null) return;
  await tx.select({ id: batches.id }).from(batches).where(eq(batches.id, batch_id)).for('update');
}

/** Removes all batches of a user with their events; not their jobs. */
export async function eraseBatchesOfUser(db: Db, userId: string): Promise<void> {
  await db.delete(batches).where(eq(batches.user_id, userId));
}
