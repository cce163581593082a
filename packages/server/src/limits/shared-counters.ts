import { keys } from '../jobs/keys.ts';
import type { Redis } from '../jobs/redis.ts';
import { type Policy, type Standing, slots } from './window.ts';

/**
 * One hash a caller: numbers of the slots with their counts. Redis' own clock is the only one, so that processes whose
 * clocks differ still share one window. Refused requests do not count.
 */
const script = `
local quota, window, slots = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local width = window / slots
local current = math.floor(now / width)
local used, oldest = 0, current
local counts = redis.call('HGETALL', KEYS[1])
for i = 1, #counts, 2 do
  local slot = tonumber(counts[i])
  if slot + slots < current then
    redis.call('HDEL', KEYS[1], counts[i])
  else
    used = used + tonumber(counts[i + 1])
    if slot < oldest then oldest = slot end
  end
end
local allowed = 0
if used < quota then
  allowed = 1
  used = used + 1
  redis.call('HINCRBY', KEYS[1], string.format('%.0f', current), 1)
  redis.call('PEXPIRE', KEYS[1], math.ceil(window + width))
end
return { allowed, quota - used, math.ceil((oldest + slots + 1) * width - now) }
`;

type Take = (key: string, quota: number, window: number, slots: number) => Promise<[number, number, number]>;

/** Counts in Redis, atomically, for all processes together: one round trip. Throws when Redis does not answer. */
export function createSharedCounters(redis: Redis) {
  redis.defineCommand('lecternTakeRequest', { numberOfKeys: 1, lua: script });
  const take = (redis as unknown as { lecternTakeRequest: Take }).lecternTakeRequest.bind(redis);
  return {
    async take(policy: string, caller: string, { quota, window_ms }: Policy): Promise<Standing> {
      const [allowed, remaining, reset_ms] = await take(keys.rate(policy, caller), quota, window_ms, slots);
      return { allowed: allowed === 1, remaining: Math.max(0, remaining), reset_ms };
    },
  };
}
