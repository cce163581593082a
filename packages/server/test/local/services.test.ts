import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataFolderInUse } from '../../src/local/data-folder-lock.ts';
import { identify } from '../../src/local/process-identity.ts';
import { type LocalServices, startLocalServices } from '../../src/local/services.ts';
import { readChildren } from './children.ts';

const silent = { info() {}, warn() {}, error() {} };

describe('local PostgreSQL and Redis', () => {
  let parent: string;
  let folder: string;
  let running: LocalServices[] = [];

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'lectern-local-'));
    folder = join(parent, 'data');
  });
  afterEach(async () => {
    for (const services of running) await services.stop();
    running = [];
    rmSync(parent, { recursive: true, force: true });
  });

  async function start(): Promise<LocalServices> {
    const services = await startLocalServices({
      dataFolder: folder,
      postgres: true,
      redis: true,
      path: process.env.PATH ?? '',
      log: silent,
      onGivenUp: (reason) => expect.fail(reason.message),
    });
    running.push(services);
    return services;
  }

  test('what one start writes, the next one finds; in between nothing runs', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept (value int)', 'INSERT INTO kept VALUES (42)');
    await withRedis(first, (redis) => redis.set('kept', 'word'));
    const pids = readChildren(folder).map(({ pid }) => pid);
    expect(pids).toHaveLength(2);
    await first.stop();
    expect(pids.map(identify)).toEqual([null, null]);

    const second = await start();
    expect(await query(second, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    expect(await withRedis(second, (redis) => redis.get('kept'))).toBe('word');
  });

  test('a second start on the same folder is refused and leaves the first alone', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(DataFolderInUse);
    expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a server that is killed comes back under the same address', async () => {
    const services = await start();
    for (const { pid } of readChildren(folder)) process.kill(pid, 'SIGKILL');
    await vi.waitFor(
      async () => {
        expect(await query(services, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
        expect(await withRedis(services, (redis) => redis.ping())).toBe('PONG');
      },
      { timeout: 20_000, interval: 100 },
    );
  });

  test('nobody gets in without the password', async () => {
    const { databaseUrl, redisUrl } = await start();
    await expect(
      query({ databaseUrl: databaseUrl!.replace(/:[^:@]+@/, ':wrong@') }, 'SELECT 1'),
    ).rejects.toThrow(/password/);
    await expect(
      withRedis({ redisUrl: redisUrl!.replace(/:[^:@]+@/, '@') }, (redis) => redis.get('x')),
    ).rejects.toThrow(/NOAUTH/);
  });

  test('works below a folder that is closed to others', async () => {
    chmodSync(parent, 0o700);
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a Redis folder that cannot be read is set aside: PostgreSQL is the record', async () => {
    const first = await start();
    await withRedis(first, (redis) => redis.set('kept', 'word'));
    await first.stop();
    spoilAppendOnlyFile(join(folder, 'redis'));
    const second = await start();
    expect(await withRedis(second, (redis) => redis.get('kept'))).toBeNull();
  });
});

async function query({ databaseUrl }: Pick<LocalServices, 'databaseUrl'>, ...statements: string[]) {
  const client = new pg.Client({ connectionString: databaseUrl! });
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

async function withRedis<Answer>(
  { redisUrl }: Pick<LocalServices, 'redisUrl'>,
  ask: (redis: Redis) => Promise<Answer>,
): Promise<Answer> {
  const redis = new Redis(redisUrl!, { maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    return await ask(redis);
  } finally {
    redis.disconnect();
  }
}

function spoilAppendOnlyFile(folder: string): void {
  const files = readdirSync(join(folder, 'appendonlydir')).filter((name) => name.endsWith('.incr.aof'));
  for (const name of files)
    writeFileSync(join(folder, 'appendonlydir', name), 'this is no append-only file\n');
}
