import type { FastifyInstance } from 'fastify';
import type { Meters } from '../observability/metrics/meters.ts';

/** Measures each answer by its operation: what has none, such as an unknown path, counts as `none`. */
export function measureRequests(app: FastifyInstance, meters: Meters): void {
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config?.operation ?? 'none';
    meters.request(operation, reply.statusCode, reply.elapsedTime / 1000);
  });
}
