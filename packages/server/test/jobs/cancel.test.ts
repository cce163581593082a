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

test('cancel against complete: one end in 200 of 200 races', async () => {
  const ends = { completed: 0, cancelled: 0 };
  for (let round = 0; round < 200; round += 1) {
    const job = await accept(database);
    const events = eventsOf(job, 'r', [started, completed]);
    const told = topic();
    const record = (index: number) => database.db.transaction((tx) => recordEvent(tx, events[index]!, false));
    // Every other round the cancel may come before the start is on record.
    if (round % 2 === 0) await record(0);
    const worker = async () => {
      if (round % 2 === 1) await record(0);
      await record(1);
    };
    const [, outcome] = await Promise.all([
      worker(),
      requestCancel(database.db, told, job.id, { userId: 'alice' }),
    ]);
    const statuses = (await listEvents(database.db, job.id, 0, 10)).map((event) =>
      event.type === 'status' ? event.status : '',
    );
    const ended = statuses.filter((status) => status === 'completed' || status === 'cancelled');
    expect(ended).toHaveLength(1);
    expect(statuses.at(-1)).toBe(ended[0]);
    expect(outcome.kind).toBe(
      ended[0] === 'cancelled' ? 'cancelled' : outcome.kind === 'requested' ? 'requested' : 'finished',
    );
    ends[ended[0] as 'completed'] += 1;
  }
  expect(ends.completed + ends.cancelled).toBe(200);
  expect(ends.completed).toBeGreaterThan(0);
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
