import type { SocketFrame } from '@lectern/contracts/events.ts';
import type { WebSocket } from 'ws';
import { encodeFrame } from './encode-frame.ts';

/** Bytes in flight at which frames wait here instead of in the socket. */
const highWater = 1_048_576;
/** Frames that wait here before the source has to wait. */
const mostWaiting = 500;
const progressTypes: readonly string[] = ['progress', 'item_progress'];

/** A frame; `attempt` and `job_id` say whose progress it tells. */
interface AnyFrame {
  type: string;
  job_id?: string;
  attempt?: number;
}

export interface Outbox<Frame extends AnyFrame = SocketFrame> {
  /** Takes a frame; resolves when the next may come. */
  add(frame: Frame): Promise<void>;
  /** Resolves when everything has been handed to the network, or the socket has gone. */
  drained(): Promise<void>;
}

/**
 * Frames on their way to one client, in order. While the client is slow, a newer progress frame takes the place of one
 * that still waits; nothing else is ever left out.
 */
export function createOutbox<Frame extends AnyFrame = SocketFrame>(
  socket: Pick<WebSocket, 'send' | 'bufferedAmount'>,
  signal: AbortSignal,
  encode: (frame: Frame) => string = encodeFrame,
): Outbox<Frame> {
  const waiting: Frame[] = [];
  let inFlight = 0;
  let changed = Promise.withResolvers<void>();

  const announce = () => {
    changed.resolve();
    changed = Promise.withResolvers<void>();
  };
  signal.addEventListener('abort', announce, { once: true });

  const flush = () => {
    while (!signal.aborted && waiting.length > 0 && socket.bufferedAmount < highWater) {
      inFlight += 1;
      socket.send(encode(waiting.shift()!), () => {
        inFlight -= 1;
        flush();
        announce();
      });
    }
  };
  const until = async (met: () => boolean) => {
    while (!signal.aborted && !met()) await changed.promise;
  };

  return {
    async add(frame) {
      if (progressTypes.includes(frame.type)) {
        const outdated = waiting.findIndex(
          ({ type, job_id, attempt }) =>
            type === frame.type && job_id === frame.job_id && attempt === frame.attempt,
        );
        if (outdated >= 0) waiting.splice(outdated, 1);
      }
      waiting.push(frame);
      flush();
      await until(() => waiting.length < mostWaiting);
    },
    drained: () => until(() => waiting.length === 0 && inFlight === 0),
  };
}
