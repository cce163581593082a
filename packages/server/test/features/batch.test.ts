import { Batch } from '@lectern/contracts/api/batch.ts';
import { queuedBatch } from '@lectern/contracts/api/batch-example.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchEvents } from '../../src/db/schema/batches.ts';
import { jobs } from '../../src/db/schema.ts';
import { evenSizes } from '../../src/features/batches/read-request.ts';
import { eraseBatchesOfUser } from '../../src/jobs/batches.ts';
import { jobProblem } from '../../src/jobs/problem.ts';
import { readUsage } from '../../src/jobs/quota.ts';
import { failJob } from '../../src/jobs/state.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { items, postBatch, queueBatch, readBatch } from '../fixtures/batches.ts';
import { beginJob, endCancelled, finishJob, request, spoilJob } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({
    BATCH_LIMIT: '5',
    BODY_LIMIT_BYTES: '4096',
    BATCH_BODY_LIMIT_BYTES: '65536',
    QUOTA_JOBS_PER_DAY: '20',
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const idOf = (user: string) => `user_${user}`;
const jobsOf = (user: string) =>
  api.context.database.db
    .select()
    .from(jobs)
    .where(eq(jobs.user_id, idOf(user)))
    .orderBy(jobs.batch_index);
const problemOf = async (response: Response) => (await response.json()) as Problem;
const pointers = (problem: Problem) => problem.errors?.map((error) => error.pointer);

describe('a batch', () => {
  test('of one and of the limit is taken in, each item as a job in the order of the request', async () => {
    for (const number of [1, 5]) {
      const response = await postBatch(api, `many-${number}`, { name: 'Week 3', items: items(number) });
      expect(response.status).toBe(201);
      const batch = Batch.parse(await response.json());
      expect(response.headers.get('location')).toBe(batch.links.self);
      expect(batch).toMatchObject({ name: 'Week 3', completed_at: null });
      expect(batch.progress).toMatchObject({ status: 'queued', percentage: 0 });
      expect(batch.progress.counts).toMatchObject({ total: number, queued: number, invalid: 0 });
      const rows = await jobsOf(`many-${number}`);
      expect(batch.items.map((item) => [item.index, item.custom_id, item.job_id, item.status])).toEqual(
        rows.map((row, index) => [index, `item-${index}`, row.id, 'queued']),
      );
      expect(new Set(rows.map((row) => row.batch_id))).toEqual(new Set([batch.batch_id]));
    }
  });

  test('over the limit is told how large it may be and how to part it', async () => {
    const response = await postBatch(api, 'alice', { items: items(6) });
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({
      code: 'batch_too_large',
      max_batch_size: 5,
      suggested_batch_sizes: [3, 3],
    });
    expect(evenSizes(250, 100)).toEqual([84, 83, 83]);
    expect(evenSizes(101, 100)).toEqual([51, 50]);
    expect(await jobsOf('alice')).toEqual([]);
  });

  test('without items, or without a body, is none', async () => {
    expect(pointers(await problemOf(await postBatch(api, 'alice', { items: [] })))).toEqual(['/items']);
    expect(pointers(await problemOf(await postBatch(api, 'alice', {})))).toEqual(['/items']);
    for (const body of [null, [], 'text', 7, { items: 'none' }, { items: [null] }, { items: [], name: 7 }]) {
      expect((await postBatch(api, 'alice', body)).status, JSON.stringify(body)).toBe(422);
    }
    const none = await api.as('alice')('/api/v1/videos/batch', { method: 'POST' });
    expect([none.status, (await problemOf(none)).code]).toEqual([400, 'malformed_json']);
  });

  test('may be larger than other bodies', async () => {
    const context = 'Every side has a length. '.repeat(100);
    expect((await postBatch(api, 'large', { items: items(5, { context }) })).status).toBe(201);
  });

  test('may be as large as is allowed, and not a byte larger', async () => {
    const body = JSON.stringify({ items: items(1) });
    const send = (bytes: number) =>
      api.as('large')('/api/v1/videos/batch', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body + ' '.repeat(bytes - Buffer.byteLength(body)),
      });
    const most = api.config.http.largeBodyLimitBytes;
    expect((await send(most)).status).toBe(201);
    expect((await send(most + 1)).status).toBe(413);
  });

  test('is made once for each key', async () => {
    const headers = { 'idempotency-key': 'week 3'.replace(' ', '-') };
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => postBatch(api, 'anna', { items: items(2) }, headers)),
    );
    const bodies = await Promise.all([first!, ...others].map((response) => response.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await jobsOf('anna')).toHaveLength(2);
    const mismatch = await postBatch(api, 'anna', { items: items(3) }, headers);
    expect((await problemOf(mismatch)).code).toBe('idempotency_mismatch');
  });
});

describe('an invalid item', () => {
  const mixed = [
    { ...request, custom_id: 'good' },
    { context: 'no topic', quality: 'best', custom_id: 'bad' },
    { ...request, custom_id: 'good' },
    { ...request, nonsense: true },
  ];

  test('refuses the whole batch with a pointer for each field of all items', async () => {
    const problem = await problemOf(await postBatch(api, 'bob', { items: mixed, nmae: 'typo' }));
    expect(problem.code).toBe('validation_failed');
    expect(pointers(problem)).toEqual([
      '/nmae',
      '/items/1/topic',
      '/items/1/quality',
      '/items/2/custom_id',
      '/items/3/nonsense',
    ]);
    expect(await jobsOf('bob')).toEqual([]);
  });

  test('is left out and reported when that is wished', async () => {
    const batch = await queueBatch(api, 'bob', { items: mixed, on_invalid: 'skip' });
    expect(batch.progress.counts).toMatchObject({ total: 4, queued: 1, invalid: 3 });
    expect(batch.items.map((item) => item.status)).toEqual(['queued', 'invalid', 'invalid', 'invalid']);
    const [, bad] = batch.items;
    expect(bad).toMatchObject({ custom_id: 'bad', job_id: null, links: null });
    expect(bad!.error).toMatchObject({ code: 'validation_failed', status: 422 });
    expect(pointers(bad!.error!)).toEqual(['/items/1/topic', '/items/1/quality']);
    expect(await readBatch(api, 'bob', batch)).toEqual(batch);
    await finishJob(api, batch.items[0]!.job_id!, {});
    expect((await readBatch(api, 'bob', batch)).progress.status).toBe('completed_with_errors');
  });

  test('cannot be skipped when there is no other', async () => {
    const response = await postBatch(api, 'bob', { items: [{}], on_invalid: 'skip' });
    expect([response.status, pointers(await problemOf(response))]).toEqual([
      422,
      ['/items/0/topic', '/items/0/context'],
    ]);
  });
});

test('an item wins over the defaults, these over a configuration, and each may name its own', async () => {
  const save = async (name: string, options: object) => {
    const response = await api.as('carl')('/api/v1/configurations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, options }),
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { configuration_id: string }).configuration_id;
  };
  const ofBatch = await save('batch', {
    quality: 'low',
    voice: { speed: 0.9 },
  });
  const ofItem = await save('item', { quality: 'high' });
  const defaults = { configuration_id: ofBatch, theme: 'dark', tags: ['week'] };
  await queueBatch(api, 'carl', {
    defaults,
    items: [request, { ...request, quality: 'medium' }, { ...request, configuration_id: ofItem }],
  });
  const wishes = (await jobsOf('carl')).map(({ request: { quality, theme, voice, tags } }) => ({
    ...{ quality, theme, speed: voice.speed, tags },
  }));
  const common = { theme: 'dark', tags: ['week'] };
  expect(wishes).toEqual([
    { ...common, quality: 'low', speed: 0.9 },
    { ...common, quality: 'medium', speed: 0.9 },
    { ...common, quality: 'high', speed: 1 },
  ]);
  const foreign = { ...request, configuration_id: ofItem };
  const refused = await problemOf(await postBatch(api, 'mallory', { items: [request, foreign] }));
  expect(pointers(refused)).toEqual(['/items/1/configuration_id']);
  const skipped = await queueBatch(api, 'mallory', { items: [request, foreign], on_invalid: 'skip' });
  expect(skipped.items.map((item) => item.status)).toEqual(['queued', 'invalid']);
});

test('quota and room are taken whole or not at all', async () => {
  const used = async () => (await readUsage(api.context.database.db, idOf('dirk'))).used;
  for (let index = 0; index < 3; index += 1) await queueBatch(api, 'dirk', { items: items(5) });
  await queueBatch(api, 'dirk', { items: items(3) });
  const refused = await postBatch(api, 'dirk', { items: items(3) });
  expect([refused.status, (await problemOf(refused)).code]).toEqual([429, 'quota_exceeded']);
  expect(await used()).toBe(18);
  await queueBatch(api, 'dirk', { items: items(2) });
  expect(await used()).toBe(20);
});

describe('the status', () => {
  test('counts the items, with the result of each', async () => {
    const batch = await queueBatch(api, 'emil', { items: items(3) });
    const ids = batch.items.map((item) => item.job_id!);
    await finishJob(api, ids[0]!, {});
    const begun = await readBatch(api, 'emil', batch);
    expect(begun.progress).toMatchObject({ status: 'processing', percentage: 33.3 });
    await spoilJob(api, ids[1]!);
    await beginJob(api, ids[2]!);
    const later = await readBatch(api, 'emil', batch);
    expect(later.progress.counts).toMatchObject({ completed: 1, failed: 1, processing: 1, queued: 0 });
    expect(later.items[1]!.error).toMatchObject({ code: 'pipeline_failed', type: '/errors/pipeline_failed' });
  });

  test('has an ETag that lasts as long as nothing changes, and says when to ask again', async () => {
    const batch = await queueBatch(api, 'fritz', { items: items(1) });
    const read = (etag?: string) =>
      api.as('fritz')(batch.links.self, etag ? { headers: { 'if-none-match': etag } } : {});
    const first = await read();
    expect(first.headers.get('retry-after')).toBe('2');
    const etag = first.headers.get('etag')!;
    expect((await read(etag)).status).toBe(304);
    await finishJob(api, batch.items[0]!.job_id!, {});
    const changed = await read(etag);
    expect([changed.status, changed.headers.get('retry-after')]).toEqual([200, null]);
    const done = Batch.parse(await changed.json());
    expect(done.progress).toMatchObject({ status: 'completed', percentage: 100 });
    expect(done.completed_at).not.toBeNull();
  });

  test('is for its owner and administrators; to all others there is no such batch', async () => {
    const batch = await queueBatch(api, 'gerd', { items: items(1) });
    const ask = async (user: string, path: string, method = 'GET') =>
      (await api.as(user)(path, { method })).status;
    expect(await ask('admin', batch.links.self)).toBe(200);
    expect(await ask('admin', batch.links.cancel, 'POST')).toBe(403);
    for (const id of [batch.batch_id, queuedBatch.batch_id, 'nonsense', '..%2f..']) {
      expect(await ask('mallory', `/api/v1/videos/batch/${id}`), id).toBe(404);
      expect(await ask('mallory', `/api/v1/videos/batch/${id}/cancel`, 'POST'), id).toBe(404);
    }
  });
});

describe('a cancelled batch', () => {
  const cancel = async (user: string, batch: Batch) => {
    const response = await api.as(user)(batch.links.cancel, { method: 'POST' });
    expect(response.status).toBe(202);
    return Batch.parse(await response.json());
  };

  test('leaves finished items alone, ends those that wait and tells those at work; again, it changes nothing', async () => {
    const batch = await queueBatch(api, 'hugo', { items: items(4) });
    const ids = batch.items.map((item) => item.job_id!);
    await finishJob(api, ids[0]!, {});
    await spoilJob(api, ids[1]!);
    const run = await beginJob(api, ids[2]!);
    const told = await cancel('hugo', batch);
    expect(told.items.map((item) => item.status)).toEqual(['completed', 'failed', 'processing', 'cancelled']);
    expect(told.progress.status).toBe('processing');
    expect((await jobsOf('hugo'))[2]!.cancel_requested_at).not.toBeNull();
    await endCancelled(api, ids[2]!, run);
    const over = await readBatch(api, 'hugo', batch);
    expect(over.progress).toMatchObject({ status: 'completed_with_errors', percentage: 100 });
    expect(await cancel('hugo', batch)).toEqual(over);
  });

  test('of which nothing was made is cancelled, and is given back', async () => {
    const batch = await queueBatch(api, 'ida', { items: items(3) });
    expect((await cancel('ida', batch)).progress.status).toBe('cancelled');
    expect((await readUsage(api.context.database.db, idOf('ida'))).used).toBe(0);
  });

  test('of which some failed is failed', async () => {
    const batch = await queueBatch(api, 'jan', { items: items(2) });
    await spoilJob(api, batch.items[0]!.job_id!);
    expect((await cancel('jan', batch)).progress.status).toBe('failed');
  });
});

test('items that fail and items that are tried again at once do not lock each other out', async () => {
  const batch = await queueBatch(api, 'lena', { items: items(4) });
  const [one = '', two = '', ...others] = batch.items.map((item) => item.job_id!);
  const retry = async (id: string) =>
    (await api.as('lena')(`/api/v1/videos/jobs/${id}/retry`, { method: 'POST' })).status;
  const { db } = api.context.database;
  const fail = async (id: string) => {
    const [row] = await db.select().from(jobs).where(eq(jobs.id, id));
    const failure = jobProblem('pipeline_failed', 'It did not work.');
    return db.transaction((tx) => failJob(tx, { jobId: id, attempt: row!.attempt }, failure));
  };
  await Promise.all([fail(one), fail(two)]);
  let [failed, waiting] = [[one, two], others];
  for (let round = 0; round < 10; round += 1) {
    const outcomes = await Promise.all([...failed.map(retry), ...waiting.map(fail)]);
    expect(outcomes.slice(0, 2)).toEqual([201, 201]);
    [failed, waiting] = [waiting, failed];
  }
  expect((await readBatch(api, 'lena', batch)).progress.counts).toMatchObject({ queued: 2, failed: 2 });
  expect((await readUsage(db, idOf('lena'))).used).toBe(2);
});

test('the batches of a user are erased with their events', async () => {
  const { db } = api.context.database;
  const batch = await queueBatch(api, 'karl', { items: items(1) });
  await finishJob(api, batch.items[0]!.job_id!, {});
  const events = () => db.select().from(batchEvents).where(eq(batchEvents.batch_id, batch.batch_id));
  expect(await events()).toHaveLength(2);
  await eraseBatchesOfUser(db, idOf('karl'));
  expect(await events()).toEqual([]);
  expect((await api.as('karl')(batch.links.self)).status).toBe(404);
});
