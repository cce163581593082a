import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { jwksKeySource } from '../../src/identity/key-source.ts';
import { verifySessionToken } from '../../src/identity/session-token.ts';
import { ownKey, plainRules, sign } from './tokens.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serveKeys(status = 200) {
  const state = { fetches: 0 };
  const key = { ...ownKey.publicKey.export({ format: 'jwk' }), kid: 'ins_1', alg: 'RS256', use: 'sig' };
  const server = createServer((_request, response) => {
    state.fetches += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [key] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  return { state, rules: { ...plainRules, keyFor: jwksKeySource(url) } };
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

  test('that cannot be fetched make the service unavailable, not the token bad, and are not asked for in a storm', async () => {
    const { state, rules } = await serveKeys(500);
    for (let n = 0; n < 20; n += 1) {
      await expect(verifySessionToken(await sign(), rules)).rejects.toMatchObject({ code: 'unavailable' });
    }
    expect(state.fetches).toBe(1);
  });
});
