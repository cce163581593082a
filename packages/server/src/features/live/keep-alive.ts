import type { WebSocket } from 'ws';

/** Pings the peer and drops it when it has not answered by the next ping: at most two intervals after it died. */
export function keepAlive(socket: WebSocket, signal: AbortSignal, every_ms: number): void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, every_ms);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

const longestTimer_ms = 2_147_483_647;

/** Calls `end` at a moment (milliseconds since 1970) unless the signal aborts before. */
export function endAt(moment: number, signal: AbortSignal, end: () => void): void {
  const timer = setTimeout(end, Math.min(Math.max(0, moment - Date.now()), longestTimer_ms));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
