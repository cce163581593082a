import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { ProblemError } from '../../problem.ts';
import { type Closing, closingFor, sessionEnded } from './close-codes.ts';
import { endAt, keepAlive } from './keep-alive.ts';

export interface SocketRequest {
  /** Of what is followed, as it was sent. */
  id: string;
  /** The last event that the client knows; 0 for none. */
  after: number;
  /** Says who the client is. @throws ProblemError `unauthenticated` */
  admit(): Promise<Caller>;
}

const ping_ms = 20_000;

/**
 * Serves one client: `tell` tells it everything until the signal aborts, and answers how the socket is to be closed.
 * Resolves, never rejects, when the socket is closed, with how we closed it; null when the client left.
 */
export async function follow(
  { log, sockets }: Pick<Context, 'log' | 'sockets'>,
  socket: WebSocket,
  admit: SocketRequest['admit'],
  tell: (caller: Caller, signal: AbortSignal) => Promise<Closing>,
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
    const leave = sockets.enter(caller.userId);
    if (!leave) throw new ProblemError('rate_limited');
    if (gone.signal.aborted) leave();
    else gone.signal.addEventListener('abort', leave, { once: true });
    close(await tell(caller, gone.signal));
  } catch (error) {
    const how = closingFor(error);
    if (how.code === 1011) log.error({ err: error }, 'socket failed');
    close(how);
  }
  return closing;
}
