import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import type { Route } from '../features/route.ts';
import { admit } from './admit.ts';
import { refuseOtherMethods } from './other-methods.ts';

/**
 * Serves the routes. The token is verified before a body is read; GET answers HEAD too; any other method on a known
 * path is refused with those that are allowed.
 */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], context: Context): void {
  const allowed = new Map<string, string[]>();
  for (const route of routes) {
    const { method, path } = route.operation;
    allowed.set(path, [...(allowed.get(path) ?? []), method]);
  }
  for (const [path, own] of allowed) {
    if (own.includes('GET') && !own.includes('HEAD')) own.push('HEAD');
    refuseOtherMethods(app, pattern(path), own);
  }
  const add = (scope: FastifyInstance, route: Route) => {
    const { operation } = route;
    const explicitHead = routes.some(
      (other) => other.operation.method === 'HEAD' && other.operation.path === operation.path,
    );
    scope.route({
      method: operation.method === 'GET' && !explicitHead ? ['GET', 'HEAD'] : operation.method,
      url: pattern(operation.path),
      exposeHeadRoute: false,
      schema: { response: responseSchemas(operation) },
      ...(operation.content === 'large-json' ? { bodyLimit: context.config.http.largeBodyLimitBytes } : {}),
      config: { operation: operation.id },
      onRequest: (request, reply) => admit(context, operation, request, reply),
      handler: (request, reply) => route.handle(request, reply, request.caller),
    });
  };
  const streams = (route: Route) => route.operation.content === 'stream';
  for (const route of routes) if (!streams(route)) add(app, route);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const route of routes) if (streams(route)) add(scope, route);
  });
}

const pattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Every JSON answer is held to its schema before it leaves. */
function responseSchemas({ answers }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([status, { schema }]) => (schema ? [[status, schema]] : [])),
  );
}
