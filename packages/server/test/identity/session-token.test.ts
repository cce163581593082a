import { describe, expect, test } from 'vitest';
import type { Caller } from '../../src/identity/identity.ts';
import { pemKeySource } from '../../src/identity/key-source.ts';
import { verifySessionToken } from '../../src/identity/session-token.ts';
import { cacheTokens } from '../../src/identity/token-cache.ts';
import { badTokens, now, plainRules, publicPem, sign } from './tokens.ts';

const rules = { ...plainRules, keyFor: pemKeySource(publicPem) };

const caller: Omit<Caller, 'expiresAt'> = {
  kind: 'session',
  userId: 'user_a',
  credentialId: 'sess_1',
  role: 'user',
  permissions: [],
  scopes: null,
};

describe('session tokens', () => {
  test('a good token says who calls and until when', async () => {
    const exp = now() + 30;
    expect(await verifySessionToken(await sign({ exp }), rules)).toEqual({
      kind: 'session',
      userId: 'user_alice',
      credentialId: 'sess_1',
      role: 'user',
      permissions: [],
      scopes: null,
      expiresAt: exp * 1000,
    });
  });

  test('a clock five seconds slow does not refuse a token that has just been minted', async () => {
    await expect(verifySessionToken(await sign({ iat: now() + 3 }), rules)).resolves.toBeDefined();
  });

  test('the role in the signed metadata makes an administrator, one in an organisation does not', async () => {
    const roleOf = async (claims: object) => (await verifySessionToken(await sign(claims), rules)).role;
    expect(await roleOf({ metadata: { role: 'admin' } })).toBe('admin');
    expect(await roleOf({ metadata: { role: 'Admin' } })).toBe('user');
    expect(await roleOf({ o: { id: 'org_1', rol: 'admin' } })).toBe('user');
  });

  test('a role or a permission makes an administrator in the organisations that are named', async () => {
    const administrators = {
      organisations: ['org_us'],
      roles: ['org:admin'],
      permissions: ['org:lectern:run'],
    };
    const roleOf = async (claims: object) =>
      (await verifySessionToken(await sign(claims), { ...rules, administrators })).role;
    const member = { id: 'org_us', rol: 'member', per: 'read,run', fpm: '3' };
    expect(await roleOf({ o: { id: 'org_us', rol: 'admin' } })).toBe('admin');
    expect(await roleOf({ o: { id: 'org_them', rol: 'admin' } })).toBe('user');
    expect(await roleOf({ o: { ...member, fpm: '1' }, fea: 'o:lectern' })).toBe('user');
    expect(await roleOf({ o: member, fea: 'o:lectern' })).toBe('admin');
    expect(await roleOf({ o: member, fea: 'o:billing' })).toBe('user');
    expect(await roleOf({ o: { ...member, id: 'org_them' }, fea: 'o:lectern' })).toBe('user');
    expect(await roleOf({ v: undefined, org_id: 'org_us', org_role: 'org:admin' })).toBe('admin');
  });

  test('its permissions are unpacked from the claims as Clerk packs them', async () => {
    const claims = {
      fea: 'u:profile,o:videos,uo:uploads,o:none',
      o: { id: 'org_1', slg: 'us', rol: 'member', per: 'read,manage,pay', fpm: '3,4' },
    };
    const { permissions } = await verifySessionToken(await sign(claims), rules);
    expect(permissions).toEqual(['org:videos:read', 'org:videos:manage', 'org:uploads:pay']);
    for (const o of ['x', null, { id: 'org_1' }, { id: 'org_1', rol: 'm', per: 'a', fpm: '-1' }]) {
      expect((await verifySessionToken(await sign({ ...claims, o }), rules)).permissions).toEqual([]);
    }
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
      return { ...caller, expiresAt: Date.now() + 25 };
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
      return { ...caller, expiresAt: Date.now() + 60_000 };
    }, 2);
    for (const token of ['a', 'b', 'c', 'b', 'a']) await identity.authenticate(token);
    expect(seen).toEqual(['a', 'b', 'c', 'a']);
  });
});
