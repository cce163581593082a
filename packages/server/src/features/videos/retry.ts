import type { JobStatus } from '@lectern/contracts/api/job.ts';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { lockBatchOf } from '../../jobs/batches.ts';
import { retryJob, transitions } from '../../jobs/state.ts';
import { lockJob } from '../../jobs/store.ts';
import { ProblemError } from '../../problem.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { requireRoom } from '../limits/job-room.ts';
import { requireJob } from './find-job.ts';
import { mayChange } from './policy.ts';
import { presentJob } from './present.ts';

const retryable: readonly JobStatus[] = transitions.retry.from;

/**
 * Queues the next attempt of the caller's own job, within the bounds that new jobs have.
 * @throws ProblemError `not_retryable` for a job that has a video or has not ended, and when there is no room.
 */
export async function retryVideo(
  { config, database, jobs }: Pick<Context, 'config' | 'database' | 'jobs'>,
  caller: Caller,
  jobId: string,
  key: string | null,
): Promise<Created> {
  const found = await requireJob(database.db, jobId, caller);
  if (!mayChange(caller, found)) throw new ProblemError('forbidden');
  const { userId } = caller;
  const place = await jobs.place({ id: '', status: 'queued' });
  const asked = { userId, operation: 'retryJob', key, request: { job_id: found.id } } as const;
  return withIdempotency(database.db, asked, async (tx) => {
    const ended = await lockJob(tx, found.id, { userId });
    if (!ended || ended.deleted_at) throw new ProblemError('not_found');
    const refused = new ProblemError('not_retryable', { detail: `The job is ${ended.status}.` });
    if (!retryable.includes(ended.status)) throw refused;
    await lockBatchOf(tx, ended);
    const chargedOn = await requireRoom(tx, config, userId, 1);
    const fence = { jobId: ended.id, attempt: ended.attempt };
    const queued = await retryJob(tx, fence, new Date(), chargedOn);
    if (!queued) throw refused;
    const job = presentJob(queued, place, config.http.publicUrl ?? '');
    return { status: 201, headers: { location: job.links.self }, body: job };
  });
}
