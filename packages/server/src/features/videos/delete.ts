import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { removeArtifacts } from '../../jobs/artifact-removal.ts';
import { deleteJob } from '../../jobs/delete.ts';
import { ProblemError } from '../../problem.ts';
import { requireJob } from './find-job.ts';
import { mayChange } from './policy.ts';

/**
 * Deletes the caller's own job with its files. Files that cannot be removed now are removed later.
 * @throws ProblemError `job_running` while it waits or is at work.
 */
export async function deleteVideo(
  { database, storage, log }: Pick<Context, 'database' | 'storage' | 'log'>,
  caller: Caller,
  jobId: string,
): Promise<void> {
  const found = await requireJob(database.db, jobId, caller);
  if (!mayChange(caller, found)) throw new ProblemError('forbidden');
  const deletion = await deleteJob(database.db, found.id, { userId: caller.userId });
  if (deletion.kind === 'absent') throw new ProblemError('not_found');
  if (deletion.kind === 'running') {
    throw new ProblemError('job_running', { detail: `The job is ${deletion.job.status}: cancel it first.` });
  }
  await removeArtifacts(database.db, storage, deletion.job).catch((error) =>
    log.warn({ err: error, job_id: found.id }, 'files of a deleted job are removed later'),
  );
}
