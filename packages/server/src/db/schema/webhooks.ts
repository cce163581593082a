import type { Subscription, WebhookEventType } from '@lectern/contracts/webhook-events.ts';
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const webhooks = pgTable('webhooks', {
  id: uuid('id').primaryKey(),
  user_id: text('user_id').notNull(),
  url: text('url').notNull(),
  events: text('events').array().$type<Subscription[]>().notNull(),
  description: text('description'),
  enabled: boolean('enabled').notNull(),
  disabled_reason: text('disabled_reason').$type<'by_owner' | 'gone' | 'failing'>(),
  /** Sealed, as the one before it is. */
  secret: text('secret').notNull(),
  previous_secret: text('previous_secret'),
  previous_secret_until: moment('previous_secret_until'),
  /** First failed attempt since the last that succeeded. */
  failing_since: moment('failing_since'),
  created_at: moment('created_at').notNull(),
  updated_at: moment('updated_at').notNull(),
});
export type WebhookRow = typeof webhooks.$inferSelect;

export type DeliveryFailure =
  | 'status'
  | 'timeout'
  | 'connection'
  | 'tls'
  | 'name'
  | 'address'
  /** It was sealed with another LINK_SECRET; the owner must take a new one. */
  | 'secret'
  /** The webhook was disabled before it could be sent. */
  | 'disabled';

export const webhookDeliveries = pgTable('webhook_deliveries', {
  id: uuid('id').primaryKey(),
  webhook_id: uuid('webhook_id').notNull(),
  event_key: text('event_key'),
  type: text('type').$type<WebhookEventType>().notNull(),
  /** When the event happened. */
  at: moment('at').notNull(),
  data: jsonb('data').$type<Record<string, unknown>>().notNull(),
  status: text('status').$type<'pending' | 'delivered' | 'failed'>().notNull(),
  attempts: integer('attempts').notNull().default(0),
  round_at: moment('round_at').notNull(),
  tries: integer('tries').notNull().default(0),
  next_attempt_at: moment('next_attempt_at'),
  sending_until: moment('sending_until'),
  last_attempt_at: moment('last_attempt_at'),
  response_status: integer('response_status'),
  failure: text('failure').$type<DeliveryFailure>(),
  duration_ms: integer('duration_ms'),
  created_at: moment('created_at').notNull(),
});
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;
