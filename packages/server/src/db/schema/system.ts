import { bigint, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const queuePauses = pgTable('queue_pauses', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  paused_at: moment('paused_at').notNull(),
  paused_by: text('paused_by'),
  reason: text('reason'),
  /** Null while it lasts. */
  resumed_at: moment('resumed_at'),
  resumed_by: text('resumed_by'),
});
