import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { requireJob } from '../videos/find-job.ts';
import { type Closing, closingFor, ended, sessionEnded } from './close-codes.ts';
import { endAt, keepAlive } from './keep-alive.ts';
import { createOutbox } from './outbox.ts';
import { tellJob } from './tell-job.ts';

export interface SocketRequest {
  jobId: string;
  /** The last event that the client knows; 0 for none. */
  after: number;
  /** Says who the client is. @throws ProblemError `unauthenticated` */
  admit(): Promise<Caller>;
}

const ping_ms = 20_000;

/**
 * Serves one client of a job, then closes with code 1000 once the job has ended. Resolves, never rejects, when the socket
 * is closed, with how we closed it; null when the client left.
 */
export async function followJob(
  context: Context,
  socket: WebSocket,
  { jobId, after, admit }: SocketRequest,
): Promise<Closing | null> {
  const gone = new AbortController();
  let closing: Closing | null = null;
  socket.once('close', () => gone.abort());
  const close = (how: Closing) => {
    closing ??= how;
    socket.close(how.code, how.reason);
  };
  keepAlive(socket, gone.signal, ping_ms);
  try {
    const caller = await admit();
    endAt(caller.expiresAt, gone.signal, () => close(sessionEnded));
    const job = await requireJob(context.database.db, jobId, caller);
    await tellJob(context, createOutbox(socket, gone.signal), job, after, gone.signal);
    close(ended);
  } catch (error) {
    const how = closingFor(error);
    if (how.code === 1011) context.log.error({ err: error }, 'socket failed');
    close(how);
  }
  return closing;
}
