import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { idempotencyKeys, type JobRow, jobs } from '../../src/db/schema.ts';
import { forgetExpiredAnswers } from '../../src/jobs/idempotency.ts';
import { acceptJob } from '../../src/jobs/requests.ts';
import { countJobs, findJob } from '../../src/jobs/store.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest } from './fixtures/requests.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl, { connections: 20 });
});
afterAll(() => database.close());

const idempotency = (key: string, fingerprint = 'print') => ({
  key,
  operation: 'generateVideo',
  fingerprint,
  answer: (job: JobRow) => ({ status: 201, body: { job_id: job.id } }),
});
const post = (userId: string, key: string, fingerprint?: string) =>
  acceptJob(database.db, { userId, request: sampleRequest(), idempotency: idempotency(key, fingerprint) });
const countOf = async (userId: string) =>
  (await database.db.select().from(jobs)).filter((job) => job.user_id === userId).length;

test('50 parallel posts with one key make one job and get one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => post('paul', 'k')));
  const made = answers.flatMap((answer) => (answer.kind === 'accepted' ? [answer.job.id] : []));
  expect(made).toHaveLength(1);
  const replayed = answers.flatMap((answer) => (answer.kind === 'replayed' ? [answer.answer] : []));
  expect(replayed).toHaveLength(49);
  for (const answer of replayed) {
    expect(answer).toEqual({ status: 201, body: { job_id: made[0] }, jobId: made[0] });
  }
  expect(await countOf('paul')).toBe(1);
});

test('a key belongs to its user, and to its request', async () => {
  expect((await post('quentin', 'same')).kind).toBe('accepted');
  expect((await post('rosa', 'same')).kind).toBe('accepted');
  expect((await post('rosa', 'same', 'another')).kind).toBe('mismatch');
  expect(await countOf('rosa')).toBe(1);
});

test('a key whose first request is still under way is in flight, after a while of waiting', async () => {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', ['sam\ngenerateVideo\nslow']);
    expect((await post('sam', 'slow')).kind).toBe('in_flight');
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  expect((await post('sam', 'slow')).kind).toBe('accepted');
});

test('a key is free again when it has expired', async () => {
  await post('tina', 'old');
  await database.db.update(idempotencyKeys).set({ expires_at: new Date(Date.now() - 1000) });
  expect((await post('tina', 'old', 'new print')).kind).toBe('accepted');
  await database.db.update(idempotencyKeys).set({ expires_at: new Date(Date.now() - 1000) });
  expect(await forgetExpiredAnswers(database.db)).toBeGreaterThan(0);
  expect(await database.db.select().from(idempotencyKeys)).toEqual([]);
});

test('of 20 parallel posts exactly as many pass as the user may have unfinished', async () => {
  const kinds = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const limits = { userActive: 3 };
      return (await acceptJob(database.db, { userId: 'uma', request: sampleRequest(), limits })).kind;
    }),
  );
  expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'user_full')).toHaveLength(17);
});

test('a full queue takes nothing more, and remembers no answer', async () => {
  const { queued } = await countJobs(database.db);
  const refused = await acceptJob(database.db, {
    userId: 'victor',
    request: sampleRequest(),
    limits: { queued },
    idempotency: idempotency('full'),
  });
  expect(refused.kind).toBe('queue_full');
  expect((await post('victor', 'full')).kind).toBe('accepted');
});

test('a job is found by its owner and by an administrator only', async () => {
  const job = await accept(database, 'walter');
  expect(await findJob(database.db, job.id, { userId: 'walter' })).toEqual(job);
  expect(await findJob(database.db, job.id, { admin: true })).toEqual(job);
  expect(await findJob(database.db, job.id, { userId: 'mallory' })).toBeNull();
});
