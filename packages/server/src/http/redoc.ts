import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const bundle = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');

/** Only what we serve ourselves may load; the page styles itself in place, and its search is a worker made in place. */
const policy =
  "default-src 'none'; connect-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'unsafe-inline'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = { 'content-security-policy': policy, 'cache-control': 'public, max-age=300' };

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lectern API reference</title><style>body { margin: 0; }</style></head>
<body>
<redoc spec-url="/openapi.json" native-scrollbars></redoc>
<script src="/redoc/redoc.standalone.js"></script>
</body>
</html>
`;

/** The reference under /redoc, from our own files, for the document that /openapi.json gives. */
export function serveRedoc(app: FastifyInstance): void {
  let script: Promise<string> | undefined;
  app.get('/redoc', async (_request, reply) =>
    reply.headers(headers).type('text/html; charset=utf-8').send(page),
  );
  app.get('/redoc/redoc.standalone.js', async (_request, reply) => {
    script ??= readFile(bundle, 'utf8').then(withoutLogo);
    return reply
      .headers(headers)
      .type('text/javascript; charset=utf-8')
      .send(await script);
  });
}

/** The one picture that the bundle would load from elsewhere. */
const withoutLogo = (text: string) =>
  text.replaceAll(
    /https:\/\/cdn\.redoc\.ly\/[\w./-]+/g,
    'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
  );
