import type { LimitName } from '@lectern/contracts/api/operation.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimits } from '../limits/rate-limits.ts';
import type { Pressure, Resource } from '../pressure/pressure.ts';
import { ProblemError } from '../problem.ts';
import { callerOfAddress } from './caller-address.ts';

const names: Record<Resource, string> = {
  disk: 'disk space',
  memory: 'memory',
  event_loop: 'computing time',
};

/** @throws ProblemError `overloaded` when the process is short of what this kind of work needs. */
export function refuseUnderPressure(pressure: Pressure, limit: LimitName): void {
  const resource = pressure.shortageFor(limit);
  if (resource === null) return;
  const detail = `The service is short of ${names[resource]}. Try again soon.`;
  throw new ProblemError('overloaded', {
    detail,
    headers: { 'retry-after': resource === 'disk' ? '60' : '5' },
  });
}

/**
 * Counts the request for its caller: the user (or machine) of the token, else the address. Whatever is answered says how
 * much is left, in the fields of draft-ietf-httpapi-ratelimit-headers.
 * @throws ProblemError `rate_limited` when there is nothing left.
 */
export async function limitRate(
  rates: RateLimits,
  limit: LimitName,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const caller = request.caller ? `user:${request.caller.userId}` : callerOfAddress(request.ip);
  const { quota, window_ms } = rates.policies[limit];
  const { allowed, remaining, reset_ms } = await rates.take(limit, caller);
  const reset_s = Math.max(1, Math.ceil(reset_ms / 1_000));
  reply.headers({
    'ratelimit-policy': `"${limit}";q=${quota};w=${Math.ceil(window_ms / 1_000)}`,
    ratelimit: `"${limit}";r=${remaining};t=${reset_s}`,
  });
  if (allowed) return;
  const detail = `At most ${quota} requests of this kind in ${window_ms / 1_000} seconds.`;
  throw new ProblemError('rate_limited', { detail, headers: { 'retry-after': String(reset_s) } });
}
