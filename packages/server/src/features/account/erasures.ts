import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { erasures } from '../../db/schema/identity.ts';

/** From here on the user is gone. Asking again changes nothing. */
export async function requestErasure(db: Db, userId: string): Promise<void> {
  await db.insert(erasures).values({ user_id: userId }).onConflictDoNothing();
}

/** Whether the user is gone, although a token may still live. */
export async function isErased(db: Db, userId: string): Promise<boolean> {
  const found = await db.select({ one: sql`1` }).from(erasures).where(eq(erasures.user_id, userId));
  return found.length > 0;
}

const lease = sql`now() + interval '30 seconds'`;

/** An erasure that is due, for this process alone for half a minute; then it is due again, should the process have died. */
export async function claimErasure(db: Db): Promise<{ userId: string; age_s: number } | null> {
  const claimed = await db.execute<{ user_id: string; age_s: number }>(sql`
    UPDATE erasures SET due_at = ${lease} WHERE user_id = (
      SELECT user_id FROM erasures WHERE due_at <= now() ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING user_id, extract(epoch FROM now() - requested_at)::float8 AS age_s`);
  const row = claimed.rows[0];
  return row ? { userId: row.user_id, age_s: row.age_s } : null;
}

/** Says when the next round is due; null: never. */
export async function postponeErasure(db: Db, userId: string, seconds: number | null): Promise<void> {
  const due_at = seconds === null ? null : sql`now() + make_interval(secs => ${seconds})`;
  await db.update(erasures).set({ due_at }).where(eq(erasures.user_id, userId));
}

const remembered = sql`now() - interval '30 days'`;

/** Forgets the users that went long ago: no token of theirs lives. */
export async function forgetOldErasures(db: Db): Promise<void> {
  await db.delete(erasures).where(and(isNull(erasures.due_at), lt(erasures.requested_at, remembered)));
}
