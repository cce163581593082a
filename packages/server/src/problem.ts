import { type FieldError, type Problem, type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';

/** What may accompany a refusal. `detail` is public; the cause and its message never are. */
export interface ProblemOptions {
  detail?: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
  /** Members of this kind of problem beside the common ones (RFC 9457, section 3.2). */
  members?: Record<string, unknown>;
  cause?: unknown;
}

/** The one error class: a stable code that decides status, title and whether trying again can help. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors: FieldError[] | undefined;
  /** Headers of the answer, such as Retry-After in seconds. */
  readonly headers: Record<string, string>;
  readonly members: Record<string, unknown>;

  constructor(code: ProblemCode, { detail, errors, headers = {}, members = {}, cause }: ProblemOptions = {}) {
    super(`${code}: ${detail ?? problems[code].title}`, { cause });
    this.name = 'ProblemError';
    this.code = code;
    this.detail = detail ?? `${problems[code].title}.`;
    this.errors = errors;
    this.headers = headers;
    this.members = members;
  }
}

/** The wire shape of an error. `base` is the public address, or empty for relative links. */
export function presentProblem(error: ProblemError, base: string, requestId: string): Problem {
  const { status, title, retryable } = problems[error.code];
  return {
    type: `${base}/errors/${error.code}`,
    title,
    status,
    detail: error.detail,
    instance: `urn:lectern:request:${requestId}`,
    code: error.code,
    request_id: requestId,
    retryable,
    ...(error.errors ? { errors: error.errors } : {}),
    ...error.members,
  };
}
