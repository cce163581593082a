import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { JobRow } from '../db/schema.ts';
import { fairOrder } from './fair-order.ts';
import { findPause } from './pause.ts';

/** Where a job stands: 1 is next. `wait_s` is an estimate from what recent jobs took; null while the queue is paused. Both null once it runs. */
export interface Place {
  position: number | null;
  wait_s: number | null;
}

interface Order {
  positions: Map<string, number>;
  processing: number;
  capacity: number;
  paused: boolean;
  /** What a job takes, in seconds. */
  seconds: number;
}

const freshMs = 1_000;
const supposedSeconds = 60;

/** Tells places from an order that is read at most once a second, however many ask. */
export function createPlaces(
  db: Db,
  capacity: () => Promise<number>,
): (job: Pick<JobRow, 'id' | 'status'>) => Promise<Place> {
  let order: Promise<Order> | undefined;
  let validUntil = 0;

  const current = (): Promise<Order> => {
    if (!order || Date.now() >= validUntil) {
      validUntil = Date.now() + freshMs;
      order = readOrder(db, capacity).catch((error) => {
        order = undefined;
        throw error;
      });
    }
    return order;
  };

  return async (job) => {
    if (job.status !== 'queued') return { position: null, wait_s: null };
    const { positions, processing, capacity: places, paused, seconds } = await current();
    const position = positions.get(job.id) ?? positions.size + 1;
    if (paused) return { position, wait_s: null };
    const rounds = Math.floor((processing + position - 1) / places);
    return { position, wait_s: Math.round(rounds * seconds) };
  };
}

async function readOrder(db: Db, capacity: () => Promise<number>): Promise<Order> {
  const [queue, waiting, work, places, pause] = await Promise.all([
    db.execute<{ id: string }>(
      sql`SELECT id FROM jobs WHERE status = 'queued' AND enqueued_at IS NOT NULL ORDER BY enqueued_at, id`,
    ),
    db.execute<{ id: string }>(fairOrder),
    db.execute<{ processing: number; seconds: number | null }>(sql`
      SELECT (SELECT count(*)::int FROM jobs WHERE status = 'processing') AS processing,
             (SELECT extract(epoch FROM avg(completed_at - started_at))::float FROM (
                SELECT completed_at, started_at FROM jobs WHERE status = 'completed' AND deleted_at IS NULL
                ORDER BY created_at DESC LIMIT 20) AS recent) AS seconds`),
    capacity(),
    findPause(db),
  ]);
  const ids = [...queue.rows, ...waiting.rows].map((row) => row.id);
  return {
    positions: new Map(ids.map((id, index) => [id, index + 1])),
    processing: work.rows[0]?.processing ?? 0,
    capacity: Math.max(1, places),
    paused: pause !== null,
    seconds: work.rows[0]?.seconds ?? supposedSeconds,
  };
}
