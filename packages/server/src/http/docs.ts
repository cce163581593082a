import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** Only what we serve ourselves may load; the page styles its icons in place. */
const policy =
  "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Swagger UI under /docs, from our own files, for the document that /openapi.json gives. */
export function serveDocs(app: FastifyInstance, document: object): void {
  app.register(swagger, { mode: 'static', specification: { document: document as never } });
  app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      if (reply.statusCode < 400) {
        reply.headers({ 'content-security-policy': policy, 'cache-control': 'public, max-age=300' });
      }
    });
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: {
        url: '/openapi.json',
        validatorUrl: null,
        deepLinking: true,
        tryItOutEnabled: true,
        layout: 'BaseLayout',
      },
      theme: { title: 'Lectern API' },
    });
  });
}
