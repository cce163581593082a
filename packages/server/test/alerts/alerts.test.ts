import { AlertEvent } from '@lectern/contracts/alert-events.ts';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Context, createContext } from '../../src/context.ts';
import { createSigningSecret } from '../../src/outbound/signature.ts';
import type { PressureReading } from '../../src/pressure/pressure.ts';
import { startAlertmanager, type TestAlertmanager } from '../fixtures/alertmanager.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { type Gate, openGate } from '../fixtures/gate.ts';
import { queueJob, spoilJob } from '../fixtures/jobs.ts';
import { testProgram } from '../fixtures/programs.ts';
import { openReceiver, type Receiver } from '../fixtures/receiver.ts';
import { createDatabase, openRedis, type TestRedis } from '../fixtures/services.ts';

const program = testProgram('prometheus-alertmanager', 'alertmanager');
const secret = createSigningSecret();
let receiver: Receiver;
let pager: Receiver;
let alertmanager: TestAlertmanager | null = null;
let database: Gate;
let api: TestApi;
let other: Context;
let redis: TestRedis;
let disk_free_bytes = 1e12;

beforeAll(async () => {
  [receiver, pager, database] = await Promise.all([
    openReceiver(),
    openReceiver(),
    openGate(await createDatabase()),
  ]);
  if (program) alertmanager = await startAlertmanager(program, pager.url);
  const reading = () => ({ disk_free_bytes, disk_total_bytes: 2e12 }) as PressureReading;
  const pressure = { critical: [], read: reading, shortageFor: () => null };
  const env = {
    DATABASE_URL: database.url,
    ALERT_WEBHOOK_URL: receiver.url,
    ALERT_WEBHOOK_SECRET: secret,
    ALERT_HOLD_S: '0',
    ...(alertmanager ? { ALERTMANAGER_URL: alertmanager.url } : {}),
  };
  api = await openApi(env, { pressure });
  redis = api.redis;
  other = await createContext(api.config, { log: api.context.log, pressure });
});
afterAll(async () => {
  await other[Symbol.asyncDispose]();
  await api[Symbol.asyncDispose]();
  await alertmanager?.[Symbol.asyncDispose]();
  await Promise.all([receiver, pager, database].map((one) => one[Symbol.asyncDispose]()));
});

/** What the webhook was told of an alert, every message verified. */
const told = (alert: string) =>
  receiver.received
    .map(({ body, headers }) =>
      AlertEvent.parse(new Webhook(secret).verify(body, headers as Record<string, string>)),
    )
    .filter(({ data }) => data.alert === alert)
    .map(({ type }) => type.replace('alert.', ''));
/** What Alertmanager passed on. */
const paged = (alert: string) =>
  pager.received
    .flatMap(
      ({ body }) =>
        (JSON.parse(body) as { alerts: { status: string; labels: Record<string, string> }[] }).alerts,
    )
    .filter(({ labels }) => labels.alertname === alert)
    .map(({ status }) => status);
const both = ['firing', 'resolved'];

/** The alert is told once by both replicas together, by either way, when it begins and when it ends. */
async function happens(alert: string, begin: () => Promise<unknown>, end: () => Promise<unknown>) {
  receiver.received.length = 0;
  pager.received.length = 0;
  await begin();
  await expect.poll(() => told(alert), { timeout: 20_000 }).toEqual(['firing']);
  if (program) await expect.poll(() => paged(alert)[0], { timeout: 20_000 }).toBe('firing');
  await end();
  await expect.poll(() => told(alert), { timeout: 30_000 }).toEqual(both);
  if (program) await expect.poll(() => paged(alert).at(-1), { timeout: 20_000 }).toBe('resolved');
  expect(told(alert)).toEqual(both);
}

describe('two replicas tell of it once, and once when it is over:', () => {
  test('no worker while a job waits', async () => {
    let job = '';
    await happens(
      'NoWorker',
      async () => {
        job = (await queueJob(api, 'alice')).job_id;
      },
      () => api.as('alice')(`/api/v1/videos/jobs/${job}/cancel`, { method: 'POST' }),
    );
  });

  test('a disk that is nearly full', () =>
    happens(
      'DiskNearlyFull',
      async () => {
        disk_free_bytes = 2 * api.config.pressure.diskReserve_bytes - 1;
      },
      async () => {
        disk_free_bytes = 2 * api.config.pressure.diskReserve_bytes;
      },
    ));

  test('many failures, from the fifth job on', async () => {
    const pool = api.context.database.pool;
    await happens(
      'FailureRateHigh',
      async () => {
        for (let n = 0; n < 4; n += 1) await spoilJob(api, (await queueJob(api, 'alice')).job_id);
        expect(told('FailureRateHigh')).toEqual([]);
        await spoilJob(api, (await queueJob(api, 'alice')).job_id);
      },
      () =>
        pool.query(`UPDATE jobs SET completed_at = now() - interval '11 minutes' WHERE status = 'failed'`),
    );
  });

  test('a job that waits for too long', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const pool = api.context.database.pool;
    await happens(
      'QueueStuck',
      () => pool.query(`UPDATE jobs SET updated_at = now() - interval '16 minutes' WHERE id = $1`, [job_id]),
      () => api.as('alice')(`/api/v1/videos/jobs/${job_id}/cancel`, { method: 'POST' }),
    );
  });

  test('a database that is lost', () =>
    happens(
      'DatabaseLost',
      () => database.close(),
      () => database.open(),
    ));

  test('a Redis that is lost', () =>
    happens(
      'RedisLost',
      async () => process.kill(redis.pid, 'SIGKILL'),
      async () => {
        redis = await openRedis(redis.port);
      },
    ));
});

test('with database and Redis both lost each replica still tells', async () => {
  receiver.received.length = 0;
  await database.close();
  process.kill(redis.pid, 'SIGKILL');
  await expect
    .poll(() => [told('RedisLost').length, told('DatabaseLost').length >= 1], { timeout: 30_000 })
    .toEqual([2, true]);
  await Promise.all([database.open(), openRedis(redis.port)]);
  await expect.poll(() => told('RedisLost').slice(2), { timeout: 30_000 }).toEqual(['resolved', 'resolved']);
}, 90_000);
