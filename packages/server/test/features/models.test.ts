import type { JobMetadata } from '@lectern/contracts/api/job.ts';
import { exampleMetadata } from '@lectern/contracts/api/metadata-example.ts';
import { noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, postVideo, queueJob, request } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({
    LECTERN_MODELS: 'local/large,local/small',
    LECTERN_MODEL_URLS: 'local=http://127.0.0.1:9/v1',
    LECTERN_MODEL_PRICES: 'local/small=1:4',
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const send = (path: string, body: unknown, method = 'POST') =>
  api.as('alice')(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const errorsOf = async (response: Response) => {
  expect(response.status).toBe(422);
  return ((await response.json()) as Problem).errors?.map(({ pointer, code }) => [pointer, code]);
};
const unknown = 'openai/unheard-of';

describe('a model', () => {
  test('of the list is taken, for the whole and for single agents', async () => {
    const asked = { model: 'local/large', models: { writer: 'local/small', planner: 'builtin' } };
    expect((await postVideo(api, 'alice', { ...request, ...asked })).status).toBe(201);
  });

  test('that is not on the list is refused where it was said', async () => {
    const generate = '/api/v1/videos/generate';
    expect(await errorsOf(await send(generate, { ...request, model: unknown }))).toEqual([
      ['/model', 'unknown_model'],
    ]);
    expect(await errorsOf(await send(generate, { ...request, models: { writer: unknown } }))).toEqual([
      ['/models/writer', 'unknown_model'],
    ]);
    expect(await errorsOf(await send('/api/v1/videos/estimate', { ...request, model: unknown }))).toEqual([
      ['/model', 'unknown_model'],
    ]);
  });

  test.each(['gpt', '/x', 'openai/', '../etc/passwd', 'openai/x y', `openai/${'x'.repeat(81)}`])(
    'that is not a name, such as %s, is refused',
    async (model) => {
      const errors = await errorsOf(await send('/api/v1/videos/generate', { ...request, model }));
      expect(errors?.map(([pointer]) => pointer)).toEqual(['/model']);
    },
  );

  test('is refused in a configuration and in a batch too, at its own place', async () => {
    const saved = { name: 'Mine', options: { model: unknown } };
    expect(await errorsOf(await send('/api/v1/configurations', saved))).toEqual([
      ['/options/model', 'unknown_model'],
    ]);
    const items = [request, { ...request, models: { planner: unknown } }];
    expect(await errorsOf(await send('/api/v1/videos/batch', { items }))).toEqual([
      ['/items/1/models/planner', 'unknown_model'],
    ]);
    const defaults = { model: unknown };
    expect(await errorsOf(await send('/api/v1/videos/batch', { items: [request], defaults }))).toEqual([
      ['/defaults/model', 'unknown_model'],
    ]);
  });

  test('without a known price cannot be held to a limit of cost', async () => {
    const body = { ...request, max_cost_usd: 1 };
    expect((await postVideo(api, 'alice', { ...body, model: 'local/small' })).status).toBe(201);
    expect(await errorsOf(await send('/api/v1/videos/generate', { ...body, model: 'local/large' }))).toEqual([
      ['/max_cost_usd', 'unknown_price'],
    ]);
  });

  test('costs in an estimate what it is priced at, and null where that is not known', async () => {
    const cost = async (model: string) =>
      ((await (await send('/api/v1/videos/estimate', { ...request, model })).json()) as { cost: unknown })
        .cost;
    expect(await cost('local/large')).toBeNull();
    expect(await cost('local/small')).toMatchObject({ min_usd: expect.any(Number) });
    expect(await cost('builtin')).toEqual({ min_usd: 0, max_usd: 0 });
  });
});

test('the metadata of a job tell what models have done for it', async () => {
  const { job_id } = await queueJob(api, 'alice', { model: 'local/small' });
  const { model_usage } = exampleMetadata;
  await finishJob(api, job_id, { 'video.mp4': 'x' }, [], 1, { model_usage });
  const response = await api.as('alice')(`/api/v1/videos/jobs/${job_id}/metadata`);
  expect(((await response.json()) as JobMetadata).model_usage).toEqual(model_usage);
});

test('the metadata of a job that has not ended say that no model was asked', async () => {
  const { job_id } = await queueJob(api, 'alice', { model: 'local/small' });
  const response = await api.as('alice')(`/api/v1/videos/jobs/${job_id}/metadata`);
  const { model_usage } = (await response.json()) as JobMetadata;
  expect(model_usage).toEqual(noModelUsage('local/small'));
});
