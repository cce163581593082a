import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { type Asker, lockJob } from './store.ts';
import { removeTerms } from './terms.ts';

export type Deletion =
  | { kind: 'deleted'; job: JobRow }
  /** It waits or is at work. */
  | { kind: 'running'; job: JobRow }
  /** There is none, or none any more. */
  | { kind: 'absent' };

/** Marks a job that has ended as deleted: nobody sees it any more. Its files go later, see artifact-removal.ts. */
export function deleteJob(db: Db, jobId: string, asker: Asker): Promise<Deletion> {
  return db.transaction(async (tx) => {
    const job = await lockJob(tx, jobId, asker);
    if (!job || job.deleted_at) return { kind: 'absent' };
    if (!terminalStatuses.includes(job.status)) return { kind: 'running', job };
    await removeTerms(tx, job);
    const deleted = await tx
      .update(jobs)
      .set({ deleted_at: new Date() })
      .where(eq(jobs.id, jobId))
      .returning();
    return { kind: 'deleted', job: deleted[0]! };
  });
}
