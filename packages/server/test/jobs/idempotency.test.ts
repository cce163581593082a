import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { idempotencyKeys, jobs } from '../../src/db/schema.ts';
import { answerOnce, eraseAnswersOfUser, forgetExpiredAnswers } from '../../src/jobs/idempotency.ts';
import { acceptJob } from '../../src/jobs/requests.ts';
import { openServices } from '../fixtures/services.ts';
import { sampleRequest } from './fixtures/requests.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl, { connections: 20 });
});
afterAll(() => database.close());

const post = (userId: string, key: string, fingerprint = 'print') =>
  answerOnce(database.db, { userId, key, operation: 'generateVideo', fingerprint }, async (tx) => {
    const accepted = await acceptJob(tx, { userId, request: sampleRequest() });
    if (accepted.kind !== 'accepted') throw new Error(accepted.kind);
    return { status: 201, headers: { location: `/${accepted.job.id}` }, body: { z: 1, a: accepted.job.id } };
  });
const countOf = async (userId: string) =>
  (await database.db.select().from(jobs)).filter((job) => job.user_id === userId).length;

test('50 parallel posts with one key make one job and get one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => post('paul', 'k')));
  const made = answers.flatMap((once) => (once.kind === 'made' ? [once.answer] : []));
  expect(made).toHaveLength(1);
  const replayed = answers.flatMap((once) => (once.kind === 'replayed' ? [once.answer] : []));
  expect(replayed).toHaveLength(49);
  for (const answer of replayed) expect(JSON.stringify(answer)).toBe(JSON.stringify(made[0]));
  expect(await countOf('paul')).toBe(1);
});

test('a key belongs to its user, and to its request', async () => {
  expect((await post('quentin', 'same')).kind).toBe('made');
  expect((await post('rosa', 'same')).kind).toBe('made');
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
  expect((await post('sam', 'slow')).kind).toBe('made');
});

test('a key is free again when it has expired', async () => {
  await post('tina', 'old');
  await database.db.update(idempotencyKeys).set({ expires_at: new Date(Date.now() - 1000) });
  expect((await post('tina', 'old', 'new print')).kind).toBe('made');
  await database.db.update(idempotencyKeys).set({ expires_at: new Date(Date.now() - 1000) });
  expect(await forgetExpiredAnswers(database.db)).toBeGreaterThan(0);
  expect(await database.db.select().from(idempotencyKeys)).toEqual([]);
});

test('what fails is not remembered, and leaves nothing behind', async () => {
  const request = { userId: 'ulrich', key: 'failing', operation: 'generateVideo', fingerprint: 'print' };
  const failing = answerOnce(database.db, request, async (tx) => {
    await acceptJob(tx, { userId: 'ulrich', request: sampleRequest() });
    throw new Error('too late');
  });
  await expect(failing).rejects.toThrow('too late');
  expect(await countOf('ulrich')).toBe(0);
  expect((await post('ulrich', 'failing')).kind).toBe('made');
});

test('a user’s answers are erased with the user', async () => {
  await post('vera', 'mine');
  await post('walter', 'other');
  await eraseAnswersOfUser(database.db, 'vera');
  expect((await database.db.select().from(idempotencyKeys)).map((row) => row.user_id)).not.toContain('vera');
  expect((await post('walter', 'other')).kind).toBe('replayed');
});
