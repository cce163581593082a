import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { listEvents } from '../../src/jobs/events.ts';
import { recordEvent } from '../../src/jobs/record.ts';
import { requestCancel } from '../../src/jobs/requests.ts';
import { openServices } from '../fixtures/services.ts';
import { accept } from './fixtures/requests.ts';
import { completed, eventsOf, started } from './fixtures/worker-events.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl);
});
afterAll(() => database.close());

const topic = () => {
  const told: string[] = [];
  return { told, request: async (jobId: string) => void told.push(jobId) };
};

/** One race; answers which end the job came to. Every other one may cancel before the start is on record. */
async function race(round: number): Promise<string | undefined> {
  const job = await accept(database);
  const events = eventsOf(job, 'r', [started, completed]);
  const record = (index: number) => database.db.transaction((tx) => recordEvent(tx, events[index]!, false));
  if (round % 2 === 0) await record(0);
  const work = async () => {
    if (round % 2 === 1) await record(0);
    await record(1);
  };
  const cancel = requestCancel(database.db, topic(), job.id, { userId: 'alice' });
  const [, outcome] = await Promise.all([work(), cancel]);
  const statuses = (await listEvents(database.db, job.id, 0, 10)).map((event) =>
    event.type === 'status' ? event.status : '',
  );
  const ends = statuses.filter((status) => status === 'completed' || status === 'cancelled');
  expect(ends).toHaveLength(1);
  expect(statuses.at(-1)).toBe(ends[0]);
  expect(outcome.kind === 'cancelled').toBe(ends[0] === 'cancelled');
  return ends[0];
}

test('cancel against complete: one end in 200 of 200 races', async () => {
  const ends: (string | undefined)[] = [];
  while (ends.length < 200) {
    const rounds = Array.from({ length: 4 }, (_, index) => race(ends.length + index));
    ends.push(...(await Promise.all(rounds)));
  }
  expect(ends.filter((end) => end === 'completed' || end === 'cancelled')).toHaveLength(200);
  expect(ends).toContain('completed');
});

test('a waiting job is cancelled at once, again and again; a running one is asked to stop; an ended one is left', async () => {
  const { db } = database;
  const job = await accept(database);
  const told = topic();
  const cancel = (jobId: string, userId = 'alice') => requestCancel(db, told, jobId, { userId });
  expect((await cancel(job.id, 'mallory')).kind).toBe('absent');
  expect((await cancel(job.id)).kind).toBe('cancelled');
  expect((await cancel(job.id)).kind).toBe('cancelled');

  const running = await accept(database);
  const [begin, end] = eventsOf(running, 'r', [started, completed]);
  await db.transaction((tx) => recordEvent(tx, begin!, false));
  expect((await cancel(running.id)).kind).toBe('requested');
  expect((await cancel(running.id)).kind).toBe('requested');
  await db.transaction((tx) => recordEvent(tx, end!, false));
  expect((await cancel(running.id)).kind).toBe('finished');
  expect(told.told).toEqual([job.id, job.id, running.id, running.id]);
});

test('a cancel is on record although Redis cannot be told', async () => {
  const job = await accept(database);
  await database.db.transaction((tx) => recordEvent(tx, eventsOf(job, 'r', [started])[0]!, false));
  const down = { request: () => Promise.reject(new Error('no Redis')) };
  const outcome = await requestCancel(database.db, down, job.id, { admin: true });
  expect(outcome.kind === 'requested' && outcome.job.cancel_requested_at).toBeInstanceOf(Date);
});
