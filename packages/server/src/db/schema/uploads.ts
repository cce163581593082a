import type { Upload } from '@lectern/contracts/api/upload.ts';
import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const uploads = pgTable('uploads', {
  id: uuid('id').primaryKey(),
  user_id: text('user_id').notNull(),
  /** `storing`: its objects are being written; nobody may use it yet. */
  status: text('status').$type<'storing' | 'released'>().notNull(),
  file_name: text('file_name').notNull(),
  title: text('title').notNull(),
  caption: text('caption'),
  content_type: text('content_type').$type<Upload['content_type']>().notNull(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  sha256: text('sha256').notNull(),
  material: jsonb('material').$type<Upload['material']>(),
  created_at: moment('created_at').notNull(),
  /** Its objects are being removed. */
  deleted_at: moment('deleted_at'),
});
export type UploadRow = typeof uploads.$inferSelect;
