import { describe, expect, test } from 'vitest';
import { pemKeySource } from '../../src/identity/key-source.ts';
import { verifySessionToken } from '../../src/identity/session-token.ts';
import { cacheTokens } from '../../src/identity/token-cache.ts';
import { badTokens, issuer, now, party, publicPem, sign } from './tokens.ts';

const rules = { issuer, authorizedParties: [party], keyFor: pemKeySource(publicPem) };

describe('session tokens', () => {
  test('a good token says who calls and until when', async () => {
    const exp = now() + 30;
    expect(await verifySessionToken(await sign({ exp }), rules)).toEqual({
      userId: 'user_alice',
      sessionId: 'sess_1',
      role: 'user',
      expiresAt: exp * 1000,
    });
  });

  test('a clock five seconds slow does not refuse a token that has just been minted', async () => {
    await expect(verifySessionToken(await sign({ iat: now() + 3 }), rules)).resolves.toBeDefined();
  });

  test('only the role in the signed metadata makes an administrator', async () => {
    const roleOf = async (claims: object) => (await verifySessionToken(await sign(claims), rules)).role;
    expect(await roleOf({ metadata: { role: 'admin' } })).toBe('admin');
    expect(await roleOf({ metadata: { role: 'Admin' } })).toBe('user');
    expect(await roleOf({ o: { id: 'org_1', rol: 'admin' } })).toBe('user');
  });

  test('every bad token is refused alike, and nothing of it is in the public text', async () => {
    const tokens = Object.entries(await badTokens());
    expect(tokens.length).toBeGreaterThanOrEqual(30);
    for (const [what, token] of tokens) {
      const refusal = verifySessionToken(token, rules);
      await expect(refusal, what).rejects.toMatchObject({
        code: 'unauthenticated',
        detail: 'A valid session token is needed.',
      });
    }
  });

  test('a remembered token is not verified again, and not taken after its end', async () => {
    let verified = 0;
    const identity = cacheTokens(async () => {
      verified += 1;
      return { userId: 'user_a', sessionId: 's', role: 'user', expiresAt: Date.now() + 25 };
    });
    await identity.authenticate('t');
    await identity.authenticate('t');
    expect(verified).toBe(1);
    await expect.poll(async () => identity.authenticate('t').then(() => verified), { interval: 10 }).toBe(2);
  });

  test('however many tokens come, the cache keeps to its bound', async () => {
    const seen: string[] = [];
    const identity = cacheTokens(async (token) => {
      seen.push(token);
      return { userId: token, sessionId: 's', role: 'user', expiresAt: Date.now() + 60_000 };
    }, 2);
    for (const token of ['a', 'b', 'c', 'b', 'a']) await identity.authenticate(token);
    expect(seen).toEqual(['a', 'b', 'c', 'a']);
  });
});
