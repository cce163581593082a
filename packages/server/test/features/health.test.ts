import type { Health } from '@lectern/contracts/api/system/health.ts';
import { stages } from '@lectern/contracts/stages.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connected, openRedis as connectRedis, type Redis } from '../../src/jobs/redis.ts';
import { register, unregister } from '../../src/jobs/registry.ts';
import type { Pressure, Resource } from '../../src/pressure/pressure.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { type Gate, openGate } from '../fixtures/gate.ts';
import { createDatabase, openRedis } from '../fixtures/services.ts';

let api: TestApi;
let database: Gate;
let redis: Redis;
const short: Resource[] = [];
const pressure: Pressure = {
  critical: short,
  read: () => ({
    ...{ event_loop_delay_ms: 0.25, heap_used_bytes: 1, heap_limit_bytes: 2, rss_bytes: 3 },
    ...{ memory_limit_bytes: 4, disk_free_bytes: 5, disk_total_bytes: 6 },
  }),
  shortageFor: () => null,
};
beforeAll(async () => {
  database = await openGate(await createDatabase());
  api = await openApi({ DATABASE_URL: database.url }, { pressure });
  redis = connectRedis(api.redis.url, 'hasty');
  await connected(redis, 5_000);
  await register(redis, worker);
});
afterAll(async () => {
  redis.disconnect();
  await api[Symbol.asyncDispose]();
  await database.close();
});

const worker = {
  worker_id: 'w',
  version: '1.2.3',
  hostname: 'host',
  pid: 1,
  capacity: 2,
  started_at: new Date().toISOString(),
  memory_bytes: 1_000,
  jobs: [],
};

interface Answer extends Omit<Health, 'status'> {
  status: string | number;
  code?: string;
  detail?: string;
}
async function health(user: string | null = null) {
  const start = performance.now();
  const response = await api.as(user)('/api/v1/system/health');
  const body = (await response.json()) as Answer;
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body,
    ms: performance.now() - start,
  };
}
const eventually = (expected: object) =>
  expect.poll(() => health(), { timeout: 15_000 }).toMatchObject(expected);

test('anybody is told the state of each part, and no more', async () => {
  const up = { status: 'up', reasons: [] };
  await eventually({ status: 200, body: { status: 'ok' } });
  const { body } = await health();
  expect(body.components).toEqual({
    ...{ database: up, redis: up, queue: up },
    ...{ storage: up, workers: up, resources: up },
  });
  expect((await health('alice')).body.components).toEqual(body.components);
});

test('an administrator is told latencies, versions, counts and what workers can do', async () => {
  const { body } = await health('admin');
  const { database: base, redis: wire, queue, workers, resources } = body.components;
  expect(base.details).toMatchObject({ version: expect.stringMatching(/^\d+/), error: null });
  expect(base.details!.latency_ms).toBeGreaterThan(0);
  expect(wire.details!.version).toMatch(/\d+\.\d+/);
  expect(wire.details!.memory_bytes).toBeGreaterThan(0);
  expect(queue.details).toEqual({ waiting: 0, active: 0, oldest_s: null, pause: null });
  expect(workers.details).toMatchObject({ count: 1, capacity: 2, busy: 0, versions: ['1.2.3'] });
  expect(workers.details!.stages).toEqual(Object.fromEntries(stages.map((stage) => [stage, 1])));
  expect(resources.details).toMatchObject({ disk_free_bytes: 5, event_loop_delay_ms: 0.3 });
  expect(body.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a token that is not good is refused even here', async () => {
  const headers = { authorization: 'Bearer nonsense' };
  expect((await api.as(null)('/api/v1/system/health', { headers })).status).toBe(401);
});

test('without workers the service is degraded, and works', async () => {
  await unregister(redis, 'w');
  await eventually({
    status: 200,
    body: { status: 'degraded', components: { workers: { status: 'down', reasons: ['no_workers'] } } },
  });
  await register(redis, worker);
  await eventually({ status: 200, body: { components: { workers: { reasons: [] } } } });
});

test.each(['disk', 'memory', 'event_loop'] as const)(
  'critically little %s is 503, by name',
  async (resource) => {
    short.push(resource);
    await eventually({
      status: 503,
      body: { code: 'unhealthy', components: { resources: { status: 'down', reasons: [resource] } } },
    });
    short.pop();
    await register(redis, worker);
    await eventually({ status: 200, body: { components: { resources: { status: 'up' } } } });
  },
);

test('a silent database is named within two seconds, as often as one asks; others keep their state', async () => {
  await eventually({ status: 200 });
  database.hang();
  await eventually({ status: 503, body: { detail: expect.stringContaining('database (no_answer)') } });
  for (let round = 0; round < 3; round += 1) {
    const { status, type, body, ms } = await health();
    expect([status, type]).toEqual([503, 'application/problem+json']);
    expect(body).toMatchObject({ status: 503, code: 'unhealthy', retryable: true });
    expect(body.components).toMatchObject({ database: { status: 'down' }, redis: { status: 'up' } });
    expect(ms).toBeLessThan(2_000);
  }
  await database.open();
  await eventually({ status: 200 });
});

test('a lost database is told to administrators by the kind of its error, not by its address', async () => {
  await database.close();
  await expect
    .poll(async () => (await health('admin')).body.components.database.details?.error, { timeout: 15_000 })
    .toBe('ECONNREFUSED');
  expect(JSON.stringify((await health('admin')).body)).not.toContain('127.0.0.1');
  await database.open();
  await eventually({ status: 200 });
});

test('Redis that hangs and Redis that is killed are named within two seconds', async () => {
  process.kill(api.redis.pid, 'SIGSTOP');
  await eventually({ status: 503, body: { components: { redis: { status: 'down' } } } });
  expect((await health()).ms).toBeLessThan(2_000);
  process.kill(api.redis.pid, 'SIGKILL');
  const { status, body, ms } = await health();
  expect(status).toBe(503);
  expect(body.components).toMatchObject({ database: { status: 'up' }, redis: { status: 'down' } });
  expect(ms).toBeLessThan(2_000);
  await openRedis(api.redis.port);
  await eventually({ status: 200 });
});
