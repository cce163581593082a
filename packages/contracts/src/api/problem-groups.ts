import type { ProblemCode } from './problem.ts';

/** What an Idempotency-Key can be answered with; a malformed one is a `bad_request`. */
export const idempotencyProblems = [
  'bad_request',
  'idempotency_in_flight',
  'idempotency_mismatch',
] as const satisfies ProblemCode[];

/** Why a job is not taken in. */
export const roomProblems = [
  'too_many_jobs',
  'quota_exceeded',
  'queue_full',
] as const satisfies ProblemCode[];
