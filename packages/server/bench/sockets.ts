import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../src/db/database.ts';
import { mintDevelopmentToken } from '../src/identity/development.ts';
import { silent } from '../src/jobs/log.ts';
import { connected, openRedis } from '../src/jobs/redis.ts';
import { createReporter } from '../src/jobs/reporter.ts';
import { acceptJob } from '../src/jobs/requests.ts';
import { startPostgres, stopServer } from '../test/fixtures/postgres-server.ts';
import { startRedis } from '../test/fixtures/redis-server.ts';
import type { Heard } from './sockets/clients.ts';
import { jobFinished, sampleRequest } from './sockets/job.ts';

// One job's socket watched by 1,000 clients: a worker reports by the stream in Redis, an API process records and tells, the
// clients are in a third process. Fails unless all hear the same, all of it; prints how long the way from worker to client is.

const clients = 1_000;
const reports = 300;
/** As often as a worker says how far it is. */
const every_ms = 250;

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
await chmod(folder, 0o755);
await using stack = new AsyncDisposableStack();
stack.defer(() => rm(folder, { recursive: true, force: true }));
const postgres = await startPostgres(folder);
stack.defer(() => stopServer(postgres.process, 'SIGINT'));
const redisServer = await startRedis(folder);
stack.defer(() => stopServer(redisServer.process, 'SIGTERM'));

const env = {
  NODE_ENV: 'test',
  LECTERN_DATA: folder,
  DATABASE_URL: postgres.url,
  REDIS_URL: redisServer.url,
  SOCKET_LIMIT: String(clients),
  LOG_LEVEL: 'error',
};
const start = (file: string, args: string[] = []): ChildProcess =>
  fork(new URL(`./sockets/${file}`, import.meta.url), args, { env: { ...process.env, ...env } });
const api = start('api.ts');
stack.defer(async () => {
  const gone = once(api, 'exit');
  api.disconnect();
  await gone;
});
const [port] = (await once(api, 'message')) as [number];

const database = openDatabase(postgres.url);
stack.defer(() => database.close());
const redis = openRedis(redisServer.url, 'patient');
stack.defer(() => redis.disconnect());
await connected(redis, 5_000);
const accepted = await acceptJob(database.db, { userId: 'user_alice', request: sampleRequest });
if (accepted.kind !== 'accepted') throw new Error(accepted.kind);
const { id, attempt, request } = accepted.job;

const token = await mintDevelopmentToken({ dataFolder: folder, user: 'alice', ttl_s: 3_600 });
const watching = start('clients.ts', [`ws://127.0.0.1:${port}/ws/jobs/${id}`, token, String(clients)]);
const [said] = await once(watching, 'message');
if (said !== 'ready') throw new Error('the clients did not connect');

const payload = { job_id: id, attempt, request, material: [], enqueued_at: new Date().toISOString() };
const reporter = createReporter(redis, payload, 'bench', silent);
reporter.report({ type: 'started', worker_id: 'bench' });
for (let index = 0; index < reports; index += 1) {
  reporter.report({ type: 'log', detail: `Report ${index} of ${reports}.` });
  await wait(every_ms);
}
await reporter.finish({ type: 'completed', result: jobFinished });
const [heard] = (await once(watching, 'message')) as [Heard[]];

const delays = heard.flatMap((client) => client.delays_ms).sort((one, other) => one - other);
const at = (share: number) => delays[Math.floor((delays.length - 1) * share)];
const sequences = new Set(heard.map(({ hash, events }) => `${hash} ${events}`));
const whole = heard.filter(({ code, events }) => code === 1000 && events === reports + 3).length;
console.log(`${heard.length} clients of one job, ${reports} reports of its worker, one each ${every_ms} ms`);
console.log(
  `${whole} heard all ${reports + 3} events and were closed with 1000; ${sequences.size} different sequence(s)`,
);
console.log(
  `from worker to client, ${delays.length} deliveries: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
);
const fine =
  heard.length === clients &&
  whole === clients &&
  sequences.size === 1 &&
  delays.length === clients * reports;
process.exitCode = fine ? 0 : 1;
