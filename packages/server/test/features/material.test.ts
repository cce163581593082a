import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import { makeVideo } from '@lectern/pipeline/make-video.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { silent } from '../../src/jobs/log.ts';
import { readMaterial } from '../../src/jobs/read-material.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { uploadKey } from '../../src/storage/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { postVideo, queueJob } from '../fixtures/jobs.ts';
import { upload, uploadText } from '../fixtures/uploads.ts';
import { sampleRequest } from '../jobs/fixtures/requests.ts';
import { pdf } from '../uploads/fixtures/pdf.ts';

vi.setConfig({ testTimeout: 400_000 });

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'lectern-material-'));
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const lesson = {
  topic: 'The glimmer effect',
  context: 'The glimmer effect is a weak glow of cold metals.',
  quality: 'low',
  duration_target_s: 40,
};
const startReal = async (): Promise<RunningWorker> =>
  startWorker({
    redisUrl: api.redis.url,
    storage: api.context.storage,
    makeVideo,
    workFolder: folder,
    concurrency: 1,
    version: 'test',
    log: silent,
  });

test('a lesson says what the uploads say, and cites page and line', async () => {
  const notes = await uploadText(
    api,
    'alice',
    '# Glimmer\n\nThe glimmer effect was first seen by Ada Thorne in Oslo.\n',
    'notes.md',
  );
  const pages = pdf(['Contents of these notes.', 'The glimmer effect grows with the pressure of the gas.']);
  const paper = (await (await upload(api, 'alice', pages, 'paper.pdf', { title: 'A paper' })).json()) as {
    content_id: string;
  };
  const job = await queueJob(api, 'alice', {
    ...lesson,
    content_ids: [notes.content_id],
    rag: { content_ids: [paper.content_id] },
  });
  const worker = await startReal();
  try {
    const ended = await vi.waitFor(
      async () => {
        const found = (await (await api.as('alice')(job.links.self)).json()) as Job;
        expect(found.completed_at).not.toBeNull();
        return found;
      },
      { timeout: 380_000, interval: 1_000 },
    );
    expect(ended).toMatchObject({ status: 'completed', error: null });
  } finally {
    await worker.close(0);
  }
  const metadata = (await (await api.as('alice')(job.links.metadata)).json()) as JobMetadata;
  const cited = metadata.sources.filter(({ kind }) => kind === 'upload');
  expect(cited).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ content_id: paper.content_id, title: 'A paper', place: { page: 2 } }),
      expect.objectContaining({
        content_id: notes.content_id,
        title: 'notes.md',
        place: { line: 3, heading: 'Glimmer' },
      }),
    ]),
  );
  const transcript = await (await api.as('alice')(`/api/v1/videos/jobs/${job.job_id}/transcript`)).text();
  expect(transcript).toContain('pressure of the gas');
  expect(transcript).toContain('Ada Thorne');
});

test('a request may name only uploads that are there, and its own', async () => {
  const own = await uploadText(api, 'alice', 'Text.');
  const foreign = await uploadText(api, 'bob', 'Text.');
  const gone = await uploadText(api, 'alice', 'Text.');
  await api.as('alice')(gone.links.self, { method: 'DELETE' });
  const body = {
    ...lesson,
    content_ids: [own.content_id, foreign.content_id],
    rag: { content_ids: [gone.content_id] },
  };
  const response = await postVideo(api, 'alice', body);
  const { code, errors } = (await response.json()) as {
    code: string;
    errors: { pointer: string; code: string }[];
  };
  expect([response.status, code]).toEqual([422, 'validation_failed']);
  expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/content_ids/1', 'unknown_content'],
    ['/rag/content_ids/0', 'unknown_content'],
  ]);
  const many = (count: number) => Array.from({ length: count }, () => own.content_id);
  expect((await postVideo(api, 'alice', { ...lesson, content_ids: many(20) })).status).toBe(201);
  expect((await postVideo(api, 'alice', { ...lesson, content_ids: many(21) })).status).toBe(422);
  expect((await postVideo(api, 'alice', { ...lesson, rag: { top_k: 0 } })).status).toBe(422);
  expect((await postVideo(api, 'alice', { ...lesson, rag: { top_k: 20 } })).status).toBe(201);
  expect((await postVideo(api, 'alice', { ...lesson, rag: { top_k: 21 } })).status).toBe(422);
});

test('a job goes on without an upload that is gone, and says so', async () => {
  const { content_id } = await uploadText(api, 'alice', 'Text that stays.');
  const request = sampleRequest({ content_ids: [content_id, '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f'] });
  const reference = {
    content_id,
    title: 'a',
    content_type: 'text/plain',
    key: uploadKey(content_id, 'text.json'),
  };
  const warnings: string[] = [];
  const source = { storage: api.context.storage, folder, signal: AbortSignal.timeout(60_000) };
  const read = await readMaterial({ request, material: [reference] }, source, ({ code }) =>
    warnings.push(code),
  );
  expect(read.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual(['Text that stays.']);
  await api.context.storage.removeAll(`uploads/${content_id}`);
  expect(
    await readMaterial({ request, material: [reference] }, source, ({ code }) => warnings.push(code)),
  ).toEqual([]);
  expect(warnings).toEqual(['material_missing', 'material_missing']);
});
