import { Redis, type RedisOptions } from 'ioredis';

export type { Redis } from 'ioredis';

/**
 * Opens a connection that comes back by itself, for ever, at most two seconds after the server does.
 * `hasty`: a command fails within two seconds, at once while there is no connection: for what a request waits for.
 * `patient`: a command waits for the connection, and is sent again when it broke in between: for workers.
 * `blocking`: for reads that wait on the server for less than eight seconds; nothing waits longer than ten.
 */
export function openRedis(
  url: string,
  kind: 'hasty' | 'patient' | 'blocking',
  onError: (error: Error) => void = () => undefined,
): Redis {
  const common: RedisOptions = { retryStrategy: (times) => Math.min(50 * 2 ** times, 2_000) };
  const own: Record<typeof kind, RedisOptions> = {
    hasty: { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 2_000 },
    patient: { maxRetriesPerRequest: null },
    blocking: { maxRetriesPerRequest: null, commandTimeout: 10_000 },
  };
  const redis = new Redis(url, { ...common, ...own[kind] });
  redis.on('error', onError);
  return redis;
}

/** Waits until the connection stands, at most `milliseconds`. Throws when it does not. */
export async function connected(redis: Redis, milliseconds: number): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => finish(new Error('Redis does not answer')), milliseconds);
    const ready = () => finish();
    const finish = (error?: Error) => {
      clearTimeout(timer);
      redis.off('ready', ready);
      error ? reject(error) : resolve();
    };
    redis.once('ready', ready);
  });
}
