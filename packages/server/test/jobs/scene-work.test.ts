import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { FolderCache } from '@lectern/pipeline/cache/folder-cache.ts';
import { makeStoryboard } from '@lectern/pipeline/make-storyboard.ts';
import { makeVideo } from '@lectern/pipeline/make-video.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silent } from '../../src/jobs/log.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueJob } from '../fixtures/jobs.ts';

let api: TestApi;
let worker: RunningWorker;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'lectern-scene-work-'));
  worker = await startWorker({
    redisUrl: api.redis.url,
    storage: api.context.storage,
    workFolder: join(folder, 'work'),
    cache: new FolderCache({ folder: join(folder, 'cache'), limit_bytes: 1e9 }),
    makeVideo,
    makeStoryboard,
    concurrency: 1,
    version: 'test',
    log: silent,
  });
});
afterAll(async () => {
  await worker.close(0);
  await api[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const at = (jobId: string, rest: string) => `/api/v1/videos/jobs/${jobId}/${rest}`;
const read = async (jobId: string, rest: string) => (await api.as('alice')(at(jobId, rest))).json();
const until = (jobId: string, status: Job['status']) =>
  expect
    .poll(async () => (await read(jobId, 'status')) as Job, { timeout: 120_000, interval: 200 })
    .toMatchObject({ status });
const post = (jobId: string, rest: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.as('alice')(at(jobId, rest), {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('a lesson is approved with a change, made, and one of its scenes made again', {
  timeout: 300_000,
}, async () => {
  const { job_id } = await queueJob(api, 'alice', {
    topic: 'Even numbers',
    context:
      'An even number is a whole number that is divisible by two. The sum of two even numbers is even.',
    quality: 'low',
    duration_target_s: 30,
    voice: { name: 'flite' },
    approval: 'storyboard',
  });
  await until(job_id, 'awaiting_approval');
  const response = await api.as('alice')(at(job_id, 'storyboard'));
  const { lesson, scenes } = Storyboard.parse(await response.json());
  const [first, ...others] = lesson.scenes;
  const beats = first!.beats.with(0, { ...first!.beats[0]!, say: 'Their owner begins otherwise.' });
  const body = { lesson: { ...lesson, scenes: [{ ...first!, beats }, ...others] } };
  const approved = await post(job_id, 'approve', body, { 'if-match': response.headers.get('etag')! });
  expect(approved.status).toBe(200);
  await until(job_id, 'completed');
  const transcript = await (await api.as('alice')(at(job_id, 'transcript'))).text();
  expect(transcript).toContain('Their owner begins otherwise.');
  const made = JobMetadata.parse(await read(job_id, 'metadata'));
  expect(made.job.progress).toMatchObject({ percentage: 100 });
  expect(new Set(made.job.progress.stages_completed).size).toBe(8);
  expect(made.artifacts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['brief.json', 'outline.json']),
  );

  const before = Storyboard.parse(await read(job_id, 'storyboard'));
  expect((await post(job_id, 'scenes/2/retry')).status).toBe(201);
  await until(job_id, 'completed');
  const again = JobMetadata.parse(await read(job_id, 'metadata'));
  expect(again.job.attempt).toBe(3);
  expect(again.reuse?.scenes).toEqual({ reused: scenes.length - 1, total: scenes.length });
  const after = Storyboard.parse(await read(job_id, 'storyboard'));
  expect(after.lesson.scenes.toSpliced(1, 1)).toEqual(before.lesson.scenes.toSpliced(1, 1));
  expect(after.lesson.scenes[1]).not.toEqual(before.lesson.scenes[1]);
  expect(again.processing_log.some(({ detail }) => detail.startsWith('Used again: '))).toBe(true);
});
