import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Log } from '../observability/log.ts';
import type { RunningService } from './running-service.ts';
import { workerIsReady } from './worker-child.ts';

const grace_ms = 10_000;

/** Runs the worker in this process, and tells a parent that supervises it once it takes jobs. */
export async function runWorker(config: Config, redisUrl: string, log: Log): Promise<RunningService> {
  const [{ startWorker }, { createStorage }, { makeVideo }] = await Promise.all([
    import('../jobs/worker.ts'),
    import('../storage/create-storage.ts'),
    import('@lectern/pipeline/make-video.ts'),
  ]);
  const worker = await startWorker({
    redisUrl,
    storage: createStorage(config),
    makeVideo,
    workFolder: join(config.dataFolder, 'work'),
    concurrency: config.worker.concurrency,
    version: ownVersion(),
    log,
  });
  process.send?.(workerIsReady);
  log.info({ worker_id: worker.id, concurrency: config.worker.concurrency }, 'worker ready');
  return { close: () => worker.close(grace_ms) };
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
