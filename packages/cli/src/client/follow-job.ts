import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import { SocketFrame } from '@lectern/contracts/events.ts';
import WebSocket from 'ws';
import { Failure } from '../failure.ts';
import type { Client } from './client.ts';

const mostFailures = 8;

/** The server closes with it when the session of a socket is at its end. */
const sessionEnded = 4401;
class SessionEnded extends Failure {}

/**
 * Every event of a job, live and in order, until its last, or until it waits for an approval. A connection that breaks is taken up again where it broke,
 * and so is one whose session ends, if there is a new one.
 * @throws Failure when the server refuses the socket, or cannot be reached eight times running.
 */
export async function* followJob(
  client: Client,
  jobId: string,
  signal: AbortSignal,
): AsyncGenerator<SocketFrame> {
  let after: number | null = null;
  for (let failures = 0; failures < mostFailures; failures += 1) {
    const token = await client.token();
    try {
      for await (const frame of framesOf({ client, jobId, after, token }, signal)) {
        failures = 0;
        after = frame.seq;
        yield frame;
        if (isLast(frame)) return;
      }
    } catch (error) {
      if (!(error instanceof SessionEnded) || (await client.token()) === token) throw error;
    }
    signal.throwIfAborted();
    await pause(Math.min(2000, 100 * 2 ** failures), undefined, { signal });
  }
  throw new Failure('The connection that carries the progress broke again and again.');
}

/** After it nothing comes by itself: the job has ended, or somebody has to approve its storyboard. */
function isLast(frame: SocketFrame): boolean {
  const status = frame.type === 'snapshot' ? frame.job.status : frame.type === 'status' ? frame.status : null;
  return status === 'awaiting_approval' || (status !== null && terminalStatuses.includes(status));
}

/** The frames of one connection; ends when it closes. */
async function* framesOf(
  { client, jobId, after, token }: { client: Client; jobId: string; after: number | null; token: string },
  signal: AbortSignal,
): AsyncGenerator<SocketFrame> {
  const address = new URL(`${client.url.replace(/^http/, 'ws')}/ws/jobs/${encodeURIComponent(jobId)}`);
  if (after !== null) address.searchParams.set('after', String(after));
  const socket = new WebSocket(address, { headers: { authorization: `Bearer ${token}` } });
  const stop = new AbortController();
  const waiting: SocketFrame[] = [];
  let refused: Failure | null = null;
  socket.on('message', (data) => waiting.push(SocketFrame.parse(JSON.parse(String(data)))));
  socket.on('error', () => {});
  socket.on('close', (code, reason) => {
    const Refusal = code === sessionEnded ? SessionEnded : Failure;
    if (code >= 4000) refused = new Refusal(`The server closed the socket: ${reason} (${code}).`);
    stop.abort();
  });
  socket.on('unexpected-response', (_request, response) => {
    const status = response.statusCode ?? 0;
    if (status >= 400 && status < 500) refused = new Failure(`The server refused the socket (${status}).`);
    stop.abort();
  });
  try {
    while (true) {
      while (waiting.length > 0) yield waiting.shift()!;
      if (refused) throw refused;
      if (stop.signal.aborted) return;
      await once(socket, 'message', { signal: AbortSignal.any([signal, stop.signal]) }).catch(() => {});
      signal.throwIfAborted();
    }
  } finally {
    socket.terminate();
  }
}
