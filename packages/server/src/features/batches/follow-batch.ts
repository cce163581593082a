import type { BatchSocketFrame } from '@lectern/contracts/batch-events.ts';
import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { listJobsOfBatch } from '../../jobs/batches.ts';
import { type Closing, ended } from '../live/close-codes.ts';
import { follow, type SocketRequest } from '../live/follow.ts';
import { createOutbox } from '../live/outbox.ts';
import { requireBatch } from './find-batch.ts';
import { presentBatch, presentBatchEvent } from './present.ts';

/**
 * Serves one client of a batch: a snapshot, then every event after `after` in order, then code 1000 once the batch is
 * over; see `follow`.
 */
export function followBatch(
  context: Context,
  socket: WebSocket,
  { id, after, admit }: SocketRequest,
): Promise<Closing | null> {
  const base = context.config.http.publicUrl ?? '';
  return follow(context, socket, admit, async (caller, signal) => {
    const { batch, jobs } = await readAtOnce(context, id, caller);
    const outbox = createOutbox<BatchSocketFrame>(socket, signal);
    await outbox.add({ type: 'snapshot', seq: batch.last_seq, batch: presentBatch(batch, jobs, base) });
    await context.jobs.liveBatches.subscribe({
      id: batch.id,
      after,
      signal,
      onEvent: (event) => outbox.add(presentBatchEvent(event, base)),
    });
    await outbox.drained();
    return ended('batch');
  });
}

/** The batch and its jobs as they were at one moment, so that the snapshot is what its number says. */
function readAtOnce({ database }: Context, id: string, caller: Caller) {
  return database.db.transaction(
    async (tx) => {
      const batch = await requireBatch(tx, id, caller);
      return { batch, jobs: await listJobsOfBatch(tx, batch.id) };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
