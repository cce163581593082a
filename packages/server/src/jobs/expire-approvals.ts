import { and, asc, eq, lte } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { jobs } from '../db/schema.ts';
import { jobProblem } from './problem.ts';
import { expireApproval } from './scene-state.ts';

/** Jobs that one round ends at most. */
const batch = 100;

/**
 * Fails the jobs whose storyboards have waited for longer than `days`. Safe on every replica at once, and beside approvals:
 * whoever is first decides. Answers how many it has ended.
 */
export async function expireApprovals(db: Db, days: number, now = new Date()): Promise<number> {
  const limit = new Date(now.getTime() - days * 86_400_000);
  const due = await db
    .select({ jobId: jobs.id, attempt: jobs.attempt })
    .from(jobs)
    .where(and(eq(jobs.status, 'awaiting_approval'), lte(jobs.awaiting_since, limit)))
    .orderBy(asc(jobs.awaiting_since))
    .limit(batch);
  let ended = 0;
  for (const fence of due) {
    const detail = `The storyboard was not approved within ${days} ${days === 1 ? 'day' : 'days'}.`;
    const error = jobProblem('approval_expired', detail);
    if (await db.transaction((tx) => expireApproval(tx, fence, error, now))) ended += 1;
  }
  return ended;
}
