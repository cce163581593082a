import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { ProblemError } from '../../problem.ts';
import { redeemTicket } from './tickets.ts';

/** Who opens a socket, by a token or a ticket. @throws ProblemError `unauthenticated` */
export async function admitSocket(
  { identity, jobs }: Pick<Context, 'identity' | 'jobs'>,
  { token, ticket }: { token: string | null; ticket: string | null },
): Promise<Caller> {
  if (token !== null) return identity.authenticate(token);
  const caller = ticket === null ? null : await redeemTicket(jobs.tickets, ticket);
  if (caller === null) throw new ProblemError('unauthenticated');
  return caller;
}
