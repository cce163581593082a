import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import type { Context } from '../../context.ts';
import type { BatchRow } from '../../db/schema/batches.ts';
import type { Caller } from '../../identity/identity.ts';
import { listJobsOfBatch } from '../../jobs/batches.ts';
import { requestCancel } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { mayChange } from '../videos/policy.ts';
import { requireBatch } from './find-batch.ts';

/**
 * Cancels what waits of the caller's own batch and tells the workers of what runs; may be repeated. Each job is a
 * transaction of its own. Those that wait go first, the last of them before all: a worker that gets free takes no other.
 */
export async function cancelBatch(
  { database, jobs }: Pick<Context, 'database' | 'jobs'>,
  caller: Caller,
  batchId: string,
): Promise<BatchRow> {
  const batch = await requireBatch(database.db, batchId, caller);
  if (!mayChange(caller, batch)) throw new ProblemError('forbidden');
  const unfinished = (await listJobsOfBatch(database.db, batch.id)).filter(
    (job) => !terminalStatuses.includes(job.status),
  );
  const waiting = unfinished.filter((job) => job.status === 'queued').reverse();
  const running = unfinished.filter((job) => job.status !== 'queued');
  for (const job of [...waiting, ...running]) {
    await requestCancel(database.db, jobs.cancels, job.id, { userId: caller.userId });
  }
  return batch;
}
