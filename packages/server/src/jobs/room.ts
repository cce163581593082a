import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { chargeJobs } from './quota.ts';

/** Bounds of what may be taken in. What is absent is not bounded. */
export interface JobLimits {
  /** Waiting jobs in all; approximate under parallel calls. */
  queued?: number;
  /** Unfinished jobs of the user; exact. */
  userActive?: number;
  /** Jobs that the user asks for on one day of UTC; exact. */
  userDaily?: number;
}

export type Fullness =
  /** The whole queue is full (503). */
  | 'queue_full'
  /** This user has as many unfinished jobs as allowed (429). */
  | 'user_full'
  /** This user has had all jobs of the day (429). */
  | 'quota_exceeded';

export type Room = { kind: 'taken'; chargedOn: string } | { kind: Fullness };

/**
 * Makes sure that `number` jobs more may be taken in for the user, all of them or none, and counts them for the quota.
 * Needs the transaction that inserts the jobs: until it ends, others who ask for the same user wait.
 */
export async function takeRoom(
  tx: Db,
  userId: string,
  number: number,
  limits: JobLimits = {},
): Promise<Room> {
  const { queued, userActive, userDaily } = limits;
  if (queued !== undefined) {
    const waiting = sql`SELECT 1 FROM jobs WHERE status = 'queued' LIMIT ${queued}`;
    if ((await count(tx, waiting)) + number > queued) return { kind: 'queue_full' };
  }
  if (userActive !== undefined) {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`jobs of ${userId}`}, 0))`);
    const own = sql`${unfinishedOf(userId)} LIMIT ${userActive}`;
    if ((await count(tx, own)) + number > userActive) return { kind: 'user_full' };
  }
  const chargedOn = await chargeJobs(tx, userId, number, userDaily);
  return chargedOn === null ? { kind: 'quota_exceeded' } : { kind: 'taken', chargedOn };
}

/** How many jobs of the user have not ended. */
export function countUnfinished(db: Db, userId: string): Promise<number> {
  return count(db, unfinishedOf(userId));
}

const unfinishedOf = (userId: string) =>
  sql`SELECT 1 FROM jobs WHERE user_id = ${userId} AND status IN ('queued', 'processing', 'awaiting_approval') AND deleted_at IS NULL`;

async function count(tx: Db, rows: ReturnType<typeof sql>): Promise<number> {
  const counted = await tx.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM (${rows}) AS found`);
  return counted.rows[0]?.n ?? 0;
}
