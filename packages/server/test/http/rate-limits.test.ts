import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, postVideo, queueJob, request } from '../fixtures/jobs.ts';
import { openRedis } from '../fixtures/services.ts';

const lowered = {
  RATE_LIMIT_CREATE: '5',
  RATE_LIMIT_READ: '20',
  RATE_LIMIT_WINDOW_S: '3600',
};

let one: TestApi;
let two: TestApi;
beforeAll(async () => {
  one = await openApi(lowered);
  two = await openApi({
    ...lowered,
    DATABASE_URL: databaseOf(one),
    REDIS_URL: one.redis.url,
    LECTERN_DATA: one.config.dataFolder,
  });
});
afterAll(async () => {
  await two?.[Symbol.asyncDispose]();
  await one[Symbol.asyncDispose]();
});

const databaseOf = ({ config: { database } }: TestApi) =>
  database.kind === 'external' ? database.url.reveal() : '';
const left = (response: Response) => response.headers.get('ratelimit');

test('of 3 N requests by way of two processes exactly N pass; the others are told when to come back', async () => {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await one.token('alice')}`,
  };
  const ask = (index: number) =>
    fetch(`${[one, two][index % 2]!.url}/api/v1/videos/generate`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
  const answers = await Promise.all(Array.from({ length: 15 }, (_, index) => ask(index)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  for (const answer of refused) {
    expect(answer.headers.get('ratelimit-policy')).toBe('"create";q=5;w=3600');
    expect(left(answer)).toMatch(/^"create";r=0;t=\d+$/);
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(3_960);
    expect(await answer.json()).toMatchObject({ code: 'rate_limited', status: 429, retryable: true });
  }
});

describe('the count', () => {
  test("is the user's, not the token's nor the address's: a forged X-Forwarded-For widens nothing", async () => {
    const token = async () =>
      `Bearer ${await one.token('bob', { ttl_s: 100 + Math.floor(Math.random() * 1_000) })}`;
    const statuses: number[] = [];
    for (let index = 0; index < 15; index += 1) {
      const forged = {
        'x-forwarded-for': `198.51.100.${index}`,
        'x-real-ip': `198.51.100.${index}`,
        forwarded: `for=198.51.100.${index}`,
      };
      const headers = { 'content-type': 'application/json', authorization: await token(), ...forged };
      const answer = await fetch(`${one.url}/api/v1/videos/generate`, {
        method: 'POST',
        headers,
        body: JSON.stringify(request),
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array(5).fill(201), ...Array(10).fill(429)]);
  });

  test('is another for another user and for another limit', async () => {
    expect((await postVideo(one, 'carol', request)).status).toBe(201);
    expect(left(await one.as('carol')('/api/v1/me'))).toMatch(/^"read";r=19;/);
  });

  test('of who sends no token is by address, and a forged header is no other address', async () => {
    const ask = (index: number) =>
      fetch(`${one.url}/openapi.json`, { headers: { 'x-forwarded-for': `198.51.100.${index}` } });
    const statuses = [];
    for (let index = 0; index < 22; index += 1) statuses.push((await ask(index)).status);
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429]);
    for (const path of ['/livez', '/readyz', '/errors']) {
      const answer = await fetch(one.url + path);
      expect([answer.status, left(answer)], path).toEqual([200, null]);
    }
  });
});

test('every answer says what is left: 2xx, 206, 304, 4xx alike', async () => {
  const as = one.as('dora');
  const job = await queueJob(one, 'dora');
  await finishJob(one, job.job_id, { 'video.mp4': Buffer.alloc(100) });
  const status = `/api/v1/videos/jobs/${job.job_id}/status`;
  const etag = (await as(status)).headers.get('etag')!;
  const tries: [number, Promise<Response>][] = [
    [200, as(status)],
    [200, as(status, { method: 'HEAD' })],
    [304, as(status, { headers: { 'if-none-match': etag } })],
    [206, as(`/api/v1/videos/jobs/${job.job_id}/download`, { headers: { range: 'bytes=0-9' } })],
    [404, as('/api/v1/videos/jobs/unknown/status')],
    [409, as(`/api/v1/videos/jobs/${job.job_id}/cancel`, { method: 'POST' })],
    [422, postVideo(one, 'dora', {})],
    [400, postVideo(one, 'dora', '{')],
    [415, postVideo(one, 'dora', request, { 'content-type': 'text/plain' })],
  ];
  for (const [expected, answering] of tries) {
    const answer = await answering;
    expect(answer.status).toBe(expected);
    const limit = [400, 415, 422].includes(expected) ? 'create' : 'read';
    expect(left(answer)).toMatch(new RegExp(`^"${limit}";r=\\d+;t=\\d+$`));
    expect(answer.headers.get('ratelimit-policy')).toBe(
      limit === 'read' ? '"read";q=20;w=3600' : '"create";q=5;w=3600',
    );
    await answer.body?.cancel();
  }
  const unknown = await fetch(one.url + status);
  expect([unknown.status, left(unknown)]).toEqual([401, null]);
});

test('behind a trusted proxy the address is the one that it has seen', async () => {
  await using api = await openApi({ ...lowered, RATE_LIMIT_READ: '1', TRUST_PROXY: '127.0.0.0/8' });
  const ask = async (forwarded: string) =>
    (await fetch(`${api.url}/openapi.json`, { headers: { 'x-forwarded-for': forwarded } })).status;
  expect(await ask('198.51.100.1')).toBe(200);
  expect(await ask('198.51.100.1')).toBe(429);
  expect(await ask('198.51.100.2')).toBe(200);
  expect(await ask('198.51.100.3, 198.51.100.2')).toBe(429);
});

test('while Redis is away each process counts for itself and serves; afterwards they share again', async () => {
  await using api = await openApi({ ...lowered, RATE_LIMIT_READ: '3' });
  const ask = async (user: string) => (await api.as(user)('/api/v1/me')).status;
  const thrice = async (user: string) => [await ask(user), await ask(user), await ask(user), await ask(user)];
  expect(await ask('dora')).toBe(200);
  process.kill(api.redis.pid, 'SIGSTOP');
  expect(await thrice('dora')).toEqual([200, 200, 429, 429]);
  expect(await thrice('erin')).toEqual([200, 200, 200, 429]);
  process.kill(api.redis.pid, 'SIGKILL');
  expect(await thrice('frank')).toEqual([200, 200, 200, 429]);
  const redis = await openRedis(api.redis.port);
  await expect.poll(() => ask('erin'), { timeout: 10_000 }).toBe(200);
  expect(redis.port).toBe(api.redis.port);
});
