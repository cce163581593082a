import { type Operation, tags } from '@lectern/contracts/api/operation.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { headerComponents } from './describe-headers.ts';
import { describeOperation } from './describe-operation.ts';

const description = `Turns a topic and a context into a narrated educational video.

Ask for one with \`POST /api/v1/videos/generate\`, follow the job by its status or on the WebSocket
\`/ws/jobs/{job_id}\`, then download the file. Every error is a problem (RFC 9457) whose \`type\` leads to its page.`;

/** The OpenAPI 3.1 document, made from the same table as the routes. */
export function createOpenApiDocument(
  base: string,
  bodyLimitBytes: number,
  largeBodyLimitBytes = bodyLimitBytes,
) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of Object.values(operations) as Operation[]) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(
        operation,
        operation.content === 'large-json' ? largeBodyLimitBytes : bodyLimitBytes,
      ),
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Lectern',
      version: '1',
      description,
      contact: { name: 'Lectern' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base || '/' }],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths,
    components: {
      headers: headerComponents(),
      securitySchemes: {
        sessionToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A Clerk session token.',
        },
      },
    },
  });
}
