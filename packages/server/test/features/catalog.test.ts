import { Catalog } from '@lectern/contracts/api/catalog.ts';
import { optionFields, VideoOptions } from '@lectern/contracts/api/options.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { postVideo, request } from '../fixtures/jobs.ts';

let api: TestApi;
let catalog: Catalog;
beforeAll(async () => {
  api = await openApi({
    ...{ BODY_LIMIT_BYTES: '100000', RATE_LIMIT_READ: '77', RATE_LIMIT_WINDOW_S: '30' },
    ...{ JOBS_PER_USER: '55', QUOTA_JOBS_PER_DAY: '66', UPLOAD_LIMIT_BYTES: '2048', UPLOADS_PER_USER: '7' },
    ...{ LECTERN_MODELS: 'local/large,local/small', LECTERN_MODEL_URLS: 'local=http://127.0.0.1:9/v1' },
    ...{ LECTERN_MODEL_PRICES: 'local/small=1:4' },
  });
  catalog = Catalog.parse(await (await api.as(null)('/api/v1/catalog')).json());
});
afterAll(() => api[Symbol.asyncDispose]());

test('the catalog is open to anybody, and may be kept for a while', async () => {
  const first = await api.as(null)('/api/v1/catalog');
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
  const headers = { 'if-none-match': first.headers.get('etag')! };
  const again = await api.as('alice')('/api/v1/catalog', { headers });
  expect([again.status, again.headers.get('cache-control'), await again.text()]).toEqual([
    304,
    'public, max-age=300',
    '',
  ]);
});

test('whatever the catalog lists is taken by generate', async () => {
  const choices: Record<string, string[]> = {
    ...{ quality: catalog.qualities.map(({ id }) => id) },
    ...{ aspect: catalog.aspects, language: catalog.languages },
    ...{ captions: catalog.captions, citations: catalog.citations },
    ...{ output_format: catalog.output_formats },
    ...{ priority: catalog.priorities, approval: catalog.approvals },
  };
  const listed = Object.entries(optionFields).filter(([, field]) => 'options' in field);
  expect(Object.keys(choices).sort()).toEqual(listed.map(([name]) => name).sort());
  const voices = catalog.voices.map(({ id }) => ({ voice: { name: id } }));
  choices.theme = catalog.themes;
  choices.model = catalog.models.map(({ id }) => id);
  const wishes = Object.entries(choices).flatMap(([name, ids]) => ids.map((id) => ({ [name]: id })));
  for (const wish of [...wishes, ...voices]) {
    expect((await postVideo(api, 'alice', { ...request, ...wish })).status, JSON.stringify(wish)).toBe(201);
  }
});

test('the catalog lists the models of the configuration, with what a usual video costs where that is known', () => {
  expect(catalog.models.map(({ id }) => id)).toEqual(['builtin', 'local/large', 'local/small']);
  const [builtin, large, small] = catalog.models.map(({ cost }) => cost);
  expect(builtin).toEqual({ min_usd: 0, max_usd: 0 });
  expect(large).toBeNull();
  expect(small!.min_usd).toBeGreaterThan(0);
  expect(small!.max_usd).toBeGreaterThan(small!.min_usd);
});

test('the catalog tells the defaults that a request gets', () => {
  expect(VideoOptions.parse(catalog.defaults)).toEqual(catalog.defaults);
  expect(VideoRequest.parse(request)).toEqual({ ...request, ...catalog.defaults });
});

test('the catalog tells the limits that hold', async () => {
  expect(catalog.limits).toMatchObject({
    body_bytes: 100_000,
    jobs: { unfinished: 55, per_day: 66 },
    rates: { read: { quota: 77, window_s: 30 } },
    page: { min: 1, max: 100 },
  });
  expect(catalog.uploads).toMatchObject({ file_bytes: 2048, files: 7, title: { max: 200 } });
  expect(catalog.uploads.media_types).toContain('application/pdf');
  const { duration_target_s, title } = catalog.limits.request;
  const fits = { duration_target_s: duration_target_s.max, title: 'x'.repeat(title.max) };
  expect((await postVideo(api, 'alice', { ...request, ...fits })).status).toBe(201);
  const over = { duration_target_s: duration_target_s.max + 1, title: `${fits.title}x` };
  const refused = (await (await postVideo(api, 'alice', { ...request, ...over })).json()) as {
    errors: { pointer: string }[];
  };
  expect(refused.errors.map(({ pointer }) => pointer)).toEqual(['/title', '/duration_target_s']);
});
