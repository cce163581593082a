import type { FastifyInstance } from 'fastify';

/** Safe defaults, for an API whose answers are nobody's page. */
export const defaultHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** Gives every answer its request id and the safe defaults; a handler may set others. */
export function addDefaultHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...defaultHeaders });
  });
}
