import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Job } from '@lectern/contracts/api/job.ts';
import { AdminCancellation } from '@lectern/contracts/api/job-changes.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { removeDueArtifacts } from '../../src/jobs/artifact-removal.ts';
import { deleteJob } from '../../src/jobs/delete.ts';
import { silent } from '../../src/jobs/log.ts';
import { retryJob } from '../../src/jobs/state.ts';
import { artifactKey } from '../../src/storage/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ QUEUE_LIMIT: '50' });
});
afterAll(() => api[Symbol.asyncDispose]());

const at = (jobId: string, rest = '') => `/api/v1/videos/jobs/${jobId}${rest}`;
const post = (user: string, path: string, headers: Record<string, string> = {}) =>
  api.as(user)(path, { method: 'POST', headers });
const remove = async (user: string, jobId: string) =>
  (await api.as(user)(at(jobId), { method: 'DELETE' })).status;
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
async function storedKeys(jobId: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of api.context.storage.list(`jobs/${jobId}`)) keys.push(key);
  return keys;
}

async function jobThat(state: 'failed' | 'cancelled' | 'completed' | 'processing' | 'queued') {
  const job = await queueJob(api, 'alice');
  if (state === 'failed') await spoilJob(api, job.job_id);
  if (state === 'cancelled') await post('alice', at(job.job_id, '/cancel'));
  if (state === 'completed')
    await finishJob(api, job.job_id, { 'video.mp4': 'video', 'transcript.txt': 'Hi.' });
  if (state === 'processing') await beginJob(api, job.job_id);
  return job.job_id;
}

describe('retry', () => {
  test.each(['failed', 'cancelled'] as const)('queues the next attempt of a %s job', async (state) => {
    const jobId = await jobThat(state);
    const response = await post('alice', at(jobId, '/retry'));
    expect([response.status, response.headers.get('location')]).toEqual([201, at(jobId, '/status')]);
    expect(Job.parse(await response.json())).toMatchObject({ status: 'queued', attempt: 2, error: null });
  });

  test.each(['completed', 'processing', 'queued'] as const)('refuses a %s job', async (state) => {
    const response = await post('alice', at(await jobThat(state), '/retry'));
    expect([response.status, await codeOf(response)]).toEqual([409, 'not_retryable']);
  });

  test('with a key happens once, however often it is asked for', async () => {
    const jobId = await jobThat('failed');
    const ask = () => post('alice', at(jobId, '/retry'), { 'idempotency-key': 'again' });
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(bodies.map((body) => body.attempt))).toEqual(new Set([2]));
    const other = await post('alice', at(await jobThat('failed'), '/retry'), { 'idempotency-key': 'again' });
    expect(other.status).toBe(422);
  });

  test('without a key, asked for by many at once, makes one attempt', async () => {
    const jobId = await jobThat('failed');
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('alice', at(jobId, '/retry'))));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  test('is the owner’s alone', async () => {
    const jobId = await jobThat('failed');
    expect((await post('bob', at(jobId, '/retry'))).status).toBe(404);
    expect((await post('admin', at(jobId, '/retry'))).status).toBe(403);
  });

  test('needs room on the queue like a new job', async () => {
    await using small = await openApi({ QUEUE_LIMIT: '1' });
    const { job_id } = await queueJob(small, 'alice');
    await spoilJob(small, job_id);
    await queueJob(small, 'alice');
    const full = await small.as('alice')(at(job_id, '/retry'), { method: 'POST' });
    expect([full.status, await codeOf(full)]).toEqual([503, 'queue_full']);
  });
});

describe('delete', () => {
  test('removes a job with its files: afterwards it is absent everywhere', async () => {
    const jobId = await jobThat('completed');
    expect(await storedKeys(jobId)).toHaveLength(2);
    expect(await remove('alice', jobId)).toBe(204);
    expect(await storedKeys(jobId)).toEqual([]);
    for (const rest of ['/status', '/metadata', '/events', '/download', '/transcript'])
      expect((await api.as('alice')(at(jobId, rest))).status).toBe(404);
    for (const rest of ['/cancel', '/retry', '/download-url'])
      expect((await post('alice', at(jobId, rest))).status).toBe(404);
    expect((await api.as('admin')(at(jobId, '/status'))).status).toBe(404);
    expect((await post('admin', `/api/v1/system/jobs/${jobId}/cancel`)).status).toBe(404);
    for (const query of ['limit=100', 'limit=100&search=pythagorean']) {
      const page = await (await api.as('alice')(`/api/v1/videos/jobs?${query}`)).json();
      expect(page.items.map((job: Job) => job.job_id)).not.toContain(jobId);
    }
    expect(await remove('alice', jobId)).toBe(404);
  });

  test.each(['failed', 'cancelled'] as const)('removes a %s job', async (state) => {
    expect(await remove('alice', await jobThat(state))).toBe(204);
  });

  test.each(['queued', 'processing'] as const)('refuses a %s job', async (state) => {
    const jobId = await jobThat(state);
    const response = await api.as('alice')(at(jobId), { method: 'DELETE' });
    expect([response.status, await codeOf(response)]).toEqual([409, 'job_running']);
    expect((await api.as('alice')(at(jobId, '/status'))).status).toBe(200);
  });

  test('is the owner’s alone', async () => {
    const jobId = await jobThat('completed');
    expect(await remove('bob', jobId)).toBe(404);
    expect(await remove('admin', jobId)).toBe(403);
    expect(await remove('alice', 'nonsense')).toBe(404);
  });

  test('that a dead process left half done is completed by any other', async () => {
    const jobId = await jobThat('completed');
    const { db } = api.context.database;
    await deleteJob(db, jobId, { userId: 'user_alice' });
    expect(await storedKeys(jobId)).toHaveLength(2);
    const { storage } = api.context;
    const round = () => removeDueArtifacts({ db, storage, log: silent, retentionDays: 0 });
    await Promise.all([round(), round()]);
    expect(await storedKeys(jobId)).toEqual([]);
    expect(await round()).toBe(0);
  });

  test('takes effect at once also while storage is away', async () => {
    const broken = { removeAll: () => Promise.reject(new Error('away')) };
    const storage = { ...api.context.storage, ...broken };
    const { db } = api.context.database;
    const jobId = await jobThat('completed');
    await deleteJob(db, jobId, { userId: 'user_alice' });
    expect(await removeDueArtifacts({ db, storage, log: silent, retentionDays: 0 })).toBe(0);
    expect((await api.as('alice')(at(jobId, '/status'))).status).toBe(404);
    expect(
      await removeDueArtifacts({ db, storage: api.context.storage, log: silent, retentionDays: 0 }),
    ).toBe(1);
  });
});

describe('retention', () => {
  const day = 86_400_000;
  const round = (endedAt: Date, age: number, days = 30) => {
    const { db } = api.context.database;
    const now = new Date(endedAt.getTime() + age);
    return removeDueArtifacts({
      db,
      storage: api.context.storage,
      log: silent,
      retentionDays: days,
      now,
      batch: 1,
    });
  };
  async function endedJob() {
    const { db } = api.context.database;
    const jobId = await jobThat('completed');
    const endedAt = new Date('2026-01-01T00:00:00Z');
    await db.update(jobs).set({ completed_at: endedAt }).where(eq(jobs.id, jobId));
    return { jobId, endedAt };
  }

  test('keeps files until their last moment, then removes them; the job stays and says so', async () => {
    const { jobId, endedAt } = await endedJob();
    expect(await round(endedAt, 30 * day - 1)).toBe(0);
    expect(await round(endedAt, 400 * day, 0)).toBe(0);
    expect((await api.as('alice')(at(jobId, '/download'))).status).toBe(200);
    expect(await round(endedAt, 30 * day)).toBe(1);
    expect(await round(endedAt, 30 * day)).toBe(0);
    expect(await storedKeys(jobId)).toEqual([]);
    const download = await api.as('alice')(at(jobId, '/download'));
    expect([download.status, await codeOf(download)]).toEqual([404, 'artifact_gone']);
    expect((await post('alice', at(jobId, '/download-url'))).status).toBe(404);
    const metadata = await (await api.as('alice')(at(jobId, '/metadata'))).json();
    expect(metadata.artifacts).toHaveLength(2);
    expect(metadata.artifacts_removed_at).not.toBeNull();
    expect(await remove('alice', jobId)).toBe(204);
  });

  test('never takes the files of a later attempt', async () => {
    const { db } = api.context.database;
    const jobId = await jobThat('failed');
    const folder = await mkdtemp(join(tmpdir(), 'lectern-retention-'));
    await writeFile(join(folder, 'x'), 'x');
    for (const attempt of [1, 2]) {
      await api.context.storage.putFile(artifactKey(jobId, attempt, 'video.mp4'), join(folder, 'x'));
    }
    const endedAt = new Date('2026-01-01T00:00:00Z');
    await db.update(jobs).set({ completed_at: endedAt }).where(eq(jobs.id, jobId));
    const racing = {
      removeAll: async (prefix: string) => {
        await db.transaction((tx) => retryJob(tx, { jobId, attempt: 1 }));
        await api.context.storage.removeAll(prefix);
      },
    };
    const now = new Date(endedAt.getTime() + 31 * day);
    await removeDueArtifacts({ db, storage: racing, log: silent, retentionDays: 30, now });
    expect(await storedKeys(jobId)).toEqual([artifactKey(jobId, 2, 'video.mp4')]);
    const [row] = await db.select().from(jobs).where(eq(jobs.id, jobId));
    expect(row).toMatchObject({ attempt: 2, status: 'queued', artifacts_removed_at: null });
  });
});

describe('an administrator’s cancel', () => {
  const cancel = (jobId: string, user = 'admin') => post(user, `/api/v1/system/jobs/${jobId}/cancel`);
  const answer = async (response: Response) => {
    const { outcome, job } = AdminCancellation.parse(await response.json());
    return [response.status, outcome, job.status];
  };

  test('stops a job that waits, and says so the second time', async () => {
    const jobId = await jobThat('queued');
    expect(await answer(await cancel(jobId))).toEqual([200, 'cancelled', 'cancelled']);
    expect(await answer(await cancel(jobId))).toEqual([200, 'already_cancelled', 'cancelled']);
  });

  test('tells the worker of a job at work; the owner reads who asked, the log says it by name', async () => {
    const jobId = await jobThat('processing');
    const asked = await cancel(jobId);
    expect(asked.headers.get('retry-after')).toBe('1');
    expect(await answer(asked)).toEqual([202, 'requested', 'processing']);
    expect(await answer(await cancel(jobId))).toEqual([202, 'requested', 'processing']);
    const { events } = await (await api.as('alice')(at(jobId, '/events'))).json();
    expect(events.map((event: { type: string }) => event.type)).toEqual(['status', 'status', 'log']);
    expect(events.at(-1).detail).toBe('An administrator has asked to cancel the job.');
    const audits = api.lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.job_id === jobId && line.audit);
    expect(audits[0]).toMatchObject({ user_id: 'user_admin', owner_id: 'user_alice', outcome: 'requested' });
  });

  test('is refused for what has ended, and to everybody else', async () => {
    const ended = await cancel(await jobThat('completed'));
    expect([ended.status, await codeOf(ended)]).toEqual([409, 'already_finished']);
    expect((await cancel(await jobThat('queued'), 'alice')).status).toBe(403);
    expect((await cancel('nonsense')).status).toBe(404);
  });
});
