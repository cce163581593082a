import { Id } from '@lectern/contracts/api/ids.ts';
import type { Db } from '../../db/database.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { findJob } from '../../jobs/store.ts';
import { ProblemError } from '../../problem.ts';
import { readerOf } from './policy.ts';

/** The job that the caller may see. @throws ProblemError `not_found`, alike for malformed, unknown and foreign ids. */
export async function requireJob(db: Db, jobId: string, caller: Caller): Promise<JobRow> {
  const job = Id.safeParse(jobId).success ? await findJob(db, jobId, readerOf(caller)) : null;
  if (!job || job.deleted_at) throw new ProblemError('not_found');
  return job;
}
