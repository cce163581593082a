import type { BatchEvent } from '@lectern/contracts/batch-events.ts';
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { batches } from '../db/schema/batches.ts';
import { listBatchEvents } from './batch-events.ts';
import { isOver, readBatchProgress } from './batch-progress.ts';
import { createFollowers, type Followers } from './followers.ts';
import type { Log } from './log.ts';

/** Follows batches. The caller has checked that the batch exists and may be seen. */
export type LiveBatches = Followers<BatchEvent>;

export function createLiveBatches(db: Db, log: Log): LiveBatches {
  return createFollowers<BatchEvent>(
    {
      list: (batchId, after, limit) => listBatchEvents(db, batchId, after, limit),
      endsWith: (event) => isOver(event.batch),
      async hasEnded(batchId) {
        const rows = await db.select().from(batches).where(eq(batches.id, batchId));
        return rows[0] === undefined || isOver(await readBatchProgress(db, rows[0]));
      },
      lastOf: (ids) =>
        db.select({ id: batches.id, last: batches.last_seq }).from(batches).where(inArray(batches.id, ids)),
    },
    log,
  );
}
