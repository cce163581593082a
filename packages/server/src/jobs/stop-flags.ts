import { z } from 'zod';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** Why a worker must not go on: the user has cancelled, or the attempt is over (its end is on record or on its way). */
export const StopReason = z.enum(['cancel', 'done']);
export type StopReason = z.infer<typeof StopReason>;

const StopNotice = z.object({ job_id: z.string(), attempt: z.int(), reason: StopReason });
export type StopNotice = z.infer<typeof StopNotice>;

const daySeconds = 86_400;

/** Leaves a flag for workers that take the attempt later, and tells those that run it now. */
export async function raiseStop(
  redis: Redis,
  jobId: string,
  attempt: number,
  reason: StopReason,
): Promise<void> {
  const notice: StopNotice = { job_id: jobId, attempt, reason };
  await redis
    .multi()
    .set(keys.stop(jobId, attempt), reason, 'EX', daySeconds)
    .publish(keys.stops, JSON.stringify(notice))
    .exec();
}

export async function readStop(redis: Redis, jobId: string, attempt: number): Promise<StopReason | null> {
  return StopReason.nullable().parse(await redis.get(keys.stop(jobId, attempt)));
}

/** Removes the flag, so that the attempt can run again. */
export async function clearStop(redis: Redis, jobId: string, attempt: number): Promise<void> {
  await redis.del(keys.stop(jobId, attempt));
}

/**
 * Hears stop requests until the connection is closed; `redis` must serve nothing else. One that is made while the
 * connection is lost is not heard: look at the flags from time to time.
 */
export async function hearStops(redis: Redis, onStop: (notice: StopNotice) => void): Promise<void> {
  redis.on('message', (_channel, text) => {
    const notice = StopNotice.safeParse(parseJson(text));
    if (notice.success) onStop(notice.data);
  });
  await redis.subscribe(keys.stops);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The way of a user's cancel to the workers; `withdraw` takes a waiting attempt off the queue. */
export function createCancelTopic(
  redis: Redis,
  withdraw: (jobId: string, attempt: number) => Promise<void>,
): { request(jobId: string, attempt: number): Promise<void> } {
  return {
    async request(jobId, attempt) {
      await raiseStop(redis, jobId, attempt, 'cancel');
      await withdraw(jobId, attempt);
    },
  };
}
