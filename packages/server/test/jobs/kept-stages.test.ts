import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JobPayload } from '@lectern/contracts/queue.ts';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedStages } from '../../src/jobs/kept-stages.ts';
import { silent } from '../../src/jobs/log.ts';
import { createFolderStorage } from '../../src/storage/folder.ts';
import { jobFolder } from '../../src/storage/keys.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { sampleRequest } from './fixtures/requests.ts';

let root: string;
let storage: Storage;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-stages-'));
  storage = createFolderStorage(join(root, 'storage'));
  await mkdir(join(root, 'run'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const attempt = (job_id: string, number: number, own: Pick<Storage, 'putFile' | 'open'> = storage) =>
  storedStages(
    own,
    JobPayload.parse({
      job_id,
      attempt: number,
      request: sampleRequest(),
      enqueued_at: '2026-11-27T18:00:00.000Z',
    }),
    join(root, 'run'),
    silent,
  );

describe('what stages leave', () => {
  test('is found by later attempts, the latest first, and by no other job', async () => {
    const job = uuidv7();
    await attempt(job, 1).write('planning.json', 'first');
    expect(await attempt(job, 3).read('planning.json')).toBe('first');
    await attempt(job, 2).write('planning.json', 'second');
    expect(await attempt(job, 3).read('planning.json')).toBe('second');
    expect(await attempt(uuidv7(), 3).read('planning.json')).toBeNull();
    expect(await readdir(join(root, 'run'))).toEqual([]);
  });

  test('of an attempt is not seen by one before it', async () => {
    const job = uuidv7();
    await attempt(job, 2).write('planning.json', 'second');
    expect(await attempt(job, 1).read('planning.json')).toBeNull();
  });

  test('goes with the files of its attempt', async () => {
    const job = uuidv7();
    await attempt(job, 1).write('planning.json', 'first');
    await storage.removeAll(jobFolder(job, 1));
    expect(await attempt(job, 1).read('planning.json')).toBeNull();
  });

  test('is missing, no more, while storage is away', async () => {
    const away = () => Promise.reject(new Error('away'));
    const stages = attempt(uuidv7(), 1, { putFile: away, open: away });
    await stages.write('planning.json', 'first');
    expect(await stages.read('planning.json')).toBeNull();
  });
});
