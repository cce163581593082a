import { WorkerEvent } from '@lectern/contracts/worker-events.ts';

/** An entry of the stream that we have read and not yet acknowledged. */
export interface HeldEvent {
  entryId: string;
  event: WorkerEvent;
  /** When it was read, in milliseconds of the clock. */
  since: number;
}

/** A stream entry as ioredis gives it: its id and its fields, name and value by turns. */
export type Entry = [id: string, fields: string[] | null];

/** The event of an entry, or null when it is not one. */
export function readEvent([, fields]: Entry): WorkerEvent | null {
  const at = fields?.indexOf('event') ?? -1;
  if (at < 0) return null;
  try {
    const parsed = WorkerEvent.safeParse(JSON.parse(fields?.[at + 1] ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Groups held events by job, each group in the order of the stream. */
export function groupByJob(held: Iterable<HeldEvent>): HeldEvent[][] {
  const groups = Map.groupBy([...held].sort(byEntry), (one) => one.event.job_id);
  return [...groups.values()];
}

function byEntry(left: HeldEvent, right: HeldEvent): number {
  const [leftTime = 0, leftTurn = 0] = left.entryId.split('-').map(Number);
  const [rightTime = 0, rightTurn = 0] = right.entryId.split('-').map(Number);
  return leftTime - rightTime || leftTurn - rightTurn;
}
