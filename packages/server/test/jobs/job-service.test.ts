import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { type JobService, openJobService } from '../../src/jobs/job-service.ts';
import { silent } from '../../src/jobs/log.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { recordEvent } from '../../src/jobs/record.ts';
import { openRedis } from '../../src/jobs/redis.ts';
import { openServices, openRedis as startRedis, type TestRedis } from '../fixtures/services.ts';
import { accept } from './fixtures/requests.ts';
import { completed, eventsOf, progress, send, started, wholeRun } from './fixtures/worker-events.ts';

let database: Database;
let server: TestRedis;
let service: JobService;
beforeAll(async () => {
  const services = await openServices();
  server = services.redis;
  database = openDatabase(services.databaseUrl);
  service = openJobService({
    database,
    databaseUrl: services.databaseUrl,
    redisUrl: server.url,
    storage: { removeAll: async () => undefined },
    retentionDays: 0,
    approvalDays: 7,
    log: silent,
  });
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const follow = async (jobId: string) => {
  const seen: number[] = [];
  const signal = AbortSignal.timeout(30_000);
  await service.live.subscribe({ jobId, after: 0, signal, onEvent: ({ seq }) => void seen.push(seq) });
  return seen;
};

test('jobs are accepted while Redis is away, and run when it is back, however empty', async () => {
  process.kill(server.pid, 'SIGKILL');
  await expect.poll(() => service.pingRedis().catch(() => 'away'), { timeout: 10_000 }).toBe('away');
  const job = await accept(database);
  server = await startRedis(server.port);

  const redis = openRedis(server.url, 'patient');
  const queue = openQueue(redis, () => undefined);
  const isHeld = async () => (await queue.holds([{ jobId: job.id, attempt: 1 }]))[0];
  await expect.poll(isHeld, { timeout: 20_000 }).toBe(true);
  const following = follow(job.id);
  await send(redis, eventsOf(job, 'r', wholeRun(3)));
  expect(await following).toEqual([1, 2, 3, 4, 5, 6]);
  await queue.close();
  redis.disconnect();
});

test('a subscription outlives the loss of every database connection', async () => {
  const job = await accept(database);
  const following = follow(job.id);
  const events = eventsOf(job, 'r', [started, progress(10), progress(20), completed]);
  const record = (index: number) => database.db.transaction((tx) => recordEvent(tx, events[index]!, false));
  await record(0);
  await database.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  for (const index of [1, 2, 3]) {
    await expect.poll(() => record(index).catch(() => 'again'), { timeout: 10_000 }).not.toBe('again');
  }
  expect(await following).toEqual([1, 2, 3, 4, 5]);
});
