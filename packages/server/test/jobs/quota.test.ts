import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { quotaUsage } from '../../src/db/schema/limits.ts';
import { jobProblem } from '../../src/jobs/problem.ts';
import { chargeJobs, eraseUsageOfUser, forgetOldUsage, nextDay, readUsage } from '../../src/jobs/quota.ts';
import { acceptJob } from '../../src/jobs/requests.ts';
import { takeRoom } from '../../src/jobs/room.ts';
import { cancelJob, completeJob, failJob, retryJob, startJob } from '../../src/jobs/state.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest, sampleResult } from './fixtures/requests.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl, { connections: 20 });
});
afterAll(() => database.close());

const usedBy = async (userId: string) => (await readUsage(database.db, userId)).used;
const post = async (userId: string, userDaily: number) =>
  (await acceptJob(database.db, { userId, request: sampleRequest(), limits: { userDaily } })).kind;
const failure = jobProblem('pipeline_failed', 'It did not work.');
const begin = (jobId: string, attempt = 1) =>
  database.db.transaction((tx) =>
    startJob(tx, { jobId, attempt, run: 'run' }, { workerId: 'w', at: new Date() }),
  );
const fail = (jobId: string, attempt = 1) =>
  database.db.transaction((tx) => failJob(tx, { jobId, attempt }, failure));
const cancel = (jobId: string) => database.db.transaction((tx) => cancelJob(tx, { jobId, attempt: 1 }));

test('of parallel requests for the last unit exactly one passes, 100 times of 100', async () => {
  for (let round = 0; round < 100; round += 1) {
    const user = `last ${round}`;
    await database.db.transaction((tx) => chargeJobs(tx, user, 2));
    const kinds = await Promise.all(Array.from({ length: 5 }, () => post(user, 3)));
    expect(kinds.sort()).toEqual(['accepted', ...Array(4).fill('quota_exceeded')]);
    expect(await usedBy(user)).toBe(3);
  }
});

test('room for several jobs is taken whole or not at all', async () => {
  const take = (number: number) =>
    database.db.transaction(async (tx) => (await takeRoom(tx, 'anna', number, { userDaily: 10 })).kind);
  expect(await take(11)).toBe('quota_exceeded');
  expect(await take(7)).toBe('taken');
  expect(await take(4)).toBe('quota_exceeded');
  expect(await usedBy('anna')).toBe(7);
  expect(await take(3)).toBe('taken');
  expect(await take(1)).toBe('quota_exceeded');
});

test('a job that is not inserted after all counts for nothing', async () => {
  const failing = database.db.transaction(async (tx) => {
    await takeRoom(tx, 'boris', 1);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await usedBy('boris')).toBe(0);
});

describe('a job is given back', () => {
  test('once when it fails, however often that is said', async () => {
    await accept(database, 'clara');
    const { id } = await accept(database, 'clara');
    await begin(id);
    await Promise.all([fail(id), fail(id), fail(id)]);
    expect(await usedBy('clara')).toBe(1);
  });

  test('when it is cancelled before it begins, and not after', async () => {
    const waiting = await accept(database, 'dirk');
    const running = await accept(database, 'dirk');
    await begin(running.id);
    await cancel(running.id);
    expect(await usedBy('dirk')).toBe(2);
    expect((await cancel(waiting.id))?.charged_on).toBeNull();
    expect(await usedBy('dirk')).toBe(1);
  });

  test('and counts again when it is tried again', async () => {
    const { id } = await accept(database, 'elsa');
    await fail(id);
    expect(await usedBy('elsa')).toBe(0);
    await database.db.transaction(async (tx) => {
      const day = await chargeJobs(tx, 'elsa', 1);
      await retryJob(tx, { jobId: id, attempt: 1 }, new Date(), day);
    });
    expect(await usedBy('elsa')).toBe(1);
    await fail(id, 2);
    expect(await usedBy('elsa')).toBe(0);
  });

  test('not when it is completed', async () => {
    const { id } = await accept(database, 'fritz');
    await begin(id);
    const fence = { jobId: id, attempt: 1, run: 'run' };
    await database.db.transaction((tx) => completeJob(tx, fence, sampleResult, new Date()));
    expect(await usedBy('fritz')).toBe(1);
  });
});

test('usage is of one day, is forgotten after a while, and goes with its user', async () => {
  await database.db.insert(quotaUsage).values([
    { user_id: 'gerda', day: '2020-01-01', used: 9 },
    { user_id: 'heinz', day: '2020-01-01', used: 9 },
  ]);
  expect(await usedBy('gerda')).toBe(0);
  await accept(database, 'gerda');
  await forgetOldUsage(database.db);
  const days = (await database.db.select().from(quotaUsage)).map(({ user_id, day }) => `${user_id} ${day}`);
  expect(days.filter((text) => text.includes('2020'))).toEqual([]);
  expect(await usedBy('gerda')).toBe(1);
  await eraseUsageOfUser(database.db, 'gerda');
  expect(await usedBy('gerda')).toBe(0);
});

test('the next day begins at midnight of UTC', () => {
  expect(nextDay(new Date('2026-12-31T23:59:59.999Z')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  expect(nextDay(new Date('2026-11-22T00:00:00.000Z')).toISOString()).toBe('2026-11-23T00:00:00.000Z');
});
