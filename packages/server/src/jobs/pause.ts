import { desc, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { queuePauses } from '../db/schema/system.ts';
import { channels } from './events.ts';
import type { VideoQueue } from './queue.ts';

/** Who holds it is the only one that moves jobs to the queue, or that pauses it. */
export const dispatcherLock = sql`hashtextextended('lectern dispatcher', 0)`;

export interface Pause {
  paused_at: Date;
  /** Null when that administrator has been erased. */
  paused_by: string | null;
  reason: string | null;
}

/** The pause that lasts, or null. */
export async function findPause(db: Db): Promise<Pause | null> {
  const rows = await db
    .select()
    .from(queuePauses)
    .where(isNull(queuePauses.resumed_at))
    .orderBy(desc(queuePauses.id))
    .limit(1);
  return rows[0] ?? null;
}

/**
 * Once this has answered, no job begins: what waits in the database stays there, on every replica, and workers take nothing
 * from the queue. A pause that lasts already is answered as it is. @throws when Redis does not answer; then nothing has changed.
 */
export function pauseQueue(
  db: Db,
  queue: Pick<VideoQueue, 'setPaused'>,
  { by, reason }: { by: string; reason: string | null },
): Promise<Pause> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${dispatcherLock})`);
    const lasting = await findPause(tx);
    await queue.setPaused(true);
    if (lasting) return lasting;
    const rows = await tx
      .insert(queuePauses)
      .values({ paused_at: new Date(), paused_by: by, reason })
      .returning();
    return rows[0]!;
  });
}

/** Jobs begin again; should Redis be away, once it is back. */
export async function resumeQueue(db: Db, by: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${dispatcherLock})`);
    await tx
      .update(queuePauses)
      .set({ resumed_at: new Date(), resumed_by: by })
      .where(isNull(queuePauses.resumed_at));
    await tx.execute(sql`SELECT pg_notify(${channels.waiting}, '')`);
  });
}

/** Takes a user's name out of the record of pauses. */
export async function erasePausesOfUser(db: Db, userId: string): Promise<void> {
  await db.execute(sql`
    UPDATE queue_pauses SET paused_by = nullif(paused_by, ${userId}), resumed_by = nullif(resumed_by, ${userId})
    WHERE paused_by = ${userId} OR resumed_by = ${userId}`);
}
