import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildRecord, openChildRecord } from './child-record.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { LocalServer, LocalSurroundings } from './local-server.ts';
import type { Log } from './log.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

export interface LocalServicesOptions {
  dataFolder: string;
  /** Which of the two to run; the other is somebody else's. */
  postgres: boolean;
  redis: boolean;
  /** PATH to look for programs in. */
  path: string;
  log: Log;
  /** Called when a server dies again and again. */
  onGivenUp(reason: Error): void;
}

export interface LocalServices {
  /** Null where the server is not ours. */
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Where every child of ours is written down, and its output kept. */
  record: ChildRecord;
  logFolder: string;
  /** Stops Redis, then PostgreSQL, and gives the data folder free. */
  stop(): Promise<void>;
}

/**
 * Locks the data folder, stops what an earlier process has left there, and starts the servers side by side.
 * @throws DataFolderInUse, NoRedisServer, NoAccount, or what else kept a server from starting; nothing is left running then.
 */
export async function startLocalServices(options: LocalServicesOptions): Promise<LocalServices> {
  const lock = lockDataFolder(options.dataFolder);
  const running: { postgres?: LocalServer; redis?: LocalServer } = {};
  const stop = async () => {
    await running.redis?.stop();
    await running.postgres?.stop();
    lock.release();
  };
  try {
    const logFolder = join(options.dataFolder, 'logs');
    mkdirSync(logFolder, { recursive: true, mode: 0o700 });
    const record = await openChildRecord(options.dataFolder, options.log);
    const surroundings: LocalSurroundings = { ...options, logFolder, record };
    const outcomes = await Promise.allSettled([
      options.postgres && startPostgres(surroundings).then((server) => (running.postgres = server)),
      options.redis && startRedis(surroundings).then((server) => (running.redis = server)),
    ]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    const databaseUrl = running.postgres?.url ?? null;
    return { databaseUrl, redisUrl: running.redis?.url ?? null, record, logFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
