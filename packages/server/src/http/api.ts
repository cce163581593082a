import Fastify, { type FastifyInstance } from 'fastify';
import { createSerializerCompiler } from 'fastify-zod-openapi';
import type { Context } from '../context.ts';
import { createAsyncApiDocument } from '../documents/async-api.ts';
import { createOpenApiDocument } from '../documents/open-api.ts';
import { createSceneSpec } from '../documents/scene-spec.ts';
import { startErasing } from '../features/account/erase.ts';
import { accountRoutes } from '../features/account/routes.ts';
import { batchRoutes } from '../features/batches/routes.ts';
import { catalogRoutes } from '../features/catalog/routes.ts';
import { configurationRoutes } from '../features/configurations/routes.ts';
import { documentationRoutes } from '../features/documentation/routes.ts';
import { fileRoutes } from '../features/files/routes.ts';
import { liveRoutes } from '../features/live/routes.ts';
import { createSlots } from '../features/live/slots.ts';
import { sceneWorkRoutes } from '../features/scene-work/routes.ts';
import { serviceRoutes } from '../features/service/routes.ts';
import { systemRoutes } from '../features/system/routes.ts';
import { uploadRoutes } from '../features/uploads/routes.ts';
import { videoRoutes } from '../features/videos/routes.ts';
import { webhookRoutes } from '../features/webhooks/routes.ts';
import { ProblemError } from '../problem.ts';
import { allowOrigins } from './cors.ts';
import { serveDocs } from './docs.ts';
import './fastify-types.ts';
import { addDefaultHeaders } from './headers.ts';
import { acceptJson } from './json-body.ts';
import { measureRequests } from './measure-requests.ts';
import { answerWithProblems } from './problems.ts';
import { serveRedoc } from './redoc.ts';
import { registerRoutes } from './register-routes.ts';
import { logRequests } from './request-log.ts';
import { serverOptions } from './server-options.ts';
import { cutSilentConnections } from './silent-connections.ts';
import { serveSockets } from './sockets.ts';
import { traceIdOf } from './trace-id.ts';

/**
 * The whole HTTP and WebSocket surface as a value: nothing listens until `listen` is called, and `close` ends it in
 * order: new requests are refused, sockets told to come back, answers under way finished.
 */
export function createApi(context: Context): FastifyInstance {
  const { config, log } = context;
  const base = config.http.publicUrl ?? '';
  const app = Fastify(serverOptions(config, log)) as unknown as FastifyInstance;
  app.setSerializerCompiler(createSerializerCompiler({ stringify: JSON.stringify }));
  app.decorateRequest('caller', null);
  app.decorateRequest('traceId', {
    getter() {
      return traceIdOf(this.raw, this.id);
    },
  });
  answerWithProblems(app, base);
  acceptJson(app);
  addDefaultHeaders(app);
  ignoreExpectations(app);
  refuseWhenClosing(app);
  cutSilentConnections(app);
  logRequests(app);
  allowOrigins(app, config.http);
  measureRequests(app, context.meters);
  const slots = createSlots(config.http.socketLimit);
  app.addHook('preClose', async () => slots.stop());
  serveSockets(app, context, slots);
  const openApi = createOpenApiDocument(base, config.http.bodyLimitBytes, config.http.largeBodyLimitBytes);
  const asyncApi = createAsyncApiDocument(base);
  serveDocs(app, openApi);
  serveRedoc(app);
  eraseDeletedUsers(app, context);
  app.register(async (scope) => {
    const routes = [
      ...videoRoutes(context),
      ...sceneWorkRoutes(context),
      ...fileRoutes(context),
      ...liveRoutes(context, slots),
      ...catalogRoutes(context),
      ...batchRoutes(context),
      ...configurationRoutes(context),
      ...uploadRoutes(context),
      ...webhookRoutes(context),
      ...systemRoutes(context, slots),
      ...serviceRoutes(context),
      ...documentationRoutes({ openApi, asyncApi, sceneSpec: createSceneSpec() }),
      ...accountRoutes(context),
    ];
    registerRoutes(scope, routes, context);
  });
  return app;
}

/** From the moment that the surface is ready until it is closed. */
function eraseDeletedUsers(app: FastifyInstance, context: Context): void {
  let duty: ReturnType<typeof startErasing> | undefined;
  app.addHook('onReady', async () => {
    duty = startErasing(context);
  });
  app.addHook('onClose', async () => duty?.close());
}

/** Of expectations only `100-continue` exists; Node would answer any other with an empty 417 (RFC 9110, section 10.1.1). */
function ignoreExpectations(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
}

function refuseWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRequest', async () => {
    if (!closing) return;
    const headers = { 'retry-after': '1', connection: 'close' };
    throw new ProblemError('unavailable', { detail: 'This process is stopping. Try again.', headers });
  });
}
