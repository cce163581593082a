import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { acceptJob } from '../../src/jobs/requests.ts';
import { countJobs, findJob } from '../../src/jobs/store.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest } from './fixtures/requests.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl, { connections: 20 });
});
afterAll(() => database.close());

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

test('a full queue takes nothing more', async () => {
  const { queued } = await countJobs(database.db);
  const refused = await acceptJob(database.db, {
    userId: 'victor',
    request: sampleRequest(),
    limits: { queued },
  });
  expect(refused.kind).toBe('queue_full');
  expect((await acceptJob(database.db, { userId: 'victor', request: sampleRequest() })).kind).toBe(
    'accepted',
  );
});

test('a job is found by its owner and by an administrator only', async () => {
  const job = await accept(database, 'walter');
  expect(await findJob(database.db, job.id, { userId: 'walter' })).toEqual(job);
  expect(await findJob(database.db, job.id, { admin: true })).toEqual(job);
  expect(await findJob(database.db, job.id, { userId: 'mallory' })).toBeNull();
});
