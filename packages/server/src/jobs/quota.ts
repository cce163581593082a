import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { quotaUsage } from '../db/schema/limits.ts';
import { type JobRow, jobs } from '../db/schema.ts';

const today = sql`(now() AT TIME ZONE 'UTC')::date`;
const keptDays = 40;

/**
 * Counts `number` jobs more for the user's day, all or none of them. Answers the day, `YYYY-MM-DD` of UTC, or null when
 * there would be more than `limit`. Needs a transaction: until it ends, others who ask for the same user wait.
 */
export async function chargeJobs(
  tx: Db,
  userId: string,
  number: number,
  limit = Number.POSITIVE_INFINITY,
): Promise<string | null> {
  if (number > limit) return null;
  const used = sql`${quotaUsage.used} + ${number}`;
  const rows = await tx
    .insert(quotaUsage)
    .values({ user_id: userId, day: today, used: number })
    .onConflictDoUpdate({
      target: [quotaUsage.user_id, quotaUsage.day],
      set: { used },
      ...(Number.isFinite(limit) ? { setWhere: sql`${used} <= ${limit}` } : {}),
    })
    .returning({ day: quotaUsage.day });
  return rows[0]?.day ?? null;
}

/** Gives back what the job was counted for, once. The row must be locked by the transaction. */
export async function giveBack(tx: Db, job: JobRow): Promise<JobRow> {
  if (job.charged_on === null) return job;
  await tx.update(jobs).set({ charged_on: null }).where(eq(jobs.id, job.id));
  await tx
    .update(quotaUsage)
    .set({ used: sql`${quotaUsage.used} - 1` })
    .where(and(eq(quotaUsage.user_id, job.user_id), eq(quotaUsage.day, job.charged_on)));
  return { ...job, charged_on: null };
}

/** How many jobs count for the user today, and the moment at which the next day begins. */
export async function readUsage(db: Db, userId: string): Promise<{ used: number; resetsAt: Date }> {
  const rows = await db
    .select({ used: quotaUsage.used })
    .from(quotaUsage)
    .where(and(eq(quotaUsage.user_id, userId), eq(quotaUsage.day, today)));
  return { used: rows[0]?.used ?? 0, resetsAt: nextDay(new Date()) };
}

/** Midnight of UTC after a moment. */
export function nextDay(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + 1));
}

/** Removes days that nobody asks about any more. */
export async function forgetOldUsage(db: Db): Promise<void> {
  await db.delete(quotaUsage).where(lt(quotaUsage.day, sql`${today} - ${keptDays}::integer`));
}

export async function eraseUsageOfUser(db: Db, userId: string): Promise<void> {
  await db.delete(quotaUsage).where(eq(quotaUsage.user_id, userId));
}
