import type { Catalog } from '@lectern/contracts/api/catalog.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { items, postBatch } from '../fixtures/batches.ts';
import { postVideo, request } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({
    SPEECH_URL: 'http://127.0.0.1:9/v1',
    SPEECH_API_KEY: 'canary',
    SPEECH_VOICES: 'coral',
    AUTO_VOICE: 'speech/coral',
  });
});
afterAll(() => api[Symbol.asyncDispose]());

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
const unknown = { name: 'speech/other' };

test('the catalog lists the offline voices and those of the configuration, and generate takes each', async () => {
  const catalog = (await (await api.as(null)('/api/v1/catalog')).json()) as Catalog;
  expect(catalog.voices.map(({ id }) => id)).toEqual(['auto', 'festival', 'flite', 'speech/coral']);
  expect(catalog.voices[0]!.description).toContain('speech/coral');
  expect(JSON.stringify(catalog)).not.toContain('canary');
  for (const { id } of catalog.voices) {
    const response = await postVideo(api, 'alice', { ...request, voice: { name: id } });
    expect(response.status, id).toBe(201);
  }
});

test('a voice that there is not is refused where it is named', async () => {
  const asked = { ...request, voice: unknown };
  const refused = { status: 422, errors: [['/voice/name', 'unknown_voice']] };
  expect(await refusalOf(await postVideo(api, 'alice', asked))).toEqual(refused);
  expect(await refusalOf(await post('/api/v1/videos/estimate', asked))).toEqual(refused);
  const saved = await post('/api/v1/configurations', { name: 'other', options: { voice: unknown } });
  expect((await refusalOf(saved)).errors).toEqual([['/options/voice/name', 'unknown_voice']]);
});

test('in a batch it is refused at the item, or at the defaults that the item has it from', async () => {
  const own = await postBatch(api, 'alice', { items: [...items(1), { ...request, voice: unknown }] });
  expect((await refusalOf(own)).errors).toEqual([['/items/1/voice/name', 'unknown_voice']]);
  const common = await postBatch(api, 'alice', { items: items(1), defaults: { voice: unknown } });
  expect((await refusalOf(common)).errors).toEqual([['/defaults/voice/name', 'unknown_voice']]);
});
