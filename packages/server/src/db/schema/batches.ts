import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { BatchEvent } from '@lectern/contracts/batch-events.ts';
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** An item that was left out. */
export interface InvalidItem {
  index: number;
  customId: string | null;
  error: Problem;
}

export const batches = pgTable('batches', {
  id: uuid('id').primaryKey(),
  user_id: text('user_id').notNull(),
  name: text('name'),
  invalid: jsonb('invalid').$type<InvalidItem[]>().notNull(),
  last_seq: integer('last_seq').notNull().default(0),
  created_at: moment('created_at').notNull(),
});
export type BatchRow = typeof batches.$inferSelect;

/** What an event says beside its envelope (`batch_id`, `seq`, `at`). */
export type BatchEventBody = BatchEvent extends infer Event
  ? Event extends BatchEvent
    ? Omit<Event, 'batch_id' | 'seq' | 'at'>
    : never
  : never;

export const batchEvents = pgTable(
  'batch_events',
  {
    batch_id: uuid('batch_id').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
    body: jsonb('body').$type<BatchEventBody>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.batch_id, table.seq] })],
);
