import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { requestCancel } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { requireJob } from './find-job.ts';

/** Cancels anybody's job. The log says who did it; the job's owner reads that an administrator did. */
export async function cancelAsAdmin(
  { database, jobs, log }: Pick<Context, 'database' | 'jobs' | 'log'>,
  caller: Caller,
  jobId: string,
): Promise<{ outcome: 'cancelled' | 'already_cancelled' | 'requested'; job: JobRow }> {
  const found = await requireJob(database.db, jobId, caller);
  const note = 'An administrator has asked to cancel the job.';
  const cancelled = await requestCancel(database.db, jobs.cancels, found.id, { admin: true }, note);
  if (cancelled.kind === 'absent') throw new ProblemError('not_found');
  const { kind, job } = cancelled;
  const audit = {
    audit: 'cancel',
    user_id: caller.userId,
    job_id: job.id,
    owner_id: job.user_id,
    outcome: kind,
  };
  log.info(audit, 'administrator cancels a job');
  if (kind === 'finished') {
    throw new ProblemError('already_finished', { detail: `The job has ${job.status} already.` });
  }
  return { outcome: kind === 'cancelled' && cancelled.before ? 'already_cancelled' : kind, job };
}
