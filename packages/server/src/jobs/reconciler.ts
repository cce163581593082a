import { and, eq, isNotNull, lt } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import { forgetExpiredAnswers } from './idempotency.ts';
import type { Log } from './log.ts';
import { jobProblem } from './problem.ts';
import type { VideoQueue } from './queue.ts';
import { forgetOldUsage } from './quota.ts';
import { maxDeaths } from './record.ts';
import type { Redis } from './redis.ts';
import { readWorkers } from './registry.ts';
import type { CancelTopic } from './requests.ts';
import { cancelJob, failJob, requeueJob } from './state.ts';
import { clearStop, readStop } from './stop-flags.ts';

export interface ReconcilerOptions {
  db: Db;
  redis: Redis;
  queue: VideoQueue;
  cancels: CancelTopic;
  log: Log;
  /** How long a job must be seen without a worker and off the queue before that counts: longer than a heartbeat. */
  patienceMs?: number;
  /** How long the end of a run may be on its way to the database. */
  recordingMs?: number;
}

const batch = 500;

/**
 * Mends what a crash left between the database and Redis. Safe on every replica: each repair is fenced. A round throws
 * when Redis does not answer, and then concludes nothing.
 */
export function createReconciler(options: ReconcilerOptions) {
  const { db, redis, queue, cancels, log, patienceMs = 5_000, recordingMs = 60_000 } = options;
  /** Since when a job has been seen to be nowhere, by job, attempt and run. */
  let missing = new Map<string, number>();

  /** Jobs that are in flight for the database, and that neither the queue nor a living worker knows. */
  const findMissing = async (): Promise<JobRow[]> => {
    const flying = [
      ...(await db.select().from(jobs).where(eq(jobs.status, 'processing')).limit(batch)),
      ...(await db
        .select()
        .from(jobs)
        .where(and(eq(jobs.status, 'queued'), isNotNull(jobs.enqueued_at)))
        .limit(batch)),
    ];
    if (flying.length === 0) return [];
    const held = await queue.holds(flying.map((job) => ({ jobId: job.id, attempt: job.attempt })));
    const running = new Set(
      (await readWorkers(redis)).flatMap((worker) =>
        worker.jobs.map((job) => `${job.job_id} ${job.attempt}`),
      ),
    );
    return flying.filter((job, index) => !held[index] && !running.has(`${job.id} ${job.attempt}`));
  };

  const mendMissing = async (): Promise<number> => {
    const seen = new Map<string, number>();
    let mended = 0;
    for (const job of await findMissing()) {
      const place = `${job.id} ${job.attempt} ${job.run} ${job.enqueued_at?.getTime()}`;
      const since = missing.get(place) ?? Date.now();
      seen.set(place, since);
      const ended = (await readStop(redis, job.id, job.attempt)) === 'done';
      if (Date.now() - since < (ended ? recordingMs : patienceMs)) continue;
      if (ended) await clearStop(redis, job.id, job.attempt);
      if (await mend(job)) mended += 1;
      seen.delete(place);
    }
    missing = seen;
    return mended;
  };

  const mend = (job: JobRow): Promise<boolean> => {
    const fence = { jobId: job.id, attempt: job.attempt, ...(job.run ? { run: job.run } : {}) };
    log.warn({ job_id: job.id, status: job.status, run: job.run, deaths: job.deaths }, 'job found nowhere');
    return db.transaction(async (tx) => {
      if (job.status === 'queued') return waitAgain(tx, job);
      if (job.cancel_requested_at) return (await cancelJob(tx, fence)) !== null;
      if (job.deaths + 1 < maxDeaths) return (await requeueJob(tx, fence)) !== null;
      const lost = jobProblem('worker_lost', `${maxDeaths} workers died while they ran this job.`);
      return (await failJob(tx, fence, lost)) !== null;
    });
  };

  /** Cancels that did not reach a worker: tell it again; end the job when no living worker has it. */
  const mendCancels = async (): Promise<number> => {
    const asked = await db
      .select()
      .from(jobs)
      .where(
        and(
          eq(jobs.status, 'processing'),
          lt(jobs.cancel_requested_at, new Date(Date.now() - Math.min(patienceMs, 1_000))),
        ),
      )
      .limit(batch);
    if (asked.length === 0) return 0;
    const running = new Set((await readWorkers(redis)).flatMap((one) => one.jobs.map((job) => job.run)));
    let mended = 0;
    for (const job of asked) {
      if ((await readStop(redis, job.id, job.attempt)) === 'done') continue;
      await cancels.request(job.id, job.attempt);
      const waited = Date.now() - job.cancel_requested_at!.getTime();
      if (waited < patienceMs || (job.run && running.has(job.run))) continue;
      const fence = { jobId: job.id, attempt: job.attempt, ...(job.run ? { run: job.run } : {}) };
      if (await db.transaction((tx) => cancelJob(tx, fence))) mended += 1;
    }
    return mended;
  };

  return {
    /** One round; answers how many jobs it has mended. */
    async round(): Promise<number> {
      await forgetExpiredAnswers(db);
      await forgetOldUsage(db);
      return (await mendMissing()) + (await mendCancels());
    },
  };
}

async function waitAgain(tx: Db, job: JobRow): Promise<boolean> {
  const rows = await tx
    .update(jobs)
    .set({ enqueued_at: null })
    .where(and(eq(jobs.id, job.id), eq(jobs.status, 'queued'), eq(jobs.enqueued_at, job.enqueued_at!)))
    .returning({ id: jobs.id });
  return rows.length === 1;
}
