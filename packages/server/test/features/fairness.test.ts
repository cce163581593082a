import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MakeVideo } from '@lectern/pipeline/run.ts';
import { expect, test } from 'vitest';
import { silent } from '../../src/jobs/log.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { openApi } from '../fixtures/api.ts';
import { items, queueBatch, readBatch } from '../fixtures/batches.ts';
import { queueJob } from '../fixtures/jobs.ts';
import { sampleResult } from '../jobs/fixtures/requests.ts';

/** Videos that are finished when the test says so; `begun` are the titles in the order of their beginning. */
function createStudio() {
  const begun: string[] = [];
  const atWork = new Map<string, () => void>();
  const makeVideo: MakeVideo = async ({ request, folder, signal }) => {
    const title = request.title ?? '';
    begun.push(title);
    await new Promise<void>((resolve, reject) => {
      atWork.set(title, resolve);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    atWork.delete(title);
    await mkdir(join(folder, 'artifacts'));
    await writeFile(join(folder, 'artifacts', 'video.mp4'), title);
    const sha256 = createHash('sha256').update(title).digest('hex');
    const file = { file_size: Buffer.byteLength(title), sha256 };
    const artifact = { name: 'video.mp4', content_type: 'video/mp4', ...file };
    return { ...sampleResult, video: { ...sampleResult.video, ...file }, artifacts: [artifact] };
  };
  const finishOne = () => [...atWork.values()][0]?.();
  return { begun, atWork, makeVideo, finishOne };
}

test.each([1, 2])(
  'with %i at once, a batch of 50 holds up the single job of another by no more than the jobs at work',
  async (concurrency) => {
    const studio = createStudio();
    await using api = await openApi();
    const folder = await mkdtemp(join(tmpdir(), 'lectern-fairness-'));
    const worker = await startWorker({
      redisUrl: api.redis.url,
      storage: api.context.storage,
      workFolder: folder,
      makeVideo: studio.makeVideo,
      concurrency,
      version: 'test',
      log: silent,
    });
    const until = (met: () => boolean) => expect.poll(met, { timeout: 20_000, interval: 5 }).toBe(true);
    try {
      const wishes = items(50).map((item) => ({ ...item, title: item.custom_id }));
      const batch = await queueBatch(api, 'alice', { items: wishes });
      await until(() => studio.begun.length === concurrency);
      await queueJob(api, 'bob', { title: 'single' });
      expect(studio.begun).not.toContain('single');
      // Of those at work one ends, and the next to begin is the single job: none of the 50 goes before it.
      studio.finishOne();
      await until(() => studio.begun.length === concurrency + 1);
      expect(studio.begun.at(-1)).toBe('single');
      // Afterwards the batch goes on, in its order.
      for (let ended = 0; ended < 5; ended += 1) {
        const before = studio.begun.length;
        studio.finishOne();
        await until(() => studio.begun.length > before);
      }
      const own = studio.begun.filter((title) => title !== 'single');
      expect(own).toEqual(wishes.slice(0, own.length).map((item) => item.title));
      const { counts } = (await readBatch(api, 'alice', batch)).progress;
      expect(counts.total).toBe(50);
      expect(counts.completed + counts.processing + counts.queued).toBe(50);
    } finally {
      await worker.close(0);
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
