import { ticketLife_s } from '@lectern/contracts/api/ticket.ts';
import type { Caller } from '../../identity/identity.ts';
import type { Tickets } from '../../jobs/tickets.ts';

/** A ticket that stands for the caller, once. */
export async function issueTicket(
  tickets: Tickets,
  caller: Caller,
): Promise<{ ticket: string; expires_at: string }> {
  const expires_at = new Date(Date.now() + ticketLife_s * 1000).toISOString();
  return { ticket: await tickets.issue(JSON.stringify(caller), ticketLife_s), expires_at };
}

/** Whom the ticket stands for, as long as the session lasts that asked for it; null when it is not good. */
export async function redeemTicket(tickets: Tickets, ticket: string): Promise<Caller | null> {
  const text = await tickets.redeem(ticket);
  const caller = text === null ? null : (JSON.parse(text) as Caller);
  return caller && caller.expiresAt > Date.now() ? caller : null;
}
