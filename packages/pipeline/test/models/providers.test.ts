import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openModels } from '../../src/models/open-models.ts';
import type { ModelCall } from '../../src/models/port.ts';
import type { ModelSettings, ProviderKind } from '../../src/models/settings.ts';
import { startVendor } from './dialects.ts';
import { shortLimits } from './make-draft.ts';

const name = 'vendor/some/model-1';
const settings = (kind: ProviderKind, url: string): ModelSettings => ({
  list: [{ name, price: null }],
  providers: { vendor: { kind, url, key: () => 'canary-key-11' } },
  roles: {},
  limits: shortLimits,
  transcripts: null,
});
const call = (signal = new AbortController().signal): ModelCall => ({
  model: name,
  instructions: 'You are a stone.',
  messages: [{ role: 'user', text: 'Say something.' }],
  maxOutputTokens: 100,
  signal,
});
const keys: Record<ProviderKind, [string, string]> = {
  openai: ['authorization', 'Bearer canary-key-11'],
  anthropic: ['x-api-key', 'canary-key-11'],
  google: ['x-goog-api-key', 'canary-key-11'],
  compatible: ['authorization', 'Bearer canary-key-11'],
};

describe.each(Object.keys(keys) as ProviderKind[])('the client of %s', (kind) => {
  test('streams an answer with its tokens, from the model that was named', async () => {
    await using vendor = await startVendor(kind, '{"a":1}');
    const answer = await openModels(settings(kind, vendor.url)).complete(call());
    expect(answer).toEqual({ text: '{"a":1}', finish: 'stop', inputTokens: 11, outputTokens: 7 });
    const [asked] = vendor.heard as [(typeof vendor.heard)[number]];
    expect(asked.path + asked.body).toContain('some/model-1');
    expect(asked.body).toContain('You are a stone.');
    expect(JSON.parse(asked.body).tools ?? []).toEqual([]);
  });

  test('shows its key where the vendor wants it, and nowhere else', async () => {
    await using vendor = await startVendor(kind, '{}');
    await openModels(settings(kind, vendor.url)).complete(call());
    const [asked] = vendor.heard as [(typeof vendor.heard)[number]];
    const [header, value] = keys[kind];
    const { [header]: shown, ...others } = asked.headers;
    expect(shown).toBe(value);
    expect(JSON.stringify({ ...asked, headers: others })).not.toContain('canary-key-11');
  });

  test('tells of failures in our words, without the answer of the vendor', async () => {
    const server = createServer((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'bad key canary-key-11', type: 'x', code: 'x' } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const failing = openModels(settings(kind, `http://127.0.0.1:${port}/v1`)).complete(call());
    const error = await failing.catch((thrown) => thrown);
    server.close();
    server.closeAllConnections();
    expect(error).toMatchObject({ name: 'ModelError', reason: 'unauthorised' });
    expect(error.message).toBe(`${name} does not take the key (403)`);
  });
});

test('a redirect is not followed: the key stays with the address of the configuration', async () => {
  await using elsewhere = await startVendor('compatible', '{}');
  const server = createServer((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const models = openModels(settings('compatible', `http://127.0.0.1:${port}/v1`));
  await expect(models.complete(call())).rejects.toMatchObject({ name: 'ModelError' });
  server.close();
  server.closeAllConnections();
  expect(elsewhere.heard).toEqual([]);
});

test('a model that is not on the list is not called', async () => {
  await using vendor = await startVendor('compatible', '{}');
  const models = openModels(settings('compatible', vendor.url));
  await expect(models.complete({ ...call(), model: 'vendor/other' })).rejects.toThrow('other');
  expect(vendor.heard).toEqual([]);
});

test('a call of a job that has ended is not begun', async () => {
  await using vendor = await startVendor('compatible', '{}');
  const reason = new Error('over');
  const models = openModels(settings('compatible', vendor.url));
  await expect(models.complete(call(AbortSignal.abort(reason)))).rejects.toBe(reason);
  expect(vendor.heard).toEqual([]);
});
