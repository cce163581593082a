import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child-process.ts';
import { freePort } from './free-port.ts';
import type { LocalServer, LocalSurroundings } from './local-server.ts';
import { redisProcessId } from './redis-process-id.ts';
import { redisProgram } from './redis-program.ts';
import { supervise } from './supervise.ts';

/**
 * A real Redis of our own: loopback only, a port and a password of this start, every write in an append-only file below
 * the data folder. A folder that Redis cannot read is set aside: PostgreSQL is the record, and the queue is rebuilt from it.
 * @throws when it does not answer after three tries.
 */
export async function startRedis(surroundings: LocalSurroundings): Promise<LocalServer> {
  const folder = join(surroundings.dataFolder, 'redis');
  const password = randomBytes(24).toString('base64url');
  const program = redisProgram(join(surroundings.dataFolder, 'bin'), surroundings.path);
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOn(await freePort());
    } catch (error) {
      if (tries === 3) throw error;
      surroundings.log.warn({ err: error, tries }, 'Redis did not start; trying again');
      if (tries === 2) renameSync(folder, `${folder}.unreadable-${Date.now()}`);
    }
  }

  async function startOn(port: number): Promise<LocalServer> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const supervision = await supervise(
      {
        name: 'redis',
        launch: () =>
          startChild({
            program,
            args: ['-'],
            input: configuration(folder, port, password),
            env: { PATH: surroundings.path, LC_ALL: 'C' },
            deathSignal: 'SIGTERM',
            logFile: join(surroundings.logFolder, 'redis.log'),
          }),
        whenReady: (child, signal) => answersAs(child.pid!, port, password, signal),
        stopSignal: 'SIGTERM',
        patience_ms: 10_000,
        mostShortLives: 12,
        onGivenUp: surroundings.onGivenUp,
      },
      surroundings.record,
      surroundings.log,
    );
    return { url: `redis://:${password}@127.0.0.1:${port}`, stop: supervision.stop };
  }
}

/** Handed over on standard input, so that the password stands in no process list and no file. */
const configuration = (folder: string, port: number, password: string) =>
  [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    'supervised no',
    '',
  ].join('\n');

const startWithin_ms = 30_000;

async function answersAs(pid: number, port: number, password: string, signal: AbortSignal): Promise<void> {
  const until = Date.now() + startWithin_ms;
  while (Date.now() < until) {
    signal.throwIfAborted();
    const answered = await redisProcessId(port, password, signal).catch(() => null);
    if (answered === pid) return;
    if (answered !== null) throw new Error(`Another Redis answers on port ${port}`);
    await pause(15, undefined, { signal });
  }
  throw new Error(`Redis does not answer after ${startWithin_ms / 1000} s`);
}
