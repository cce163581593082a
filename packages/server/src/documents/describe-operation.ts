import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject } from 'zod-openapi';
import { describeAnswers } from './describe-answers.ts';
import { describeProblems } from './describe-problems.ts';
import { pathParameters } from './path-parameters.ts';

/** One row of the table of operations, as OpenAPI has it. */
export function describeOperation(operation: Operation, bodyLimitBytes: number): ZodOpenApiOperationObject {
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.description ?? `${operation.summary.replace(/[.?]$/, '')}.`,
    security: securityOf(operation.access),
    requestParams: {
      ...(operation.path.includes('{') ? { path: pathParameters(operation.path) } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(operation.headers ? { header: operation.headers } : {}),
    },
    ...(operation.body ? { requestBody: describeBody(operation.body, bodyLimitBytes) } : {}),
    // An operation may have an answer of its own for the status of a problem.
    responses: { ...describeProblems(operation), ...describeAnswers(operation) },
  };
}

function describeBody(schema: NonNullable<Operation['body']>, limit: number): ZodOpenApiRequestBodyObject {
  const [example] = (schema.meta()?.examples ?? []) as unknown[];
  return {
    required: !schema.safeParse(undefined).success,
    description: `JSON in UTF-8, at most ${limit} bytes.`,
    content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
  };
}

function securityOf(access: Operation['access']): Record<string, string[]>[] {
  if (access === 'anyone') return [];
  return access === 'optional' ? [{}, { sessionToken: [] }] : [{ sessionToken: [] }];
}
