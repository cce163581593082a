import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { JobPayload } from '@lectern/contracts/queue.ts';
import type { WorkerCapabilities } from '@lectern/contracts/worker-record.ts';
import type { Cache } from '@lectern/pipeline/cache/cache.ts';
import type { MakeStoryboard } from '@lectern/pipeline/make-storyboard.ts';
import type { MakeVideo } from '@lectern/pipeline/run.ts';
import { type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { v7 as uuidv7 } from 'uuid';
import type { Storage } from '../storage/storage.ts';
import { type CurrentRun, CurrentRuns } from './current-runs.ts';
import { startDuty } from './duty.ts';
import { keys, prefix, queueId, queueName } from './keys.ts';
import { createComplaint, type Log, withFields } from './log.ts';
import { openMadeBefore } from './made-before.ts';
import { lockDurationMs, maxStalledCount, stalledIntervalMs } from './queue.ts';
import { openRedis } from './redis.ts';
import { heartbeatMs, register, unregister } from './registry.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { openWorkerFolder } from './run-folder.ts';
import { type RunOutcome, runJob } from './run-job.ts';
import { hearStops, readStop } from './stop-flags.ts';

export interface WorkerOptions {
  redisUrl: string;
  storage: Pick<Storage, 'putFile' | 'open'>;
  makeVideo: MakeVideo;
  makeStoryboard?: MakeStoryboard;
  /** Runs have their folders below it; leftovers of dead workers there are removed. */
  workFolder: string;
  /** How many jobs run side by side. */
  concurrency: number;
  /** Scenes that one job may render side by side; the pipeline decides when absent. */
  parallel?: number;
  version: string;
  /** Work of other jobs that may be used again. */
  cache?: Cache;
  /** What the registry tells of this worker. */
  capabilities?: WorkerCapabilities;
  log: Log;
  /** How soon a killed worker's jobs are taken over; for tests. */
  lock?: { durationMs: number; stalledIntervalMs: number };
}

export interface RunningWorker {
  readonly id: string;
  /**
   * Takes no more jobs, waits `graceMs` for those at work, gives the rest back to the queue without a death, and ends.
   * Takes at most ten seconds more than the grace.
   */
  close(graceMs?: number): Promise<void>;
}

/** Ours to stop, report and leave the queue, after the grace; Redis may be away. */
const finishingMs = 10_000;
/** Longer than an attempt can take with all its waiting. */
const spentSeconds = 86_400;

/** Takes jobs from the queue and makes videos, until closed. Knows Redis and storage; never the database. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { redisUrl, log, concurrency, version } = options;
  const id = uuidv7();
  const startedAt = new Date().toISOString();
  const complain = createComplaint(log);
  const folder = await openWorkerFolder(options.workFolder, id);
  const redis = openRedis(redisUrl, 'patient', complain);
  const hearing = openRedis(redisUrl, 'patient', complain);
  const runs = new CurrentRuns();
  let closing = false;

  const beat = async () => {
    const jobs = [...runs].map(({ jobId, attempt, run, stage, percentage }) => ({
      ...{ job_id: jobId, attempt, run },
      ...{ stage, percentage },
    }));
    await register(redis, {
      worker_id: id,
      version,
      hostname: hostname(),
      pid: process.pid,
      capacity: closing ? 0 : concurrency,
      started_at: startedAt,
      memory_bytes: process.memoryUsage.rss(),
      capabilities: options.capabilities,
      jobs,
    });
    for (const run of runs) {
      await redis.set(keys.spent(run.jobId, run.attempt), run.spent(), 'EX', spentSeconds);
      obey(run, await readStop(redis, run.jobId, run.attempt));
    }
  };

  const heartbeat = startDuty('heartbeat', heartbeatMs, beat, log);

  const work = async (payload: JobPayload, token: string): Promise<RunOutcome> => {
    const { job_id, attempt } = payload;
    const ownLog = logOf(log, payload);
    if ((await readStop(redis, job_id, attempt)) === 'done') return 'abandoned';
    const spentBefore = Number(await redis.get(keys.spent(job_id, attempt)));
    const run = runs.begin(job_id, attempt, uuidv7(), token, spentBefore);
    const reporter = notingProgress(createReporter(redis, payload, run.run, ownLog), run);
    try {
      reporter.report({ type: 'started', worker_id: id });
      heartbeat.wake();
      if (closing) run.stop('released');
      obey(run, await readStop(redis, job_id, attempt));
      const { makeVideo, makeStoryboard, storage, parallel, cache } = options;
      const place = join(folder, run.run);
      return await runJob({
        payload,
        folder: place,
        signal: run.signal,
        spentBefore,
        reporter,
        makeVideo,
        makeStoryboard,
        madeBefore: openMadeBefore(redis, storage, version, payload),
        storage,
        cache,
        parallel,
        log: ownLog,
      });
    } finally {
      runs.end(run);
      heartbeat.wake();
    }
  };

  const bull = new Worker<unknown>(
    queueName,
    async (job: Job<unknown>, token = '') => {
      const payload = JobPayload.safeParse(job.data);
      if (!payload.success) throw new UnrecoverableError('not a job payload');
      const outcome = await work(payload.data, token);
      logOf(log, payload.data).info({ outcome }, 'run ended');
      if (outcome === 'completed' || outcome === 'awaiting_approval') return;
      if (outcome !== 'released') throw new UnrecoverableError(outcome);
      await job.moveToWait(token);
      throw new WaitingError();
    },
    {
      connection: redis,
      prefix,
      concurrency,
      name: id,
      maxStalledCount,
      lockDuration: options.lock?.durationMs ?? lockDurationMs,
      stalledInterval: options.lock?.stalledIntervalMs ?? stalledIntervalMs,
      runRetryDelay: 1_000,
    },
  );
  bull.on('error', complain);
  bull.on('lockRenewalFailed', (ids: string[]) => {
    void abandonLost(ids).catch(complain);
  });

  /** Stops runs that another worker holds or will get. A queue that has lost the job altogether takes nothing away. */
  const abandonLost = async (ids: string[]) => {
    for (const run of runs) {
      const name = queueId(run.jobId, run.attempt);
      if (!ids.includes(name)) continue;
      const key = `${prefix}:${queueName}:${name}`;
      const [known, holder] = await Promise.all([redis.exists(key), redis.get(`${key}:lock`)]);
      if (known && holder !== run.token) run.stop('abandoned');
    }
  };

  await hearStops(hearing, ({ job_id, attempt, reason }) => {
    for (const run of runs) if (run.jobId === job_id && run.attempt === attempt) obey(run, reason);
  });

  const finish = async (graceMs: number) => {
    await bull.pause(true);
    if (!(await runs.whenIdle(graceMs))) for (const run of runs) run.stop('released');
    await bull.close();
    await heartbeat.close();
    await unregister(redis, id).catch(complain);
  };

  return {
    id,
    async close(graceMs = 10_000) {
      closing = true;
      await Promise.race([finish(graceMs), wait(graceMs + finishingMs, undefined, { ref: false })]);
      redis.disconnect();
      hearing.disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function obey(run: { stop(cause: 'cancelled' | 'abandoned'): void }, reason: 'cancel' | 'done' | null): void {
  if (reason === 'cancel') run.stop('cancelled');
  if (reason === 'done') run.stop('abandoned');
}

/** Keeps in the run what it reports of its progress, for the heartbeat. */
function notingProgress(reporter: Reporter, run: CurrentRun): Reporter {
  return {
    ...reporter,
    report(report) {
      if (report.type === 'stage' && report.state === 'started') run.stage = report.stage;
      if (report.type === 'progress') run.percentage = report.progress.percentage;
      reporter.report(report);
    },
  };
}

/** A log whose lines name the job, and the trace of the request that it came with. */
const logOf = (log: Log, { job_id, attempt, trace_id }: JobPayload): Log =>
  withFields(log, { job_id, attempt, ...(trace_id ? { trace_id } : {}) });
