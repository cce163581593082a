import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '@lectern/contracts/api/job.ts';
import type { SystemWorkers } from '@lectern/contracts/api/system/workers.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { silent } from '../../src/jobs/log.ts';
import { erasePausesOfUser } from '../../src/jobs/pause.ts';
import { connected, openRedis as connectRedis, type Redis } from '../../src/jobs/redis.ts';
import { register } from '../../src/jobs/registry.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueJob } from '../fixtures/jobs.ts';
import { createDatabase, openRedis } from '../fixtures/services.ts';

// Two replicas on one database and one Redis, and a worker whose videos fail at once: it says which jobs it begins.
let one: TestApi;
let two: TestApi;
let redis: Redis;
let redisUrl: string;
let folder: string;
let worker: RunningWorker | undefined;
const begun: string[] = [];

beforeAll(async () => {
  const [databaseUrl, server] = await Promise.all([createDatabase(), openRedis()]);
  const env = { DATABASE_URL: databaseUrl, REDIS_URL: server.url };
  one = await openApi(env);
  two = await openApi(env);
  redisUrl = server.url;
  redis = connectRedis(redisUrl, 'patient');
  await connected(redis, 5_000);
  folder = await mkdtemp(join(tmpdir(), 'lectern-pause-'));
});
afterEach(async () => {
  await change(one, 'resume');
  await worker?.close();
  worker = undefined;
});
afterAll(async () => {
  redis.disconnect();
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function work(): Promise<void> {
  worker = await startWorker({
    redisUrl,
    storage: one.context.storage,
    makeVideo: async ({ request }) => {
      begun.push(request.topic);
      throw new Error('no video');
    },
    workFolder: folder,
    concurrency: 5,
    version: 'test',
    log: silent,
  });
}
let topics = 0;
/** A job of its own topic, by which the worker tells it. */
const queue = async (api: TestApi, user: string) => {
  topics += 1;
  const topic = `Topic ${topics}`;
  return { topic, id: (await queueJob(api, user, { topic })).job_id };
};

async function change(api: TestApi, what: 'pause' | 'resume', body?: object) {
  const response = await api.as('admin')(`/api/v1/system/queue/${what}`, {
    method: 'POST',
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const isBegun = ({ topic }: { topic: string }) =>
  expect.poll(() => begun.includes(topic), { timeout: 10_000 }).toBe(true);
/** Both replicas' dispatchers have looked again since. */
async function dispatchersHaveLooked(): Promise<void> {
  const count = async () =>
    Number(/cmdstat_hexists:calls=(\d+)/.exec(await redis.info('commandstats'))?.[1] ?? 0);
  const start = await count();
  await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(start + 2);
}

test('jobs that come while the queue is paused wait, on either replica, and begin once it is resumed', async () => {
  await work();
  await isBegun(await queue(one, 'alice'));
  const paused = await change(one, 'pause', { reason: 'New workers' });
  expect(paused).toMatchObject({
    status: 200,
    body: { paused: true, pause: { paused_by: 'user_admin', reason: 'New workers' } },
  });
  const jobs = [await queue(one, 'alice'), await queue(two, 'bob')];
  const place = async () => {
    const response = await one.as('alice')(`/api/v1/videos/jobs/${jobs[0]!.id}/status`);
    return ((await response.json()) as Job).queue;
  };
  // Bob goes first: alice has just had her turn.
  await expect.poll(place).toEqual({ position: 2, wait_s: null });
  await dispatchersHaveLooked();
  expect(jobs.filter((job) => begun.includes(job.topic))).toEqual([]);
  expect(await change(two, 'resume')).toEqual({ status: 200, body: { paused: false, pause: null } });
  for (const job of jobs) await isBegun(job);
});

test('what waits on the queue in Redis does not begin either', async () => {
  const job = await queue(one, 'alice');
  await expect.poll(() => redis.llen('{lectern}:videos:wait'), { timeout: 10_000 }).toBeGreaterThan(0);
  await change(two, 'pause');
  await work();
  await dispatchersHaveLooked();
  expect(begun).not.toContain(job.topic);
  await change(one, 'resume');
  await isBegun(job);
});

test('a pause outlives a wiped Redis', async () => {
  await work();
  await change(one, 'pause');
  const job = await queue(two, 'alice');
  await redis.flushall();
  await dispatchersHaveLooked();
  expect(begun).not.toContain(job.topic);
  await change(one, 'resume');
  await isBegun(job);
});

test('a second pause leaves the first as it is; health and every replica tell of it', async () => {
  const first = await change(one, 'pause', { reason: 'first' });
  expect((await change(two, 'pause', { reason: 'second' })).body).toEqual(first.body);
  await expect
    .poll(async () => (await (await two.as('admin')('/api/v1/system/health')).json()) as object)
    .toMatchObject({
      status: 'degraded',
      components: {
        queue: { status: 'degraded', reasons: ['paused'], details: { pause: { reason: 'first' } } },
      },
    });
});

test('only administrators pause, and only with a reason that fits', async () => {
  const post = (user: string | null, body: string) =>
    one.as(user)('/api/v1/system/queue/pause', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
  expect((await post(null, '{}')).status).toBe(401);
  expect((await post('alice', '{}')).status).toBe(403);
  expect((await post('admin', JSON.stringify({ reason: 'x'.repeat(501) }))).status).toBe(422);
  expect((await post('admin', '{"why": "x"}')).status).toBe(422);
  expect((await post('admin', JSON.stringify({ reason: 'x'.repeat(500) }))).status).toBe(200);
});

test('an erased administrator is not named any more', async () => {
  await change(one, 'pause');
  await erasePausesOfUser(one.context.database.db, 'user_admin');
  expect((await change(one, 'pause')).body).toMatchObject({ pause: { paused_by: null } });
});

test('administrators see each worker with its heartbeat and what it is at; nobody else does', async () => {
  const job = await queueJob(one, 'alice');
  await register(redis, {
    worker_id: 'w',
    version: '1',
    pid: 1,
    capacity: 2,
    started_at: new Date().toISOString(),
    jobs: [{ job_id: job.job_id, attempt: 1, run: 'r', stage: 'rendering', percentage: 40 }],
  });
  const response = await two.as('admin')('/api/v1/system/workers');
  const { workers } = (await response.json()) as z.infer<typeof SystemWorkers>;
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatchObject({
    worker_id: 'w',
    hostname: null,
    jobs: [{ stage: 'rendering', percentage: 40 }],
  });
  expect(workers[0]!.heartbeat_age_s).toBeLessThan(8);
  expect((await two.as('alice')('/api/v1/system/workers')).status).toBe(403);
});
