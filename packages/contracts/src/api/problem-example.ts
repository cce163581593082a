import { type Problem, type ProblemCode, problems } from './problem.ts';

const requestId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** A problem of this code as a client may see it. */
export function problemExample(code: ProblemCode): Problem {
  const { status, title, retryable } = problems[code];
  return {
    type: `/errors/${code}`,
    title,
    status,
    detail: `${title}.`,
    instance: `urn:lectern:request:${requestId}`,
    code,
    request_id: requestId,
    retryable,
    ...more[code],
  };
}

const more: Partial<Record<ProblemCode, Partial<Problem>>> = {
  validation_failed: {
    detail: 'See errors for each field.',
    errors: [
      { pointer: '/topic', code: 'too_big', detail: 'Too big: expected string to have <=500 characters.' },
      {
        pointer: '/context',
        code: 'required',
        detail: 'Invalid input: expected string, received undefined.',
      },
    ],
  },
  not_completed: { detail: 'The job is processing.' },
  unavailable: { detail: 'A part of the service does not answer. Nothing was changed.' },
  pipeline_failed: { detail: 'The scenes could not be drawn.', stage: 'rendering' },
};
