import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { jwksKeySource } from '../../src/identity/key-source.ts';
import { verifySessionToken } from '../../src/identity/session-token.ts';
import { ownKey, plainRules, sign } from './tokens.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of closers.splice(0)) close();
});

async function serveKeys(status = 200) {
  const state = { fetches: 0 };
  const jwk = (kid: string, { publicKey }: typeof ownKey) => ({
    ...publicKey.export({ format: 'jwk' }),
    ...{ kid, alg: 'RS256', use: 'sig' },
  });
  const keys = [jwk('ins_1', ownKey)];
  const server = createServer((_request, response) => {
    state.fetches += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  const rotate = (kid: string, key: typeof ownKey) => keys.splice(0, 1, jwk(kid, key));
  return { state, rotate, rules: { ...plainRules, keyFor: jwksKeySource(url) } };
}

describe('keys from a JWKS address', () => {
  test('are fetched once for many tokens', async () => {
    const { state, rules } = await serveKeys();
    for (let n = 0; n < 5; n += 1) await verifySessionToken(await sign({ n }), rules);
    expect(state.fetches).toBe(1);
  });

  test('are not fetched again and again for unknown key ids', async () => {
    const { state, rules } = await serveKeys();
    for (let n = 0; n < 20; n += 1) {
      const token = await sign({}, { kid: `unknown_${n}` });
      await expect(verifySessionToken(token, rules)).rejects.toMatchObject({ code: 'unauthenticated' });
    }
    expect(state.fetches).toBe(1);
  });

  test('are followed through a rotation without a restart', async () => {
    const { rotate, rules } = await serveKeys();
    await verifySessionToken(await sign(), rules);
    const next = generateKeyPairSync('rsa', { modulusLength: 2048 });
    rotate('ins_2', next);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    const rotated = await sign({}, { kid: 'ins_2' }, next.privateKey);
    await expect(verifySessionToken(rotated, rules)).resolves.toMatchObject({ userId: 'user_alice' });
    const withdrawn = verifySessionToken(await sign(), rules);
    await expect(withdrawn).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('that cannot be fetched make the service unavailable, not the token bad, and are not asked for in a storm', async () => {
    const { state, rules } = await serveKeys(500);
    for (let n = 0; n < 20; n += 1) {
      await expect(verifySessionToken(await sign(), rules)).rejects.toMatchObject({ code: 'unavailable' });
    }
    expect(state.fetches).toBe(1);
  });
});
