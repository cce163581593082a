import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type FastifyServerOptions, LogController } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Log } from '../observability/log.ts';
import { refuseOnSocket, sendProblem } from './problems.ts';
import { requestIdOf } from './request-id.ts';
import { traceIdOf } from './trace-id.ts';

/** Only our socket paths are upgraded; any other request that offers it is answered in plain HTTP. */
const isSocketRequest = (request: IncomingMessage) =>
  request.headers.upgrade?.toLowerCase() === 'websocket' && request.url?.startsWith('/ws/') === true;

/**
 * Bounds on time and size: headers within 10 s, the whole request within 120 s, as an upload may be large (looked at every 2 s), a silent connection
 * ends after 2 minutes, 16 KiB of headers, 100 headers, the configured size of a body.
 */
export function serverOptions(config: Config, log: Log): FastifyServerOptions {
  const base = config.http.publicUrl ?? '';
  return {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request),
    childLoggerFactory: (logger, bindings, options, request) =>
      logger.child(
        { ...bindings, trace_id: traceIdOf(request, (bindings as { request_id: string }).request_id) },
        options,
      ),
    trustProxy: config.http.trustedProxies.length > 0 && config.http.trustedProxies,
    bodyLimit: config.http.bodyLimitBytes,
    keepAliveTimeout: 65_000,
    requestTimeout: 120_000,
    connectionTimeout: 120_000,
    return503OnClosing: false,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 16_384 },
    http: {
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
      shouldUpgradeCallback: isSocketRequest,
    } as never,
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply as never, base),
    clientErrorHandler: (error, socket) => refuseOnSocket(error, socket as Socket, base),
  } as FastifyServerOptions;
}
