import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { jobs } from '../../src/db/schema.ts';
import { dispatchWaiting } from '../../src/jobs/dispatcher.ts';
import { createPlaces } from '../../src/jobs/places.ts';
import { openQueue, type VideoQueue } from '../../src/jobs/queue.ts';
import { connected, openRedis, type Redis } from '../../src/jobs/redis.ts';
import { cancelJob } from '../../src/jobs/state.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest } from './fixtures/requests.ts';

let database: Database;
let redis: Redis;
let queue: VideoQueue;
beforeAll(async () => {
  const services = await openServices();
  database = openDatabase(services.databaseUrl);
  redis = openRedis(services.redis.url, 'hasty');
  await connected(redis, 5_000);
  queue = openQueue(redis, () => undefined);
});
beforeEach(async () => {
  await database.db.delete(jobs);
  await redis.flushall();
});
afterAll(async () => {
  await queue.close();
  redis.disconnect();
  await database.close();
});

const dispatch = (places: number, on: VideoQueue = queue) =>
  dispatchWaiting(database.db, on, async () => places);
/** Names of the owners of all that is on the queue, in the order in which workers will get it. */
const onQueue = async () => {
  const ids = (await redis.lrange('{lectern}:videos:wait', 0, -1)).reverse();
  const rows = await database.db.select().from(jobs);
  return ids.map((id) => rows.find((row) => id === `${row.id}-${row.attempt}`)?.user_id);
};

test("one user's batch does not delay another user's single job", async () => {
  for (let index = 0; index < 30; index += 1) await accept(database, 'batcher');
  await accept(database, 'bob');
  await accept(database, 'carol');
  expect(await dispatch(4)).toBe(4);
  expect(await onQueue()).toEqual(['batcher', 'bob', 'carol', 'batcher']);
});

test('a job that comes while a batch runs is the next', async () => {
  for (let index = 0; index < 10; index += 1) await accept(database, 'batcher');
  await dispatch(2);
  const single = await accept(database, 'bob');
  expect(await dispatch(2)).toBe(0);
  await dispatch(3);
  expect(await onQueue()).toEqual(['batcher', 'batcher', 'bob']);
  const place = createPlaces(database.db, async () => 2);
  expect(await place(single)).toMatchObject({ position: 3 });
});

test('where places get free one by one, users take turns, and an older batch wins none of them', async () => {
  for (let index = 0; index < 6; index += 1) await accept(database, 'batcher');
  await dispatch(1);
  for (const user of ['bob', 'bob', 'carol']) await accept(database, user);
  const served: string[] = [];
  for (let ended = 0; ended < 6; ended += 1) {
    const flying = (await database.db.select().from(jobs)).find(
      (job) => job.enqueued_at && !job.completed_at,
    )!;
    served.push(flying.user_id);
    await database.db.transaction((tx) => cancelJob(tx, { jobId: flying.id, attempt: 1 }));
    await dispatch(1);
  }
  expect(served).toEqual(['batcher', 'bob', 'carol', 'batcher', 'bob', 'batcher']);
});

test('priority orders the jobs of one user', async () => {
  const low = await accept(database, 'alice', { request: sampleRequest({ priority: 'low' }) });
  const normal = await accept(database, 'alice');
  const urgent = await accept(database, 'alice', { request: sampleRequest({ priority: 'high' }) });
  for (const _each of [urgent, normal, low]) await dispatch(3);
  const ids = (await redis.lrange('{lectern}:videos:wait', 0, -1)).toReversed();
  expect(ids).toEqual([urgent, normal, low].map(({ id }) => `${id}-1`));
});

test('many dispatchers at once put each job on the queue once and never too many', async () => {
  for (let index = 0; index < 40; index += 1) await accept(database, `user ${index % 7}`);
  const rounds = await Promise.all(Array.from({ length: 12 }, () => dispatch(25)));
  expect(rounds.reduce((total, moved) => total + moved, 0)).toBe(25);
  const ids = await redis.lrange('{lectern}:videos:wait', 0, -1);
  expect(new Set(ids).size).toBe(25);
  expect(ids).toHaveLength(25);
});

test('jobs stay in the database while Redis is down', async () => {
  const job = await accept(database);
  const down = openRedis('redis://127.0.0.1:1', 'hasty');
  const closed = openQueue(down, () => undefined);
  await expect(dispatch(5, closed)).rejects.toThrow();
  down.disconnect();
  const rows = await database.db.select().from(jobs).where(eq(jobs.id, job.id));
  expect(rows[0]).toMatchObject({ status: 'queued', enqueued_at: null });
  expect(await dispatch(5)).toBe(1);
});
