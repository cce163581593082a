import type { JobEvent } from '@lectern/contracts/events.ts';
import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { requireJob } from '../videos/find-job.ts';
import { presentFailure, presentJob } from '../videos/present.ts';
import { type Closing, closingFor, ended, sessionEnded } from './close-codes.ts';
import { endAt, keepAlive } from './keep-alive.ts';
import { createOutbox } from './outbox.ts';

export interface SocketRequest {
  jobId: string;
  /** The last event that the client knows; 0 for none. */
  after: number;
  token: string | null;
}

const ping_ms = 20_000;

/**
 * Serves one client of a job: a snapshot, then every event after `after` in order, then code 1000 once the job has ended.
 * Resolves, never rejects, when the socket is closed, with how we closed it; null when the client left.
 */
export async function followJob(
  { config, database, identity, jobs, log }: Context,
  socket: WebSocket,
  { jobId, after, token }: SocketRequest,
): Promise<Closing | null> {
  const base = config.http.publicUrl ?? '';
  const gone = new AbortController();
  let closing: Closing | null = null;
  socket.once('close', () => gone.abort());
  const close = (how: Closing) => {
    closing ??= how;
    socket.close(how.code, how.reason);
  };
  keepAlive(socket, gone.signal, ping_ms);
  try {
    if (token === null) throw new ProblemError('unauthenticated');
    const caller = await identity.authenticate(token);
    endAt(caller.expiresAt, gone.signal, () => close(sessionEnded));
    const job = await requireJob(database.db, jobId, caller);
    const outbox = createOutbox(socket, gone.signal);
    const snapshot = presentJob(job, await jobs.place(job), base);
    await outbox.add({ type: 'snapshot', seq: job.last_seq, job: snapshot });
    const onEvent = (event: JobEvent) => outbox.add(present(event, base));
    await jobs.live.subscribe({ jobId: job.id, after, signal: gone.signal, onEvent });
    await outbox.drained();
    close(ended);
  } catch (error) {
    const how = closingFor(error);
    if (how.code === 1011) log.error({ err: error }, 'socket failed');
    close(how);
  }
  return closing;
}

const present = (event: JobEvent, base: string): JobEvent =>
  event.type === 'status' && event.error ? { ...event, error: presentFailure(event.error, base) } : event;
