import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const erasures = pgTable('erasures', {
  user_id: text('user_id').primaryKey(),
  requested_at: moment('requested_at').notNull().defaultNow(),
  /** When the next round is to be made; null when there is nothing left to do. */
  due_at: moment('due_at').defaultNow(),
});
