import { setTimeout } from 'node:timers/promises';
import type { Log } from './log.ts';
import { Topic } from './topic.ts';

/** What can be followed: things of which each has events, numbered 1, 2, 3 … without a gap. */
export interface Followed<Event extends { seq: number }> {
  /** Events above `after`, in order, at most `limit`. */
  list(id: string, after: number, limit: number): Promise<Event[]>;
  /** Whether the thing has ended with this event; undefined when the event does not tell. */
  endsWith(event: Event): boolean | undefined;
  /** Also true when there is no such thing any more. */
  hasEnded(id: string): Promise<boolean>;
  /** Number of the last event of each. */
  lastOf(ids: string[]): Promise<{ id: string; last: number }[]>;
}

export interface Following<Event> {
  id: string;
  /** The last event that the subscriber knows; 0 for none. */
  after: number;
  signal: AbortSignal;
  /** Called for one event after the other, each once, without a gap; the next waits for its promise. */
  onEvent(event: Event): void | Promise<void>;
}

export interface Followers<Event> {
  /**
   * First the events that happened after `after`, then those to come. Resolves when the thing has ended and the
   * subscriber has its last event, or when the signal aborts. Rejects only with what `onEvent` throws.
   */
  subscribe(following: Following<Event>): Promise<void>;
  /** There may be new events. */
  wake(id: string): void;
  wakeAll(): void;
  /** Wakes those that have missed a wake-up: one query for all. */
  look(): Promise<void>;
}

const retryMs = 1_000;

export function createFollowers<Event extends { seq: number }>(
  followed: Followed<Event>,
  log: Log,
): Followers<Event> {
  const topics = new Map<string, Topic<Event>>();

  const follow = async (topic: Topic<Event>, { id, after, signal, onEvent }: Following<Event>) => {
    let cursor = after;
    let ended: boolean | undefined;
    while (!signal.aborted) {
      const turn = topic.turn;
      const events = await retrying(() => topic.eventsAfter(cursor), signal, log);
      for (const event of events ?? []) {
        if (signal.aborted) return;
        await onEvent(event);
        cursor = event.seq;
        ended = followed.endsWith(event) ?? ended;
      }
      if (events === null || events.length > 0) continue;
      ended ??= (await retrying(() => followed.hasEnded(id), signal, log)) ?? false;
      if (ended) return;
      await topic.changed(turn, signal);
    }
  };

  return {
    async subscribe(following) {
      const { id } = following;
      const topic = topics.get(id) ?? new Topic((after, limit) => followed.list(id, after, limit));
      topics.set(id, topic);
      topic.subscribers += 1;
      try {
        await follow(topic, following);
      } finally {
        topic.subscribers -= 1;
        if (topic.subscribers === 0) topics.delete(id);
      }
    },
    wake: (id) => topics.get(id)?.wake(),
    wakeAll() {
      for (const topic of topics.values()) topic.wake();
    },
    async look() {
      if (topics.size === 0) return;
      for (const { id, last } of await followed.lastOf([...topics.keys()])) {
        const topic = topics.get(id);
        if (topic && topic.last < last) topic.wake();
      }
    },
  };
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
