import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createIdentity } from '../../src/identity/create-identity.ts';
import { mintDevelopmentToken } from '../../src/identity/development.ts';
import { openDevelopmentKey } from '../../src/identity/development-key.ts';

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'lectern-identity-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

describe('development issuer', () => {
  test('its tokens pass the same verification as any', async () => {
    const identity = await createIdentity(readConfig({ LECTERN_DATA: dataFolder }));
    const user = await identity.authenticate(await mintDevelopmentToken({ dataFolder, user: 'alice' }));
    expect(user).toMatchObject({ userId: 'user_alice', role: 'user' });
    const admin = await mintDevelopmentToken({ dataFolder, user: 'root', admin: true, ttl_s: 5 });
    expect(await identity.authenticate(admin)).toMatchObject({ userId: 'user_root', role: 'admin' });
  });

  test('its tokens are not taken with the key of another data folder', async () => {
    const other = join(dataFolder, 'other');
    const identity = await createIdentity(readConfig({ LECTERN_DATA: dataFolder }));
    const token = await mintDevelopmentToken({ dataFolder: other, user: 'alice' });
    await expect(identity.authenticate(token)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('processes that begin at once share one key, which only its owner can read', async () => {
    const folder = join(dataFolder, 'race');
    const keys = await Promise.all(Array.from({ length: 4 }, () => openDevelopmentKey(folder)));
    expect(new Set(keys.map((key) => key.publicPem)).size).toBe(1);
    expect((await stat(join(folder, 'identity/development-key.pem'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'identity'))).mode & 0o777).toBe(0o700);
  });

  test('it does not exist in production', async () => {
    const config = { ...readConfig({ LECTERN_DATA: dataFolder }), environment: 'production' as const };
    await expect(createIdentity(config)).rejects.toThrow('does not exist in production');
  });

  test('a name or a lifetime that cannot be is refused', async () => {
    for (const request of [
      { user: '' },
      { user: 'a b' },
      { user: 'a', ttl_s: 0 },
      { user: 'a', ttl_s: 1.5 },
    ]) {
      await expect(mintDevelopmentToken({ dataFolder, ...request })).rejects.toThrow(RangeError);
    }
  });
});
