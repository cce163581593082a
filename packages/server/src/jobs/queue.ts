import type { JobPayload } from '@lectern/contracts/queue.ts';
import { Queue } from 'bullmq';
import { prefix, queueId, queueName } from './keys.ts';
import { connected, type Redis } from './redis.ts';

export interface AttemptId {
  jobId: string;
  attempt: number;
}

/** The queue between the dispatcher and the workers. Every call fails when Redis does not answer. */
export interface VideoQueue {
  /** Puts attempts on the queue, in this order; one that is there already stays as it is. */
  add(payloads: JobPayload[]): Promise<void>;
  /** For each attempt whether the queue has it, waiting or running. */
  holds(attempts: AttemptId[]): Promise<boolean[]>;
  /** Takes a waiting attempt off; leaves a running one. */
  withdraw(jobId: string, attempt: number): Promise<void>;
  /** Whether workers may take what is on the queue. Nothing is begun once a pause has been answered. */
  setPaused(paused: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A worker that kills its process this often gets no further run from the queue; see `maxDeaths` in record.ts. */
export const maxStalledCount = 2;
export const lockDurationMs = 10_000;
export const stalledIntervalMs = 5_000;

/** `redis` may be shared and stays open; it need not be connected yet. */
export function openQueue(redis: Redis, onError: (error: Error) => void): VideoQueue {
  let opened: Promise<Queue<JobPayload>> | undefined;
  // BullMQ never gets over a connection that fails while it introduces itself: wait for one, and begin anew if it breaks.
  const ready = () => {
    opened ??= openOn(redis, onError).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async add(payloads) {
      const entries = payloads.map((data) => ({
        name: 'video',
        data,
        opts: { jobId: queueId(data.job_id, data.attempt) },
      }));
      await (await ready()).addBulk(entries);
    },
    async holds(attempts) {
      const queue = await ready();
      const asked = redis.pipeline();
      for (const { jobId, attempt } of attempts) asked.exists(queue.toKey(queueId(jobId, attempt)));
      const answers = (await asked.exec()) ?? [];
      return answers.map(([error, found]) => {
        if (error) throw error;
        return found === 1;
      });
    },
    async withdraw(jobId, attempt) {
      await (await ready()).remove(queueId(jobId, attempt));
    },
    async setPaused(paused) {
      const queue = await ready();
      if ((await queue.isPaused()) === paused) return;
      await (paused ? queue.pause() : queue.resume());
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

async function openOn(redis: Redis, onError: (error: Error) => void): Promise<Queue<JobPayload>> {
  await connected(redis, 2_000);
  const queue = new Queue<JobPayload>(queueName, {
    connection: redis,
    prefix,
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    streams: { events: { maxLen: 1_000 } },
  });
  queue.on('error', onError);
  await queue.waitUntilReady();
  return queue;
}
