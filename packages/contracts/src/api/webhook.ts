import { z } from 'zod';
import { Subscription, type WebhookEventType, webhookEvents } from '../webhook-events.ts';
import { Id, Timestamp } from './ids.ts';
import { pageOf } from './page.ts';

export const webhookLimits = { perUser: 20, url: 2_048, description: 200, deliveriesKept: 1_000 } as const;

/** What a client says of a webhook. PUT replaces all of it. */
export const WebhookInput = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .max(webhookLimits.url)
      .describe('An https address that the whole Internet can reach. Redirects are not followed.'),
    events: z
      .array(Subscription)
      .min(1)
      .max(Subscription.options.length)
      .refine((events) => new Set(events).size === events.length, 'Must not name an event twice.'),
    description: z
      .string()
      .max(webhookLimits.description)
      .refine((value) => value.isWellFormed() && !/\p{Cc}/u.test(value), 'Must be one line of text.')
      .nullable()
      .default(null),
    enabled: z.boolean().default(true).describe('Events that happen while it is not are never sent.'),
  })
  .meta({
    id: 'WebhookInput',
    examples: [{ url: 'https://example.com/lectern', events: ['job.completed', 'job.failed'] }],
  });
export type WebhookInput = z.output<typeof WebhookInput>;

const webhook = {
  webhook_id: Id,
  url: z.string(),
  events: z.array(Subscription),
  description: z.string().nullable(),
  enabled: z.boolean(),
  disabled_reason: z
    .enum(['by_owner', 'gone', 'failing'])
    .nullable()
    .describe('`gone`: the address answered 410. `failing`: nothing has got through for days.'),
  failing_since: Timestamp.nullable().describe('First failed attempt since the last event that got through.'),
  created_at: Timestamp,
  updated_at: Timestamp,
  links: z.strictObject({ self: z.string(), deliveries: z.string() }).meta({ id: 'WebhookLinks' }),
};

export const Webhook = z.strictObject(webhook).meta({ id: 'Webhook' });
export type Webhook = z.infer<typeof Webhook>;

/** Given once: when the webhook is created and when its secret is changed. */
export const WebhookWithSecret = z
  .strictObject({
    ...webhook,
    secret: z.string().describe('Verifies the signatures. It is shown in this answer and never again.'),
    previous_secret_until: Timestamp.nullable().describe('Until then events carry a second signature.'),
  })
  .meta({ id: 'WebhookWithSecret' });
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

export const WebhookPage = pageOf(Webhook, 'WebhookPage');

export const WebhookDelivery = z
  .strictObject({
    delivery_id: Id.describe('Also the `webhook-id` that the receiver sees.'),
    event: z.enum(Object.keys(webhookEvents) as [WebhookEventType, ...WebhookEventType[]]),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.int(),
    response_status: z.int().nullable().describe('Of the last attempt; null when there was no answer.'),
    failure: z
      .enum(['status', 'timeout', 'connection', 'tls', 'name', 'address', 'secret', 'disabled'])
      .nullable()
      .describe(
        'Why the last attempt failed. `address`: the name leads to one that may not be reached. `secret`: it must be rotated.',
      ),
    duration_ms: z.int().nullable().describe('Of the last attempt.'),
    created_at: Timestamp,
    last_attempt_at: Timestamp.nullable(),
    next_attempt_at: Timestamp.nullable(),
    links: z.strictObject({ replay: z.string() }).meta({ id: 'WebhookDeliveryLinks' }),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

export const WebhookDeliveryPage = pageOf(WebhookDelivery, 'WebhookDeliveryPage');
