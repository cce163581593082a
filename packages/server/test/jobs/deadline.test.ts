import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { MakeVideo } from '@lectern/pipeline/run.ts';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entry, readEvent } from '../../src/jobs/held-events.ts';
import { keys } from '../../src/jobs/keys.ts';
import { silent } from '../../src/jobs/log.ts';
import { openQueue, type VideoQueue } from '../../src/jobs/queue.ts';
import { connected, openRedis, type Redis } from '../../src/jobs/redis.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { createFolderStorage } from '../../src/storage/folder.ts';
import { openRedis as startRedis } from '../fixtures/services.ts';
import { sampleRequest, sampleResult } from './fixtures/requests.ts';

let redis: Redis;
let queue: VideoQueue;
let worker: RunningWorker;
let folder: string;

/** Never ends by itself, unless the request says so. */
const makeVideo: MakeVideo = async ({ request, signal }) => {
  if (request.metadata.ends) return { ...sampleResult, artifacts: [] };
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  return sampleResult;
};

beforeAll(async () => {
  const { url } = await startRedis();
  redis = openRedis(url, 'patient');
  await connected(redis, 5_000);
  queue = openQueue(redis, () => undefined);
  folder = await mkdtemp(join(tmpdir(), 'lectern-deadline-'));
  const storage = createFolderStorage(join(folder, 'storage'));
  worker = await startWorker({
    redisUrl: url,
    storage,
    makeVideo,
    workFolder: join(folder, 'work'),
    concurrency: 4,
    version: 'test',
    log: silent,
  });
});
afterAll(async () => {
  await worker.close(0);
  await queue.close();
  redis.disconnect();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a job with a deadline of 30 s on the queue, on which other workers have spent `spentMs` before they died. */
async function enqueue(spentMs: number, metadata: Record<string, string> = {}): Promise<JobPayload> {
  const request = sampleRequest({ deadline_s: 30, metadata });
  const payload = {
    job_id: uuidv7(),
    attempt: 1,
    request,
    material: [],
    enqueued_at: new Date().toISOString(),
  };
  if (spentMs > 0) await redis.set(keys.spent(payload.job_id, 1), spentMs);
  await queue.add([payload]);
  return payload;
}
async function endOf({ job_id }: JobPayload) {
  const entries = (await redis.xrange(keys.events, '-', '+')) as Entry[];
  const events = entries.map(readEvent).filter((event) => event?.job_id === job_id);
  return events.find((event) => event?.type === 'failed' || event?.type === 'completed');
}

test('what dead workers spent counts: a job whose deadline has passed fails as soon as it is taken over', async () => {
  const job = await enqueue(30_000);
  await expect
    .poll(() => endOf(job), { timeout: 20_000 })
    .toMatchObject({
      type: 'failed',
      error: { code: 'deadline_exceeded' },
    });
});

test('with time left it may go on', async () => {
  const job = await enqueue(1_000, { ends: randomUUID() });
  await expect.poll(() => endOf(job), { timeout: 20_000 }).toMatchObject({ type: 'completed' });
});

test('a worker at work notes what it has spent, on top of what was spent before', async () => {
  const job = await enqueue(5_000);
  const spent = async () => Number(await redis.get(keys.spent(job.job_id, 1)));
  await expect.poll(spent, { timeout: 20_000 }).toBeGreaterThan(5_500);
});
