import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobRuns, jobs } from '../db/schema.ts';

/** Who asks: the owner's id, or an administrator, who sees every job. */
export type Asker = { userId: string } | { admin: true };

/** The job, or null when there is none or it is somebody else's. `jobId` must be a UUID. */
export async function findJob(db: Db, jobId: string, asker: Asker): Promise<JobRow | null> {
  const rows = await db.select().from(jobs).where(visible(jobId, asker)).limit(1);
  return rows[0] ?? null;
}

/** As findJob, with the row locked until the transaction ends. */
export async function lockJob(tx: Db, jobId: string, asker: Asker): Promise<JobRow | null> {
  const rows = await tx.select().from(jobs).where(visible(jobId, asker)).limit(1).for('update');
  return rows[0] ?? null;
}

function visible(jobId: string, asker: Asker) {
  return and(eq(jobs.id, jobId), 'admin' in asker ? undefined : eq(jobs.user_id, asker.userId));
}

/** How many jobs are queued or processing now. */
export async function countJobs(db: Db): Promise<{ queued: number; processing: number }> {
  const counted = await db.execute<{ queued: number; processing: number }>(sql`
    SELECT count(*) FILTER (WHERE status = 'queued')::int AS queued,
           count(*) FILTER (WHERE status = 'processing')::int AS processing
    FROM jobs WHERE status IN ('queued', 'processing')`);
  return counted.rows[0] ?? { queued: 0, processing: 0 };
}

/** How much waits, how much is at work, and how long the eldest has waited in seconds; null when none waits. */
export async function countInQueue(
  db: Db,
): Promise<{ waiting: number; active: number; oldest_s: number | null }> {
  const counted = await db.execute<{ waiting: number; active: number; oldest_s: number | null }>(sql`
    SELECT (SELECT count(*)::int FROM jobs WHERE status = 'queued') AS waiting,
           (SELECT count(*)::int FROM jobs WHERE status = 'processing') AS active,
           (SELECT extract(epoch FROM now() - min(created_at))::float FROM jobs WHERE status = 'queued') AS oldest_s`);
  const { waiting, active, oldest_s } = counted.rows[0]!;
  return { waiting, active, oldest_s: oldest_s === null ? null : Math.max(0, oldest_s) };
}

/** Every start of every attempt that has reported something, and how much. Run ids sort by their time. */
export function listRuns(db: Db, jobId: string): Promise<{ attempt: number; run: string; events: number }[]> {
  return db
    .select({ attempt: jobRuns.attempt, run: jobRuns.run, events: jobRuns.last_seq })
    .from(jobRuns)
    .where(eq(jobRuns.job_id, jobId))
    .orderBy(jobRuns.attempt, jobRuns.run);
}
