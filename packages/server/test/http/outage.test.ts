import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderStorage } from '../../src/storage/folder.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { type Gate, openGate } from '../fixtures/gate.ts';
import { postVideo, queueJob, request } from '../fixtures/jobs.ts';
import { createDatabase, openRedis } from '../fixtures/services.ts';

let api: TestApi;
let database: Gate;
let diskFull = false;
beforeAll(async () => {
  const folder = createFolderStorage('/tmp');
  const check = async () => {
    if (diskFull) throw new Error('ENOSPC');
  };
  database = await openGate(await createDatabase());
  api = await openApi({ QUEUE_LIMIT: '2', DATABASE_URL: database.url }, { storage: { ...folder, check } });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await database.close();
});

/** Status, detail and milliseconds of an answer. */
async function ready() {
  const start = performance.now();
  const response = await fetch(`${api.url}/readyz`);
  const { detail } = (await response.json()) as { detail?: string };
  return {
    status: response.status,
    detail,
    ms: performance.now() - start,
    retry: response.headers.get('retry-after'),
  };
}

describe('readiness', () => {
  test('is given while everything answers', async () => {
    expect(await ready()).toMatchObject({ status: 200 });
  });

  test('names storage that cannot be written', async () => {
    diskFull = true;
    expect(await ready()).toMatchObject({ status: 503, detail: 'Down: storage.', retry: '5' });
    diskFull = false;
    expect((await ready()).status).toBe(200);
  });

  test('names Redis within two seconds; jobs are still accepted, and readiness comes back', async () => {
    process.kill(api.redis.pid, 'SIGSTOP');
    const hung = await ready();
    expect(hung).toMatchObject({ status: 503, detail: 'Down: redis.' });
    expect(hung.ms).toBeLessThan(2_000);
    process.kill(api.redis.pid, 'SIGKILL');
    await setTimeout(10);
    expect(await ready()).toMatchObject({ status: 503, detail: 'Down: redis.' });
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
    await queueJob(api, 'alice');
    await openRedis(api.redis.port);
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
  });

  test('names the database within two seconds; requests are refused with 503 and succeed afterwards', async () => {
    await database.close();
    const down = await ready();
    expect(down).toMatchObject({ status: 503, detail: 'Down: database.' });
    expect(down.ms).toBeLessThan(2_000);
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
    const start = performance.now();
    const refused = await postVideo(api, 'alice', request);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ code: 'unavailable', retryable: true });
    expect(performance.now() - start).toBeLessThan(2_000);
    await database.open();
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
    expect((await postVideo(api, 'alice', request)).status).toBe(201);
  });
});

/** Silence is found out in less than two seconds, a query times out after twelve: between them lies what a busy machine adds. */
const longBefore_ms = 8_000;

test('with a silent database every write is refused long before its query times out, those under way too; later ones succeed', async () => {
  // Connections that stand already, so that what is asked on them waits for an answer, not for a connection.
  const { pool } = api.context.database;
  await Promise.all(Array.from({ length: 10 }, () => pool.query('SELECT pg_sleep(0.1)')));
  database.hang();
  const write = async () => {
    const start = performance.now();
    const { status, headers } = await postVideo(api, 'alice', request);
    return {
      status,
      retry: headers.get('retry-after'),
      late: performance.now() - start >= longBefore_ms,
    };
  };
  const refusal = { status: 503, retry: '5', late: false };
  expect(await Promise.all(Array.from({ length: 20 }, write))).toEqual(Array(20).fill(refusal));
  for (let round = 0; round < 3; round += 1) expect(await write()).toEqual(refusal);
  const silent = await ready();
  expect(silent).toMatchObject({ status: 503, detail: 'Down: database.' });
  expect(silent.ms).toBeLessThan(2_000);
  await database.open();
  await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
});

test('however often the database goes away, no connection of the pool is lost', async () => {
  const { pool } = api.context.database;
  for (let round = 0; round < 12; round += 1) {
    await database.close();
    await Promise.all([1, 2, 3].map(() => postVideo(api, 'alice', request)));
    await database.open();
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200);
  }
  await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0);
});

test('a full queue refuses with 503 and Retry-After, and keeps what it has', async () => {
  const full = await postVideo(api, 'bob', request);
  expect([full.status, full.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await full.json()).toMatchObject({ code: 'queue_full', retryable: true });
});
