import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createIdentity } from '../../src/identity/create-identity.ts';
import type { Identity } from '../../src/identity/identity.ts';
import { openClerk } from '../../src/identity/open-clerk.ts';
import { openTestClerk, type TestClerk } from './clerk-server.ts';
import { issuer, now, sign } from './tokens.ts';

let clerk: TestClerk;
let identity: Identity;
beforeAll(async () => {
  clerk = await openTestClerk();
});
afterAll(() => clerk[Symbol.asyncDispose]());
beforeEach(async () => {
  identity = await openIdentity();
  clerk.behaviour = 'well';
  clerk.asked.length = 0;
});
afterEach(() => void vi.useRealTimers());

async function openIdentity(changes: Record<string, string> = {}): Promise<Identity> {
  const config = readConfig({ ...clerk.env, ...changes });
  return createIdentity(config, openClerk(config).clerk);
}

const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
const refused = { code: 'unauthenticated' };
const unavailable = { code: 'unavailable', headers: { 'retry-after': '5' } };

describe('API keys', () => {
  test('stand for their user, with all that is theirs, and never for an administrator', async () => {
    expect(await identity.authenticate(await clerk.key('user_alice', { scopes: [] }))).toMatchObject({
      kind: 'api_key',
      userId: 'user_alice',
      credentialId: expect.stringMatching(/^ak_\w+$/),
      role: 'user',
      scopes: null,
    });
    const proud = await identity.authenticate(
      await clerk.key('user_root', { scopes: ['admin', 'videos:read'] }),
    );
    expect(proud).toMatchObject({ role: 'user', scopes: ['videos:read'] });
  });

  test('of an organisation stand for the organisation; those of anything else are refused', async () => {
    const caller = await identity.authenticate(await clerk.key('org_school'));
    expect(caller.userId).toBe('org_school');
    for (const subject of ['', 'mch_1', 'alice', 'user_', 'user_a/b']) {
      await expect(identity.authenticate(await clerk.key(subject)), subject).rejects.toMatchObject(refused);
    }
  });

  test('are verified by Clerk once for many calls, and once for calls at the same time', async () => {
    const key = await clerk.key('user_alice');
    await Promise.all(Array.from({ length: 20 }, () => identity.authenticate(key)));
    await identity.authenticate(key);
    expect(clerk.asked).toEqual(['POST /api_keys/verify']);
  });

  test('that are revoked stop within ten seconds', async () => {
    const key = await clerk.key('user_alice');
    await identity.authenticate(key);
    clerk.gone.add(key);
    later(9_999);
    await expect(identity.authenticate(key)).rejects.toMatchObject(refused);
  });

  test('that have ended are refused, also while they are remembered', async () => {
    const ended = await clerk.key('user_alice', { expiration: Date.now() - 1 });
    await expect(identity.authenticate(ended)).rejects.toMatchObject(refused);
    const ending = await clerk.key('user_alice', { expiration: Date.now() + 2_000 });
    expect((await identity.authenticate(ending)).expiresAt).toBeLessThanOrEqual(Date.now() + 2_000);
    later(2_000);
    await expect(identity.authenticate(ending)).rejects.toMatchObject(refused);
  });

  test('that are wrong are refused; of equal ones Clerk hears once, of impossible ones never', async () => {
    for (const wrong of [
      'ak_',
      'ak_short',
      `ak_${'x'.repeat(1_001)}`,
      'ak_a b c d e f g h',
      'ak_/../users',
    ]) {
      await expect(identity.authenticate(wrong), wrong).rejects.toMatchObject(refused);
    }
    expect(clerk.asked).toEqual([]);
    for (let n = 0; n < 3; n += 1) {
      await expect(identity.authenticate('ak_0123456789abcdef')).rejects.toMatchObject(refused);
    }
    expect(clerk.asked).toHaveLength(1);
  });

  test('can be used when Clerk fails only while they are remembered; then 503 with Retry-After, not 401', async () => {
    const key = await clerk.key('user_alice');
    const other = await clerk.key('user_bob');
    await identity.authenticate(key);
    clerk.behaviour = 'failing';
    await expect(identity.authenticate(other)).rejects.toMatchObject(unavailable);
    await expect(identity.authenticate(key)).resolves.toBeDefined();
    later(5_001);
    await expect(identity.authenticate(key)).rejects.toMatchObject(unavailable);
    clerk.behaviour = 'well';
    later(5_001);
    await expect(identity.authenticate(key)).resolves.toBeDefined();
  });

  test('do not wait for a Clerk that is silent, and do not ask it in a storm', async () => {
    clerk.behaviour = 'silent';
    await expect(identity.authenticate(await clerk.key('user_1'))).rejects.toMatchObject(unavailable);
    for (let n = 0; n < 20; n += 1) {
      await expect(identity.authenticate(await clerk.key(`user_${n}`))).rejects.toMatchObject(unavailable);
    }
    expect(clerk.asked).toHaveLength(1);
  });

  test('are no business of callers when it is our own key that Clerk refuses', async () => {
    const misconfigured = await openIdentity({ CLERK_SECRET_KEY: 'sk_test_wrong' });
    const key = await clerk.key('user_alice');
    await expect(misconfigured.authenticate(key)).rejects.toMatchObject(unavailable);
  });

  test('are not taken, nor asked about, without a secret key', async () => {
    const without = await openIdentity({ CLERK_SECRET_KEY: '' });
    await expect(without.authenticate(await clerk.key('user_alice'))).rejects.toMatchObject(refused);
    expect(clerk.asked).toEqual([]);
  });
});

describe('tokens of machines', () => {
  test('stand for the machine', async () => {
    const caller = await identity.authenticate(await clerk.machineToken('mch_school'));
    expect(caller).toMatchObject({ kind: 'machine', userId: 'mch_school', role: 'user', scopes: null });
    await expect(identity.authenticate(await clerk.machineToken('user_alice'))).rejects.toMatchObject(
      refused,
    );
  });

  test('are not taken, nor asked about, without a machine of our own', async () => {
    const without = await openIdentity({ CLERK_MACHINE_SECRET_KEY: '' });
    await expect(without.authenticate(await clerk.machineToken('mch_1'))).rejects.toMatchObject(refused);
    expect(clerk.asked).toEqual([]);
  });

  const machineClaims = { sub: 'mch_school', jti: 'mt_1', azp: undefined, sid: undefined, sts: undefined };
  const forUs = { ...machineClaims, aud: ['mch_lectern'] };

  test('that are JWTs are verified without a call when they name our machine', async () => {
    for (const named of [{ aud: ['mch_lectern'] }, { aud: 'mch_lectern' }, { scopes: 'mch_a mch_lectern' }]) {
      const token = await sign({ ...machineClaims, ...named }, { cat: 'cl_B7d4PD333AAA' });
      expect(await identity.authenticate(token)).toMatchObject({ kind: 'machine', userId: 'mch_school' });
    }
    expect(clerk.asked).toEqual([]);
  });

  test('that are JWTs are refused when anything is wrong', async () => {
    const bad = {
      'for another machine': await sign({ ...machineClaims, aud: ['mch_other'] }),
      'for nobody': await sign(machineClaims),
      'of another issuer': await sign({ ...forUs, iss: `${issuer}x` }),
      expired: await sign({ ...forUs, iat: now() - 60, exp: now() - 1 }),
      'without an id': await sign({ ...forUs, jti: undefined }),
      'of another category': await sign(forUs, { cat: 'cl_B7d4PD111AAA' }),
      'with a key of its own': await sign(forUs, { jku: 'http://127.0.0.1:9/' }),
      'an OAuth token': await sign(forUs, { typ: 'at+jwt' }),
    };
    for (const [what, token] of Object.entries(bad)) {
      await expect(identity.authenticate(token), what).rejects.toMatchObject(refused);
    }
    const without = await openIdentity({ CLERK_MACHINE_ID: '' });
    await expect(without.authenticate(await sign(forUs))).rejects.toMatchObject(refused);
    expect(clerk.asked).toEqual([]);
  });
});

test('OAuth access tokens, which third parties hold, are refused without a call', async () => {
  await expect(identity.authenticate('oat_0123456789abcdef')).rejects.toMatchObject(refused);
  await expect(identity.authenticate(await sign({}, { typ: 'at+jwt' }))).rejects.toMatchObject(refused);
  expect(clerk.asked).toEqual([]);
});
