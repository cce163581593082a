import { isOutage } from '../../outage.ts';
import { ProblemError } from '../../problem.ts';

/** How a socket is closed for a problem: RFC 6455 codes, and 4000 plus the HTTP status for the caller's own. */
export interface Closing {
  code: number;
  /** The problem's code. */
  reason: string;
}

export const ended = (what: 'job' | 'batch'): Closing => ({ code: 1000, reason: `${what} ended` });
export const sessionEnded: Closing = { code: 4401, reason: 'unauthenticated' };
export const overloaded: Closing = { code: 1013, reason: 'unavailable' };
export const stopping: Closing = { code: 1001, reason: 'stopping' };

export function closingFor(error: unknown): Closing {
  if (error instanceof ProblemError) {
    if (error.code === 'unauthenticated') return sessionEnded;
    if (error.code === 'not_found') return { code: 4404, reason: 'not_found' };
    if (error.code === 'rate_limited') return { code: 4429, reason: 'rate_limited' };
    if (error.code === 'unavailable') return overloaded;
  }
  return isOutage(error) ? overloaded : { code: 1011, reason: 'internal' };
}
