import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';

const allowed = 'https://app.example.com';
const path = '/api/v1/videos/generate';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ ALLOWED_ORIGINS: `${allowed},https://other.example.com` });
});
afterAll(() => api[Symbol.asyncDispose]());

const ask = (method: string, origin: string | null, at = path, headers: Record<string, string> = {}) =>
  fetch(api.url + at, { method, headers: { ...(origin ? { origin } : {}), ...headers } });
const preflight = (origin: string, at = path) =>
  ask('OPTIONS', origin, at, {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type,idempotency-key',
  });

describe('a page of an allowed origin', () => {
  test.each([allowed, 'https://other.example.com'])('%s may call with a token', async (origin) => {
    const response = await preflight(origin);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      'access-control-allow-headers': 'authorization,content-type,idempotency-key',
      'access-control-max-age': '600',
    });
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('may read every answer, problems too, with its headers', async () => {
    for (const [response, status] of [
      [await ask('GET', allowed, '/livez'), 200],
      [await ask('POST', allowed), 401],
      [await ask('GET', allowed, '/nowhere'), 404],
      [await ask('PATCH', allowed), 405],
    ] as const) {
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
      expect(response.headers.get('vary')).toContain('Origin');
      const exposed = response.headers.get('access-control-expose-headers');
      for (const name of ['ETag', 'Location', 'Link', 'Retry-After', 'RateLimit', 'RateLimit-Policy'])
        expect(exposed).toContain(name);
      for (const name of ['X-Request-Id', 'Idempotency-Replayed', 'Content-Range', 'Content-Disposition'])
        expect(exposed).toContain(name);
    }
  });
});

describe('a page of another origin', () => {
  test.each(['https://evil.example.com', `${allowed}.evil.com`, 'http://app.example.com', 'null'])(
    '%s may neither call nor read',
    async (origin) => {
      const refused = await preflight(origin);
      expect(refused.status).toBe(405);
      expect(refused.headers.has('access-control-allow-origin')).toBe(false);
      const response = await ask('GET', origin, '/livez');
      expect(response.headers.has('access-control-allow-origin')).toBe(false);
    },
  );
});

test('OPTIONS that is no preflight is a method like any other: not allowed', async () => {
  expect((await ask('OPTIONS', null)).status).toBe(405);
});
