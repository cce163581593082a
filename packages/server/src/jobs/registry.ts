import { z } from 'zod';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** What a living worker says of itself. */
export const WorkerRecord = z.object({
  worker_id: z.string(),
  version: z.string(),
  pid: z.int(),
  /** How many jobs it runs side by side. */
  capacity: z.int(),
  started_at: z.string(),
  jobs: z.array(z.object({ job_id: z.string(), attempt: z.int(), run: z.string() })),
});
export type WorkerRecord = z.infer<typeof WorkerRecord>;

/** A worker that has said nothing for so long is gone. */
export const workerTimeoutMs = 8_000;
export const heartbeatMs = 2_000;

export async function register(redis: Redis, record: WorkerRecord): Promise<void> {
  await redis
    .multi()
    .set(keys.worker(record.worker_id), JSON.stringify(record), 'PX', workerTimeoutMs)
    .sadd(keys.workers, record.worker_id)
    .exec();
}

export async function unregister(redis: Redis, workerId: string): Promise<void> {
  await redis.multi().del(keys.worker(workerId)).srem(keys.workers, workerId).exec();
}

/** The workers that are alive now. Forgets those that are not. */
export async function readWorkers(redis: Redis): Promise<WorkerRecord[]> {
  const ids = (await redis.smembers(keys.workers)).sort();
  if (ids.length === 0) return [];
  const texts = await redis.mget(ids.map(keys.worker));
  const gone = ids.filter((_, index) => texts[index] === null);
  if (gone.length > 0) await redis.srem(keys.workers, ...gone);
  return texts.flatMap((text) => (text ? [WorkerRecord.parse(JSON.parse(text))] : []));
}
