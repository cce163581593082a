import type { JobEvent } from '@lectern/contracts/events.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { type Listener, listen } from '../../src/db/listener.ts';
import { channels } from '../../src/jobs/events.ts';
import { createLive, type Live } from '../../src/jobs/live.ts';
import { silent } from '../../src/jobs/log.ts';
import { recordEvent } from '../../src/jobs/record.ts';
import { openServices } from '../fixtures/services.ts';
import { accept } from './fixtures/requests.ts';
import { eventsOf, wholeRun } from './fixtures/worker-events.ts';

let database: Database;
/** Two replicas of the API, each with its own ears. */
const replicas: { live: Live; listener: Listener }[] = [];

beforeAll(async () => {
  const { databaseUrl } = await openServices();
  database = openDatabase(databaseUrl);
  for (let count = 0; count < 2; count += 1) {
    const live = createLive(database.db, silent);
    await new Promise<void>((resolve) => {
      const listener = listen({
        url: databaseUrl,
        channels: [channels.job],
        onNotification: (_channel, jobId) => live.wake(jobId),
        onConnected: resolve,
        onError: () => undefined,
      });
      replicas.push({ live, listener });
    });
  }
});
afterAll(async () => {
  await Promise.all(replicas.map(({ listener }) => listener.close()));
  await database.close();
});

const follow = async (live: Live, jobId: string, after = 0, signal = AbortSignal.timeout(30_000)) => {
  const events: JobEvent[] = [];
  await live.subscribe({ jobId, after, signal, onEvent: (event) => void events.push(event) });
  return events;
};
const record = async (job: { id: string; attempt: number }, steps: number) => {
  for (const event of eventsOf(job, 'r', wholeRun(steps))) {
    await database.db.transaction((tx) => recordEvent(tx, event, false));
  }
};

test('every subscriber, whenever and wherever it comes, gets the same sequence without a gap', async () => {
  const job = await accept(database);
  const followers: Promise<JobEvent[]>[] = [
    follow(replicas[0]!.live, job.id),
    follow(replicas[1]!.live, job.id),
  ];
  for (const event of eventsOf(job, 'r', wholeRun(60))) {
    await database.db.transaction((tx) => recordEvent(tx, event, false));
    if (event.seq % 10 === 0) {
      followers.push(follow(replicas[0]!.live, job.id), follow(replicas[1]!.live, job.id));
    }
  }
  followers.push(follow(replicas[0]!.live, job.id));
  const [first, ...others] = await Promise.all(followers);
  expect(first?.map((event) => event.seq)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
  expect(first?.at(-1)).toMatchObject({ type: 'status', status: 'completed' });
  for (const other of others) expect(other).toEqual(first);
});

test('one that is cut at random and resumes after its last event misses and doubles nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }), async (cuts) => {
      const job = await accept(database);
      const seen: number[] = [];
      const resume = async () => {
        for (let visit = 0; visit <= cuts.length; visit += 1) {
          const cut = new AbortController();
          const after = seen.length;
          await replicas[visit % 2]!.live.subscribe({
            jobId: job.id,
            after: seen.at(-1) ?? 0,
            signal: cut.signal,
            onEvent(event) {
              seen.push(event.seq);
              if (seen.length - after === cuts[visit]) cut.abort();
            },
          });
        }
      };
      await Promise.all([resume(), record(job, 20)]);
      expect(seen).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    }),
    { numRuns: 10 },
  );
});

test('a slow subscriber holds up no other and still gets everything', async () => {
  const job = await accept(database);
  const slow: number[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const dawdling = replicas[0]!.live.subscribe({
    jobId: job.id,
    after: 0,
    signal: AbortSignal.timeout(30_000),
    async onEvent(event) {
      slow.push(event.seq);
      await held;
    },
  });
  const [quick] = await Promise.all([follow(replicas[0]!.live, job.id), record(job, 300)]);
  expect(quick).toHaveLength(303);
  expect(slow).toEqual([1]);
  release();
  await dawdling;
  expect(slow).toHaveLength(303);
});

test('a missed wake-up is made good by a look', async () => {
  const deaf = createLive(database.db, silent);
  const job = await accept(database);
  const following = follow(deaf, job.id);
  await record(job, 3);
  while (!(await Promise.race([following, deaf.look().then(() => null)]))) await new Promise(setImmediate);
  expect(await following).toHaveLength(6);
});

test('a subscription ends with its signal, and at once for a job that has ended', async () => {
  const job = await accept(database);
  const leaving = new AbortController();
  const waiting = follow(replicas[0]!.live, job.id, 0, leaving.signal);
  leaving.abort();
  await waiting;
  await record(job, 1);
  expect(await follow(replicas[0]!.live, job.id, 4)).toEqual([]);
  expect(await follow(replicas[0]!.live, job.id, 99)).toEqual([]);
});
