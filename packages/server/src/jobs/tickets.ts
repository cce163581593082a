import { createHash, randomBytes } from 'node:crypto';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** Short-lived secrets that stand for something, once, on any replica. Both throw when Redis does not answer. */
export interface Tickets {
  /** A new ticket that stands for `text`. */
  issue(text: string, seconds: number): Promise<string>;
  /** What the ticket stands for; null when it was used, has run out or never was. */
  redeem(ticket: string): Promise<string | null>;
}

/** Redis knows only hashes of tickets: who reads it there cannot use them. */
export function createTickets(redis: Redis): Tickets {
  const keyOf = (ticket: string) => keys.ticket(createHash('sha256').update(ticket).digest('base64url'));
  return {
    async issue(text, seconds) {
      const ticket = randomBytes(32).toString('base64url');
      await redis.set(keyOf(ticket), text, 'EX', seconds);
      return ticket;
    },
    redeem: (ticket) => redis.getdel(keyOf(ticket)),
  };
}
