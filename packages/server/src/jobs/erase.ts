import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { type CancelTopic, requestCancel } from './requests.ts';
import { removeTerms } from './terms.ts';

export interface Eraser {
  cancels: CancelTopic;
  /** Removes all files of a job. */
  removeFiles(jobId: string): Promise<void>;
}

const atOnce = 50;
const hasEnded = inArray(jobs.status, [...terminalStatuses]);
const goesOn = notInArray(jobs.status, [...terminalStatuses]);

/**
 * Cancels the jobs of a user and removes those that have ended. Does a bounded part of the work; answers whether some is
 * left, because it is much or because a worker still has to stop.
 */
export async function eraseJobsOfUser(
  db: Db,
  { cancels, removeFiles }: Eraser,
  userId: string,
): Promise<boolean> {
  const own = eq(jobs.user_id, userId);
  const running = await db.select({ id: jobs.id }).from(jobs).where(and(own, goesOn)).limit(atOnce);
  for (const { id } of running) await requestCancel(db, cancels, id, { userId });
  const ended = await db.select().from(jobs).where(and(own, hasEnded)).limit(atOnce);
  for (const job of ended) await eraseJob(db, job, removeFiles);
  const left = await db.select({ id: jobs.id }).from(jobs).where(own).limit(1);
  return left.length > 0;
}

/** Files first, so that none is left without its row. A job that is tried again meanwhile stays for the next round. */
async function eraseJob(db: Db, job: JobRow, removeFiles: Eraser['removeFiles']): Promise<void> {
  await removeFiles(job.id);
  await db.transaction(async (tx) => {
    await removeTerms(tx, job);
    await tx.delete(jobs).where(and(eq(jobs.id, job.id), hasEnded));
  });
}
