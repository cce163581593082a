import type { Progress } from '@lectern/contracts/api/job.ts';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { WorkerEvent } from '@lectern/contracts/worker-events.ts';
import { keys } from './keys.ts';
import type { Log } from './log.ts';
import type { Redis } from './redis.ts';

type Body<Event> = Event extends WorkerEvent
  ? Omit<Event, 'job_id' | 'attempt' | 'run' | 'seq' | 'at'>
  : never;
/** What a worker has to say, before it has its number. */
export type Report = Body<WorkerEvent>;
/** Reports after which the run says nothing more. */
export type LastReport = Extract<
  Report,
  { type: 'completed' | 'awaiting_approval' | 'failed' | 'cancelled' | 'released' }
>;

export interface Reporter {
  /** Sends in the order of the calls; progress at most four times a second, the newest. */
  report(report: Exclude<Report, LastReport>): void;
  /** Sends what is held back and the last report; resolves when Redis has it. Later reports are dropped. */
  finish(report: LastReport): Promise<void>;
  /** Drops what is held back and all later reports. */
  silence(): void;
}

const progressEveryMs = 250;
const flagSeconds = 86_400;

/** Reports of one run on the events stream, numbered 1, 2, 3 … `redis` should be patient: nothing is lost while it is away. */
export function createReporter(
  redis: Redis,
  { job_id, attempt }: JobPayload,
  run: string,
  log: Log,
): Reporter {
  let seq = 0;
  let closed = false;
  let pending: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;

  const entry = (report: Report) => {
    seq += 1;
    const event = { ...report, job_id, attempt, run, seq, at: new Date().toISOString() };
    return [keys.events, '*', 'event', JSON.stringify(event)] as const;
  };
  const send = (report: Report) => {
    redis.xadd(...entry(report)).catch((error) => log.error({ err: error }, 'a report is lost'));
  };
  const flush = () => {
    if (pending) send({ type: 'progress', progress: pending });
    pending = undefined;
  };
  const close = () => {
    closed = true;
    clearTimeout(timer);
  };

  return {
    report(report) {
      if (closed) return;
      if (report.type !== 'progress') {
        flush();
        send(report);
        return;
      }
      pending = report.progress;
      if (timer) return;
      flush();
      timer = setTimeout(() => {
        timer = undefined;
        flush();
      }, progressEveryMs);
    },
    async finish(report) {
      if (closed) return;
      flush();
      close();
      if (report.type === 'released') {
        await redis.xadd(...entry(report));
        return;
      }
      // Together with the flag, so that a worker that takes the attempt once more sees that it is over.
      await redis
        .multi()
        .xadd(...entry(report))
        .set(keys.stop(job_id, attempt), 'done', 'EX', flagSeconds)
        .exec();
    },
    silence() {
      pending = undefined;
      close();
    },
  };
}
