import { type Problem, type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';

/** The reason of a failed job in the shape of a failed request; `detail` is shown to the user. */
export function jobProblem(code: ProblemCode, detail: string, stage?: string): Problem {
  const { status, title, retryable } = problems[code];
  return { type: `/errors/${code}`, title, status, detail, code, retryable, ...(stage ? { stage } : {}) };
}
