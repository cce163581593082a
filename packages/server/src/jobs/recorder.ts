import type { Db } from '../db/database.ts';
import { openEventsStream } from './events-stream.ts';
import { type Entry, groupByJob, type HeldEvent, readEvent } from './held-events.ts';
import type { Log } from './log.ts';
import { type Change, markSeen, type Recorded, recordEvent } from './record.ts';
import type { Redis } from './redis.ts';

export interface RecorderOptions {
  db: Db;
  /** A patient connection of its own: it blocks. */
  redis: Redis;
  /** Unique to this process. */
  name: string;
  log: Log;
  /** Told of workers that run an attempt which has ended. */
  onOver(jobId: string, attempt: number): Promise<void>;
  /** Told of each event that has changed its job, once in all processes, after the commit. */
  onRecorded?(change: Change): void;
  /** How long an event waits for missing ones before it. */
  gapPatienceMs?: number;
  /** How long another recorder may hold an entry before it is taken over. */
  claimAfterMs?: number;
}

export interface Recorder {
  /** One round: waits up to `blockMs` for events, and records them together with what was held back. */
  round(blockMs?: number): Promise<number>;
  /** Records everything that can be recorded now; answers how many entries were acknowledged. */
  processAll(): Promise<number>;
}

const batch = 200;
/** Jobs whose events are recorded at the same time; each takes a database connection. */
const sideBySide = 4;

/**
 * Moves worker events from the stream to the database, each exactly once, and acknowledges them after the commit. Any
 * number of recorders may work at the same time.
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const { db, redis, log, gapPatienceMs = 10_000, claimAfterMs = 5_000 } = options;
  const stream = openEventsStream(redis, options.name);
  const held = new Map<string, HeldEvent>();
  let claimedAt = 0;

  const take = async (entries: Entry[]) => {
    const unreadable: Entry[] = [];
    for (const entry of entries) {
      const event = readEvent(entry);
      if (event) held.set(entry[0], held.get(entry[0]) ?? { entryId: entry[0], event, since: Date.now() });
      else unreadable.push(entry);
    }
    if (unreadable.length === 0) return;
    log.error({ entries: unreadable.map(([id]) => id) }, 'worker events cannot be read');
    await stream.reject(unreadable);
    await stream.acknowledge(unreadable.map(([id]) => id));
  };

  const recordHeld = async (): Promise<number> => {
    let done = 0;
    const groups = groupByJob(held.values());
    for (let at = 0; at < groups.length; at += sideBySide) {
      const settled = await Promise.allSettled(groups.slice(at, at + sideBySide).map(settleGroup));
      for (const outcome of settled) {
        if (outcome.status === 'rejected') throw outcome.reason;
        done += outcome.value;
      }
    }
    return done;
  };

  /** Records and acknowledges events of one job; answers how many are done with. */
  const settleGroup = async (group: HeldEvent[]): Promise<number> => {
    const outcomes = await recordGroup(group);
    const settled = group.filter((_, index) => outcomes[index] !== 'early').map((one) => one.entryId);
    await stream.acknowledge(settled);
    for (const id of settled) held.delete(id);
    if (outcomes.includes('over')) await options.onOver(group[0]!.event.job_id, group[0]!.event.attempt);
    return settled.length;
  };

  const recordGroup = async (group: HeldEvent[]): Promise<Recorded[]> => {
    const overdue = Date.now() - gapPatienceMs;
    const changes: Change[] = [];
    const note = (change: Change) => void changes.push(change);
    try {
      const recorded = await db.transaction(async (tx) => {
        const outcomes: Recorded[] = [];
        for (const one of group) outcomes.push(await recordEvent(tx, one.event, one.since <= overdue, note));
        return outcomes;
      });
      for (const change of changes) options.onRecorded?.(change);
      return recorded;
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (group.length > 1) {
        const outcomes: Recorded[] = [];
        for (const one of group) outcomes.push(...(await recordGroup([one])));
        return outcomes;
      }
      const { event, entryId } = group[0]!;
      log.error(
        { err: error, job_id: event.job_id, type: event.type },
        'the database refuses a worker event',
      );
      await stream.reject([[entryId, ['event', JSON.stringify(event)]]]);
      await markSeen(db, event);
      return ['recorded'];
    }
  };

  const round = async (blockMs?: number): Promise<number> => {
    let done = held.size > 0 ? await recordHeld() : 0;
    if (Date.now() - claimedAt >= Math.min(claimAfterMs, 2_000)) {
      await take(await stream.claim(claimAfterMs, batch));
      claimedAt = Date.now();
    }
    // What waits for a missing event is looked at again soon: another recorder may be about to record it.
    const patience = held.size > 0 && blockMs !== undefined ? Math.min(blockMs, 50) : blockMs;
    await take(await stream.read(batch, patience));
    if (held.size > 0) done += await recordHeld();
    return done;
  };

  return {
    round,
    async processAll() {
      let total = 0;
      for (;;) {
        claimedAt = 0;
        const done = await round();
        total += done;
        if (done === 0) return total;
      }
    },
  };
}

/** Whether the database refuses what the event says (bad data, a broken rule), so that trying again is in vain. */
function isRefused(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code } = one as { code?: unknown };
    if (typeof code === 'string' && /^2[23]/.test(code)) return true;
  }
  return false;
}
