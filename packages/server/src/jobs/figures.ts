import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

export interface PriorityFigures {
  priority: number;
  waiting: number;
  users: number;
  oldest_s: number | null;
}

/** The jobs that wait, by priority. */
export async function readWaiting(db: Db): Promise<PriorityFigures[]> {
  const { rows } = await db.execute<PriorityFigures & Record<string, unknown>>(sql`
    SELECT priority, count(*)::int AS waiting, count(DISTINCT user_id)::int AS users,
           greatest(0, extract(epoch FROM now() - min(created_at)))::float AS oldest_s
    FROM jobs WHERE status = 'queued' GROUP BY priority ORDER BY priority DESC`);
  return rows;
}

/** How many users wait for a job. */
export async function countWaitingUsers(db: Db): Promise<number> {
  const { rows } = await db.execute<{ users: number }>(
    sql`SELECT count(DISTINCT user_id)::int AS users FROM jobs WHERE status = 'queued'`,
  );
  return rows[0]!.users;
}

export interface EndFigures {
  status: 'completed' | 'failed' | 'cancelled';
  code: string | null;
  jobs: number;
  /** Of them, in the last minute. */
  recent: number;
}

/** How the jobs of the last hour ended, at most the newest 10,000: as quick on a table of any size. */
export async function readEnds(db: Db): Promise<EndFigures[]> {
  const { rows } = await db.execute<EndFigures & Record<string, unknown>>(sql`
    SELECT status, error->>'code' AS code, count(*)::int AS jobs,
           count(*) FILTER (WHERE completed_at > now() - interval '1 minute')::int AS recent
    FROM (SELECT status, error, completed_at FROM jobs
          WHERE completed_at > now() - interval '1 hour' ORDER BY completed_at DESC LIMIT 10000) AS ended
    GROUP BY 1, 2 ORDER BY 3 DESC`);
  return rows;
}

export interface TimeFigures {
  /** A stage; or `job`: from start to end; or `wait`: from acceptance to start. */
  name: string;
  samples: number;
  p50_s: number;
  p95_s: number;
}

/** What the 200 videos that were completed last have taken: as quick on a table of any size. */
export async function readTimes(db: Db): Promise<TimeFigures[]> {
  const { rows } = await db.execute<TimeFigures & Record<string, unknown>>(sql`
    WITH recent AS MATERIALIZED (
      SELECT created_at, started_at, completed_at, result->'timings' AS timings FROM jobs
      WHERE status = 'completed' ORDER BY completed_at DESC LIMIT 200)
    SELECT name, count(*)::int AS samples,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS p50_s,
           percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS p95_s
    FROM (
      SELECT 'job' AS name, extract(epoch FROM completed_at - started_at)::float AS seconds FROM recent
      UNION ALL SELECT 'wait', extract(epoch FROM started_at - created_at)::float FROM recent
      UNION ALL SELECT timing->>'stage', (timing->>'seconds')::float
                FROM recent, jsonb_array_elements(timings) AS timing) AS taken
    WHERE seconds >= 0 GROUP BY name`);
  return rows;
}
