import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { grants } from '../../identity/scopes.ts';
import { ProblemError } from '../../problem.ts';
import { redeemTicket } from './tickets.ts';

/** Who opens a socket, by a token or a ticket. @throws ProblemError `unauthenticated`; `not_found` for a key that may not read */
export async function admitSocket(
  { identity, jobs }: Pick<Context, 'identity' | 'jobs'>,
  { token, ticket }: { token: string | null; ticket: string | null },
): Promise<Caller> {
  const redeem = () => (ticket === null ? null : redeemTicket(jobs.tickets, ticket));
  const caller = token === null ? await redeem() : await identity.authenticate(token);
  if (caller === null) throw new ProblemError('unauthenticated');
  if (!grants(caller, 'videos:read')) throw new ProblemError('not_found');
  return caller;
}
