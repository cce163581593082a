import { type Answer, answerHeaders, type Operation, tags } from '@lectern/contracts/api/operation.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import { Problem, type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from 'zod-openapi';
import { ProblemError, presentProblem } from '../problem.ts';

const description = `Turns a topic and a context into a narrated educational video.

Ask for one with \`POST /api/v1/videos/generate\`, follow the job by its status or on the WebSocket
\`/ws/jobs/{job_id}\`, then download the file. Every error is a problem (RFC 9457) whose \`type\` leads to its page.`;

/** The OpenAPI 3.1 document, made from the same table as the routes. */
export function createOpenApiDocument(base: string, bodyLimitBytes: number) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of Object.values(operations) as Operation[]) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation, bodyLimitBytes),
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Lectern', version: '1', description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: base || '/' }],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths,
    components: {
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

function describe(operation: Operation, bodyLimitBytes: number): ZodOpenApiOperationObject {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const path = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description ? { description: operation.description } : {}),
    security: securityOf(operation.access),
    requestParams: {
      ...(names.length > 0 ? { path } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(operation.headers ? { header: operation.headers } : {}),
    },
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            description: `JSON in UTF-8, at most ${bodyLimitBytes} bytes.`,
            content: { 'application/json': { schema: operation.body } },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, answer]) => [status, describeAnswer(answer)]),
      ),
      ...describeProblems(operation),
    },
  };
}

function securityOf(access: Operation['access']): Record<string, string[]>[] {
  if (access === 'anyone') return [];
  return access === 'optional' ? [{}, { sessionToken: [] }] : [{ sessionToken: [] }];
}

function describeAnswer(answer: Answer): ZodOpenApiResponseObject {
  const { schema, example } = answer;
  const mediaTypes = answer.mediaTypes ?? (schema ? ['application/json'] : []);
  const content = { ...(schema ? { schema } : {}), ...(example === undefined ? {} : { example }) };
  return {
    description: answer.description,
    headers: describeHeaders(['X-Request-Id', ...(answer.headers ?? [])]),
    ...(mediaTypes.length > 0
      ? { content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content])) }
      : {}),
  };
}

/** One response for each status, with an example for each code that shares it. */
function describeProblems(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const codes = new Set<ProblemCode>([
    ...operation.problems,
    ...(operation.access === 'anyone' ? [] : (['unauthenticated', 'forbidden'] as const)),
    'internal',
    'unavailable',
  ]);
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, shared]) => [
      String(status),
      {
        description: shared.map((code) => `${code}: ${problems[code].title}.`).join('\n\n'),
        headers: describeHeaders(['X-Request-Id', ...(status === 503 ? (['Retry-After'] as const) : [])]),
        content: {
          'application/problem+json': {
            schema: Problem,
            examples: Object.fromEntries(
              shared.map((code) => [
                code,
                { value: presentProblem(new ProblemError(code), '', 'a-request-id') },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

function describeHeaders(names: readonly (keyof typeof answerHeaders)[]) {
  return Object.fromEntries(
    names.map((name) => [name, { description: answerHeaders[name], schema: { type: 'string' as const } }]),
  );
}
