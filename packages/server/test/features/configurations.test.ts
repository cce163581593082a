import {
  Configuration,
  ConfigurationPage,
  configurationLimits,
} from '@lectern/contracts/api/configuration.ts';
import { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { eraseConfigurationsOfUser, insertConfiguration } from '../../src/features/configurations/store.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { postVideo, request } from '../fixtures/jobs.ts';

const all = '/api/v1/configurations';
const unknown = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

function send(user: string, method: string, path: string, body?: unknown, headers = {}, at = api) {
  return at.as(user)(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function save(user: string, name: string, options: object = {}) {
  const response = await send(user, 'POST', all, { name, options });
  expect(response.status).toBe(201);
  const { configuration_id: id } = Configuration.parse(await response.json());
  return { id, path: `${all}/${id}`, tag: response.headers.get('etag')! };
}

async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

describe('a configuration', () => {
  test('is saved as it was sent, and is found at its address with the same ETag', async () => {
    const input = {
      name: 'Short',
      options: { quality: 'high', voice: { speed: 0.8 }, metadata: { b: '1', a: '2' } },
    };
    const created = await send('alice', 'POST', all, input);
    expect(created.status).toBe(201);
    const body = await created.text();
    expect(Configuration.parse(JSON.parse(body))).toMatchObject({ ...input, version: 1 });
    const found = await api.as('alice')(created.headers.get('location')!);
    expect([found.headers.get('etag'), await found.text()]).toEqual([created.headers.get('etag'), body]);
    const known = { headers: { 'if-none-match': created.headers.get('etag')! } };
    const again = await api.as('alice')(created.headers.get('location')!, known);
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is created once for a key, with the same answer in every byte', async () => {
    const post = (name: string) =>
      send(
        'bea',
        'POST',
        all,
        { name, options: { metadata: { b: '', a: '' } } },
        { 'idempotency-key': 'one' },
      );
    const first = await post('Once');
    const again = await post('Once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    for (const name of ['location', 'etag']) expect(again.headers.get(name)).toBe(first.headers.get(name));
    expect(await again.text()).toBe(await first.text());
    expect((await problemOf(await post('Twice'))).code).toBe('idempotency_mismatch');
  });

  test('is held to the schema of requests', async () => {
    for (const [body, pointers] of [
      [{}, ['/name', '/options']],
      [{ name: ' ', options: {} }, ['/name']],
      [{ name: 'x'.repeat(101), options: {} }, ['/name']],
      [
        { name: 'x', options: { topic: 'x', quality: '4k', voice: { speed: 9 } } },
        ['/options/quality', '/options/topic', '/options/voice/speed'],
      ],
      [{ name: 'x', options: { configuration_id: unknown } }, ['/options/configuration_id']],
      [{ name: 'x', options: {}, user_id: 'bob' }, ['/user_id']],
    ] as const) {
      const response = await send('alice', 'POST', all, body);
      expect(response.status).toBe(422);
      const { errors } = await problemOf(response);
      expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(pointers);
    }
    expect((await send('alice', 'POST', all, { name: 'x'.repeat(100), options: {} })).status).toBe(201);
    const empty = await api.as('alice')(all, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    expect((await problemOf(empty)).code).toBe('malformed_json');
  });

  test('has a name of its own among its owner’s', async () => {
    const first = await save('carl', 'Mine');
    const second = await save('carl', 'Other');
    await save('dora', 'Mine');
    const taken = await send('carl', 'POST', all, { name: 'Mine', options: {} });
    expect([taken.status, (await problemOf(taken)).code]).toEqual([409, 'name_taken']);
    const rename = { name: 'Mine', options: { seed: 1 } };
    const onto = await send('carl', 'PUT', second.path, rename, { 'if-match': second.tag });
    expect((await problemOf(onto)).code).toBe('name_taken');
    expect((await send('carl', 'PUT', first.path, rename, { 'if-match': first.tag })).status).toBe(200);
    const parallel = await Promise.all(
      Array.from({ length: 8 }, () => send('carl', 'POST', all, { name: 'Rush', options: {} })),
    );
    expect(parallel.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
  });

  test('is changed only by who has read what it is now', async () => {
    const { path, tag } = await save('emil', 'Mine', { quality: 'low' });
    const body = { name: 'Mine', options: { captions: 'off' } };
    const blind = await send('emil', 'PUT', path, body);
    expect([blind.status, (await problemOf(blind)).code]).toEqual([428, 'precondition_required']);
    const changed = await send('emil', 'PUT', path, body, { 'if-match': tag });
    expect(changed.status).toBe(200);
    expect(Configuration.parse(await changed.json())).toMatchObject({ ...body, version: 2 });
    expect(changed.headers.get('etag')).not.toBe(tag);
    for (const stale of [tag, '"x"', `W/${changed.headers.get('etag')}`]) {
      const late = await send('emil', 'PUT', path, body, { 'if-match': stale });
      expect([late.status, (await problemOf(late)).code]).toEqual([412, 'precondition_failed']);
    }
    const current = changed.headers.get('etag');
    for (const good of [`"x", ${current}`, '*']) {
      expect((await send('emil', 'PUT', path, body, { 'if-match': good })).status).toBe(200);
    }
  });

  test('is changed by exactly one of two processes that have read the same', async () => {
    const { database } = api.config;
    if (database.kind !== 'external') throw new Error('The fixture names its database.');
    await using other = await openApi({ DATABASE_URL: database.url.reveal(), REDIS_URL: api.redis.url });
    const { path, tag } = await save('fred', 'Mine');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, seed) =>
        send(
          'fred',
          'PUT',
          path,
          { name: 'Mine', options: { seed } },
          { 'if-match': tag },
          seed % 2 ? api : other,
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    const winner = Configuration.parse(await answers.find(({ ok }) => ok)!.json());
    expect(Configuration.parse(await (await other.as('fred')(path)).json())).toEqual(winner);
  });

  test('is deleted, if it is what was read when that is said', async () => {
    const { path, tag } = await save('gina', 'Mine');
    expect((await send('gina', 'DELETE', path, undefined, { 'if-match': '"x"' })).status).toBe(412);
    expect((await send('gina', 'DELETE', path, undefined, { 'if-match': tag })).status).toBe(204);
    expect((await send('gina', 'DELETE', path)).status).toBe(404);
    const { path: another } = await save('gina', 'Mine');
    const gone = await send('gina', 'DELETE', another);
    expect([gone.status, await gone.text()]).toEqual([204, '']);
  });

  test('is nobody else’s: unknown, malformed and foreign ids are alike', async () => {
    const { path } = await save('hugo', 'Mine');
    for (const address of [path, `${all}/${unknown}`, `${all}/x`, `${all}/%00`]) {
      for (const [method, body] of [['GET'], ['PUT', { name: 'x', options: {} }], ['DELETE']] as const) {
        for (const user of ['mallory', 'admin']) {
          const response = await send(user, method, address, body);
          expect([response.status, (await problemOf(response)).code]).toEqual([404, 'not_found']);
        }
      }
    }
    expect((await api.as('hugo')(path)).status).toBe(200);
  });

  test('is one of at most a hundred', async () => {
    const { db } = api.context.database;
    const most = configurationLimits.per_user.max;
    for (let n = 1; n < most; n += 1)
      await insertConfiguration(db, 'user_ida', { name: `no ${n}`, options: {} });
    const last = await save('ida', 'last');
    const more = await send('ida', 'POST', all, { name: 'one more', options: {} });
    expect([more.status, (await problemOf(more)).code]).toEqual([409, 'too_many_configurations']);
    expect((await send('ida', 'DELETE', last.path)).status).toBe(204);
    await save('ida', 'one more');
    await eraseConfigurationsOfUser(db, 'user_ida');
    expect(ConfigurationPage.parse(await (await api.as('ida')(all)).json()).items).toEqual([]);
    await save('hugo', 'still there');
  });

  test('comes page by page, the newest first', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) await save('jana', name);
    const seen: string[] = [];
    let address: string | undefined = `${all}?limit=2`;
    let pages = 0;
    while (address && pages < 9) {
      const response: Response = await api.as('jana')(address);
      seen.push(...ConfigurationPage.parse(await response.json()).items.map(({ name }) => name));
      address = response.headers.get('link')?.match(/<([^>]+)>; rel="next"/)?.[1];
      pages += 1;
    }
    expect([seen, pages]).toEqual([names.toReversed(), 3]);
    for (const query of ['limit=0', 'limit=101', 'limit=2x', 'cursor=x', 'sort=name']) {
      expect((await api.as('jana')(`${all}?${query}`)).status, query).toBe(422);
    }
  });
});

describe('a request with a configuration', () => {
  const requestOf = async (response: Response) => {
    expect(response.status).toBe(201);
    const { links } = Job.parse(await response.json());
    return JobMetadata.parse(await (await api.as('kim')(links.metadata)).json()).request;
  };

  test('begins with its options, and says the rest itself', async () => {
    const saved = {
      quality: 'low',
      voice: { name: 'flite', speed: 1.25 },
      tags: ['a', 'b'],
      captions: 'burned',
    };
    const { id } = await save('kim', 'Base', saved);
    const said = { configuration_id: id, voice: { speed: 0.8 }, tags: ['c'], quality: 'medium' };
    const made = await requestOf(await postVideo(api, 'kim', { ...request, ...said }));
    expect(made).toEqual(
      VideoRequest.parse({ ...request, ...said, voice: { name: 'flite', speed: 0.8 }, captions: 'burned' }),
    );
  });

  test('is refused with a pointer when there is none, or it is somebody else’s', async () => {
    const { id: foreign } = await save('lea', 'Hers');
    for (const id of [foreign, unknown]) {
      const response = await postVideo(api, 'kim', { ...request, configuration_id: id });
      const { code, errors } = await problemOf(response);
      expect([response.status, code]).toEqual([422, 'validation_failed']);
      expect(errors).toMatchObject([{ pointer: '/configuration_id', code: 'unknown_configuration' }]);
    }
  });

  test('keeps what it was made of when the configuration changes or goes, and so does its key', async () => {
    const { id, path, tag } = await save('kim', 'Passing', { seed: 7 });
    const post = () =>
      postVideo(api, 'kim', { ...request, configuration_id: id }, { 'idempotency-key': 'passing' });
    const first = await post();
    const job = await first.clone().text();
    expect(await requestOf(first)).toMatchObject({ seed: 7, configuration_id: id });
    await send('kim', 'PUT', path, { name: 'Passing', options: { seed: 8 } }, { 'if-match': tag });
    expect(await (await post()).text()).toBe(job);
    expect((await send('kim', 'DELETE', path)).status).toBe(204);
    const again = await post();
    expect([again.headers.get('idempotency-replayed'), await again.text()]).toEqual(['true', job]);
    const explicit = { ...request, configuration_id: id, seed: 7 };
    const other = await postVideo(api, 'kim', explicit, { 'idempotency-key': 'passing' });
    expect((await problemOf(other)).code).toBe('idempotency_mismatch');
  });

  test('hands every option on to the pipeline, and its priority to the queue', async () => {
    const options = {
      title: 'Squares',
      quality: 'ultra',
      aspect: '16:9',
      duration_target_s: 45,
      language: 'en',
      voice: { name: 'festival', speed: 1.5 },
      theme: 'dark',
      captions: 'off',
      citations: 'screen',
      output_format: 'mp4',
      priority: 'high',
      approval: 'none',
      content_ids: [],
      rag: { enabled: false, content_ids: [], top_k: 7 },
      max_cost_usd: 0,
      deadline_s: 60,
      seed: 4_294_967_295,
      tags: ['geometry'],
      metadata: { course: 'A1' },
      model: 'builtin',
    };
    const { id } = await save('kim', 'Everything', options);
    const response = await postVideo(api, 'kim', { ...request, configuration_id: id });
    const { job_id } = Job.parse(await response.json());
    const row = (await api.context.database.db.select().from(jobs)).find((job) => job.id === job_id)!;
    expect(row.request).toEqual({ ...request, configuration_id: id, ...options });
    expect(row.priority).toBe(1);
  });
});
