import type { Operation } from '@lectern/contracts/api/operation.ts';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject } from 'zod-openapi';
import { describeAnswers } from './describe-answers.ts';
import { describeProblems } from './describe-problems.ts';
import { pathParameters } from './path-parameters.ts';
import { securityOf } from './security.ts';

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
      ...(operation.headers ? { header: headerParameters(operation.headers) } : {}),
    },
    ...(operation.body ? { requestBody: describeBody(operation.body, bodyLimitBytes) } : {}),
    ...(operation.form
      ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: operation.form } } } }
      : {}),
    // An operation may have an answer of its own for the status of a problem.
    responses: { ...describeProblems(operation), ...describeAnswers(operation) },
  };
}

function describeBody(schema: NonNullable<Operation['body']>, limit: number): ZodOpenApiRequestBodyObject {
  const named = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const [example] = (named.meta()?.examples ?? []) as unknown[];
  return {
    required: !schema.safeParse(undefined).success,
    description: `JSON in UTF-8, at most ${limit} bytes.`,
    content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
  };
}

/** Names as people write them: `If-None-Match`. */
function headerParameters(headers: z.ZodObject): z.ZodObject {
  const named = Object.entries(headers.shape).map(([name, schema]) => [
    name.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()),
    schema,
  ]);
  return z.object(Object.fromEntries(named));
}
