import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@lectern/server/config/config.ts';
import { createIdentity } from '@lectern/server/identity/create-identity.ts';
import { openClerk } from '@lectern/server/identity/open-clerk.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';

describe('lectern token', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-token-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const identity = () => createIdentity(readConfig({ LECTERN_DATA: folder }));

  test('prints one line and nothing else: a token that the server takes for that user', async () => {
    const { code, stdout, stderr } = await lectern(['token', '--user', 'alice'], { LECTERN_DATA: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const caller = await (await identity()).authenticate(stdout.trim());
    expect(caller).toMatchObject({ userId: 'user_alice', role: 'user' });
  });

  test('--admin gives the role, --ttl the lifetime in seconds', async () => {
    const options = ['token', '--user', 'root', '--admin', '--ttl', '600'];
    const { stdout } = await lectern(options, { LECTERN_DATA: folder });
    const caller = await (await identity()).authenticate(stdout.trim());
    expect(caller.role).toBe('admin');
    const lifetime_s = (caller.expiresAt - Date.now()) / 1000;
    expect(lifetime_s).toBeGreaterThan(500);
    expect(lifetime_s).toBeLessThanOrEqual(600);
  });

  test('--api-key prints a key that the server takes for that user', async () => {
    const options = ['token', '--user', 'alice', '--api-key'];
    const { code, stdout } = await lectern(options, { LECTERN_DATA: folder });
    expect(code).toBe(0);
    const config = readConfig({ LECTERN_DATA: folder });
    await using opened = openClerk(config);
    const caller = await (await createIdentity(config, opened.clerk)).authenticate(stdout.trim());
    expect(caller).toMatchObject({ kind: 'api_key', userId: 'user_alice' });
  });

  test('is refused in production', async () => {
    const env = { LECTERN_DATA: folder, NODE_ENV: 'production' };
    const { code, stdout, stderr } = await lectern(['token', '--user', 'alice'], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('production');
  });

  test('a user name that cannot be is refused in one line', async () => {
    const { code, stderr } = await lectern(['token', '--user', 'a/b'], { LECTERN_DATA: folder });
    expect(code).toBe(1);
    expect(stderr).toBe('A user name has 1 to 64 letters, digits, underscores or hyphens.\n');
  });
});
