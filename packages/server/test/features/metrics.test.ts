import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { SystemMetrics } from '@lectern/contracts/api/system/metrics.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWaitingUsers, readEnds, readTimes, readWaiting } from '../../src/jobs/figures.ts';
import { jobProblem } from '../../src/jobs/problem.ts';
import { connected, openRedis as connectRedis, type Redis } from '../../src/jobs/redis.ts';
import type { Report } from '../../src/jobs/reporter.ts';
import { countInQueue } from '../../src/jobs/store.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueJob } from '../fixtures/jobs.ts';
import { testProgram } from '../fixtures/programs.ts';
import { createDatabase, openRedis } from '../fixtures/services.ts';
import { sampleResult } from '../jobs/fixtures/requests.ts';
import { eventsOf, send, started } from '../jobs/fixtures/worker-events.ts';

// Two replicas: each counts what it has recorded, and the sum is what has happened.
let one: TestApi;
let two: TestApi;
let redis: Redis;
beforeAll(async () => {
  const [databaseUrl, server] = await Promise.all([createDatabase(), openRedis()]);
  const env = { DATABASE_URL: databaseUrl, REDIS_URL: server.url };
  one = await openApi(env);
  two = await openApi({ ...env, METRICS_TOKEN: 'a-token-of-this-test' });
  redis = connectRedis(server.url, 'patient');
  await connected(redis, 5_000);
});
afterAll(async () => {
  redis.disconnect();
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
});

const secret = { headers: { authorization: 'Bearer a-token-of-this-test' } };
const scrape = async (api: TestApi) => (await api.as(null)('/metrics', api === two ? secret : {})).text();
/** The value of a series, such as `lectern_workers` or `…{state="busy"}`; null when there is none. */
const read = (page: string, series: string) => {
  const line = page.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
};
const total = async (series: string) =>
  (read(await scrape(one), series) ?? 0) + (read(await scrape(two), series) ?? 0);
const figures = async () => (await (await one.as('admin')('/api/v1/system/metrics')).json()) as SystemMetrics;

const stage: Report = { type: 'stage', stage: 'rendering', state: 'completed', seconds: 3 };
const failed: Report = { type: 'failed', error: jobProblem('pipeline_failed', 'It failed.', 'rendering') };
const completed: Report = {
  type: 'completed',
  result: { ...sampleResult, timings: [{ stage: 'rendering', seconds: 3 }] },
};
/** Reports of a worker that begins a second from now, each a second after the one before. */
const reports = (jobId: string, list: Report[], run = 'r') =>
  eventsOf({ id: jobId, attempt: 1 }, run, list).map((event, index) => ({
    ...event,
    at: new Date(Date.now() - 1_000 * (list.length - index)).toISOString(),
  }));

test('after jobs went through the recorders, the counters of all replicas add up to what happened', async () => {
  const jobs = await Promise.all(Array.from({ length: 6 }, () => queueJob(one, 'alice')));
  const endings = [completed, completed, completed, completed, failed, failed];
  for (const [index, { job_id }] of jobs.entries()) {
    const events = reports(job_id, [started, stage, endings[index]!]);
    // Twice, as after a reconnection: each counts once.
    await send(redis, [...events, ...events]);
  }
  const outcome = (name: string, code = '') =>
    total(`lectern_jobs_finished_total{outcome="${name}",code="${code}"}`);
  await expect.poll(() => outcome('completed'), { timeout: 15_000 }).toBe(4);
  await expect.poll(() => outcome('failed', 'pipeline_failed'), { timeout: 15_000 }).toBe(2);
  expect(await total('lectern_stage_duration_seconds_count{stage="rendering"}')).toBe(6);
  expect(await total('lectern_stage_duration_seconds_sum{stage="rendering"}')).toBe(18);
  expect(await total('lectern_job_duration_seconds_count{outcome="completed"}')).toBe(4);
  expect(await total('lectern_job_wait_seconds_count')).toBe(6);
  expect(await total('lectern_worker_events_recorded_total')).toBe(18);
  expect(await total('lectern_worker_deaths_total')).toBe(0);
  expect(await total('lectern_recorder_backlog_events')).toBe(0);

  const { outcomes, processing, recorder } = await figures();
  expect(outcomes).toEqual({
    ...{ last_minute: 6, last_hour: 6, completed: 4, failed: 2, cancelled: 0 },
    success_rate: 4 / 6,
    failures: [{ code: 'pipeline_failed', jobs: 2 }],
  });
  expect(processing.stages).toEqual([{ stage: 'rendering', samples: 4, p50_s: 3, p95_s: 3 }]);
  expect(processing.jobs.p50_s).toBeCloseTo(2, 1);
  expect(recorder).toEqual({ backlog: 0, lag_s: 0 });
});

test('a run that takes over from a dead worker is counted as a death', async () => {
  const { job_id } = await queueJob(one, 'alice');
  await send(redis, reports(job_id, [started], 'first'));
  await expect
    .poll(async () => (await one.as('alice')(`/api/v1/videos/jobs/${job_id}/status`)).json())
    .toMatchObject({ status: 'processing' });
  await send(redis, reports(job_id, [started, { type: 'cancelled' }], 'second'));
  await expect.poll(() => total('lectern_worker_deaths_total'), { timeout: 10_000 }).toBe(1);
});

test('the queue is told by priority, with its users and the age of the eldest', async () => {
  await one.as('admin')('/api/v1/system/queue/pause', { method: 'POST' });
  await queueJob(one, 'alice', { priority: 'high' });
  await queueJob(two, 'bob', { priority: 'high' });
  await queueJob(two, 'bob', { priority: 'low' });
  const { queue } = await figures();
  expect(queue).toMatchObject({ waiting: 3, active: 0, users: 2, paused: true });
  expect(queue.by_priority).toMatchObject([
    { priority: 'high', waiting: 2, users: 2 },
    { priority: 'low', waiting: 1, users: 1 },
  ]);
  expect(queue.oldest_s).toBeGreaterThan(0);
  await expect.poll(async () => read(await scrape(one), 'lectern_queue_jobs{state="waiting"}')).toBe(3);
  expect(read(await scrape(one), 'lectern_queue_paused')).toBe(1);
  await one.as('admin')('/api/v1/system/queue/resume', { method: 'POST' });
});

test('requests are told by operation, unknown paths as one', async () => {
  const before = (await figures()).process.operations;
  for (const path of ['/nowhere', '/nowhere/else', `/${'x'.repeat(50)}`]) await one.as(null)(path);
  await one.as(null)('/livez');
  const after = (await figures()).process.operations;
  const requests = (list: typeof after, name: string) =>
    list.find(({ operation }) => operation === name)?.requests ?? 0;
  expect(requests(after, 'none') - requests(before, 'none')).toBe(3);
  expect(requests(after, 'getLiveness') - requests(before, 'getLiveness')).toBe(1);
  const liveness = after.find(({ operation }) => operation === 'getLiveness')!;
  expect(liveness).toMatchObject({ errors: 0, p50_s: expect.any(Number), p95_s: expect.any(Number) });
  expect(liveness.per_minute).toBeGreaterThan(0);
  const page = await scrape(one);
  expect(page).toContain('operation="none",status_class="4xx"');
  expect(page).not.toContain('nowhere');
});

describe('who may scrape', () => {
  const status = async (api: TestApi, remoteAddress: string, headers: Record<string, string> = {}) =>
    (await api.app.inject({ url: '/metrics', remoteAddress, headers })).statusCode;

  test('without a token: programs on this machine, and nobody that a proxy speaks for', async () => {
    expect(await status(one, '127.0.0.1')).toBe(200);
    expect(await status(one, '::1')).toBe(200);
    expect(await status(one, '::ffff:127.0.0.1')).toBe(200);
    expect(await status(one, '203.0.113.9')).toBe(403);
    expect(await status(one, '203.0.113.9', { 'x-forwarded-for': '127.0.0.1' })).toBe(403);
    expect(await status(one, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(403);
    expect(await status(one, '127.0.0.1', { forwarded: 'for=127.0.0.1' })).toBe(403);
  });

  test('with a token: whoever shows it, from anywhere, and nobody else', async () => {
    expect(await status(two, '203.0.113.9', secret.headers)).toBe(200);
    expect(await status(two, '127.0.0.1')).toBe(401);
    expect(await status(two, '127.0.0.1', { authorization: 'Bearer a-token-of-this-tes' })).toBe(401);
    const user = { authorization: `Bearer ${await two.token('admin', { admin: true })}` };
    expect(await status(two, '203.0.113.9', user)).toBe(401);
    const refused = await two.as(null)('/metrics');
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="metrics"');
  });

  test('the JSON is for administrators', async () => {
    expect((await one.as(null)('/api/v1/system/metrics')).status).toBe(401);
    expect((await one.as('alice')('/api/v1/system/metrics')).status).toBe(403);
  });
});

const promtool = testProgram('promtool');
test.skipIf(!promtool)('promtool finds nothing to blame', async () => {
  const check = execFile(promtool!, ['check', 'metrics']);
  check.stdin!.end(await scrape(one));
  const said = Promise.all([text(check.stdout!), text(check.stderr!)]);
  const [code] = await once(check, 'close');
  expect([code, ...(await said)]).toEqual([0, '', '']);
});

test('figures come from indexes alone, never from a scan of all jobs that ended', async () => {
  const { db } = two.context.database;
  const chunk = 10_000;
  for (let first = 0; first < 20_000; first += chunk) {
    await db.execute(sql`
      INSERT INTO jobs (id, user_id, status, request, progress, result, created_at, updated_at, started_at, completed_at)
      SELECT gen_random_uuid(), 'user_old', 'completed', '{}', '{}', '{"timings": [{"stage": "writing", "seconds": 1}]}',
             at, at, at, at
      FROM (SELECT now() - (7200 + ${first} + n) * interval '1 second' AS at FROM generate_series(1, ${chunk}::int) AS n) AS times`);
  }
  await db.execute(sql`ANALYZE jobs`);
  const plans: string[] = [];
  const seen = db.execute.bind(db);
  for (const measure of [readWaiting, countWaitingUsers, readEnds, readTimes, countInQueue]) {
    await measure(
      Object.assign(Object.create(db), {
        execute: async (query: ReturnType<typeof sql>) => {
          const plan = await seen<{ 'QUERY PLAN': string }>(sql`EXPLAIN ${query}`);
          plans.push(plan.rows.map((row) => row['QUERY PLAN']).join('\n'));
          return seen(query);
        },
      }),
    );
  }
  expect(plans).toHaveLength(5);
  for (const plan of plans) expect(plan).not.toContain('Seq Scan on jobs');
});
