import type { Account } from '@lectern/contracts/api/account.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind, Pressure, Resource } from '../../src/pressure/pressure.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, postVideo, queueJob, request, spoilJob } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';

const shortages: Partial<Record<Kind, Resource>> = {};
const pressure: Pressure = {
  critical: [],
  read: () => {
    throw new Error('nobody asks');
  },
  shortageFor: (kind) => shortages[kind] ?? null,
};

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ JOBS_PER_USER: '2', QUOTA_JOBS_PER_DAY: '4' }, { pressure });
});
afterAll(() => api[Symbol.asyncDispose]());

test('a user may have so many unfinished jobs, and one more when one has ended', async () => {
  const first = await queueJob(api, 'alice');
  await queueJob(api, 'alice');
  const refused = await postVideo(api, 'alice', request);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await refused.json()).toMatchObject({ code: 'too_many_jobs', retryable: true });
  await finishJob(api, first.job_id, {});
  expect((await postVideo(api, 'alice', request)).status).toBe(201);
  expect((await postVideo(api, 'alice', request)).status).toBe(429);
  expect((await postVideo(api, 'bob', request)).status).toBe(201);
});

test('a user may have so many jobs a day, until midnight; one that failed is given back', async () => {
  const jobs = [];
  for (let index = 0; index < 4; index += 1) {
    const job = await queueJob(api, 'carol');
    if (index < 3) await finishJob(api, job.job_id, {});
    jobs.push(job);
  }
  const refused = await postVideo(api, 'carol', request);
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(86_400);
  expect(await refused.json()).toMatchObject({ code: 'quota_exceeded', retryable: true });
  await spoilJob(api, jobs[3]!.job_id);
  await queueJob(api, 'carol');
  expect((await postVideo(api, 'carol', request)).status).toBe(429);
});

test('the profile tells what is used, and when the day ends', async () => {
  await queueJob(api, 'frank');
  const done = await queueJob(api, 'frank');
  await finishJob(api, done.job_id, {});
  const { quotas } = (await (await api.as('frank')('/api/v1/me')).json()) as Account;
  expect(quotas).toMatchObject({
    unfinished_jobs: { limit: 2, used: 1 },
    jobs_per_day: { limit: 4, used: 2 },
  });
  expect(Date.parse(quotas.jobs_per_day.resets_at)).toBeGreaterThan(Date.now());
});

test('a refused request with a key leaves the key free', async () => {
  const headers = { 'idempotency-key': 'later' };
  const first = await queueJob(api, 'dora');
  await queueJob(api, 'dora');
  expect((await postVideo(api, 'dora', request, headers)).status).toBe(429);
  await finishJob(api, first.job_id, {});
  expect((await postVideo(api, 'dora', request, headers)).status).toBe(201);
  const replayed = await postVideo(api, 'dora', request, headers);
  expect([replayed.status, replayed.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
});

test.each([
  ['disk', '60'],
  ['memory', '5'],
  ['event_loop', '5'],
] as const)('short of %s: new work is refused with 503, reading and probes go on', async (resource, wait) => {
  shortages.create = resource;
  try {
    const refused = await postVideo(api, 'erin', request);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, wait]);
    expect(await refused.json()).toMatchObject({ code: 'overloaded', retryable: true });
    expect((await api.as('erin')('/api/v1/me')).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  } finally {
    shortages.create = undefined;
  }
  expect((await postVideo(api, resource, request)).status).toBe(201);
});

test('at the worst reading is refused too; the probes never', async () => {
  shortages.read = 'memory';
  try {
    const refused = await api.as('erin')('/api/v1/me');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await refused.json()) as object).toMatchObject({ code: 'overloaded' });
    const { job_id } = await queueJob(api, 'gerda');
    const socket = await openSocket(api, job_id, { user: 'gerda' });
    expect(await socket.closed).toEqual({ code: 1013, reason: 'unavailable' });
    for (const path of ['/livez', '/readyz']) expect((await fetch(api.url + path)).status).toBe(200);
  } finally {
    shortages.read = undefined;
  }
});
