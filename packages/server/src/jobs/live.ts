import { setTimeout } from 'node:timers/promises';
import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import type { JobEvent } from '@lectern/contracts/events.ts';
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { jobs } from '../db/schema.ts';
import { listEvents } from './events.ts';
import type { Log } from './log.ts';
import { Topic } from './topic.ts';

export interface Subscription {
  jobId: string;
  /** The last event that the subscriber knows; 0 for none. */
  after: number;
  signal: AbortSignal;
  /** Called for one event after the other, each once, without a gap; the next waits for its promise. */
  onEvent(event: JobEvent): void | Promise<void>;
}

export interface Live {
  /**
   * Follows a job: first the events that happened after `after`, then those to come. Resolves when the job has ended
   * and the subscriber has its last event, or when the signal aborts. Rejects only with what `onEvent` throws. The
   * caller has checked that the job exists and may be seen.
   */
  subscribe(subscription: Subscription): Promise<void>;
  /** There may be new events of this job. */
  wake(jobId: string): void;
  wakeAll(): void;
  /** Wakes those that have missed a wake-up: one query for all. */
  look(): Promise<void>;
}

const retryMs = 1_000;

export function createLive(db: Db, log: Log): Live {
  const topics = new Map<string, Topic>();

  const follow = async (topic: Topic, { jobId, after, signal, onEvent }: Subscription) => {
    let cursor = after;
    let ended: boolean | undefined;
    while (!signal.aborted) {
      const turn = topic.turn;
      const events = await retrying(() => topic.eventsAfter(cursor), signal, log);
      for (const event of events ?? []) {
        if (signal.aborted) return;
        await onEvent(event);
        cursor = event.seq;
        if (event.type === 'status') ended = terminalStatuses.includes(event.status);
      }
      if (events === null || events.length > 0) continue;
      ended ??= (await retrying(() => hasEnded(db, jobId), signal, log)) ?? false;
      if (ended) return;
      await topic.changed(turn, signal);
    }
  };

  return {
    async subscribe(subscription) {
      const { jobId } = subscription;
      const topic = topics.get(jobId) ?? new Topic((after, limit) => listEvents(db, jobId, after, limit));
      topics.set(jobId, topic);
      topic.subscribers += 1;
      try {
        await follow(topic, subscription);
      } finally {
        topic.subscribers -= 1;
        if (topic.subscribers === 0) topics.delete(jobId);
      }
    },
    wake: (jobId) => topics.get(jobId)?.wake(),
    wakeAll() {
      for (const topic of topics.values()) topic.wake();
    },
    async look() {
      if (topics.size === 0) return;
      const rows = await db
        .select({ id: jobs.id, last: jobs.last_seq })
        .from(jobs)
        .where(inArray(jobs.id, [...topics.keys()]));
      for (const { id, last } of rows) {
        const topic = topics.get(id);
        if (topic && topic.last < last) topic.wake();
      }
    },
  };
}

/** Also true when there is no such job any more. */
async function hasEnded(db: Db, jobId: string): Promise<boolean> {
  const rows = await db.select({ status: jobs.status }).from(jobs).where(eq(jobs.id, jobId));
  return rows[0] === undefined || terminalStatuses.includes(rows[0].status);
}

/** Asks the database again, a second later each time, while it does not answer; null when the signal aborts. */
async function retrying<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
  log: Log,
): Promise<Answer | null> {
  while (!signal.aborted) {
    try {
      return await ask();
    } catch (error) {
      log.warn({ err: error }, 'live events cannot be read, will try again');
      await setTimeout(retryMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}
