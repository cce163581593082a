import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Problem } from '@lectern/contracts/api/problem.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { postVideo, queueJob, request } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

const canary = 'canary-7f3a';

/** The problem in an answer, held to its schema, its media type and the promise that nothing is echoed. */
async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const body = await response.text();
  expect(body).not.toContain(canary);
  const problem = Problem.parse(JSON.parse(body));
  expect(problem.status).toBe(response.status);
  expect(problem.request_id).toBe(response.headers.get('x-request-id'));
  return problem;
}

/** Bytes as they are on the wire, for what no client would send. */
async function raw(message: string): Promise<string> {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  socket.write(message);
  return text(socket);
}

describe('a video request', () => {
  const table: [string, unknown, number, string[]][] = [
    ['an empty topic', { ...request, topic: '' }, 422, ['/topic']],
    ['a blank topic', { ...request, topic: ' \n ' }, 422, ['/topic']],
    ['a topic of 501 characters', { ...request, topic: 'x'.repeat(501) }, 422, ['/topic']],
    ['a context of 20,000 characters', { ...request, context: 'x'.repeat(20_000) }, 201, []],
    [
      'a context of 20,001 characters',
      { ...request, context: `${canary}${'x'.repeat(20_001 - canary.length)}` },
      422,
      ['/context'],
    ],
    ['no field at all', {}, 422, ['/topic', '/context']],
    ['unknown keys', { ...request, colour: canary, size: 3 }, 422, ['/colour', '/size']],
    ['an unknown key inside', { ...request, voice: { speed: 1, pitch: 2 } }, 422, ['/voice/pitch']],
    ['a key with a slash and a tilde', { ...request, 'a/b~c': 1 }, 422, ['/a~1b~0c']],
    [
      'wrong types everywhere',
      { topic: 1, context: null, seed: '1', tags: 'a', captions: true },
      422,
      ['/topic', '/context', '/captions', '/seed', '/tags'],
    ],
    ['a number as text', { ...request, deadline_s: '60' }, 422, ['/deadline_s']],
    ['a fault in a list', { ...request, tags: ['fine', canary.repeat(9)] }, 422, ['/tags/1']],
    ['control characters', { ...request, context: `a\u0000b` }, 422, ['/context']],
    ['a lone surrogate', `{"topic":"\\ud800","context":"x"}`, 422, ['/topic']],
    ['a list', [request], 422, ['']],
    ['null', 'null', 422, ['']],
    ['text', `"${canary}"`, 422, ['']],
    ['malformed JSON', `{"topic": "${canary}`, 400, []],
    ['trailing text', `${JSON.stringify(request)} ${canary}`, 400, []],
    ['nothing', '', 400, []],
    ['__proto__', `{"topic":"x","context":"y","__proto__":{"admin":true}}`, 400, []],
    ['constructor.prototype', `{"topic":"x","context":"y","constructor":{"prototype":{}}}`, 400, []],
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 422, ['']],
    ['a body over the limit', { ...request, context: 'x'.repeat(300_000) }, 413, []],
  ];
  test.each(table)('%s', async (_what, body, status, pointers) => {
    const response = await postVideo(api, 'alice', body);
    expect(response.status).toBe(status);
    if (status === 201) return void (await response.body?.cancel());
    const problem = await problemOf(response);
    expect((problem.errors ?? []).map((error) => error.pointer).sort()).toEqual([...pointers].sort());
  });

  test('with duplicate keys means the last one', async () => {
    const response = await postVideo(api, 'alice', '{"topic":"first","topic":"","context":"x"}');
    expect((await problemOf(response)).errors?.[0]?.pointer).toBe('/topic');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    'text/json',
    'application/json; charset=utf-16',
    'application/xml',
    'application/vnd.api+json',
    'application/',
    'json',
    '*/*',
    'application/json, text/plain',
    'application /json',
  ])('as %s is refused with 415', async (type) => {
    const response = await postVideo(api, 'alice', request, { 'content-type': type });
    expect(response.status).toBe(415);
    await problemOf(response);
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/json;charset="UTF-8"',
  ])('as %s is taken', async (type) => {
    expect((await postVideo(api, 'alice', request, { 'content-type': type })).status).toBe(201);
  });

  test('that is compressed, or not UTF-8, is refused', async () => {
    const compressed = await postVideo(api, 'alice', request, { 'content-encoding': 'gzip' });
    expect((await problemOf(compressed)).code).toBe('unsupported_media_type');
    const bytes = Buffer.from([...Buffer.from('{"topic":"'), 0xff, 0xfe, ...Buffer.from('","context":"x"}')]);
    const headers = { 'content-type': 'application/json' };
    const broken = await api.as('alice')('/api/v1/videos/generate', { method: 'POST', headers, body: bytes });
    expect((await problemOf(broken)).code).toBe('malformed_json');
  });

  test('with a malformed Idempotency-Key is refused', async () => {
    for (const key of ['', 'a b', 'x'.repeat(256)]) {
      const response = await postVideo(api, 'alice', request, { 'idempotency-key': key });
      expect((await problemOf(response)).code, key).toBe('bad_request');
    }
  });
});

describe('an id', () => {
  test('that cannot be decoded, or is a step up, leads nowhere, whoever asks', async () => {
    for (const user of ['alice', null]) {
      for (const id of ['%zz', '%2e%2e']) {
        const response = await api.as(user)(`/api/v1/videos/jobs/${id}/status`);
        expect([response.status, (await problemOf(response)).code]).toEqual([404, 'not_found']);
      }
    }
  });

  test('that is unknown, malformed or somebody else’s answers alike in every byte but the request id and what is said of the caller', async () => {
    const foreign = await queueJob(api, 'bob');
    const ids = [
      '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f',
      foreign.job_id,
      foreign.job_id.toUpperCase(),
      'x',
      '0',
      'null',
      '%00',
      `${foreign.job_id}%20`,
      "'%20OR%201=1--",
      'x'.repeat(99),
      'x'.repeat(400),
      '..%2f..%2fetc',
      canary,
    ];
    for (const [method, action] of [
      ['GET', 'status'],
      ['GET', 'metadata'],
      ['GET', 'download'],
      ['GET', 'thumbnail'],
      ['POST', 'cancel'],
    ]) {
      const answers = new Set<string>();
      for (const id of ids) {
        const response = await api.as('alice')(`/api/v1/videos/jobs/${id}/${action}`, { method });
        expect(response.status, `${action} ${id}`).toBe(404);
        const { request_id, ...problem } = await problemOf(response);
        const headers = Object.fromEntries(response.headers);
        for (const changing of ['date', 'x-request-id']) delete headers[changing];
        // A path that cannot even be read is refused before anybody looks who asks.
        for (const ofCaller of ['ratelimit', 'ratelimit-policy', 'vary']) delete headers[ofCaller];
        answers.add(JSON.stringify([problem, headers]).replaceAll(request_id!, 'ID'));
      }
      expect([...answers], action).toHaveLength(1);
    }
  });

  test('of a job is open to an administrator for reading, not for changing', async () => {
    const { links } = await queueJob(api, 'bob');
    expect((await api.as('admin')(links.self)).status).toBe(200);
    expect((await problemOf(await api.as('admin')(links.cancel, { method: 'POST' }))).code).toBe('forbidden');
  });
});

describe('a request', () => {
  test('to a path that does not exist is 404 and echoes nothing', async () => {
    for (const path of [
      `/${canary}`,
      `/api/v1/${canary}`,
      '/api/v1/videos/generate/',
      '//api/v1/videos/generate',
      '/API/v1/videos/generate',
      `/%zz${canary}`,
      '/docs/../../etc/passwd',
      '/docs/static/%2e%2e%2fpackage.json',
      '/errors/constructor',
      '/errors/__proto__',
    ]) {
      const response = await api.as('alice')(path);
      expect(response.status, path).toBe(404);
      expect((await problemOf(response)).code).toBe('not_found');
    }
  });

  test('with another method is 405 with those that are allowed, before a token or a body is looked at', async () => {
    for (const [method, path, allow] of [
      ['GET', '/api/v1/videos/generate', 'POST'],
      ['DELETE', '/api/v1/videos/generate', 'POST'],
      ['PUT', '/api/v1/videos/jobs/x/status', 'GET, HEAD'],
      ['POST', '/livez', 'GET, HEAD'],
      ['POST', '/ws/jobs/x', 'GET'],
    ] as const) {
      const body = method === 'GET' ? undefined : '{';
      const response = await fetch(api.url + path, {
        method,
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(response.status, path).toBe(405);
      expect(response.headers.get('allow')).toBe(allow);
      expect((await problemOf(response)).code).toBe('method_not_allowed');
    }
  });

  test('for a socket without an upgrade is told so', async () => {
    expect((await problemOf(await api.as('alice')('/ws/jobs/x'))).code).toBe('upgrade_required');
  });

  test('that offers an upgrade elsewhere is answered in plain HTTP', async () => {
    const answer = await raw(
      'GET /livez HTTP/1.1\r\nhost: x\r\nconnection: upgrade, close\r\nupgrade: h2c\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test('that expects what nobody knows is answered all the same', async () => {
    const answer = await raw('GET /livez HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test('that is not HTTP, or has too large headers, is refused with a problem', async () => {
    const nonsense = await raw(`${canary}\r\n\r\n`);
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    const [, body] = nonsense.split('\r\n\r\n');
    expect(Problem.parse(JSON.parse(body!)).code).toBe('bad_request');
    const large = await raw(`GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
    expect(nonsense + large).not.toContain(canary);
  });

  test('with a body shorter or longer than it says does no harm', async () => {
    const token = await api.token('alice');
    const head = (length: number) =>
      `POST /api/v1/videos/generate HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n`;
    expect(await raw(`${head(2)}{}{}`)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await raw(`${head(1)}{}`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(
      await raw('POST /livez HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('keeps the id that it brings when it is a sane one', async () => {
    const given = await fetch(`${api.url}/livez`, { headers: { 'x-request-id': 'trace-1.a:b' } });
    expect(given.headers.get('x-request-id')).toBe('trace-1.a:b');
    for (const bad of ['a b', '"', 'x'.repeat(101)]) {
      const response = await fetch(`${api.url}/livez`, { headers: { 'x-request-id': bad } });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
