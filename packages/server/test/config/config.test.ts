import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { renderExample } from '../../src/config/example.ts';
import { ConfigError } from '../../src/config/read-variables.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

const clerk = {
  CLERK_ISSUER: 'https://clerk.example.com',
  CLERK_AUTHORIZED_PARTIES: 'https://app.example.com',
};
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://lectern:canary-password@db.example.com/lectern',
  REDIS_URL: 'rediss://:canary-redis@cache.example.com',
  CLERK_SECRET_KEY: 'sk_live_canary',
  LINK_SECRET: 'canary'.repeat(6),
  ...clerk,
};

describe('configuration', () => {
  test('an empty environment is the default mode', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      environment: 'development',
      services: ['api', 'worker'],
      http: { host: '127.0.0.1', port: 8000, publicUrl: null },
      database: { kind: 'supervised' },
      redis: { kind: 'supervised' },
      identity: { kind: 'development' },
    });
    expect(config.dataFolder).toMatch(/\/\.lectern$/);
  });

  test('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      http: { port: 8000 },
      database: { kind: 'supervised' },
    });
  });

  test('proxies are believed by address or network only, and none unless they are named', () => {
    expect(readConfig({}).http.trustedProxies).toEqual([]);
    const named = '10.0.0.0/8, ::1,loopback,2001:db8::/128,192.0.2.1/32';
    expect(readConfig({ TRUST_PROXY: named }).http.trustedProxies).toHaveLength(5);
    for (const wrong of ['1', 'true', '*', '10.0.0.0/33', '::/129', 'proxy.example.com', '10.0.0.1/']) {
      expect(faultsOf({ TRUST_PROXY: wrong }), wrong).toHaveLength(1);
    }
  });

  test('every fault is listed at once, in plain sentences, without the values', () => {
    const env = {
      PORT: '99999',
      SERVICES: 'api,canary',
      DATABASE_URL: 'mysql://canary',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'production',
      QUEUE_LIMIT: '-1',
      CLERK_JWT_KEY: 'canary',
    };
    const faults = faultsOf(env);
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'CLERK_ISSUER',
      'CLERK_JWT_KEY',
      'DATABASE_URL',
      'LINK_SECRET',
      'LOG_LEVEL',
      'PORT',
      'QUEUE_LIMIT',
      'REDIS_URL',
      'SERVICES',
    ]);
    expect(faults.join()).not.toContain('canary');
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+ must .+\.$/);
  });

  test('a worker in production needs Redis alone', () => {
    expect(faultsOf({ NODE_ENV: 'production', SERVICES: 'worker' })).toEqual([
      'REDIS_URL must be set when NODE_ENV is production.',
    ]);
  });

  test('production demands its servers and its issuer, and takes them', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL must be set when NODE_ENV is production.',
      'REDIS_URL must be set when NODE_ENV is production.',
      'CLERK_ISSUER must be set when NODE_ENV is production.',
      'LINK_SECRET must be set when NODE_ENV is production.',
    ]);
    expect(readConfig(production).identity).toMatchObject({
      kind: 'clerk',
      issuer: 'https://clerk.example.com',
      keys: { kind: 'jwks', url: 'https://clerk.example.com/.well-known/jwks.json' },
    });
  });

  test.each([
    ['LINK_SECRET', 'x'.repeat(31), false],
    ['LINK_SECRET', 'x'.repeat(32), true],
    ['LINK_SECRET', 'x'.repeat(512), true],
    ['LINK_SECRET', 'x'.repeat(513), false],
    ['RETENTION_DAYS', '36500', true],
    ['RETENTION_DAYS', '36501', false],
    ['APPROVAL_DAYS', '0', false],
    ['APPROVAL_DAYS', '1', true],
    ['APPROVAL_DAYS', '365', true],
    ['APPROVAL_DAYS', '366', false],
    ['CACHE_LIMIT_BYTES', '0', true],
    ['CACHE_LIMIT_BYTES', '999999999999', true],
    ['CACHE_LIMIT_BYTES', '1000000000000', false],
  ])('%s of %s is taken: %s', (name, value, taken) => {
    expect(faultsOf({ [name]: value })).toHaveLength(taken ? 0 : 1);
  });

  test('private networks for webhooks are named as such, and a webhook for alerts has a secret', () => {
    expect(readConfig({ WEBHOOK_NETWORKS: '10.1.0.0/16, fd00::/8' }).webhooks.networks).toEqual([
      '10.1.0.0/16',
      'fd00::/8',
    ]);
    for (const wrong of ['10.1.0.0', '10.1.0.0/33', 'example.com/8', 'true', 'loopback']) {
      expect(faultsOf({ WEBHOOK_NETWORKS: wrong }), wrong).toHaveLength(1);
    }
    const url = 'https://pager.example.com/';
    expect(faultsOf({ ALERT_WEBHOOK_URL: url })).toEqual([
      'ALERT_WEBHOOK_URL and ALERT_WEBHOOK_SECRET must be set together.',
    ]);
    expect(faultsOf({ ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: 'canary' }).join()).not.toContain(
      'canary',
    );
  });

  test('an issuer without authorized parties is refused', () => {
    expect(faultsOf({ CLERK_ISSUER: clerk.CLERK_ISSUER })).toEqual([
      'CLERK_AUTHORIZED_PARTIES must name at least one origin when CLERK_ISSUER is set.',
    ]);
  });

  test('a printed configuration shows no secret', () => {
    const config = readConfig(production);
    expect(`${JSON.stringify(config)}${inspect(config, { depth: 9 })}`).not.toContain('canary');
    expect(config.database.kind === 'external' && config.database.url.reveal()).toContain('canary-password');
  });

  test('.env.example is what the variables say', async () => {
    const file = await readFile(new URL('../../../../.env.example', import.meta.url), 'utf8');
    expect(file).toBe(renderExample());
  });
});
