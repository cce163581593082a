import { WorkerRecord } from '@lectern/contracts/worker-record.ts';
import type { z } from 'zod';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** A worker that is alive, and how long ago it said so by the clock of Redis. */
export type LivingWorker = WorkerRecord & { heartbeat_age_ms: number };

/** A worker that has said nothing for so long is gone. */
export const workerTimeoutMs = 8_000;
export const heartbeatMs = 2_000;

export async function register(redis: Redis, record: z.input<typeof WorkerRecord>): Promise<void> {
  await redis
    .multi()
    .set(keys.worker(record.worker_id), JSON.stringify(record), 'PX', workerTimeoutMs)
    .sadd(keys.workers, record.worker_id)
    .exec();
}

export async function unregister(redis: Redis, workerId: string): Promise<void> {
  await redis.multi().del(keys.worker(workerId)).srem(keys.workers, workerId).exec();
}

/** The workers that are alive now. Forgets those that are not, and passes over a record that cannot be read. */
export async function readWorkers(redis: Redis): Promise<LivingWorker[]> {
  const ids = (await redis.smembers(keys.workers)).sort();
  if (ids.length === 0) return [];
  const asked = redis.pipeline();
  for (const id of ids) asked.get(keys.worker(id)).pttl(keys.worker(id));
  const answers = ((await asked.exec()) ?? []).map(([error, answer]) => {
    if (error) throw error;
    return answer;
  });
  const gone = ids.filter((_, index) => answers[2 * index] === null);
  if (gone.length > 0) await redis.srem(keys.workers, ...gone);
  return ids.flatMap((_, index) =>
    readOne(answers[2 * index] as string | null, answers[2 * index + 1] as number),
  );
}

function readOne(text: string | null, remainingMs: number): LivingWorker[] {
  if (text === null) return [];
  const record = WorkerRecord.safeParse(parseJson(text));
  if (!record.success) return [];
  const heartbeat_age_ms = Math.max(0, workerTimeoutMs - Math.max(0, remainingMs));
  return [{ ...record.data, heartbeat_age_ms }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
