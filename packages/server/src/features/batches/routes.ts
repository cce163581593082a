import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import type { BatchRow } from '../../db/schema/batches.ts';
import { listJobsOfBatch } from '../../jobs/batches.ts';
import { sendTagged } from '../entity-tag.ts';
import { readIdempotencyKey, sendCreated } from '../idempotency.ts';
import { parameter, type Route, route } from '../route.ts';
import { cancelBatch } from './cancel.ts';
import { createBatch } from './create.ts';
import { requireBatch } from './find-batch.ts';
import { presentBatch } from './present.ts';

const askAgain_s = '2';

/** Many videos in one request. */
export function batchRoutes(context: Context): Route[] {
  const { database, config } = context;
  const present = async (batch: BatchRow) =>
    presentBatch(batch, await listJobsOfBatch(database.db, batch.id), config.http.publicUrl ?? '');
  return [
    route(operations.createBatch, async (request, reply, caller) => {
      const key = readIdempotencyKey(request);
      return sendCreated(
        reply,
        await createBatch(context, caller, request.body, { key, traceId: request.traceId }),
      );
    }),
    route(operations.getBatch, async (request, reply, caller) => {
      const batch = await present(await requireBatch(database.db, parameter(request, 'batch_id'), caller));
      if (batch.completed_at === null) reply.header('retry-after', askAgain_s);
      return sendTagged(request, reply, batch);
    }),
    route(operations.cancelBatch, async (request, reply, caller) => {
      const batch = await present(await cancelBatch(context, caller, parameter(request, 'batch_id')));
      if (batch.completed_at === null) reply.header('retry-after', '1');
      return reply.code(202).send(batch);
    }),
  ];
}
