import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRedis } from '../../src/jobs/redis.ts';
import { createLocalCounters } from '../../src/limits/local-counters.ts';
import { createSharedCounters } from '../../src/limits/shared-counters.ts';
import { openRedis as startRedis } from '../fixtures/services.ts';

const hour = 3_600_000;

describe('shared counters', () => {
  let redis: ReturnType<typeof openRedis>;
  beforeAll(async () => {
    redis = openRedis((await startRedis()).url, 'patient');
  });
  afterAll(() => redis.disconnect());

  test('of 300 requests at once exactly 100 pass, by way of two connections', async () => {
    const other = openRedis(`redis://127.0.0.1:${redis.options.port}`, 'patient');
    const counters = [createSharedCounters(redis), createSharedCounters(other)];
    const policy = { quota: 100, window_ms: hour };
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, index) => counters[index % 2]!.take('create', 'alice', policy)),
    );
    expect(answers.filter((answer) => answer.allowed)).toHaveLength(100);
    const left = answers.flatMap((answer) => (answer.allowed ? [answer.remaining] : []));
    expect(left.sort((one, two) => one - two)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    other.disconnect();
  });

  test('callers and limits are counted apart', async () => {
    const { take } = createSharedCounters(redis);
    const policy = { quota: 1, window_ms: hour };
    expect((await take('create', 'bob', policy)).allowed).toBe(true);
    expect((await take('create', 'bob', policy)).allowed).toBe(false);
    expect((await take('read', 'bob', policy)).allowed).toBe(true);
    expect((await take('create', 'carol', policy)).allowed).toBe(true);
  });

  test('more is available after the time that was said, and the counters leave nothing behind', async () => {
    const { take } = createSharedCounters(redis);
    const policy = { quota: 2, window_ms: 200 };
    await take('create', 'dora', policy);
    await take('create', 'dora', policy);
    const refused = await take('create', 'dora', policy);
    expect(refused).toMatchObject({ allowed: false, remaining: 0 });
    expect(refused.reset_ms).toBeGreaterThan(0);
    expect(refused.reset_ms).toBeLessThanOrEqual(220);
    await expect.poll(async () => (await take('create', 'dora', policy)).allowed).toBe(true);
    await expect.poll(() => redis.exists('{lectern}:rate:create:dora')).toBe(0);
  });
});

describe('local counters', () => {
  test('let exactly the quota pass in any window, however the requests are spread', () => {
    let now = 12_345;
    const policy = { quota: 5, window_ms: 1_000 };
    const { take } = createLocalCounters(10, () => now);
    const passed: number[] = [];
    for (; now < 20_000; now += 37) if (take('read', 'alice', policy).allowed) passed.push(now);
    for (const start of passed) {
      const within = passed.filter((moment) => moment >= start && moment < start + policy.window_ms);
      expect(within.length).toBeLessThanOrEqual(policy.quota);
    }
    expect(passed.length).toBeGreaterThan(30);
  });

  test('say when there is more, and keep their word', () => {
    let now = 1_000_050;
    const policy = { quota: 1, window_ms: 1_000 };
    const { take } = createLocalCounters(10, () => now);
    const { reset_ms } = take('read', 'alice', policy);
    now += reset_ms - 1;
    expect(take('read', 'alice', policy).allowed).toBe(false);
    now += 1;
    expect(take('read', 'alice', policy).allowed).toBe(true);
  });

  test('remember the latest callers only', () => {
    const policy = { quota: 1, window_ms: 1_000 };
    const { take } = createLocalCounters(2, () => 0);
    for (const caller of ['one', 'two', 'one', 'three']) take('read', caller, policy);
    expect(take('read', 'one', policy).allowed).toBe(false);
    expect(take('read', 'two', policy).allowed).toBe(true);
  });
});
