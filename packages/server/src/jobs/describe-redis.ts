import type { Redis } from './redis.ts';

export interface RedisDescription {
  /** As in `redis 7.2.4` or `valkey 8.1.0`. */
  version: string | null;
  memory_bytes: number | null;
}

/** What the server says of itself. */
export async function describeRedis(redis: Redis): Promise<RedisDescription> {
  const text = await redis.info();
  const field = (name: string) => new RegExp(`^${name}:(\\S+)\\s*$`, 'm').exec(text)?.[1];
  const valkey = field('valkey_version');
  const version = valkey ? `valkey ${valkey}` : field('redis_version');
  const memory = Number(field('used_memory'));
  return { version: version ?? null, memory_bytes: Number.isSafeInteger(memory) ? memory : null };
}
