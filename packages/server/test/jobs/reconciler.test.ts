import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { type JobRow, jobs } from '../../src/db/schema.ts';
import { dispatchWaiting } from '../../src/jobs/dispatcher.ts';
import { silent } from '../../src/jobs/log.ts';
import { openQueue, type VideoQueue } from '../../src/jobs/queue.ts';
import { createReconciler } from '../../src/jobs/reconciler.ts';
import { recordEvent } from '../../src/jobs/record.ts';
import { connected, openRedis, type Redis } from '../../src/jobs/redis.ts';
import { register } from '../../src/jobs/registry.ts';
import { requestCancel } from '../../src/jobs/requests.ts';
import { createCancelTopic, raiseStop, readStop } from '../../src/jobs/stop-flags.ts';
import { openServices } from '../fixtures/services.ts';
import { accept } from './fixtures/requests.ts';
import { eventsOf, started } from './fixtures/worker-events.ts';

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

const cancels = () => createCancelTopic(redis, queue.withdraw);
const open = (patienceMs = 0, recordingMs = 60_000) =>
  createReconciler({
    db: database.db,
    redis,
    queue,
    cancels: cancels(),
    log: silent,
    patienceMs,
    recordingMs,
  });
const dispatch = () => dispatchWaiting(database.db, queue, async () => 100);
const read = async (id: string): Promise<JobRow> =>
  (await database.db.select().from(jobs).where(eq(jobs.id, id)))[0]!;
const begin = async (job: JobRow, run: string) => {
  const [event] = eventsOf(job, run, [started]);
  await database.db.transaction((tx) => recordEvent(tx, event!, false));
};
const live = (job: JobRow, run: string) =>
  register(redis, {
    worker_id: 'w',
    version: '1',
    pid: 1,
    capacity: 1,
    started_at: new Date().toISOString(),
    jobs: [{ job_id: job.id, attempt: job.attempt, run }],
  });

test('FLUSHALL loses no accepted job', async () => {
  const accepted = await Promise.all(
    Array.from({ length: 20 }, (_, index) => accept(database, `u${index % 3}`)),
  );
  await dispatch();
  await begin(accepted[0]!, 'lost');
  await redis.flushall();
  expect(await open().round()).toBe(20);
  expect(await dispatch()).toBe(20);
  const ids = accepted.map((job) => ({ jobId: job.id, attempt: 1 }));
  expect(await queue.holds(ids)).toEqual(ids.map(() => true));
  expect(await read(accepted[0]!.id)).toMatchObject({ status: 'queued', run: null, deaths: 1 });
});

test('a job that the queue has, or a living worker runs, is left alone', async () => {
  const waiting = await accept(database);
  const running = await accept(database);
  await dispatch();
  await begin(running, 'r');
  await queue.withdraw(running.id, 1);
  await live(running, 'r');
  expect(await open().round()).toBe(0);
  expect((await read(waiting.id)).enqueued_at).not.toBeNull();
  expect((await read(running.id)).status).toBe('processing');
});

test('nothing is concluded before patience ends', async () => {
  const job = await accept(database);
  await begin(job, 'r');
  const patient = open(60_000);
  expect(await patient.round()).toBe(0);
  expect(await patient.round()).toBe(0);
  expect((await read(job.id)).status).toBe('processing');
});

test('a job that kills its workers fails after the third death, with its own code', async () => {
  const job = await accept(database);
  const reconciler = open();
  for (const run of ['one', 'two']) {
    await begin(job, run);
    await reconciler.round();
    expect((await read(job.id)).status).toBe('queued');
  }
  await begin(job, 'three');
  await reconciler.round();
  expect(await read(job.id)).toMatchObject({ status: 'failed', error: { code: 'worker_lost' } });
});

test('a cancel that no worker can carry out is carried out', async () => {
  const job = await accept(database);
  await dispatch();
  await begin(job, 'r');
  const nowhere = { request: () => Promise.reject(new Error('no Redis')) };
  await requestCancel(database.db, nowhere, job.id, { admin: true });
  await open().round();
  expect((await read(job.id)).status).toBe('cancelled');
});

test('a cancel that a living worker has not heard is told again', async () => {
  const job = await accept(database);
  await begin(job, 'r');
  await live(job, 'r');
  await requestCancel(database.db, { request: async () => undefined }, job.id, { admin: true });
  await open().round();
  expect(await readStop(redis, job.id, 1)).toBe('cancel');
  expect((await read(job.id)).status).toBe('processing');
});

test('a run that has ended is given time to be recorded, then the job runs again', async () => {
  const job = await accept(database);
  await begin(job, 'r');
  await raiseStop(redis, job.id, 1, 'done');
  expect(await open().round()).toBe(0);
  expect(await open(0, 0).round()).toBe(1);
  expect((await read(job.id)).status).toBe('queued');
  expect(await readStop(redis, job.id, 1)).toBeNull();
});

test('two reconcilers at once count one death', async () => {
  const job = await accept(database);
  await begin(job, 'r');
  await Promise.all([open().round(), open().round(), open().round()]);
  expect((await read(job.id)).deaths).toBe(1);
});
