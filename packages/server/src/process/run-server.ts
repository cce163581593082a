import { type Config, readConfig, type ServerConfig } from '../config/config.ts';
import { ConfigError } from '../config/read-variables.ts';
import { noRecord } from '../local/child-record.ts';
import { type LocalServices, startLocalServices } from '../local/services.ts';
import type { Log } from '../observability/log.ts';
import { type StopRequest, stopped } from './stop-request.ts';
import { superviseWorker } from './worker-child.ts';

type Environment = Record<string, string | undefined>;

const readyWithin_ms = 60_000;

/**
 * Runs the services that the configuration names until a stop is asked for, then stops them in order: the API takes no more
 * requests, the worker is drained, Redis and PostgreSQL of our own end last. What nobody has given an address for is started
 * here: see local/.
 * @throws what kept a service from starting, or the error that it was given up for; everything is stopped by then.
 */
export async function runServer(
  config: Config,
  env: Environment,
  stop: StopRequest,
  log: Log,
): Promise<void> {
  const startedAt = performance.now();
  const api = config.services.includes('api');
  const worker = config.services.includes('worker');
  if (!api && config.redis.kind === 'supervised') {
    throw new ConfigError(['REDIS_URL must be set where the worker runs without the API.']);
  }
  const modules = api ? import('./run-api.ts') : null;
  modules?.catch(() => {});
  await using running = new AsyncDisposableStack();
  const local = api ? await startMissing(config, stop, env, log) : null;
  if (local) running.defer(() => local.stop());
  const redisUrl = local?.redisUrl ?? addressOf(config.redis);
  if (modules) {
    const child = worker
      ? superviseWorker({ ...withoutSecrets(env), REDIS_URL: redisUrl }, local?.record ?? noRecord, log)
      : null;
    child?.catch(() => {});
    running.defer(async () => (await child?.catch(() => null))?.stop());
    const { isReady, runApi } = await modules;
    const databaseUrl = local?.databaseUrl ?? addressOf(config.database);
    const service = await runApi(readConfig({ ...env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl }), log);
    running.defer(() => service.close());
    await child;
    const { url, port } = service;
    const within = AbortSignal.any([stop.signal, AbortSignal.timeout(readyWithin_ms)]);
    const ready = await isReady(url, within).catch((error) =>
      stop.signal.aborted ? null : fail(url, error),
    );
    if (ready) log.info({ url, port, ms: Math.round(performance.now() - startedAt) }, 'ready');
  } else {
    const { runWorker } = await import('./run-worker.ts');
    const service = await runWorker(config, redisUrl, log);
    running.defer(() => service.close());
  }
  const reason = await stopped(stop.signal);
  log.info({ reason: reason instanceof Error ? reason.message : reason }, 'stopping');
  if (reason instanceof Error) throw reason;
}

const ofTheApi = /^(DATABASE_URL|LINK_SECRET|CLERK_.*)$/;

/** A worker never sees the database nor the keys to identities and links. */
function withoutSecrets(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheApi.test(name)));
}

/** Starts those of the two servers that nobody has given an address for; null when there is none to start. */
async function startMissing(
  { dataFolder, database, redis }: Config,
  stop: StopRequest,
  { PATH = '' }: Environment,
  log: Log,
): Promise<LocalServices | null> {
  const missing = { postgres: database.kind === 'supervised', redis: redis.kind === 'supervised' };
  if (!missing.postgres && !missing.redis) return null;
  return startLocalServices({ dataFolder, ...missing, path: PATH, log, onGivenUp: stop.stop });
}

function addressOf(server: ServerConfig): string {
  if (server.kind === 'supervised')
    throw new Error('A server of our own has no address before it is started.');
  return server.url.reveal();
}

function fail(url: string, cause: unknown): never {
  throw new Error(`${url}/readyz does not answer 200 after ${readyWithin_ms / 1000} s`, { cause });
}
