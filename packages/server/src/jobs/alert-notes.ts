import { prefix } from './keys.ts';
import { connected, type Redis } from './redis.ts';

/** Should every replica go for ever, what they knew of a condition goes too. */
const kept_ms = 86_400_000;

const replaceIfSame = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`;

/** Short texts by name that replicas agree on in Redis. Both throw within four seconds when it does not answer. */
export function redisNotes(redis: Redis) {
  const key = (name: string) => `${prefix}:alert:${name}`;
  return {
    async read(name: string): Promise<string | null> {
      await connected(redis, 2_000);
      return redis.get(key(name));
    },
    /** Puts `next` in the place of `before`, unless that is no longer there: then false. */
    async replace(name: string, before: string | null, next: string | null): Promise<boolean> {
      await connected(redis, 2_000);
      return (await redis.eval(replaceIfSame, 1, key(name), before ?? '', next ?? '', kept_ms)) === 1;
    },
  };
}
