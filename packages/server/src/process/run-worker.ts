import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Log } from '../observability/log.ts';
import { ownVersion } from '../observability/own-version.ts';
import type { RunningService } from './running-service.ts';
import { openCache } from './worker-cache.ts';
import { workerIsReady } from './worker-child.ts';

const grace_ms = 10_000;

/** Runs the worker in this process, and tells a parent that supervises it once it takes jobs. */
export async function runWorker(config: Config, redisUrl: string, log: Log): Promise<RunningService> {
  const [{ startWorker }, { createStorage }, { openPipeline }, { workerCapabilities }] = await Promise.all([
    import('../jobs/worker.ts'),
    import('../storage/create-storage.ts'),
    import('./open-pipeline.ts'),
    import('./worker-capabilities.ts'),
  ]);
  const worker = await startWorker({
    redisUrl,
    storage: createStorage(config),
    ...(await openPipeline(config)),
    workFolder: join(config.dataFolder, 'work'),
    concurrency: config.worker.concurrency,
    cache: openCache(config, log),
    version: ownVersion,
    capabilities: await workerCapabilities(config),
    log,
  });
  process.send?.(workerIsReady);
  log.info({ worker_id: worker.id, concurrency: config.worker.concurrency }, 'worker ready');
  return { close: () => worker.close(grace_ms) };
}
