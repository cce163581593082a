import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobEvent } from '@lectern/contracts/events.ts';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { type JobRow, jobs } from '../../src/db/schema.ts';
import { type JobService, openJobService } from '../../src/jobs/job-service.ts';
import { silent } from '../../src/jobs/log.ts';
import { connected, openRedis, type Redis } from '../../src/jobs/redis.ts';
import { requestCancel } from '../../src/jobs/requests.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest } from './fixtures/requests.ts';

let database: Database;
let service: JobService;
let redis: Redis;
let redisUrl: string;
let folder: string;
const children = new Set<ChildProcess>();

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  const services = await openServices();
  redisUrl = services.redis.url;
  folder = await mkdtemp(join(tmpdir(), 'lectern-worker-'));
  database = openDatabase(services.databaseUrl);
  redis = openRedis(redisUrl, 'hasty');
  await connected(redis, 5_000);
  service = openJobService({
    database,
    databaseUrl: services.databaseUrl,
    redisUrl,
    storage: { removeAll: async () => undefined },
    retentionDays: 0,
    approvalDays: 7,
    log: silent,
  });
});
afterEach(async () => {
  await Promise.all([...children].map((child) => end(child, 'SIGKILL')));
});
afterAll(async () => {
  await service.close();
  redis.disconnect();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function startProcess(concurrency = 1, graceMs = 0): Promise<ChildProcess> {
  const program = new URL('./fixtures/worker-process.ts', import.meta.url);
  const child = fork(program, [redisUrl, folder, `${concurrency}`, `${graceMs}`], { execArgv: [] });
  children.add(child);
  await once(child, 'message');
  return child;
}
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

const submit = (metadata: Record<string, string>, deadline_s = 900) =>
  accept(database, 'alice', { request: sampleRequest({ metadata, deadline_s }) });
const read = async (id: string): Promise<JobRow> =>
  (await database.db.select().from(jobs).where(eq(jobs.id, id)))[0]!;

/** Follows the job until `enough`, or to its end. */
async function follow(job: JobRow, enough: (event: JobEvent) => boolean = () => false): Promise<JobEvent[]> {
  const events: JobEvent[] = [];
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(110_000)]);
  await service.live.subscribe({
    jobId: job.id,
    after: 0,
    signal,
    onEvent(event) {
      events.push(event);
      if (enough(event)) stop.abort();
    },
  });
  if (signal.aborted && !stop.signal.aborted)
    throw new Error(`timed out after ${JSON.stringify(events.at(-1))}`);
  return events;
}
const rendering = (event: JobEvent) => event.type === 'progress' && event.progress.percentage > 5;
const statusesOf = (events: JobEvent[]) =>
  events.flatMap((event) => (event.type === 'status' ? [event.status] : []));
const isStored = async (job: JobRow) => {
  const { size } = await stat(join(folder, 'storage/objects/jobs', job.id, '1/video.mp4'));
  return size === (await read(job.id)).result?.video.file_size;
};
const leftovers = async () => {
  const workers = await readdir(join(folder, 'work'));
  return (await Promise.all(workers.map((name) => readdir(join(folder, 'work', name))))).flat();
};

test('a job is made, stored and told of in order', async () => {
  await startProcess();
  const job = await submit({ seconds: '1' });
  const events = await follow(job);
  expect(statusesOf(events)).toEqual(['queued', 'processing', 'completed']);
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  expect(await isStored(job)).toBe(true);
  expect(await leftovers()).toEqual([]);
});

test('a job whose worker is killed in mid-render completes once, in another worker', async () => {
  const first = await startProcess();
  const job = await submit({ seconds: '4' });
  await follow(job, rendering);
  await end(first, 'SIGKILL');
  expect(await leftovers()).toHaveLength(1);
  await startProcess();
  const events = await follow(job);
  expect(statusesOf(events)).toEqual(['queued', 'processing', 'processing', 'completed']);
  const shares = events.flatMap((event) => (event.type === 'progress' ? [event.progress.percentage] : []));
  expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  expect(await read(job.id)).toMatchObject({ status: 'completed', deaths: 1 });
  expect(await isStored(job)).toBe(true);
  expect(await leftovers()).toEqual([]);
});

test('cancel reaches a worker in another process within two seconds and leaves nothing', async () => {
  const worker = await startProcess();
  const job = await submit({ seconds: '30' });
  await follow(job, rendering);
  const asked = performance.now();
  expect((await requestCancel(database.db, service.cancels, job.id, { userId: 'alice' })).kind).toBe(
    'requested',
  );
  const events = await follow(job);
  expect(performance.now() - asked).toBeLessThan(2_000);
  expect(statusesOf(events)).toEqual(['queued', 'processing', 'cancelled']);
  const next = await submit({ seconds: '1' });
  expect(statusesOf(await follow(next)).at(-1)).toBe('completed');
  expect(await leftovers()).toEqual([]);
  expect(worker.exitCode).toBeNull();
});

test('a failed job says at which stage, and nothing of what only the log may know', async () => {
  await startProcess();
  const job = await submit({ behaviour: 'fail' });
  await follow(job);
  const { error } = await read(job.id);
  expect(error).toMatchObject({ code: 'pipeline_failed', stage: 'rendering', retryable: true });
  expect(JSON.stringify(error)).not.toContain('secret');
});

test('SIGTERM gives an unfinished job back without a death; the next worker finishes it', async () => {
  const first = await startProcess(2);
  const long = await submit({ seconds: '6' });
  const other = await submit({ seconds: '6' });
  await Promise.all([follow(long, rendering), follow(other, rendering)]);
  const asked = performance.now();
  await end(first, 'SIGTERM');
  expect(performance.now() - asked).toBeLessThan(10_000);
  await startProcess(2);
  for (const job of [long, other]) {
    const events = await follow(job);
    expect(statusesOf(events)).toEqual(['queued', 'processing', 'queued', 'processing', 'completed']);
    expect(await read(job.id)).toMatchObject({ deaths: 0, attempt: 1 });
  }
});

test('SIGTERM lets a job finish within the grace', async () => {
  const worker = await startProcess(1, 20_000);
  const job = await submit({ seconds: '3' });
  await follow(job, rendering);
  await end(worker, 'SIGTERM');
  expect(statusesOf(await follow(job))).toEqual(['queued', 'processing', 'completed']);
});

test('FLUSHALL in mid-render: the job still completes, and so does one that waited', async () => {
  await startProcess();
  const running = await submit({ seconds: '5' });
  const waiting = await submit({ seconds: '1' });
  await follow(running, rendering);
  await redis.flushall();
  const ends = await Promise.all([follow(running), follow(waiting)]);
  for (const events of ends) expect(statusesOf(events).at(-1)).toBe('completed');
});

test('a job that kills every worker fails with its own code; its neighbour completes', async () => {
  const poison = await submit({ behaviour: 'poison' });
  const keepAlive = new AbortController();
  const supervise = async () => {
    while (!keepAlive.signal.aborted) {
      const child = await startProcess();
      await Promise.race([once(child, 'exit'), once(keepAlive.signal, 'abort')]);
    }
  };
  const supervising = supervise();
  const neighbour = await submit({ seconds: '1' });
  const [events, others] = await Promise.all([follow(poison), follow(neighbour)]);
  keepAlive.abort();
  await supervising;
  expect(statusesOf(events).at(-1)).toBe('failed');
  expect(await read(poison.id)).toMatchObject({ error: { code: 'worker_lost' } });
  expect(statusesOf(events).filter((status) => status === 'processing')).toHaveLength(3);
  expect(statusesOf(others).at(-1)).toBe('completed');
});
