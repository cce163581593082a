import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const quotaUsage = pgTable(
  'quota_usage',
  {
    user_id: text('user_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    used: integer('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.user_id, table.day] })],
);
