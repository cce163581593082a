import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintDevelopmentToken } from '../../src/identity/development.ts';
import { createDatabase, openRedis } from '../fixtures/services.ts';
import { endServer, type StartedServer, startServer } from '../process/server.ts';

/** Two API processes and one worker process on one database, one Redis and one folder. */
export interface Replicas extends AsyncDisposable {
  servers: [StartedServer, StartedServer];
  token(user: string): Promise<string>;
  /** `fetch` at one of the two, with the token of a user. */
  ask(server: 0 | 1, user: string, path: string, init?: RequestInit): Promise<Response>;
  post(server: 0 | 1, user: string, body: object, headers?: Record<string, string>): Promise<Response>;
}

export async function openReplicas(env: Record<string, string> = {}): Promise<Replicas> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-replicas-'));
  const [databaseUrl, redis] = await Promise.all([createDatabase(), openRedis()]);
  const own = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url, SERVICES: 'api', NODE_ENV: 'test', ...env };
  const [first, second, worker] = await Promise.all([
    startServer(folder, own),
    startServer(folder, own),
    startWorker(redis.url, folder),
  ]);
  const servers: Replicas['servers'] = [first, second];
  const token = (user: string) => mintDevelopmentToken({ dataFolder: folder, user, ttl_s: 3_600 });
  const ask: Replicas['ask'] = async (server, user, path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await token(user)}`);
    return fetch(servers[server].url + path, { ...init, headers });
  };
  return {
    servers,
    token,
    ask,
    post: (server, user, body, headers = {}) =>
      ask(server, user, '/api/v1/videos/generate', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([...servers.map((server) => endServer(server, 'SIGTERM')), end(worker)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startWorker(redisUrl: string, folder: string): Promise<ChildProcess> {
  const program = new URL('../jobs/fixtures/worker-process.ts', import.meta.url);
  const worker = fork(program, [redisUrl, folder, '2', '0'], { execArgv: [] });
  await once(worker, 'message');
  return worker;
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGTERM');
  await gone;
}
