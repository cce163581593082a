import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { Theme } from '@lectern/contracts/theme/theme.ts';
import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { jobs } from '../db/schema.ts';
import { fairOrder } from './fair-order.ts';
import { findMaterial } from './material.ts';
import { dispatcherLock, findPause } from './pause.ts';
import type { VideoQueue } from './queue.ts';

/** The look of that name that a worker may not have; none for a built-in one. */
export type ThemeOf = (name: string) => Theme | undefined;

/**
 * Moves waiting jobs from the database to the queue, fairest first, until as many are on the queue or running as the
 * workers can run (`capacity`, at least one). So no job waits on the queue behind another user's batch: the order is
 * decided as late as it can be. Moves none while the queue is paused. Safe on every replica at once: one dispatches, the others pass by. Answers how many
 * jobs it has moved; throws when Redis or the database does not answer, with nothing lost.
 */
export async function dispatchWaiting(
  db: Db,
  queue: VideoQueue,
  capacity: () => Promise<number>,
  themeOf: ThemeOf = () => undefined,
): Promise<number> {
  const places = Math.max(1, await capacity());
  return db.transaction(async (tx) => {
    const held = await tx.execute<{ held: boolean }>(
      sql`SELECT pg_try_advisory_xact_lock(${dispatcherLock}) AS held`,
    );
    if (!held.rows[0]?.held) return 0;
    const pause = await findPause(tx);
    // Each round, as Redis may have been wiped or away when the pause began or ended.
    await queue.setPaused(pause !== null);
    if (pause) return 0;
    const chosen = await choose(tx, places - (await countInFlight(tx)), themeOf);
    if (chosen.length === 0) return 0;
    // On the queue before the commit: a crash in between leaves a job that is put there again, which changes nothing.
    await queue.add(chosen);
    return chosen.length;
  });
}

async function countInFlight(tx: Db): Promise<number> {
  const counted = await tx.execute<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM jobs
    WHERE status = 'processing' OR (status = 'queued' AND enqueued_at IS NOT NULL)`);
  return counted.rows[0]?.n ?? 0;
}

async function choose(tx: Db, places: number, themeOf: ThemeOf): Promise<JobPayload[]> {
  if (places <= 0) return [];
  const order = await tx.execute<{ id: string }>(sql`${fairOrder} LIMIT ${places}`);
  const ids = order.rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const at = new Date();
  const rows = await tx
    .update(jobs)
    .set({ enqueued_at: at })
    .where(
      inArray(
        jobs.id,
        sql`(SELECT id FROM jobs WHERE ${inArray(jobs.id, ids)} AND status = 'queued' AND enqueued_at IS NULL FOR UPDATE SKIP LOCKED)`,
      ),
    )
    .returning();
  const material = await findMaterial(tx, rows);
  rows.sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
  return rows.map((row) => {
    const theme = themeOf(row.request.theme);
    return {
      job_id: row.id,
      attempt: row.attempt,
      request: row.request,
      ...(row.trace_id ? { trace_id: row.trace_id } : {}),
      ...(row.batch_id ? { batch_id: row.batch_id } : {}),
      ...(row.continuation ? { continues: row.continuation } : {}),
      material: material.get(row.id) ?? [],
      ...(theme ? { theme } : {}),
      enqueued_at: at.toISOString(),
    };
  });
}
