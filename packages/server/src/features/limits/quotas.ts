import type { Quotas } from '@lectern/contracts/api/account.ts';
import type { Context } from '../../context.ts';
import { readUsage } from '../../jobs/quota.ts';
import { countUnfinished } from '../../jobs/room.ts';

/** What the user may have, and has. */
export async function readQuotas(
  { config: { limits }, database: { db } }: Pick<Context, 'config' | 'database'>,
  userId: string,
): Promise<Quotas> {
  const [unfinished, today] = await Promise.all([countUnfinished(db, userId), readUsage(db, userId)]);
  return {
    unfinished_jobs: { limit: limits.jobsPerUser, used: unfinished },
    jobs_per_day: { limit: limits.jobsPerDay, used: today.used, resets_at: today.resetsAt.toISOString() },
  };
}
