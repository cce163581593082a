import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { requestCancel } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { requireJob } from './find-job.ts';
import { mayChange } from './policy.ts';

/** Cancels the caller's own job: `done` when it is over, otherwise its worker has been told. */
export async function cancelVideo(
  { database, jobs }: Pick<Context, 'database' | 'jobs'>,
  caller: Caller,
  jobId: string,
): Promise<{ done: boolean; job: JobRow }> {
  const found = await requireJob(database.db, jobId, caller);
  if (!mayChange(caller, found)) throw new ProblemError('forbidden');
  const outcome = await requestCancel(database.db, jobs.cancels, found.id, { userId: caller.userId });
  switch (outcome.kind) {
    case 'cancelled':
      return { done: true, job: outcome.job };
    case 'requested':
      return { done: false, job: outcome.job };
    case 'finished':
      throw new ProblemError('already_finished', { detail: `The job has ${outcome.job.status} already.` });
    case 'absent':
      throw new ProblemError('not_found');
  }
}
