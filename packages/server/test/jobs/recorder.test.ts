import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { type JobRow, jobs } from '../../src/db/schema.ts';
import { listEvents } from '../../src/jobs/events.ts';
import { keys } from '../../src/jobs/keys.ts';
import { silent } from '../../src/jobs/log.ts';
import { createRecorder, type Recorder } from '../../src/jobs/recorder.ts';
import { connected, openRedis, type Redis } from '../../src/jobs/redis.ts';
import { retryJob } from '../../src/jobs/state.ts';
import { openServices } from '../fixtures/services.ts';
import { accept } from './fixtures/requests.ts';
import { completed, eventsOf, progress, send, started, wholeRun } from './fixtures/worker-events.ts';

let database: Database;
let redis: Redis;
let recorder: Recorder;
const over: string[] = [];

const open = (name: string, claimAfterMs = 5_000, gapPatienceMs = 60_000) =>
  createRecorder({
    db: database.db,
    redis,
    name,
    log: silent,
    claimAfterMs,
    gapPatienceMs,
    onOver: async (jobId) => {
      over.push(jobId);
    },
  });

beforeAll(async () => {
  const services = await openServices();
  database = openDatabase(services.databaseUrl);
  redis = openRedis(services.redis.url, 'hasty');
  await connected(redis, 5_000);
  recorder = open('main');
});
afterAll(async () => {
  redis.disconnect();
  await database.close();
});

const read = async (id: string): Promise<JobRow> =>
  (await database.db.select().from(jobs).where(eq(jobs.id, id)))[0]!;
const percentages = async (id: string) =>
  (await listEvents(database.db, id, 0, 1000)).flatMap((event) =>
    event.type === 'progress' ? [event.progress.percentage] : [],
  );
const kinds = async (id: string) =>
  (await listEvents(database.db, id, 0, 1000)).map((event) =>
    event.type === 'status' ? event.status : event.type,
  );

test('a run is recorded in order and leaves nothing on the stream', async () => {
  const job = await accept(database);
  await send(redis, eventsOf(job, 'r', wholeRun(4)));
  await recorder.processAll();
  expect(await kinds(job.id)).toEqual(['queued', 'processing', ...Array(4).fill('progress'), 'completed']);
  expect(await read(job.id)).toMatchObject({ status: 'completed', run: 'r', worker_id: 'worker', deaths: 0 });
  expect((await read(job.id)).progress.percentage).toBe(100);
  expect(await redis.xlen(keys.events)).toBe(0);
});

test('events that come twice, in any order, are recorded once and in theirs', async () => {
  const runs = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(runs, async (order) => {
      const job = await accept(database);
      const events = eventsOf(job, 'r', wholeRun(6));
      const shuffled = [...events, ...events].map((event, index) => ({ event, key: order[index]! }));
      shuffled.sort((left, right) => left.key - right.key);
      await send(
        redis,
        shuffled.map(({ event }) => event),
      );
      await recorder.processAll();
      expect(await percentages(job.id)).toEqual([0, 17, 33, 50, 67, 83]);
      expect((await kinds(job.id)).at(-1)).toBe('completed');
    }),
    { numRuns: 25 },
  );
  expect(await redis.xlen(keys.events)).toBe(0);
});

test('several recorders at once double nothing and lose nothing', async () => {
  const accepted = await Promise.all(Array.from({ length: 30 }, () => accept(database)));
  const runs = accepted.map((job) => eventsOf(job, 'r', wholeRun(10)));
  const mixed = Array.from({ length: 12 }, (_, step) => runs.map((run) => run[step]!)).flat();
  await send(redis, mixed);
  const recorders = ['one', 'two', 'three'].map((name) => open(name, 0));
  await Promise.all(recorders.map((one) => one.processAll()));
  await recorders[0]?.processAll();
  for (const job of accepted) {
    expect(await percentages(job.id)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect((await read(job.id)).status).toBe('completed');
  }
});

test('what a killed recorder had read, or had recorded but not acknowledged, is recorded once', async () => {
  const job = await accept(database);
  const events = eventsOf(job, 'r', wholeRun(6));
  await send(redis, events);
  // The dead one has taken the first five entries. Two of them it had recorded; then it was gone.
  await redis.xreadgroup('GROUP', keys.recorders, 'dead', 'COUNT', 5, 'STREAMS', keys.events, '>');
  const { recordEvent } = await import('../../src/jobs/record.ts');
  for (const event of events.slice(0, 2))
    await database.db.transaction((tx) => recordEvent(tx, event, false));
  await recorder.processAll();
  expect((await read(job.id)).status).toBe('processing');
  await open('heir', 0).processAll();
  await recorder.processAll();
  expect(await percentages(job.id)).toEqual([0, 17, 33, 50, 67, 83]);
  expect((await read(job.id)).status).toBe('completed');
});

test('events whose forerunners are lost are recorded when patience ends', async () => {
  const job = await accept(database);
  const events = eventsOf(job, 'r', wholeRun(4));
  await send(redis, events.slice(3));
  await open('impatient', 0, 0).processAll();
  expect(await kinds(job.id)).toEqual(['queued', 'processing', 'progress', 'progress', 'completed']);
});

test('a second run takes over: progress never goes back, the first run is not heard any more', async () => {
  const job = await accept(database);
  await send(redis, eventsOf(job, 'first', [started, progress(60)]));
  await send(redis, eventsOf(job, 'second', [started, progress(10), progress(70)]));
  await recorder.processAll();
  await send(redis, eventsOf(job, 'first', [started, progress(60), completed]).slice(2));
  await recorder.processAll();
  expect(await percentages(job.id)).toEqual([60, 60, 70]);
  expect(await read(job.id)).toMatchObject({ status: 'processing', run: 'second', deaths: 1 });
});

test('a worker of an attempt that is over is told to stop', async () => {
  const job = await accept(database);
  const run = eventsOf(job, 'r', [started, { type: 'cancelled' }]);
  await send(redis, run);
  await recorder.processAll();
  await database.db.transaction((tx) => retryJob(tx, { jobId: job.id, attempt: 1 }));
  await send(redis, eventsOf(job, 'late', [started, completed]));
  await recorder.processAll();
  expect(over).toContain(job.id);
  expect(await read(job.id)).toMatchObject({ status: 'queued', attempt: 2, run: null });
});

test('an entry that is no event, or that the database refuses, holds up nobody', async () => {
  const job = await accept(database);
  await redis.xadd(keys.events, '*', 'event', '{"type":"nonsense"}');
  await redis.xadd(keys.events, '*', 'other', 'field');
  await send(
    redis,
    eventsOf(job, 'r', [started, { type: 'log', detail: 'bad \0 text' }, progress(50), completed]),
  );
  await recorder.processAll();
  expect(await kinds(job.id)).toEqual(['queued', 'processing', 'progress', 'completed']);
  expect(await redis.xlen(keys.events)).toBe(0);
  expect(await redis.xlen(`${keys.events}:rejected`)).toBe(3);
});

test('recording goes on after Redis was wiped', async () => {
  await redis.flushall();
  const job = await accept(database);
  await send(redis, eventsOf(job, 'r', wholeRun(1)));
  await recorder.processAll();
  expect((await read(job.id)).status).toBe('completed');
});
