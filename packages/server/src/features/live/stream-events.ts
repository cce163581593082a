import { PassThrough } from 'node:stream';
import type { SocketFrame } from '@lectern/contracts/events.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { isOutage } from '../../outage.ts';
import { ProblemError, presentProblem } from '../../problem.ts';
import { encodeFrame } from './encode-frame.ts';
import { endAt } from './keep-alive.ts';
import { createOutbox } from './outbox.ts';
import type { Slots } from './slots.ts';
import { tellJob } from './tell-job.ts';

const heartbeat_ms = 15_000;

/** A job's events as the HTML standard's event stream: the frames of the socket, each event with its number as `id`. */
export function streamEvents(
  context: Context,
  slots: Slots,
  {
    request,
    reply,
    caller,
    job,
    after,
  }: {
    request: FastifyRequest;
    reply: FastifyReply;
    caller: Caller;
    job: JobRow;
    /** The last event that the client knows; 0 for none. */
    after: number;
  },
): FastifyReply {
  const release = slots.take();
  if (!release) {
    const detail = 'Too many clients are being told of jobs.';
    throw new ProblemError('unavailable', { detail, headers: { 'retry-after': '5' } });
  }
  const leave = context.sockets.enter(caller.userId);
  if (!leave) {
    release();
    const detail = 'You are being told of as many jobs at once as you may.';
    throw new ProblemError('rate_limited', { detail, headers: { 'retry-after': '5' } });
  }
  const stream = new PassThrough();
  const gone = new AbortController();
  stream.once('close', () => {
    gone.abort();
    leave();
    release();
  });
  stream.on('error', () => undefined);
  const end = (error?: unknown) => {
    if (gone.signal.aborted) return;
    gone.abort();
    stream.end(error === undefined ? undefined : problemFrame(error, context, request.id));
  };
  const heartbeat = setInterval(() => stream.write(': still here\n\n'), heartbeat_ms);
  gone.signal.addEventListener('abort', () => clearInterval(heartbeat));
  slots.stopping.addEventListener('abort', () => end(), { signal: gone.signal });
  endAt(caller.expiresAt, gone.signal, () => end(new ProblemError('unauthenticated')));
  stream.write('retry: 2000\n\n');
  const wire = {
    get bufferedAmount() {
      return stream.writableLength + stream.readableLength;
    },
    send: (text: string, sent: () => void) => void stream.write(text, sent),
  };
  const outbox = createOutbox(wire as never, gone.signal, eventFrame);
  tellJob(context, outbox, job, after, gone.signal).then(() => end(), end);
  return reply
    .type('text/event-stream')
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .send(stream);
}

/** The snapshot has no id: whoever comes back asks for what follows the last event. */
const eventFrame = (frame: SocketFrame) =>
  `${frame.type === 'snapshot' ? '' : `id: ${frame.seq}\n`}event: ${frame.type}\ndata: ${encodeFrame(frame)}\n\n`;

function problemFrame(error: unknown, { config, log }: Context, requestId: string): string {
  if (!(error instanceof ProblemError) && !isOutage(error)) log.error({ err: error }, 'stream failed');
  const known =
    error instanceof ProblemError ? error : new ProblemError(isOutage(error) ? 'unavailable' : 'internal');
  return `event: problem\ndata: ${JSON.stringify(presentProblem(known, config.http.publicUrl ?? '', requestId))}\n\n`;
}
