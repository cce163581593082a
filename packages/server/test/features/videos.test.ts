import { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import {
  beginJob,
  endCancelled,
  finishJob,
  postVideo,
  queueJob,
  request,
  spoilJob,
} from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

describe('a job', () => {
  test('is answered with its address, and is found there', async () => {
    const response = await postVideo(api, 'alice', request);
    expect(response.status).toBe(201);
    const job = Job.parse(await response.json());
    expect(job).toMatchObject({ status: 'queued', attempt: 1, error: null, video: null });
    expect(response.headers.get('location')).toBe(job.links.self);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(Job.parse(await (await api.as('alice')(job.links.self)).json()).job_id).toBe(job.job_id);
  });

  test('tells its status by ETag and Retry-After while it runs, and anew when it changes', async () => {
    const job = await queueJob(api, 'alice');
    const run = await beginJob(api, job.job_id);
    const first = await api.as('alice')(job.links.self);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('retry-after')).toBe('1');
    const again = await api.as('alice')(job.links.self, { headers: { 'if-none-match': tag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    await endCancelled(api, job.job_id, run);
    const changed = await api.as('alice')(job.links.self, { headers: { 'if-none-match': tag } });
    expect([changed.status, changed.headers.get('retry-after')]).toEqual([200, null]);
  });

  test('that failed carries a problem whose type leads to its page', async () => {
    const job = await queueJob(api, 'alice');
    await spoilJob(api, job.job_id);
    const status = Job.parse(await (await api.as('alice')(job.links.self)).json());
    expect(status).toMatchObject({
      status: 'failed',
      error: { code: 'pipeline_failed', stage: 'rendering' },
    });
    const page = await fetch(api.url + status.error!.type);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('shows everything about it in its metadata', async () => {
    const job = await queueJob(api, 'alice', { tags: ['geometry'], metadata: { course: 'A1' } });
    await finishJob(api, job.job_id, { 'video.mp4': 'x' });
    const metadata = JobMetadata.parse(await (await api.as('alice')(job.links.metadata)).json());
    expect(metadata).toMatchObject({
      job: { status: 'completed' },
      request: { ...request, tags: ['geometry'], metadata: { course: 'A1' }, quality: 'medium' },
      artifacts: [{ name: 'video.mp4', file_size: 1 }],
      quality: { outcome: 'pass' },
      model_usage: { model: 'builtin', cost_usd: 0 },
    });
    expect(metadata.processing_log.map((entry) => entry.detail)).toEqual([
      'queued',
      'processing',
      'completed',
    ]);
  });

  test('is cancelled at once while it waits, and by its worker while it runs', async () => {
    const cancel = (job: Job) => api.as('alice')(job.links.cancel, { method: 'POST' });
    const waiting = await queueJob(api, 'alice');
    for (const _again of [1, 2]) {
      const response = await cancel(waiting);
      expect([response.status, Job.parse(await response.json()).status]).toEqual([200, 'cancelled']);
    }
    const running = await queueJob(api, 'alice');
    await beginJob(api, running.job_id);
    const response = await cancel(running);
    expect([response.status, Job.parse(await response.json()).status]).toEqual([202, 'processing']);
    const finished = await queueJob(api, 'alice');
    await finishJob(api, finished.job_id, { 'video.mp4': 'x' });
    const late = await cancel(finished);
    expect([late.status, (await late.json()).code]).toEqual([409, 'already_finished']);
  });

  test('is cancelled whatever a client sends as the body', async () => {
    for (const init of [
      { headers: { 'content-type': 'application/json' } },
      { headers: { 'content-type': 'application/json' }, body: '{}' },
    ]) {
      const job = await queueJob(api, 'alice');
      expect((await api.as('alice')(job.links.cancel, { method: 'POST', ...init })).status).toBe(200);
    }
  });
});

describe('an Idempotency-Key', () => {
  const post = (user: string, key: string, body: object = request) =>
    postVideo(api, user, body, { 'idempotency-key': key });

  test('gives the first answer again for the same request, however it is spelt', async () => {
    const first = await post('alice', 'key-1');
    const body = await first.text();
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const { topic, context } = request;
    for (const same of [request, { context, topic }, { topic, context, quality: 'medium', seed: 0 }]) {
      const again = await post('alice', 'key-1', same);
      expect(again.status).toBe(201);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.headers.get('location')).toBe(first.headers.get('location'));
      expect(await again.text()).toBe(body);
    }
  });

  test('gives the first answer again whatever the order of keys in a map', async () => {
    const first = await post('alice', 'key-5', { ...request, metadata: { a: '1', b: '2' } });
    const again = await post('alice', 'key-5', { ...request, metadata: { b: '2', a: '1' } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.text()).toBe(await first.text());
    const other = await post('alice', 'key-5', { ...request, metadata: { a: '2', b: '1' } });
    expect((await other.json()).code).toBe('idempotency_mismatch');
  });

  test('is refused with another request, and is nobody else’s', async () => {
    const first = Job.parse(await (await post('alice', 'key-2')).json());
    const other = await post('alice', 'key-2', { ...request, seed: 1 });
    expect([other.status, (await other.json()).code]).toEqual([422, 'idempotency_mismatch']);
    const foreign = await post('bob', 'key-2', { ...request, seed: 1 });
    expect(foreign.status).toBe(201);
    expect(Job.parse(await foreign.json()).job_id).not.toBe(first.job_id);
  });

  test('is not used up by a request that is refused', async () => {
    expect((await post('alice', 'key-3', { topic: '' })).status).toBe(422);
    expect((await post('alice', 'key-3')).status).toBe(201);
  });

  test('makes one job of fifty parallel requests, with one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('alice', 'key-4')));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    const created = answers.flatMap((answer, n) => (answer.status === 201 ? [bodies[n]!] : []));
    expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
    expect(new Set(created).size).toBe(1);
    expect(
      answers.filter((answer) => answer.status === 201 && !answer.headers.has('idempotency-replayed')),
    ).toHaveLength(1);
  });
});
