import { headersOfLimits } from '@lectern/contracts/api/answer-headers.ts';
import { type Answer, limitOf, type Operation } from '@lectern/contracts/api/operation.ts';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { describeHeaders } from './describe-headers.ts';

/** The successful answers of an operation by their status. */
export function describeAnswers(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    Object.entries(operation.answers).map(([status, answer]) => [status, describeAnswer(operation, answer)]),
  );
}

/** Its data are frames of the socket, see the AsyncAPI document. */
const stream = { schema: { type: 'string' as const } };

function describeAnswer(operation: Operation, answer: Answer): ZodOpenApiResponseObject {
  const { schema } = answer;
  const mediaTypes = answer.mediaTypes ?? (schema ? ['application/json'] : []);
  const example = answer.example ?? (schema?.meta()?.examples as unknown[] | undefined)?.[0];
  const content = { ...(schema ? { schema } : {}), ...(example === undefined ? {} : { example }) };
  const contentOf = (mediaType: string) => (mediaType === 'text/event-stream' ? stream : content);
  return {
    description: answer.description,
    headers: describeHeaders(answer.headers ?? [], limitOf(operation) ? headersOfLimits : []),
    ...(mediaTypes.length > 0
      ? { content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, contentOf(mediaType)])) }
      : {}),
  };
}
