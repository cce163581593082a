import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '@lectern/contracts/api/catalog.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { JobPayload } from '@lectern/contracts/queue.ts';
import { dark } from '@lectern/contracts/theme/built-in.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueId } from '../../src/jobs/keys.ts';
import { connected, openRedis } from '../../src/jobs/redis.ts';
import { carriedTheme } from '../../src/themes/themes.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { items, postBatch } from '../fixtures/batches.ts';
import { postVideo, queueJob, request } from '../fixtures/jobs.ts';

const chalk = { ...dark, name: 'chalk', background: '#161a22' };
let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-themes-'));
  await writeFile(join(folder, 'chalk.json'), JSON.stringify(chalk));
  api = await openApi({ LECTERN_THEMES: folder });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const refusalOf = async (response: Response) => {
  const { errors = [] } = (await response.json()) as Problem;
  return { status: response.status, errors: errors.map(({ pointer, code }) => [pointer, code]) };
};

const post = (path: string, body: unknown) =>
  api.as('alice')(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('the catalog lists the built-in themes and those of the folder, and generate takes each', async () => {
  const { themes } = (await (await api.as(null)('/api/v1/catalog')).json()) as Catalog;
  expect(themes).toEqual(['dark', 'light', 'chalk']);
  for (const theme of themes) expect((await postVideo(api, 'alice', { ...request, theme })).status).toBe(201);
});

test('a theme that there is not is refused where it is named', async () => {
  const asked = { ...request, theme: 'neon' };
  const refused = { status: 422, errors: [['/theme', 'unknown_theme']] };
  expect(await refusalOf(await postVideo(api, 'alice', asked))).toEqual(refused);
  expect(await refusalOf(await post('/api/v1/videos/estimate', asked))).toEqual(refused);
  const saved = await post('/api/v1/configurations', { name: 'neon', options: { theme: 'neon' } });
  expect(await refusalOf(saved)).toEqual({ status: 422, errors: [['/options/theme', 'unknown_theme']] });
});

test('in a batch it is refused at the item, or at the defaults that the item has it from', async () => {
  const own = await postBatch(api, 'alice', { items: [...items(1), { ...request, theme: 'neon' }] });
  expect((await refusalOf(own)).errors).toEqual([['/items/1/theme', 'unknown_theme']]);
  const common = await postBatch(api, 'alice', { items: items(1), defaults: { theme: 'neon' } });
  expect((await refusalOf(common)).errors).toEqual([['/defaults/theme', 'unknown_theme']]);
});

test('a theme of the folder travels with its job, as a worker may not have it; a built-in one does not', async () => {
  await using own = await openApi({ LECTERN_THEMES: folder });
  const { job_id } = await queueJob(own, 'alice', { theme: 'chalk' });
  const redis = openRedis(own.redis.url, 'hasty', () => undefined);
  try {
    await connected(redis, 5_000);
    const onQueue = () => redis.hget(`{lectern}:videos:${queueId(job_id, 1)}`, 'data');
    await expect.poll(onQueue, { timeout: 20_000 }).toBeTruthy();
    const payload = JobPayload.parse(JSON.parse((await onQueue())!));
    expect(payload.theme).toEqual(chalk);
  } finally {
    redis.disconnect();
  }
  expect(carriedTheme(own.context.themes, 'light')).toBeUndefined();
});
