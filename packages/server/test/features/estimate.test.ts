import { Estimate } from '@lectern/contracts/api/estimate.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { SentRequest, VideoRequest } from '@lectern/contracts/api/request.ts';
import { lessonSize, supposedWorkRates } from '@lectern/contracts/lesson-size.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configurations } from '../../src/db/schema/configurations.ts';
import { idempotencyKeys, jobs } from '../../src/db/schema.ts';
import { insertConfiguration } from '../../src/features/configurations/store.ts';
import { tooDear } from '../../src/features/videos/estimate.ts';
import { costFor } from '../../src/features/videos/model-offer.ts';
import { ProblemError } from '../../src/problem.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, queueJob, request } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const ask = (body: unknown, headers = {}) =>
  api.as('alice')('/api/v1/videos/estimate', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const estimate = async (changes: object = {}) => {
  const response = await ask({ ...request, ...changes });
  expect(response.status).toBe(200);
  return Estimate.parse(await response.json());
};

describe('an estimate', () => {
  test('follows the wishes, and is supposed while nothing is measured', async () => {
    const usual = await estimate({ quality: 'high' });
    expect(usual).toMatchObject({ measured_jobs: 0, cost: { min_usd: 0, max_usd: 0 } });
    expect(usual.work_s).toBeCloseTo(usual.duration_s * supposedWorkRates.high, 0);
    const short = await estimate({ quality: 'high', duration_target_s: 60 });
    expect(short.duration_s).toBe(60);
    expect(short.scenes).toBeLessThan(usual.scenes);
    const { id } = await insertConfiguration(api.context.database.db, 'user_alice', {
      name: 'Short',
      options: { duration_target_s: 60, quality: 'high' },
    });
    expect(await estimate({ configuration_id: id })).toEqual(short);
  });

  test('creates nothing, whatever key it brings', async () => {
    const { db } = api.context.database;
    const tables = [jobs, idempotencyKeys, configurations];
    const count = () => Promise.all(tables.map(async (table) => (await db.select().from(table)).length));
    const before = await count();
    expect((await ask(request, { 'idempotency-key': 'k' })).status).toBe(200);
    expect(await count()).toEqual(before);
  });

  test('refuses what generate refuses', async () => {
    const response = await ask({ topic: 'x', quality: '4k', colour: 1 });
    const { errors } = (await response.json()) as Problem;
    expect(response.status).toBe(422);
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/colour', '/context', '/quality']);
    const unknown = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
    const configured = (await (await ask({ ...request, configuration_id: unknown })).json()) as Problem;
    expect(configured.errors?.[0]?.pointer).toBe('/configuration_id');
  });

  test('tells where the job would stand, and follows what finished jobs took', async () => {
    const waiting = await queueJob(api, 'bob');
    expect((await estimate()).queue.position).toBeGreaterThan(0);
    for (let n = 0; n < 5; n += 1) {
      const { job_id } = n === 0 ? waiting : await queueJob(api, 'bob');
      await finishJob(api, job_id, { 'video.mp4': 'x' }, [{ stage: 'rendering', seconds: 614 }]);
    }
    const measured = await estimate();
    expect(measured.measured_jobs).toBe(5);
    expect(measured.work_s).toBeCloseTo(measured.duration_s * 10);
  });
});

describe('what a video may cost', () => {
  const price = { input: 10, output: 30 };
  const offer = {
    list: [
      { name: 'openai/dear', price },
      { name: 'openai/secretive', price: null },
    ],
    roles: {},
  };
  const least = costFor(offer, { model: 'openai/dear' }, lessonSize(VideoRequest.parse(request)))!.min_usd;
  const refusal = (sent: object, saved: object = {}) => {
    const body = SentRequest.parse({ ...request, ...sent });
    return tooDear(offer, body, VideoRequest.parse({ ...request, ...saved, ...sent }));
  };

  test('refuses a request that is sure to cost more, where that was said', () => {
    const dear = { model: 'openai/dear' };
    expect(refusal(dear)).toBeNull();
    expect(refusal({ ...dear, max_cost_usd: least })).toBeNull();
    const over = refusal({ ...dear, max_cost_usd: least - 0.01 });
    expect(over).toBeInstanceOf(ProblemError);
    expect(over?.errors).toMatchObject([{ pointer: '/max_cost_usd', code: 'too_small' }]);
    const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
    const saved = refusal({ ...dear, configuration_id: id }, { max_cost_usd: 0 });
    expect(saved?.errors?.[0]?.pointer).toBe('/configuration_id');
  });

  test('cannot be limited where the price is not known', () => {
    expect(refusal({ model: 'openai/secretive' })).toBeNull();
    const over = refusal({ model: 'openai/secretive', max_cost_usd: 5 });
    expect(over?.errors).toMatchObject([{ pointer: '/max_cost_usd', code: 'unknown_price' }]);
  });

  test('is the sum of what each agent costs, with the rule-based ones for nothing', () => {
    const cost = (models: object, model = 'openai/dear') => costFor(offer, { model, models }, { scenes: 8 })!;
    const rest = { researcher: 'builtin', planner: 'builtin' };
    expect(cost(rest).min_usd).toBeLessThan(cost({}).min_usd);
    expect(cost({ ...rest, writer: 'builtin' })).toEqual({ min_usd: 0, max_usd: 0 });
    expect(cost({}).max_usd).toBeGreaterThan(cost({}).min_usd);
    expect(cost({}, 'builtin')).toEqual({ min_usd: 0, max_usd: 0 });
  });

  test('is nothing with the built-in authors, so that any limit will do', async () => {
    await queueJob(api, 'alice', { max_cost_usd: 0 });
  });
});
