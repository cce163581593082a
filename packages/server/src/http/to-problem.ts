import type { ProblemCode } from '@lectern/contracts/api/problem.ts';
import { isOutage } from '../outage.ts';
import { ProblemError } from '../problem.ts';

/** Fastify's own refusals, in our terms. A path that cannot be decoded is a path that does not exist. */
const ofFastify: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad_request',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
  FST_ERR_ASYNC_CONSTRAINT: 'not_found',
  FST_ERR_NOT_FOUND: 'not_found',
};

/** Whatever was thrown, as a problem. What we do not know is `internal`, and its text stays inside. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = code === undefined ? undefined : ofFastify[code];
  if (known) return new ProblemError(known, { cause: error });
  if (isOutage(error)) {
    const detail = 'A part of the service does not answer. Nothing was changed.';
    return new ProblemError('unavailable', { detail, cause: error, headers: { 'retry-after': '5' } });
  }
  if (statusCode === 400) return new ProblemError('bad_request', { cause: error });
  return new ProblemError('internal', { cause: error });
}
