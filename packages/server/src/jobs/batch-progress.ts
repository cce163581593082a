import type { BatchCounts, BatchProgress, BatchStatus } from '@lectern/contracts/api/batch.ts';
import { JobStatus, terminalStatuses } from '@lectern/contracts/api/job.ts';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { BatchRow } from '../db/schema/batches.ts';
import type { JobRow } from '../db/schema.ts';

/** How many jobs have a status, and the sum of their percentages. */
export interface StatusShare {
  status: JobStatus;
  jobs: number;
  percentages: number;
}

/** The whole of a batch from the shares of its statuses. `invalid`: items that were left out. */
export function batchProgress(shares: readonly StatusShare[], invalid: number): BatchProgress {
  const jobsOf = (status: JobStatus) => shares.find((share) => share.status === status)?.jobs ?? 0;
  const jobs = shares.reduce((sum, share) => sum + share.jobs, 0);
  const done = shares.reduce(
    (sum, share) => sum + (terminalStatuses.includes(share.status) ? 100 * share.jobs : share.percentages),
    0,
  );
  const counts: BatchCounts = {
    total: jobs + invalid,
    ...(Object.fromEntries(JobStatus.options.map((status) => [status, jobsOf(status)])) as Record<
      JobStatus,
      number
    >),
    invalid,
  };
  const percentage = jobs === 0 ? 100 : Math.round((10 * done) / jobs) / 10;
  return { status: batchStatus(counts), percentage, counts };
}

function batchStatus(counts: BatchCounts): BatchStatus {
  const jobs = counts.total - counts.invalid;
  const ended = terminalStatuses.reduce((sum, status) => sum + counts[status], 0);
  if (ended < jobs) return counts.queued === jobs ? 'queued' : 'processing';
  if (counts.completed === counts.total) return 'completed';
  if (counts.completed > 0) return 'completed_with_errors';
  return counts.cancelled === jobs ? 'cancelled' : 'failed';
}

export function isOver({ status }: Pick<BatchProgress, 'status'>): boolean {
  return status !== 'queued' && status !== 'processing';
}

/** What the jobs of a batch come to, from their rows. */
export function progressOf(batch: Pick<BatchRow, 'invalid'>, jobs: readonly JobRow[]): BatchProgress {
  const shares = [...Map.groupBy(jobs, (job) => job.status)].map(([status, own]) => ({
    status,
    jobs: own.length,
    percentages: own.reduce((sum, job) => sum + job.progress.percentage, 0),
  }));
  return batchProgress(shares, batch.invalid.length);
}

/** The same, counted by the database. */
export async function readBatchProgress(
  db: Db,
  batch: Pick<BatchRow, 'id' | 'invalid'>,
): Promise<BatchProgress> {
  const counted = await db.execute<StatusShare & Record<string, unknown>>(sql`
    SELECT status, count(*)::int AS jobs, sum((progress->>'percentage')::float8)::float8 AS percentages
    FROM jobs WHERE batch_id = ${batch.id} GROUP BY status`);
  return batchProgress(counted.rows, batch.invalid.length);
}
