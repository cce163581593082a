import { type AnswerHeader, headersOfLimits } from '@lectern/contracts/api/answer-headers.ts';
import { limitOf, type Operation } from '@lectern/contracts/api/operation.ts';
import { Problem, type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';
import { problemExample } from '@lectern/contracts/api/problem-example.ts';
import { problemsOf } from '@lectern/contracts/api/problems-of.ts';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { describeHeaders } from './describe-headers.ts';

/** One response for each status, with an example for each code that shares it. Operations with the same codes (and either with or without a limit) share it. */
export function describeProblems(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const byStatus = Map.groupBy(problemsOf(operation).sort(), (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      // Without a token it is not known whose request it was.
      const limited = status !== 401 && limitOf(operation) !== null;
      return [String(status), describeProblem(status, codes, limited)];
    }),
  );
}

const known = new Map<string, ZodOpenApiResponseObject>();

function describeProblem(status: number, codes: ProblemCode[], limited: boolean): ZodOpenApiResponseObject {
  const id = `${limited ? 'Limited' : ''}${codes.map(pascalCase).join('Or')}`;
  const response = known.get(id) ?? {
    id,
    description: codes.map((code) => `${code}: ${problems[code].title}.`).join('\n\n'),
    headers: describeHeaders(
      [...possibleHeaders(codes), ...(limited ? headersOfLimits : [])],
      headersOfStatus[status],
    ),
    content: {
      'application/problem+json': {
        schema: Problem,
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
      },
    },
  };
  known.set(id, response);
  return response;
}

/** Never missing with these statuses. */
const headersOfStatus: Record<number, AnswerHeader[]> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  416: ['Content-Range'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

const waiting: readonly ProblemCode[] = ['not_completed', 'idempotency_in_flight'];
const possibleHeaders = (codes: ProblemCode[]): AnswerHeader[] =>
  codes.some((code) => waiting.includes(code)) ? ['Retry-After'] : [];

const pascalCase = (code: string) =>
  code.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
