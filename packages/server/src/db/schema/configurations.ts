import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import { integer, json, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const configurations = pgTable('configurations', {
  id: uuid('id').primaryKey(),
  user_id: text('user_id').notNull(),
  name: text('name').notNull(),
  options: json('options').$type<VideoOptions>().notNull(),
  version: integer('version').notNull().default(1),
  created_at: moment('created_at').notNull(),
  updated_at: moment('updated_at').notNull(),
});
export type ConfigurationRow = typeof configurations.$inferSelect;
