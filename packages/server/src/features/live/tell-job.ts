import type { JobEvent } from '@lectern/contracts/events.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import { presentFailure, presentJob } from '../videos/present.ts';
import type { Outbox } from './outbox.ts';

/**
 * Tells one client of a job, whatever the wire: a snapshot, then every event after `after` in order. Resolves once the
 * job has ended and the client has everything, or when the signal aborts.
 */
export async function tellJob(
  { config, jobs }: Pick<Context, 'config' | 'jobs'>,
  outbox: Outbox,
  job: JobRow,
  after: number,
  signal: AbortSignal,
): Promise<void> {
  const base = config.http.publicUrl ?? '';
  const snapshot = presentJob(job, await jobs.place(job), base);
  await outbox.add({ type: 'snapshot', seq: job.last_seq, job: snapshot });
  const onEvent = (event: JobEvent) => outbox.add(presentEvent(event, base));
  await jobs.live.subscribe({ jobId: job.id, after, signal, onEvent });
  await outbox.drained();
}

/** An event as clients see it. */
export const presentEvent = (event: JobEvent, base: string): JobEvent =>
  event.type === 'status' && event.error ? { ...event, error: presentFailure(event.error, base) } : event;
