import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startLocalServices } from '../../src/local/services.ts';
import { readChildren } from '../local/children.ts';
import { alive, descendants } from './process-tree.ts';
import { endServer, runServer, type StartedServer, startServer } from './server.ts';

const soon = { timeout: 30_000, interval: 100 };

describe.skipIf(process.platform !== 'linux')('the server as a process', { timeout: 180_000 }, () => {
  let folder: string;
  let started: StartedServer[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-process-'));
  });
  afterEach(async () => {
    for (const server of started) await endServer(server, 'SIGTERM');
    started = [];
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<StartedServer> {
    const server = await startServer(folder);
    started.push(server);
    return server;
  }

  const readiness = async ({ url }: StartedServer) => (await fetch(`${url}/readyz`)).status;
  const workerOf = () => readChildren(folder).find(({ name }) => name === 'worker')?.pid;

  test('says ready once /readyz answers 200; after SIGTERM nothing of it is left running', async () => {
    const server = await start();
    expect(await readiness(server)).toBe(200);
    expect(server.log.filter(({ msg }) => msg === 'ready')).toHaveLength(1);
    const below = descendants(server.process.pid!);
    expect(below.length).toBeGreaterThan(4);
    expect(await endServer(server, 'SIGTERM')).toEqual({ code: 0, killedBy: null });
    expect(alive(below)).toEqual([]);
    expect(readdirSync(folder)).not.toContain('lectern.lock');
  });

  test('a second start on the same data folder is refused and harms nobody', async () => {
    const server = await start();
    const second = await runServer(folder);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(new RegExp(`process ${server.process.pid}\\) already runs.*LECTERN_DATA`));
    expect(await readiness(server)).toBe(200);
  });

  test('after kill -9 its children end, and a new start on the same folder succeeds', async () => {
    const first = await start();
    const below = descendants(first.process.pid!);
    await endServer(first, 'SIGKILL');
    expect(await readiness(await start())).toBe(200);
    await vi.waitFor(() => expect(alive(below)).toEqual([]), soon);
  });

  test('a worker that is killed is replaced; the API stays', async () => {
    const server = await start();
    const before = workerOf();
    process.kill(before!, 'SIGKILL');
    await vi.waitFor(() => expect(workerOf()).toSatisfy((pid) => pid !== undefined && pid !== before), soon);
    expect(await readiness(server)).toBe(200);
  });

  test('with addresses of other servers, starts none of its own and leaves those alone', async () => {
    const theirs = await startLocalServices({
      dataFolder: join(folder, 'theirs'),
      postgres: true,
      redis: true,
      path: process.env.PATH ?? '',
      log: { info() {}, warn() {}, error() {} },
      onGivenUp: (reason) => expect.fail(reason.message),
    });
    try {
      const addresses = { DATABASE_URL: theirs.databaseUrl!, REDIS_URL: theirs.redisUrl! };
      const server = await startServer(join(folder, 'ours'), addresses);
      started.push(server);
      const [worker, ...more] = descendants(server.process.pid!);
      expect(more).toEqual([]);
      expect(await endServer(server, 'SIGTERM')).toEqual({ code: 0, killedBy: null });
      expect(alive([worker!])).toEqual([]);
      expect(alive(readChildren(join(folder, 'theirs')))).toHaveLength(2);
    } finally {
      await theirs.stop();
    }
  });

  test('stops when the parent that keeps a channel to it goes away', async () => {
    const server = await start();
    const below = descendants(server.process.pid!);
    server.process.disconnect();
    await vi.waitFor(() => expect(server.process.exitCode).toBe(0), soon);
    expect(alive(below)).toEqual([]);
  });
});

test('a wrong configuration ends the start with every fault at once', async () => {
  const { code, stderr } = await runServer('/nowhere', {
    PORT: 'http',
    DATABASE_URL: 'mysql://x',
    SERVICES: 'cook',
  });
  expect(code).toBe(1);
  for (const name of ['PORT', 'DATABASE_URL', 'SERVICES'])
    expect(stderr).toMatch(new RegExp(`^- ${name} `, 'm'));
});

test('a worker alone asks for the address of Redis', async () => {
  const { code, stderr } = await runServer('/nowhere', { SERVICES: 'worker' });
  expect(code).toBe(1);
  expect(stderr).toContain('- REDIS_URL must be set');
});
