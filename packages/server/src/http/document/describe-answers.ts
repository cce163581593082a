import type { Answer } from '@lectern/contracts/api/operation.ts';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { describeHeaders } from './describe-headers.ts';

/** The successful answers of an operation by their status. */
export function describeAnswers(
  answers: Readonly<Record<number, Answer>>,
): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)]),
  );
}

function describeAnswer(answer: Answer): ZodOpenApiResponseObject {
  const { schema } = answer;
  const mediaTypes = answer.mediaTypes ?? (schema ? ['application/json'] : []);
  const example = answer.example ?? (schema?.meta()?.examples as unknown[] | undefined)?.[0];
  const content = { ...(schema ? { schema } : {}), ...(example === undefined ? {} : { example }) };
  return {
    description: answer.description,
    headers: describeHeaders(answer.headers ?? []),
    ...(mediaTypes.length > 0
      ? { content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content])) }
      : {}),
  };
}
