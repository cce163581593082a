import type { Batch } from '@lectern/contracts/api/batch.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordEvent } from '../../src/jobs/record.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { items, queueBatch } from '../fixtures/batches.ts';
import { beginJob, endCancelled, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { openBatchSocket, opened, openSocket } from '../fixtures/socket.ts';
import { eventsOf, progress, started } from '../jobs/fixtures/worker-events.ts';

let api: TestApi;
let other: TestApi;
beforeAll(async () => {
  api = await openApi({ SOCKETS_PER_USER: '3' });
  const { database } = api.config;
  const databaseUrl = database.kind === 'external' ? database.url.reveal() : '';
  other = await openApi({ DATABASE_URL: databaseUrl, REDIS_URL: api.redis.url });
});
afterAll(async () => {
  await other?.[Symbol.asyncDispose]();
  await api[Symbol.asyncDispose]();
});

const idsOf = (batch: Batch) => batch.items.map((item) => item.job_id!);

describe('the socket of a batch', () => {
  test('begins with a snapshot, tells each change of each item, and closes 1000 when the batch is over', async () => {
    const batch = await queueBatch(api, 'alice', { items: items(3) });
    const [done, failed, cancelled] = idsOf(batch);
    const client = await openBatchSocket(api, batch.batch_id);
    await expect.poll(() => client.frames.length).toBe(1);
    expect(client.frames[0]).toEqual({ type: 'snapshot', seq: 0, batch });
    await finishJob(api, done!, {});
    await spoilJob(api, failed!);
    const run = await beginJob(api, cancelled!);
    await endCancelled(api, cancelled!, run);
    expect(await client.closed).toEqual({ code: 1000, reason: 'batch ended' });
    const told = client
      .events()
      .map((event) => [
        event.seq,
        event.index,
        event.type === 'item_status' && event.status,
        event.batch.status,
      ]);
    expect(told).toEqual([
      [1, 0, 'processing', 'processing'],
      [2, 0, 'completed', 'processing'],
      [3, 1, 'processing', 'processing'],
      [4, 1, 'failed', 'processing'],
      [5, 2, 'processing', 'processing'],
      [6, 2, 'cancelled', 'completed_with_errors'],
    ]);
    expect(client.events()[3]).toMatchObject({ custom_id: 'item-1', error: { code: 'pipeline_failed' } });
    expect(client.events().at(-1)!.batch).toMatchObject({ percentage: 100, counts: { total: 3 } });
  });

  test('tells of progress at each tenth of an item, once', async () => {
    const batch = await queueBatch(api, 'bob', { items: items(2) });
    const [id = ''] = idsOf(batch);
    const steps = Array.from({ length: 100 }, (_, index) => progress(index));
    for (const event of eventsOf({ id, attempt: 1 }, 'run', [started, ...steps])) {
      await api.context.database.db.transaction((tx) => recordEvent(tx, event, false));
    }
    const client = await openBatchSocket(api, batch.batch_id, { user: 'bob' });
    await expect.poll(() => client.frames.length).toBe(11);
    expect(client.frames[0]).toMatchObject({ type: 'snapshot', seq: 10 });
    const percentages = client.events().map((event) => event.type === 'item_progress' && event.percentage);
    expect(percentages).toEqual([false, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(client.events().at(-1)!.batch.percentage).toBe(45);
    client.socket.terminate();
    await client.closed;
  });

  test('tells every client the same by way of any replica, and resumes with ?after= without a gap', async () => {
    const batch = await queueBatch(api, 'carol', { items: items(8) });
    const token = await api.token('carol');
    const here = await openBatchSocket(api, batch.batch_id, { token });
    const there = await openBatchSocket({ ...other, token: api.token, url: other.url }, batch.batch_id, {
      token: await other.token('carol'),
    });
    const cut = await openBatchSocket(api, batch.batch_id, { token });
    await Promise.all(
      idsOf(batch)
        .slice(0, 4)
        .map((id) => finishJob(api, id, {})),
    );
    await expect.poll(() => cut.events().length).toBeGreaterThan(2);
    cut.socket.terminate();
    await cut.closed;
    await Promise.all(
      idsOf(batch)
        .slice(4)
        .map((id) => spoilJob(api, id)),
    );
    await Promise.all([here.closed, there.closed]);
    const after = cut.events().at(-1)!.seq;
    const back = await openBatchSocket(api, batch.batch_id, { token, after });
    expect(await back.closed).toMatchObject({ code: 1000 });
    expect(here.events().map((event) => event.seq)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    expect(there.events()).toEqual(here.events());
    expect([...cut.events(), ...back.events()]).toEqual(here.events());
    expect(here.events().at(-1)!.batch.status).toBe('completed_with_errors');
  });

  test('goes on under the same numbers when an item is tried again', async () => {
    const batch = await queueBatch(api, 'gustav', { items: items(1) });
    const [id = ''] = idsOf(batch);
    await spoilJob(api, id);
    const over = await openBatchSocket(api, batch.batch_id, { user: 'gustav' });
    expect(await over.closed).toMatchObject({ code: 1000 });
    const retried = await api.as('gustav')(`/api/v1/videos/jobs/${id}/retry`, { method: 'POST' });
    expect(retried.status).toBe(201);
    const client = await openBatchSocket(api, batch.batch_id, { user: 'gustav', after: 2 });
    await expect.poll(() => client.events().length).toBe(1);
    expect(client.events()[0]).toMatchObject({
      seq: 3,
      attempt: 2,
      status: 'queued',
      batch: { status: 'queued' },
    });
    await api.as('gustav')(batch.links.cancel, { method: 'POST' });
    expect(await client.closed).toMatchObject({ code: 1000 });
    expect(client.events().at(-1)).toMatchObject({ seq: 4, status: 'cancelled' });
  });

  test('is for the owner and administrators', async () => {
    const batch = await queueBatch(api, 'dora', { items: items(1) });
    for (const id of [batch.batch_id, 'nonsense', idsOf(batch)[0]!]) {
      const foreign = await openBatchSocket(api, id, { user: 'mallory' });
      expect(await foreign.closed).toEqual({ code: 4404, reason: 'not_found' });
    }
    const nobody = await openBatchSocket(api, batch.batch_id, { token: null });
    expect(await nobody.closed).toEqual({ code: 4401, reason: 'unauthenticated' });
    const admin = await openBatchSocket(api, batch.batch_id, {
      token: await api.token('root', { admin: true }),
    });
    await expect.poll(() => admin.frames.length).toBe(1);
    admin.socket.terminate();
    await admin.closed;
  });
});

test('a user may have so many sockets; one more is closed 4429, until one is gone', async () => {
  const { job_id } = await queueJob(api, 'erin');
  const batch = await queueBatch(api, 'erin', { items: items(1) });
  const first = await openSocket(api, job_id, { user: 'erin' });
  const others = [
    await openSocket(api, job_id, { user: 'erin' }),
    await openBatchSocket(api, batch.batch_id, { user: 'erin' }),
  ];
  await Promise.all([first, ...others].map((client) => opened(client.socket)));
  await expect.poll(() => [first, ...others].every((client) => client.frames.length > 0)).toBe(true);
  const refused = await openSocket(api, job_id, { user: 'erin' });
  expect(await refused.closed).toEqual({ code: 4429, reason: 'rate_limited' });
  const stream = await api.as('erin')(`/api/v1/videos/jobs/${job_id}/events`, {
    headers: { accept: 'text/event-stream' },
  });
  expect([stream.status, stream.headers.get('retry-after')]).toEqual([429, '5']);
  const job = await queueJob(api, 'frank');
  const foreign = await openSocket(api, job.job_id, { user: 'frank' });
  await expect.poll(() => foreign.frames.length).toBeGreaterThan(0);
  first.socket.terminate();
  await first.closed;
  await expect
    .poll(async () => {
      const again = await openSocket(api, job_id, { user: 'erin' });
      await expect.poll(() => again.frames.length > 0 || again.socket.readyState > 1).toBe(true);
      const served = again.frames.length > 0;
      again.socket.terminate();
      return served;
    })
    .toBe(true);
  for (const client of [...others, foreign]) client.socket.terminate();
});
