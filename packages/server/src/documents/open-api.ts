import { type Operation, tags } from '@lectern/contracts/api/operation.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { headerComponents } from './describe-headers.ts';
import { describeOperation } from './describe-operation.ts';
import { describeWebhooks } from './describe-webhooks.ts';
import { completeParameters } from './parameter-texts.ts';
import { securitySchemes } from './security.ts';

const description = `Turns a topic and a context into a narrated educational video.

Ask for one with \`POST /api/v1/videos/generate\`, follow the job by its status, as an event stream or on the WebSocket
\`/ws/jobs/{job_id}\` (see [asyncapi.json](/asyncapi.json)), then download the file. Every error is a problem (RFC 9457) whose
\`type\` leads to [its page](/errors).`;

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
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Lectern',
        version: '1',
        description,
        contact: { name: 'Lectern' },
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: base || '/', description: 'This service.' }],
      tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
      paths,
      webhooks: describeWebhooks(),
      components: { headers: headerComponents(), securitySchemes },
    },
    { override: ({ jsonSchema, io }) => io === 'output' && dropPartialExamples(jsonSchema) },
  );
  for (const item of Object.values({ ...document.paths, ...document.webhooks })) {
    for (const { parameters = [] } of Object.values(item) as { parameters?: object[] }[]) {
      completeParameters(parameters);
    }
  }
  dropUnusedHeaders(document);
  return document;
}

/** An example of what may be sent need not be one of what is answered, where every default is filled in. */
function dropPartialExamples(schema: { examples?: unknown[]; required?: string[] }): void {
  const isWhole = (example: unknown) => (schema.required ?? []).every((name) => name in (example as object));
  if (schema.examples && !schema.examples.every(isWhole)) delete schema.examples;
}

function dropUnusedHeaders(document: ReturnType<typeof createDocument>): void {
  const text = JSON.stringify([document.paths, document.components?.responses]);
  const headers = document.components?.headers ?? {};
  for (const name of Object.keys(headers)) {
    if (!text.includes(`"#/components/headers/${name}"`)) delete headers[name];
  }
}
