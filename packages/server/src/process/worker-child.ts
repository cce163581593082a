import { fileURLToPath } from 'node:url';
import { workerNode } from '@lectern/pipeline/worker-node.ts';
import { startChild } from '../local/child-process.ts';
import type { ChildRecord } from '../local/child-record.ts';
import type { Log } from '../local/log.ts';
import { type Supervision, supervise } from '../local/supervise.ts';

const program = fileURLToPath(import.meta.resolve('../main.ts'));
const startWithin_ms = 60_000;

/** What a worker process says to its parent once it takes jobs. */
export const workerIsReady = 'worker ready';

/**
 * Runs the worker as a process of its own, so that what a video does to it leaves the API alone; started again when it dies.
 * @throws when it does not come up.
 */
export function superviseWorker(
  env: Record<string, string | undefined>,
  record: ChildRecord,
  log: Log,
): Promise<Supervision> {
  return supervise(
    {
      name: 'worker',
      launch: () =>
        startChild({
          program: process.execPath,
          args: [...workerNode.flags, program, '--services=worker'],
          env: { ...workerNode.environment, ...env },
          deathSignal: 'SIGTERM',
          logFile: null,
          channel: true,
        }),
      whenReady: (child, signal) =>
        new Promise((resolve, reject) => {
          const late = () => reject(new Error(`The worker is not ready after ${startWithin_ms / 1000} s`));
          const timer = setTimeout(late, startWithin_ms);
          signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
          child.on('message', (message) => {
            if (message !== workerIsReady) return;
            clearTimeout(timer);
            resolve();
          });
        }),
      stopSignal: 'SIGTERM',
      patience_ms: 25_000,
      // A job may kill every worker that takes it; the queue bounds that, not we.
      mostShortLives: Number.POSITIVE_INFINITY,
      onGivenUp() {},
    },
    record,
    log,
  );
}
