import type { IncomingMessage } from 'node:http';

/**
 * Lets a client finish sending what was refused, so that it comes to read the answer: many see only a broken connection
 * otherwise. What comes is thrown away, up to `mostBytes`; then the connection is closed on it.
 */
export function discardRest(request: IncomingMessage, mostBytes: number): void {
  if (request.complete) return;
  let discarded = 0;
  request.on('error', () => undefined);
  request.on('data', (piece: Buffer) => {
    discarded += piece.length;
    if (discarded > mostBytes) request.socket.destroy();
  });
  request.resume();
}
