import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child-process.ts';
import { freePort } from './free-port.ts';
import type { LocalServer, LocalSurroundings } from './local-server.ts';
import { type Cluster, openCluster } from './postgres-cluster.ts';
import { postgresPrograms } from './postgres-program.ts';
import { supervise } from './supervise.ts';

/**
 * A real PostgreSQL of our own: cluster in the data folder, loopback only, a port of this start, password by SCRAM, every
 * commit on disk before it is acknowledged.
 * @throws when it does not come up after three tries.
 */
export async function startPostgres(surroundings: LocalSurroundings): Promise<LocalServer> {
  const programs = postgresPrograms();
  const cluster = await openCluster(surroundings.dataFolder, programs, surroundings.path);
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOn(await freePort(), cluster, join(programs, 'postgres'), surroundings);
    } catch (error) {
      if (tries === 3) throw error;
      surroundings.log.warn({ err: error, tries }, 'PostgreSQL did not start; trying again');
      await pause(500);
    }
  }
}

async function startOn(
  port: number,
  cluster: Cluster,
  program: string,
  { log, logFolder, onGivenUp, path, record }: LocalSurroundings,
): Promise<LocalServer> {
  const { account, folder, password } = cluster;
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...modest];
  const supervision = await supervise(
    {
      name: 'postgres',
      launch: () =>
        startChild({
          words: account.words,
          program,
          args: ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])],
          env: { PATH: path, LC_ALL: 'C' },
          deathSignal: 'SIGINT',
          logFile: join(logFolder, 'postgres.log'),
          uid: account.uid,
          gid: account.gid,
        }),
      whenReady: (child, signal) => saysReady(child.pid!, folder, signal),
      // Fast shutdown: sessions are ended, everything is written.
      stopSignal: 'SIGINT',
      patience_ms: 20_000,
      mostShortLives: 12,
      onGivenUp,
    },
    record,
    log,
  );
  return { url: `postgres://lectern:${password}@127.0.0.1:${port}/postgres`, stop: supervision.stop };
}

/** One machine's database, not a data centre's: small memory, no just-in-time compiler, no huge pages. */
const modest = [
  'shared_buffers=32MB',
  'max_connections=60',
  'jit=off',
  'huge_pages=off',
  'cluster_name=lectern',
];

const startWithin_ms = 60_000;

/** The server writes its process id and, on line eight, its state into postmaster.pid. */
async function saysReady(pid: number, folder: string, signal: AbortSignal): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const until = Date.now() + startWithin_ms;
  while (Date.now() < until) {
    signal.throwIfAborted();
    const lines = read(file).split('\n');
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return;
    await pause(15, undefined, { signal });
  }
  throw new Error(`PostgreSQL is not ready after ${startWithin_ms / 1000} s`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
