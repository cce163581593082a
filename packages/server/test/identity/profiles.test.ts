import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { openClerk } from '../../src/identity/open-clerk.ts';
import { openProfiles, type Profiles } from '../../src/identity/profiles.ts';
import { openRedis, type TestRedis } from '../fixtures/services.ts';
import { openTestClerk, type TestClerk } from './clerk-server.ts';

let clerk: TestClerk;
let server: TestRedis;
let redis: Redis;
let profiles: Profiles;
beforeAll(async () => {
  [clerk, server] = await Promise.all([openTestClerk(), openRedis()]);
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await clerk[Symbol.asyncDispose]();
});
beforeEach(async () => {
  profiles = open();
  clerk.behaviour = 'well';
  await redis.flushall();
  const connected = async () =>
    (await profiles.of('user_first')) && redis.exists('{lectern}:profile:user_first');
  await expect.poll(connected).toBe(1);
  clerk.asked.length = 0;
});
afterEach(() => {
  profiles.close();
  vi.useRealTimers();
});

const open = (url = server.url) => openProfiles(openClerk(readConfig(clerk.env)).clerk, url, () => undefined);
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

test('Clerk says who a user is, once for all who ask at the same time and for a minute after', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => profiles.of('user_alice')));
  expect(all[0]).toEqual({
    name: 'Alice',
    email: 'alice@lectern.invalid',
    image_url: null,
    as_of: expect.any(String),
    stale: false,
  });
  await profiles.of('user_alice');
  expect(clerk.asked).toEqual(['GET /v1/users/user_alice']);
  later(60_001);
  await profiles.of('user_alice');
  expect(clerk.asked).toHaveLength(2);
});

test('what Clerk said last is told while Clerk is silent, and marked; what it never said is null', async () => {
  const first = await profiles.of('user_bob');
  clerk.behaviour = 'silent';
  later(60_001);
  expect(await profiles.of('user_bob')).toEqual({ ...first, stale: true });
  expect(await profiles.of('user_new')).toBeNull();
  expect(await redis.ttl('{lectern}:profile:user_bob')).toBeLessThanOrEqual(86_400);
  expect(clerk.asked.filter((what) => what.endsWith('user_new'))).toEqual([]);
});

test('a user that Clerk no longer has is not told of', async () => {
  await profiles.of('user_gone');
  clerk.gone.add('user_gone');
  later(60_001);
  expect(await profiles.of('user_gone')).toBeNull();
  expect(await redis.exists('{lectern}:profile:user_gone')).toBe(0);
});

test('without Redis, Clerk is asked each time', async () => {
  const alone = open('redis://127.0.0.1:9');
  expect((await alone.of('user_alice'))?.name).toBe('Alice');
  expect((await alone.of('user_alice'))?.name).toBe('Alice');
  expect(clerk.asked).toHaveLength(2);
  alone.close();
});

test('machines and organisations have no profile', async () => {
  expect(await profiles.of('mch_1')).toBeNull();
  expect(await profiles.of('org_1')).toBeNull();
  expect(clerk.asked).toEqual([]);
});
