import type { LimitName } from '@lectern/contracts/api/operation.ts';
import { createComplaint, type Log } from '../jobs/log.ts';
import { connected, openRedis } from '../jobs/redis.ts';
import { createLocalCounters } from './local-counters.ts';
import { createSharedCounters } from './shared-counters.ts';
import type { Policy, Standing } from './window.ts';

export interface RateLimits {
  readonly policies: Readonly<Record<LimitName, Policy>>;
  /** Counts one request of a caller, unless it is one too many. Never throws, and never takes much longer than `patience_ms`. */
  take(limit: LimitName, caller: string): Promise<Standing>;
  close(): void;
}

/** How long a request waits for Redis before it is counted here. */
const patience_ms = 250;
/** After Redis has not answered, requests are counted here for so long before it is asked again. */
const rest_ms = 1_000;
const rememberedCallers = 10_000;

/** Counts are shared by way of Redis; while it does not answer, each process counts for itself and serves on. */
export async function openRateLimits(
  policies: Record<LimitName, Policy>,
  redisUrl: string,
  log: Log,
): Promise<RateLimits> {
  const complain = createComplaint(log);
  const redis = openRedis(redisUrl, 'hasty', complain);
  const shared = createSharedCounters(redis);
  const local = createLocalCounters(rememberedCallers);
  let askAgainAt = 0;
  // The first requests should be counted where all are.
  await connected(redis, 1_000).catch(complain);
  return {
    policies,
    async take(limit, caller) {
      if (redis.status === 'ready' && performance.now() >= askAgainAt) {
        try {
          const standing = await within(patience_ms, shared.take(limit, caller, policies[limit]));
          // Should Redis go away, what it has let pass here counts on.
          if (standing.allowed) local.take(limit, caller, policies[limit]);
          return standing;
        } catch (error) {
          askAgainAt = performance.now() + rest_ms;
          complain(error as Error);
        }
      }
      return local.take(limit, caller, policies[limit]);
    },
    close: () => redis.disconnect(),
  };
}

/** What the promise brings within the time. A loop that was held up first reads what has come meanwhile. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const giveUp = () => late.reject(new Error('Redis does not answer in time to count a request'));
  const timer = setTimeout(() => setImmediate(giveUp), milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
