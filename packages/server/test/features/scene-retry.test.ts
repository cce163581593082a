import { text } from 'node:stream/consumers';
import { Job } from '@lectern/contracts/api/job.ts';
import { editLimits } from '@lectern/contracts/api/scene-work.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { removeDueArtifacts } from '../../src/jobs/artifact-removal.ts';
import { silent } from '../../src/jobs/log.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, endCancelled, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { sampleStoryboard } from '../fixtures/storyboards.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const at = (jobId: string, rest: string) => `/api/v1/videos/jobs/${jobId}/${rest}`;
const send = (user: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.as(user)(path, {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const again = (jobId: string, scene: number | string, body?: unknown, headers?: Record<string, string>) =>
  send('alice', at(jobId, `scenes/${scene}/retry`), body, headers);
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const statusOf = async (jobId: string) =>
  Job.parse(await (await api.as('alice')(at(jobId, 'status'))).json());
const rowOf = async (jobId: string) =>
  (await api.context.database.db.select().from(jobs).where(eq(jobs.id, jobId)))[0]!;
const videoOf = async (jobId: string) => (await api.as('alice')(at(jobId, 'download'))).text();

const files = (video: string) => ({
  'video.mp4': video,
  'storyboard.json': JSON.stringify(sampleStoryboard),
});
async function finished(): Promise<string> {
  const { job_id } = await queueJob(api, 'alice');
  await finishJob(api, job_id, files('the first'));
  return job_id;
}

describe('a scene that is made again', () => {
  test('is the work of the next attempt, which takes all else from the storyboard', async () => {
    const jobId = await finished();
    const response = await again(jobId, 2);
    expect([response.status, response.headers.get('location')]).toEqual([201, at(jobId, 'status')]);
    expect(Job.parse(await response.json())).toMatchObject({ status: 'queued', attempt: 2 });
    expect((await rowOf(jobId)).continuation).toEqual({
      key: `jobs/${jobId}/1/storyboard.json`,
      changed: [],
      rewrite: 2,
    });
  });

  test('can be given, and keeps its id and its number', async () => {
    const jobId = await finished();
    const scene = { ...sampleStoryboard.lesson.scenes[0]!, title: 'Another', id: 'two' };
    expect((await again(jobId, 1, { scene })).status).toBe(201);
    const { continuation } = await rowOf(jobId);
    expect(continuation).toMatchObject({ changed: [1] });
    await using stored = (await api.context.storage.open(continuation!.key))!;
    const { lesson } = Storyboard.parse(JSON.parse(await text(stored.read())));
    expect(lesson.scenes).toEqual([{ ...scene, id: 'one' }, sampleStoryboard.lesson.scenes[1]]);
  });

  test('with a key is made once, however often it is asked for', async () => {
    const jobId = await finished();
    const ask = () => again(jobId, 1, undefined, { 'idempotency-key': 'once' });
    const answers = await Promise.all(Array.from({ length: 5 }, ask));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await again(jobId, 2, undefined, { 'idempotency-key': 'once' })).status).toBe(422);
    expect((await rowOf(jobId)).attempt).toBe(2);
  });

  test('counts as a job for the limits', async () => {
    const own = await openApi({ JOBS_PER_USER: '1' });
    try {
      const { job_id } = await queueJob(own, 'alice');
      await finishJob(own, job_id, files('the first'));
      await queueJob(own, 'alice');
      const response = await own.as('alice')(at(job_id, 'scenes/1/retry'), { method: 'POST' });
      expect([response.status, await codeOf(response)]).toEqual([429, 'too_many_jobs']);
    } finally {
      await own[Symbol.asyncDispose]();
    }
  });
});

describe('the video from before', () => {
  test('stays, with its signed address, until the new one is complete', async () => {
    const jobId = await finished();
    const link = await send('alice', at(jobId, 'download-url'));
    const { url } = (await link.json()) as { url: string };
    await again(jobId, 1);
    expect(await videoOf(jobId)).toBe('the first');
    expect((await api.as(null)(url)).status).toBe(200);
    expect((await statusOf(jobId)).video).not.toBeNull();
    await finishJob(api, jobId, files('the second'), [], 2);
    expect(await videoOf(jobId)).toBe('the second');
    expect((await api.as(null)(url)).status).toBe(403);
  });

  test('is what the job has when the attempt fails, and a warning says so', async () => {
    const jobId = await finished();
    await again(jobId, 1);
    await spoilJob(api, jobId, 2);
    expect(await statusOf(jobId)).toMatchObject({
      status: 'completed',
      attempt: 2,
      error: null,
      progress: { percentage: 100 },
      warnings: [{ code: 'scene_not_made', detail: 'The scenes could not be drawn.' }],
    });
    expect(await videoOf(jobId)).toBe('the first');
    expect((await again(jobId, 1)).status).toBe(201);
  });

  test('is what the job has when the attempt is cancelled, queued or at work', async () => {
    const queued = await finished();
    await again(queued, 1);
    const response = await send('alice', at(queued, 'cancel'));
    expect([response.status, Job.parse(await response.json()).status]).toEqual([200, 'completed']);

    const running = await finished();
    await again(running, 1);
    const run = await beginJob(api, running, 2);
    expect((await send('alice', at(running, 'cancel'))).status).toBe(202);
    await endCancelled(api, running, run, 2);
    expect((await statusOf(running)).warnings).toMatchObject([{ code: 'scene_not_made' }]);
    expect(await videoOf(running)).toBe('the first');
  });

  test('goes with the job’s files when their time is over', async () => {
    const jobId = await finished();
    await again(jobId, 1);
    await finishJob(api, jobId, files('the second'), [], 2);
    const { db } = api.context.database;
    const later = new Date(Date.now() + 40 * 86_400_000);
    const options = { db, storage: api.context.storage, log: silent, now: later };
    await removeDueArtifacts({ ...options, retentionDays: 30 });
    const left: string[] = [];
    for await (const key of api.context.storage.list(`jobs/${jobId}`)) left.push(key);
    expect(left).toEqual([]);
    const response = await again(jobId, 1);
    expect([response.status, await codeOf(response)]).toEqual([404, 'artifact_gone']);
  });
});

describe('what is refused', () => {
  test.each(['0', '3', '01', 'x', '1e0', '9999'])('scene %s of two', async (scene) => {
    const response = await again(await finished(), scene);
    expect([response.status, await codeOf(response)]).toEqual([404, 'not_found']);
  });

  test.each(['queued', 'processing', 'failed'] as const)('a scene of a %s job', async (state) => {
    const { job_id } = await queueJob(api, 'alice');
    if (state === 'processing') await beginJob(api, job_id);
    if (state === 'failed') await spoilJob(api, job_id);
    const response = await again(job_id, 1);
    expect([response.status, await codeOf(response)]).toEqual([409, 'not_completed']);
  });

  test('a second scene while the first is at work', async () => {
    const jobId = await finished();
    const answers = await Promise.all([again(jobId, 1), again(jobId, 2)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('a scene of somebody else', async () => {
    const jobId = await finished();
    expect((await send('bob', at(jobId, 'scenes/1/retry'))).status).toBe(404);
    expect((await send('admin', at(jobId, 'scenes/1/retry'))).status).toBe(403);
  });

  test('a scene that is not one, or says too much', async () => {
    const jobId = await finished();
    expect((await again(jobId, 1, { scene: { id: 'x' } })).status).toBe(422);
    const scene = sampleStoryboard.lesson.scenes[0]!;
    const beats = Array.from({ length: 16 }, (_, index) => ({
      ...scene.beats[0]!,
      id: `beat${index}`,
      speech: 'a'.repeat(600),
    }));
    expect(16 * 600).toBeLessThan(editLimits.narration_characters);
    expect((await again(jobId, 1, { scene: { ...scene, beats } })).status).toBe(201);
  });

  test('a video whose storyboard nothing can be made from', async () => {
    const { job_id } = await queueJob(api, 'alice');
    await finishJob(api, job_id, { 'video.mp4': 'x', 'storyboard.json': '{"lesson": 1}' });
    const response = await again(job_id, 1);
    expect([response.status, await codeOf(response)]).toEqual([409, 'storyboard_unusable']);
  });
});
