import type { Quality } from '@lectern/contracts/api/options.ts';
import { supposedWorkRates } from '@lectern/contracts/lesson-size.ts';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

/** Seconds of work for a second of video. */
export interface WorkRate {
  rate: number;
  /** How many finished jobs it is measured on; 0: supposed. */
  jobs: number;
}

/** What one finished job took. */
export interface Measured {
  quality: Quality;
  work_s: number;
  video_s: number;
}

const recentJobs = 100;
/** Fewer finished jobs say nothing. */
const enough = 5;

/**
 * The rate at which videos of a quality are made: the median of the recent ones of it; when they are too few, what is
 * supposed, corrected by how far the recent jobs of all qualities are from it.
 */
export function workRate(measured: readonly Measured[], quality: Quality): WorkRate {
  const own = measured.filter((job) => job.quality === quality);
  if (own.length >= enough) {
    return { rate: median(own.map(({ work_s, video_s }) => work_s / video_s)), jobs: own.length };
  }
  if (measured.length < enough) return { rate: supposedWorkRates[quality], jobs: 0 };
  const factors = measured.map((job) => job.work_s / job.video_s / supposedWorkRates[job.quality]);
  return { rate: supposedWorkRates[quality] * median(factors), jobs: measured.length };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What the last hundred jobs that finished at the first attempt took; their stages tell, so that waiting does not count. */
export async function readMeasured(db: Db): Promise<Measured[]> {
  const found = await db.execute<Measured & Record<string, unknown>>(sql`
    SELECT quality, work_s, video_s FROM (
      SELECT request->>'quality' AS quality,
             (SELECT sum((timing->>'seconds')::float) FROM jsonb_array_elements(result->'timings') AS timing) AS work_s,
             (result->'video'->>'duration_s')::float AS video_s
      FROM jobs WHERE status = 'completed' AND attempt = 1 AND deleted_at IS NULL
      ORDER BY created_at DESC, id DESC LIMIT ${recentJobs}
    ) AS recent WHERE work_s > 0 AND video_s > 0`);
  return found.rows;
}
