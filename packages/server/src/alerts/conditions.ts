import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { JobService } from '../jobs/job-service.ts';
import type { Pressure } from '../pressure/pressure.ts';
import type { Condition } from './condition.ts';

export interface AlertThresholds {
  /** Percent of the jobs that ended lately. */
  failureRate: number;
  /** Seconds that the oldest waiting job may have waited. */
  queueAge_s: number;
  /** Free space below which new work will be refused; the alert comes at twice as much. */
  diskReserve_bytes: number;
}

export interface Watched {
  database: Pick<Database, 'db' | 'ping'>;
  jobs: Pick<JobService, 'pingRedis' | 'workers'>;
  pressure: Pick<Pressure, 'read'>;
}

/** Jobs that ended within so many minutes count for the failure rate, from so many on. */
const window_min = 10;
const fewest = 5;

/** Everything that is watched. */
export function createConditions(
  { database, jobs, pressure }: Watched,
  { failureRate, queueAge_s, diskReserve_bytes }: AlertThresholds,
): Condition[] {
  const { db } = database;
  return [
    {
      name: 'DatabaseLost',
      severity: 'critical',
      summary: 'The database does not answer: requests are refused.',
      ledger: 'redis',
      look: () => said(database.ping()),
    },
    {
      name: 'RedisLost',
      severity: 'critical',
      summary: 'Redis does not answer: jobs are accepted and wait.',
      ledger: 'database',
      look: () => said(jobs.pingRedis()),
    },
    {
      name: 'NoWorker',
      severity: 'critical',
      summary: 'Jobs wait and no worker is alive.',
      ledger: 'redis',
      async look() {
        if ((await jobs.workers()).length > 0) return null;
        const { queued } = await readQueue(db);
        return queued > 0 ? `${queued} waiting.` : null;
      },
    },
    {
      name: 'QueueStuck',
      severity: 'warning',
      summary: 'The oldest waiting job has waited for too long.',
      ledger: 'redis',
      async look() {
        const { age_s } = await readQueue(db);
        return age_s > queueAge_s ? `${Math.round(age_s)} s.` : null;
      },
    },
    {
      name: 'FailureRateHigh',
      severity: 'critical',
      summary: 'Too many of the latest jobs have failed.',
      ledger: 'redis',
      async look() {
        const { ended, failed } = await readOutcomes(db);
        if (ended < fewest || (100 * failed) / ended < failureRate) return null;
        return `${failed} of ${ended} within ${window_min} minutes.`;
      },
    },
    {
      name: 'DiskNearlyFull',
      severity: 'critical',
      summary: 'The disk is nearly full.',
      ledger: 'redis',
      async look() {
        const { disk_free_bytes: free } = pressure.read();
        return free < 2 * diskReserve_bytes ? `${Math.round(free / 1_048_576)} MiB free.` : null;
      },
    },
  ];
}

/** What is lost says nothing of why in public: the log has it. */
const said = (ping: Promise<unknown>) =>
  ping.then(
    () => null,
    () => 'No answer within two seconds.',
  );

async function readQueue(db: Watched['database']['db']): Promise<{ queued: number; age_s: number }> {
  // Age since the job was last put back in the queue: a retry is not as old as its first attempt.
  const read = await db.execute<{ queued: number; age_s: number }>(sql`
    SELECT count(*)::int AS queued, coalesce(extract(epoch FROM now() - min(updated_at)), 0)::float8 AS age_s
    FROM jobs WHERE status = 'queued'`);
  return read.rows[0]!;
}

async function readOutcomes(db: Watched['database']['db']): Promise<{ ended: number; failed: number }> {
  const read = await db.execute<{ ended: number; failed: number }>(sql`
    SELECT count(*) FILTER (WHERE status <> 'cancelled')::int AS ended,
           count(*) FILTER (WHERE status = 'failed')::int AS failed
    FROM jobs WHERE completed_at > now() - make_interval(mins => ${window_min})`);
  return read.rows[0]!;
}
