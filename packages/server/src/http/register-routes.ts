import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { Route } from '../features/route.ts';
import type { Identity } from '../identity/identity.ts';
import { ProblemError } from '../problem.ts';
import { authenticate } from './authenticate.ts';
import { refuseOtherMethods } from './other-methods.ts';

/**
 * Serves the routes. The token is verified before a body is read; GET answers HEAD too; any other method on a known
 * path is refused with those that are allowed.
 */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], identity: Identity): void {
  const allowed = new Map<string, string[]>();
  for (const route of routes) {
    const { method, path } = route.operation;
    allowed.set(path, [...(allowed.get(path) ?? []), method]);
  }
  for (const [path, own] of allowed) {
    if (own.includes('GET') && !own.includes('HEAD')) own.push('HEAD');
    refuseOtherMethods(app, pattern(path), own);
  }
  for (const route of routes) {
    const { operation } = route;
    const explicitHead = routes.some(
      (other) => other.operation.method === 'HEAD' && other.operation.path === operation.path,
    );
    app.route({
      method: operation.method === 'GET' && !explicitHead ? ['GET', 'HEAD'] : operation.method,
      url: pattern(operation.path),
      exposeHeadRoute: false,
      schema: { response: responseSchemas(operation) },
      config: { operation: operation.id },
      ...(route.operation.access === 'user'
        ? {
            onRequest: async (request) => {
              request.caller = await authenticate(identity, request.headers.authorization);
            },
          }
        : {}),
      handler: handlerOf(route),
    });
  }
}

function handlerOf(route: Route): RouteHandlerMethod {
  if (route.operation.access === 'anyone') return route.handle as RouteHandlerMethod;
  return async (request, reply) => {
    if (!request.caller) throw new ProblemError('unauthenticated');
    return route.handle(request, reply, request.caller);
  };
}

const pattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Every JSON answer is held to its schema before it leaves. */
function responseSchemas({ answers }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([status, { schema }]) => (schema ? [[status, schema]] : [])),
  );
}
