import { Problem } from '@lectern/contracts/api/problem.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { badTokens, issuer, party, publicPem, sign } from '../identity/tokens.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ CLERK_ISSUER: issuer, CLERK_AUTHORIZED_PARTIES: party, CLERK_JWT_KEY: publicPem });
});
afterAll(() => api[Symbol.asyncDispose]());

const me = (headers: Record<string, string>) => fetch(`${api.url}/api/v1/me`, { headers });

test('a Clerk session token says who one is', async () => {
  const response = await me({ authorization: `Bearer ${await sign({ metadata: { role: 'admin' } })}` });
  expect([response.status, await response.json()]).toMatchObject([
    200,
    {
      user_id: 'user_alice',
      kind: 'session',
      role: 'admin',
      permissions: [],
      scopes: null,
      profile: null,
    },
  ]);
});

test('every bad token is 401 with a challenge, alike in every byte but the request id', async () => {
  const tokens = Object.entries(await badTokens()).filter(
    ([what]) => what !== 'white space inside' && what !== 'empty',
  );
  const answers = new Set<string>();
  for (const [what, token] of tokens) {
    const response = await me({ authorization: `Bearer ${token}` });
    expect(response.status, what).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="lectern", error="invalid_token"');
    const { request_id, ...problem } = Problem.parse(await response.json());
    answers.add(JSON.stringify(problem).replaceAll(request_id!, 'ID'));
  }
  expect(tokens.length).toBeGreaterThan(30);
  expect(answers.size).toBe(1);
});

test('no token, or one in another place, is 401', async () => {
  const token = await sign();
  const headers: Record<string, string>[] = [
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: token },
    { authorization: `Basic ${token}` },
    { authorization: `Bearer ${token}, Bearer ${token}` },
    { authorization: `Bearer ${token.replace('.', '. ')}` },
    { cookie: `__session=${token}` },
    { 'x-authorization': `Bearer ${token}` },
  ];
  for (const given of headers) {
    const response = await me(given);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="lectern"');
    await response.body?.cancel();
  }
  expect((await fetch(`${api.url}/api/v1/me?token=${token}`)).status).toBe(401);
});
