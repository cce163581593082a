import { z } from 'zod';
import { Timestamp } from './ids.ts';

/** Seconds within which a ticket must be used. */
export const ticketLife_s = 30;

export const Ticket = z
  .strictObject({
    ticket: z.string().describe('For `?ticket=` of one socket; a second use is refused.'),
    expires_at: Timestamp,
  })
  .meta({
    id: 'Ticket',
    examples: [{ ticket: 'q3Jv0…', expires_at: '2026-11-22T19:30:30.000Z' }],
  });
