import type { Entry } from './held-events.ts';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** The workers' events, read by a group of recorders: each entry goes to one of them until it is acknowledged. */
export interface EventsStream {
  /** New entries for this recorder; waits up to `blockMs` for one when given. */
  read(count: number, blockMs?: number): Promise<Entry[]>;
  /** Takes over entries that another recorder has held for `idleMs` without an answer. */
  claim(idleMs: number, count: number): Promise<Entry[]>;
  /** Removes recorded entries: so the stream holds only what is not yet recorded. */
  acknowledge(entryIds: string[]): Promise<void>;
  /** Puts entries that cannot be recorded aside, the last thousand of them. */
  reject(entries: Entry[]): Promise<void>;
}

const forgottenAfterMs = 600_000;

export function openEventsStream(redis: Redis, recorder: string): EventsStream {
  const group = ['GROUP', keys.recorders, recorder] as const;

  /** Redis that was wiped has no group: make it and try once more. */
  const inGroup = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      if (!String(error).includes('NOGROUP')) throw error;
      await makeGroup(redis);
      return ask();
    }
  };

  return {
    async read(count, blockMs) {
      const from = ['STREAMS', keys.events, '>'] as const;
      const answer = await inGroup(() =>
        blockMs === undefined
          ? redis.xreadgroup(...group, 'COUNT', count, ...from)
          : redis.xreadgroup(...group, 'COUNT', count, 'BLOCK', blockMs, ...from),
      );
      return (answer as [string, Entry[]][] | null)?.[0]?.[1] ?? [];
    },
    async claim(idleMs, count) {
      const answer = await inGroup(() =>
        redis.xautoclaim(keys.events, keys.recorders, recorder, idleMs, '0', 'COUNT', count),
      );
      return (answer as [string, Entry[]])[1];
    },
    async acknowledge(entryIds) {
      if (entryIds.length === 0) return;
      await redis
        .multi()
        .xack(keys.events, keys.recorders, ...entryIds)
        .xdel(keys.events, ...entryIds)
        .exec();
    },
    async reject(entries) {
      for (const [id, fields] of entries) {
        await redis.xadd(`${keys.events}:rejected`, 'MAXLEN', 1_000, '*', 'entry', id, ...(fields ?? []));
      }
    },
  };
}

async function makeGroup(redis: Redis): Promise<void> {
  try {
    await redis.xgroup('CREATE', keys.events, keys.recorders, '0', 'MKSTREAM');
  } catch (error) {
    if (!String(error).includes('BUSYGROUP')) throw error;
  }
}

/** Takes `recorder` out of the group when it holds nothing, and others that have long gone and hold nothing. */
export async function leaveGroup(redis: Redis, recorder: string): Promise<void> {
  const answer = (await redis.xinfo('CONSUMERS', keys.events, keys.recorders)) as (string | number)[][];
  for (const [, name, , pending, , idle] of answer) {
    if (Number(pending) > 0 || (name !== recorder && Number(idle) < forgottenAfterMs)) continue;
    await redis.xgroup('DELCONSUMER', keys.events, keys.recorders, `${name}`);
  }
}

/** Worker events that are not recorded yet, and the age of the eldest in milliseconds by the clock of Redis. */
export interface Backlog {
  events: number;
  oldestMs: number;
}

export async function readBacklog(redis: Redis): Promise<Backlog> {
  const [events, oldest, [now]] = await Promise.all([
    redis.xlen(keys.events),
    redis.xrange(keys.events, '-', '+', 'COUNT', 1),
    redis.time(),
  ]);
  const since = oldest[0] ? Number(oldest[0][0].split('-')[0]) : null;
  return { events, oldestMs: since === null ? 0 : Math.max(0, Number(now) * 1000 - since) };
}
