import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { followBatch } from '../features/batches/follow-batch.ts';
import { admitSocket } from '../features/live/admit-socket.ts';
import { overloaded, stopping } from '../features/live/close-codes.ts';
import { followJob } from '../features/live/follow-job.ts';
import type { Slots } from '../features/live/slots.ts';
import { parse } from '../features/parse.ts';
import { parameter } from '../features/route.ts';
import { ProblemError } from '../problem.ts';
import { checkOrigin } from './origin.ts';
import { refuseOtherMethods } from './other-methods.ts';

const subprotocol = 'lectern.v1';
const largestFrame = 65_536;

/** What can be followed: where, and by which parameter. */
const sockets = [
  { path: '/ws/jobs/:job_id', operation: 'followJob', name: 'job_id', follow: followJob },
  { path: '/ws/batches/:batch_id', operation: 'followBatch', name: 'batch_id', follow: followBatch },
] as const;

const SocketQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}$/, 'Must be a whole number.')
    .transform(Number)
    .default(0),
  ticket: z.string().max(100).optional(),
});

/** WS /ws/jobs/{job_id} and /ws/batches/{batch_id}: what is wrong before the upgrade is answered as a problem, afterwards by a close code. */
export function serveSockets(app: FastifyInstance, context: Context, slots: Slots): void {
  const { config, log, pressure } = context;
  app.register(websocket, {
    options: {
      maxPayload: largestFrame,
      handleProtocols: (offered: Set<string>) => (offered.has(subprotocol) ? subprotocol : false),
    },
    // ws has said why by its own close code, such as 1009; there is nothing to add.
    errorHandler: (error, _socket, request) => request.log.info({ err: error }, 'socket error'),
    preClose: (done) => closeAll(app.websocketServer.clients, done),
  });

  const serve = async (
    { name, follow }: (typeof sockets)[number],
    socket: WebSocket,
    request: FastifyRequest,
  ) => {
    const id = parameter(request, name);
    if (pressure.shortageFor('read')) return socket.close(overloaded.code, overloaded.reason);
    const release = slots.take();
    if (!release) return socket.close(overloaded.code, overloaded.reason);
    socket.once('close', (code) => {
      release();
      request.log.info({ code, [name]: id.slice(0, 36) }, 'socket closed');
    });
    const { after, ticket = null } = parse(SocketQuery, request.query);
    const admit = () => admitSocket(context, { token: tokenOf(request), ticket });
    await follow(context, socket, { id, after, admit });
  };

  app.register(async (scope) => {
    for (const one of sockets) {
      const { path, operation } = one;
      refuseOtherMethods(scope, path, ['GET']);
      scope.route({
        method: 'GET',
        url: path,
        exposeHeadRoute: false,
        config: { operation },
        onRequest: async (request) => {
          if (!request.ws) throw new ProblemError('upgrade_required', { headers: { upgrade: 'websocket' } });
          checkOrigin(request, config.http);
          parse(SocketQuery, request.query);
        },
        handler: async () => {
          throw new ProblemError('upgrade_required');
        },
        wsHandler: (socket, request) =>
          serve(one, socket, request).catch((error) => log.error({ err: error }, 'socket failed')),
      });
    }
  });
}

/** From the Authorization header, or from a subprotocol, as browsers cannot set headers: `lectern.v1, bearer.<token>`. */
function tokenOf(request: FastifyRequest): string | null {
  const { authorization, 'sec-websocket-protocol': offered = '' } = request.headers;
  const fromHeader = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  const carrier = offered
    .split(',')
    .map((name) => name.trim())
    .find((name) => name.startsWith('bearer.'));
  return fromHeader ?? carrier?.slice('bearer.'.length) ?? null;
}

/** Tells all clients to come back; those that do not answer in a second are cut off. */
function closeAll(clients: Set<WebSocket>, done: () => void): void {
  for (const client of clients) client.close(stopping.code, stopping.reason);
  const timer = setTimeout(() => {
    for (const client of clients) client.terminate();
  }, 1_000);
  timer.unref();
  done();
}
