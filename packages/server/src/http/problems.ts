import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problems } from '@lectern/contracts/api/problem.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { ProblemError, presentProblem } from '../problem.ts';
import { defaultHeaders } from './headers.ts';
import { toProblem } from './to-problem.ts';

const mediaType = 'application/problem+json';

/** Sends any error as a problem (RFC 9457). Only what is our own fault is logged as an error, with its cause. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, base: string) {
  const problem = toProblem(error);
  const { status } = problems[problem.code];
  if (problem.code === 'internal') request.log.error({ err: error }, 'request failed');
  else if (status >= 500) request.log.warn({ err: error, code: problem.code }, 'request refused');
  if (problem.code === 'body_too_large') reply.header('connection', 'close');
  forgetAnswer(reply);
  reply
    .code(status)
    .headers({ ...defaultHeaders, 'x-request-id': request.id, ...problem.headers })
    .header('content-type', mediaType)
    .send(Buffer.from(JSON.stringify(presentProblem(problem, base, request.id))));
}

const kept = /^(ratelimit|access-control-|vary$|connection$)/;

/** Takes back what was already said of the answer that is not sent; what is said of the caller stays true. */
function forgetAnswer(reply: FastifyReply): void {
  for (const name of Object.keys(reply.getHeaders())) {
    if (!kept.test(name)) reply.removeHeader(name);
  }
}

/** Routes all errors of the app, and paths that do not exist, to `sendProblem`. */
export function answerWithProblems(app: FastifyInstance, base: string): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, base));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ProblemError('not_found'), request, reply, base),
  );
}

/** Answers what is not even HTTP, or came too slowly or too large, on the bare socket. */
export function refuseOnSocket(error: NodeJS.ErrnoException, socket: Socket, base: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const code =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 'request_timeout'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? 'headers_too_large'
        : 'bad_request';
  const requestId = uuidv7();
  const { status } = problems[code];
  const body = JSON.stringify(presentProblem(new ProblemError(code), base, requestId));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${mediaType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `x-request-id: ${requestId}\r\nx-content-type-options: nosniff\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${body}`,
  );
}
