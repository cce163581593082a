import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JobMetadata } from '@lectern/contracts/api/job.ts';
import type { MakeVideo } from '@lectern/pipeline/run.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from '../../src/jobs/log.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueBatch, readBatch } from '../fixtures/batches.ts';
import { request } from '../fixtures/jobs.ts';
import { sampleResult } from './fixtures/requests.ts';

describe('items of a batch', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let folder: string;
  /** Titles in the order in which they were made. */
  let made: string[] = [];

  const makeVideo: MakeVideo = async (input) => {
    const content = `${input.request.title} ${made.push(input.request.title ?? '')}`;
    await mkdir(join(input.folder, 'artifacts'));
    await writeFile(join(input.folder, 'artifacts', 'video.mp4'), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { file_size: Buffer.byteLength(content), sha256 };
    const artifact = { name: 'video.mp4', content_type: 'video/mp4', ...file };
    return { ...sampleResult, video: { ...sampleResult.video, ...file }, artifacts: [artifact] };
  };

  beforeAll(async () => {
    api = await openApi();
    folder = await mkdtemp(join(tmpdir(), 'lectern-made-'));
    const { redis, context } = api;
    const paths = { redisUrl: redis.url, workFolder: folder, storage: context.storage };
    worker = await startWorker({ ...paths, makeVideo, concurrency: 1, version: 'test', log: silent });
  });
  afterAll(async () => {
    await worker.close(0);
    await api[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  /** Has the batch made; answers the text of each item's video. */
  async function videosOf(items: object[]): Promise<string[]> {
    made = [];
    const batch = await queueBatch(api, 'alice', { items: items.map((item) => ({ ...request, ...item })) });
    const finished = async () => (await readBatch(api, 'alice', batch)).completed_at;
    await expect.poll(finished, { timeout: 30_000 }).not.toBeNull();
    const get = api.as('alice');
    return Promise.all(
      batch.items.map(async ({ job_id }) => (await get(`/api/v1/videos/jobs/${job_id}/download`)).text()),
    );
  }

  test('that are equal in all that decides the video have it made once, and each has its own file', async () => {
    const echoed = { tags: ['b'], metadata: { for: 'bob' }, priority: 'low', deadline_s: 60 };
    expect(await videosOf([{ title: 'A' }, { title: 'A', ...echoed }, { title: 'A' }])).toEqual([
      'A 1',
      'A 1',
      'A 1',
    ]);
    expect(made).toEqual(['A']);
    const list = await (await api.as('alice')('/api/v1/videos/jobs?limit=3')).json();
    const details = await Promise.all(
      list.items.map(async ({ links }: { links: { metadata: string } }) =>
        JobMetadata.parse(await (await api.as('alice')(links.metadata)).json()),
      ),
    );
    const told = details.filter(({ processing_log }: JobMetadata) =>
      processing_log.some(({ detail }) => detail.includes('equal item')),
    );
    expect(told).toHaveLength(2);
  });

  test('that differ in anything that is seen or heard are each made', async () => {
    const items = [{ title: 'B' }, { title: 'B', seed: 1 }, { title: 'B', voice: { speed: 1.25 } }];
    expect(await videosOf(items)).toEqual(['B 1', 'B 2', 'B 3']);
  });

  test('share nothing with another batch', async () => {
    expect(await videosOf([{ title: 'A' }])).toEqual(['A 1']);
  });

  test('are made again when the files of the equal one are gone', async () => {
    made = [];
    const items = [
      { ...request, title: 'C' },
      { ...request, title: 'C' },
    ];
    const gone = api.context.storage.open;
    api.context.storage.open = async (key) => (key.endsWith('video.mp4') ? null : gone(key));
    try {
      const batch = await queueBatch(api, 'alice', { items });
      await expect
        .poll(async () => (await readBatch(api, 'alice', batch)).completed_at, { timeout: 30_000 })
        .not.toBeNull();
    } finally {
      api.context.storage.open = gone;
    }
    expect(made).toEqual(['C', 'C']);
  });
});
