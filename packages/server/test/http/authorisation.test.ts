import type { Operation } from '@lectern/contracts/api/operation.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import type { WebhookDelivery } from '@lectern/contracts/api/webhook.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mintDevelopmentCredential } from '../../src/identity/development-credentials.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { items, queueBatch } from '../fixtures/batches.ts';
import { finishJob, queueJob } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';
import { uploadText } from '../fixtures/uploads.ts';
import { addWebhook, callWebhooks } from '../fixtures/webhooks.ts';

const table = Object.values(operations) as Operation[];
const absent = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const writes = ({ method }: Operation) => method !== 'GET' && method !== 'HEAD';

let api: TestApi;
/** Tokens of everybody that there is, by what they are. */
let tokens: Record<string, string | null>;
/** Things of alice, by the name of the parameter that they are asked for with. */
let owned: Record<string, string>;
beforeAll(async () => {
  api = await openApi({}, { resolve: () => Promise.reject(new Error('there are no names here')) });
  const mint = (prefix: 'ak_' | 'mt_', subject: string, scopes: string[] = []) =>
    mintDevelopmentCredential(api.config.dataFolder, prefix, { subject, scopes });
  tokens = {
    nobody: null,
    'a bad token': `${(await api.token('alice')).slice(0, -6)}AAAAAA`,
    'a bad key': 'ak_0123456789abcdef',
    owner: await api.token('alice'),
    'owner by key': await mint('ak_', 'user_alice'),
    'another user': await api.token('bob'),
    'another organisation': await mint('ak_', 'org_other'),
    'a machine': await mint('mt_', 'mch_other'),
    'a reading key': await mint('ak_', 'user_alice', ['videos:read']),
    'a writing key': await mint('ak_', 'user_alice', ['videos:write']),
    'a key for something else': await mint('ak_', 'user_alice', ['admin', 'other:read']),
    'an administrator': await api.token('root', { admin: true }),
  };
  const { job_id } = await queueJob(api, 'alice');
  await finishJob(api, job_id, { 'video.mp4': 'film', 'transcript.txt': 'text' });
  const configuration = await api.as('alice')('/api/v1/configurations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'mine', options: {} }),
  });
  const { configuration_id } = (await configuration.json()) as { configuration_id: string };
  const webhook = await addWebhook(api, 'alice', 'https://example.com/hook');
  const { batch_id } = await queueBatch(api, 'alice', { items: items(1) });
  const { content_id } = await uploadText(
    api,
    'alice',
    'A spring pulls back in proportion to its extension.',
  );
  const delivered = await callWebhooks(api, 'alice', 'POST', `/${webhook.webhook_id}/test`);
  const { delivery_id } = (await delivered.json()) as WebhookDelivery;
  owned = { job_id, configuration_id, webhook_id: webhook.webhook_id, batch_id, content_id, delivery_id };
});
afterAll(() => api[Symbol.asyncDispose]());

const addressOf = ({ path }: Operation, ids: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? absent);

/** Status and body, without what differs between any two requests. */
async function ask(who: string, operation: Operation, ids: Record<string, string> = {}) {
  const token = tokens[who];
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(api.url + addressOf(operation, ids), { method: operation.method, headers });
  const id = response.headers.get('x-request-id')!;
  const body = (await response.text()).replaceAll(id, 'ID');
  return { status: response.status, body };
}

/** 401, 403, or null: it is let in, whatever comes of it. */
function expected(who: string, operation: Operation): number | null {
  const { access } = operation;
  if (access === 'anyone') return null;
  if (who === 'nobody') return access === 'optional' ? null : 401;
  if (who.startsWith('a bad')) return 401;
  if (access === 'admin' && who !== 'an administrator') return 403;
  if (who === 'a key for something else') return 403;
  return who === 'a reading key' && writes(operation) ? 403 : null;
}

describe('the matrix of operations and callers', () => {
  test('lets in whom the table lets in, and nobody else', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of table) {
      for (const who of Object.keys(tokens)) {
        const { status } = await ask(who, operation);
        const refusal = expected(who, operation);
        const right = refusal === null ? status !== 401 && status !== 403 : status === refusal;
        if (!right) wrong.push(`${operation.id} as ${who}: ${status}, not ${refusal ?? 'let in'}`);
        tried += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBe(table.length * Object.keys(tokens).length);
    expect(table.length).toBeGreaterThan(30);
  }, 120_000);

  test('gives what is somebody else’s the same answer as what does not exist', async () => {
    const strangers = ['another user', 'another organisation', 'a machine'];
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of table.filter(({ path, access }) => path.includes('{') && access !== 'anyone')) {
      for (const who of strangers) {
        const foreign = await ask(who, operation, owned);
        const missing = await ask(who, operation);
        tried += 1;
        if (foreign.status < 400 || JSON.stringify(foreign) !== JSON.stringify(missing))
          wrong.push(`${operation.id} as ${who}: ${foreign.status} and ${missing.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(40);
    const readable = table.filter((operation) => !writes(operation) && operation.path.includes('{'));
    const read = await Promise.all(readable.map((operation) => ask('owner', operation, owned)));
    expect(read.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    const kept = await api.as('alice')(`/api/v1/webhooks/${owned.webhook_id}`);
    expect(kept.status).toBe(200);
  }, 60_000);
});

const spellings = (path: string) => [
  path,
  `${path}/`,
  `/${path}`,
  `//${path}`,
  path.replace('/', '//'),
  path.replace(/\/(?=[^/]*$)/, '//'),
  path.replace(/\/(?=[^/]*$)/, '%2f'),
  path.replaceAll('/', '%2F'),
  path.replace(/\/(?=[^/]*$)/, '/./'),
  path.replace(/\/(?=[^/]*$)/, '/x/../'),
  path.replace(/\/(?=[^/]*$)/, '/%2e/'),
  path.replace(/\/(?=[^/]*$)/, '/%2e%2e/'),
  path.replace(/\/(?=[^/]*$)/, ';a=b/'),
  `${path};a=b`,
  `${path}%00`,
  `${path}%20`,
  `${path}.json`,
  `${path}\\`,
  `${path}%3f`,
  `${path}?token=x&access=anyone`,
  path.toUpperCase(),
  path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
];

test('no spelling of a protected path opens it without a token', async () => {
  const opened: string[] = [];
  let tried = 0;
  for (const operation of table.filter(({ access }) => access === 'user' || access === 'admin')) {
    for (const url of spellings(addressOf(operation, owned))) {
      const { statusCode } = await api.app.inject({ method: operation.method as 'GET', url });
      if (statusCode < 400 || statusCode >= 500) opened.push(`${operation.method} ${url}: ${statusCode}`);
      tried += 1;
    }
  }
  expect(opened).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(20 * 20);
}, 60_000);

test('a socket opens for those who may read the job, by whatever token; anybody else finds nothing', async () => {
  for (const [who, code] of [
    ['owner', 1000],
    ['owner by key', 1000],
    ['a reading key', 1000],
    ['an administrator', 1000],
    ['nobody', 4401],
    ['a bad token', 4401],
    ['a bad key', 4401],
    ['another user', 4404],
    ['another organisation', 4404],
    ['a machine', 4404],
    ['a key for something else', 4404],
  ] as const) {
    const { closed } = await openSocket(api, owned.job_id!, { token: tokens[who]! });
    expect((await closed).code, who).toBe(code);
  }
});

test('a refused caller is told no more than that, and the log holds no token', async () => {
  const guarded = table.filter((operation) => operation.access === 'admin');
  for (const operation of guarded) {
    const { body } = await ask('another user', operation, owned);
    expect(JSON.parse(body)).toMatchObject({ code: 'forbidden', detail: 'You may not do this.' });
  }
  const log = api.lines.join('');
  for (const token of Object.values(tokens)) if (token) expect(log).not.toContain(token);
});
