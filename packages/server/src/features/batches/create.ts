import type { Context } from '../../context.ts';
import type { InvalidItem } from '../../db/schema/batches.ts';
import type { Caller } from '../../identity/identity.ts';
import { insertBatch } from '../../jobs/batches.ts';
import { jobProblem } from '../../jobs/problem.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { requireRoom } from '../limits/job-room.ts';
import { completeItems } from './complete-items.ts';
import { presentBatch } from './present.ts';
import { type InvalidSentItem, readBatchRequest } from './read-request.ts';

/** Accepts a batch, with all its jobs or none. @throws ProblemError for whatever keeps it from being accepted. */
export async function createBatch(
  { config, database, themes }: Pick<Context, 'config' | 'database' | 'themes'>,
  { userId }: Caller,
  body: unknown,
  { key, traceId }: { key: string | null; traceId: string },
): Promise<Created> {
  const sent = readBatchRequest(body, config.limits.batchSize);
  const asked = { userId, operation: 'createBatch', key, request: sent } as const;
  return withIdempotency(database.db, asked, async (tx) => {
    const { items, invalid } = await completeItems(tx, userId, sent, { themes, config });
    const chargedOn = await requireRoom(tx, config, userId, items.length);
    const made = { userId, traceId, name: sent.name, items, invalid: invalid.map(report) };
    const { batch, jobs } = await insertBatch(tx, made, chargedOn);
    const presented = presentBatch(batch, jobs, config.http.publicUrl ?? '');
    return { status: 201, headers: { location: presented.links.self }, body: presented };
  });
}

const report = ({ index, customId, errors }: InvalidSentItem): InvalidItem => ({
  index,
  customId,
  error: { ...jobProblem('validation_failed', 'See errors for each field.'), errors },
});
