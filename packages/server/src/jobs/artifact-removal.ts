import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { jobFolder } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import type { Log } from './log.ts';

type Emptied = Pick<JobRow, 'id' | 'attempt' | 'deleted_at'>;

/** Removes the files of an ended job and notes it. Once more changes nothing; a later attempt keeps its own files. */
export async function removeArtifacts(
  db: Db,
  storage: Pick<Storage, 'removeAll'>,
  job: Emptied,
): Promise<void> {
  if (job.deleted_at) await storage.removeAll(jobFolder(job.id));
  for (let attempt = job.attempt; attempt >= 1 && !job.deleted_at; attempt -= 1) {
    await storage.removeAll(jobFolder(job.id, attempt));
  }
  await db
    .update(jobs)
    .set({ artifacts_removed_at: new Date() })
    .where(and(eq(jobs.id, job.id), eq(jobs.attempt, job.attempt), isNull(jobs.artifacts_removed_at)));
}

export interface RemovalOptions {
  db: Db;
  storage: Pick<Storage, 'removeAll'>;
  log: Log;
  /** Days for which an ended job keeps its files; 0: for ever. */
  retentionDays: number;
  now?: Date;
  /** Jobs that one round empties at most, of each kind. */
  batch?: number;
}

/**
 * One round of the duty: empties jobs that were deleted (by a process that died, or while storage was away) and jobs
 * that ended longer ago than files are kept. Safe on every replica at once. Answers how many jobs it emptied.
 */
export async function removeDueArtifacts(options: RemovalOptions): Promise<number> {
  const { db, storage, log, retentionDays, now = new Date(), batch = 100 } = options;
  const due: Emptied[] = await db
    .select({ id: jobs.id, attempt: jobs.attempt, deleted_at: jobs.deleted_at })
    .from(jobs)
    .where(and(isNotNull(jobs.deleted_at), isNull(jobs.artifacts_removed_at)))
    .orderBy(asc(jobs.deleted_at))
    .limit(batch);
  if (retentionDays > 0) {
    const limit = new Date(now.getTime() - retentionDays * 86_400_000);
    const old = await db
      .select({ id: jobs.id, attempt: jobs.attempt, deleted_at: jobs.deleted_at })
      .from(jobs)
      .where(
        and(isNotNull(jobs.completed_at), lte(jobs.completed_at, limit), isNull(jobs.artifacts_removed_at)),
      )
      .orderBy(asc(jobs.completed_at))
      .limit(batch);
    due.push(...old);
  }
  let emptied = 0;
  for (const job of due) {
    try {
      await removeArtifacts(db, storage, job);
      emptied += 1;
    } catch (error) {
      log.warn({ err: error, job_id: job.id }, 'files of a job could not be removed, will try again');
    }
  }
  return emptied;
}
