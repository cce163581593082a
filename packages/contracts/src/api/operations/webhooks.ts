import { IdempotencyKey } from '../headers.ts';
import type { Operation } from '../operation.ts';
import { PageQuery } from '../page.ts';
import { idempotencyProblems } from '../problem-groups.ts';
import {
  type Webhook,
  type WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDelivery as WebhookDeliverySchema,
  WebhookInput,
  WebhookPage,
  Webhook as WebhookSchema,
  WebhookWithSecret,
} from '../webhook.ts';

const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const path = '/api/v1/webhooks';
const one = `${path}/{webhook_id}`;
const at = '2026-11-22T19:30:00.000Z';

const webhook: Webhook = {
  webhook_id: id,
  url: 'https://example.com/lectern',
  events: ['job.completed', 'job.failed'],
  description: null,
  enabled: true,
  disabled_reason: null,
  failing_since: null,
  created_at: at,
  updated_at: at,
  links: { self: `${path}/${id}`, deliveries: `${path}/${id}/deliveries` },
};
const withSecret = {
  ...webhook,
  secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
  previous_secret_until: null,
};
const delivery: WebhookDelivery = {
  delivery_id: id,
  event: 'job.completed',
  status: 'delivered',
  attempts: 1,
  response_status: 204,
  failure: null,
  duration_ms: 87,
  created_at: at,
  last_attempt_at: at,
  next_attempt_at: null,
  links: { replay: `${path}/${id}/deliveries/${id}/replay` },
};
const pending: WebhookDelivery = {
  ...delivery,
  status: 'pending',
  attempts: 0,
  response_status: null,
  duration_ms: null,
  last_attempt_at: null,
  next_attempt_at: at,
};

export const webhookOperations = {
  createWebhook: {
    id: 'createWebhook',
    method: 'POST',
    path,
    tag: 'webhooks',
    summary: 'Be told of events at an address of your own',
    description:
      'Events are signed as Standard Webhooks says (https://www.standardwebhooks.com) and sent at least once: an address that does not answer with 2xx within ten seconds is tried again for a day.',
    access: 'user',
    headers: IdempotencyKey,
    body: WebhookInput,
    answers: {
      201: {
        description: 'The webhook with its secret, which is not shown again.',
        schema: WebhookWithSecret,
        headers: ['Location', 'Idempotency-Replayed'],
        example: withSecret,
      },
    },
    problems: [...idempotencyProblems, 'validation_failed', 'webhook_limit_reached'],
  },
  listWebhooks: {
    id: 'listWebhooks',
    method: 'GET',
    path,
    tag: 'webhooks',
    summary: 'Your webhooks, newest first',
    access: 'user',
    query: PageQuery,
    answers: {
      200: {
        description: 'A page of them.',
        schema: WebhookPage,
        headers: ['Link'],
        example: { items: [webhook], next_cursor: null },
      },
    },
    problems: [],
  },
  getWebhook: {
    id: 'getWebhook',
    method: 'GET',
    path: one,
    tag: 'webhooks',
    summary: 'One webhook',
    access: 'user',
    answers: { 200: { description: 'The webhook.', schema: WebhookSchema, example: webhook } },
    problems: [],
  },
  replaceWebhook: {
    id: 'replaceWebhook',
    method: 'PUT',
    path: one,
    tag: 'webhooks',
    summary: 'Change address, events or description; stop or resume sending',
    description: 'What was not sent when a webhook is disabled is not sent later, unless it is replayed.',
    access: 'user',
    body: WebhookInput,
    answers: { 200: { description: 'The webhook as it is now.', schema: WebhookSchema, example: webhook } },
    problems: ['validation_failed'],
  },
  deleteWebhook: {
    id: 'deleteWebhook',
    method: 'DELETE',
    path: one,
    tag: 'webhooks',
    summary: 'Remove a webhook with its deliveries',
    description: 'Nothing is sent after the answer: it waits for what is on its way, ten seconds at most.',
    access: 'user',
    answers: { 204: { description: 'It is gone.' } },
    problems: [],
  },
  testWebhook: {
    id: 'testWebhook',
    method: 'POST',
    path: `${one}/test`,
    tag: 'webhooks',
    summary: 'Send a test event now',
    description: 'Its outcome is in the list of deliveries.',
    access: 'user',
    answers: {
      202: { description: 'It will be sent at once.', schema: WebhookDeliverySchema, example: pending },
    },
    problems: ['webhook_disabled'],
  },
  rotateWebhookSecret: {
    id: 'rotateWebhookSecret',
    method: 'POST',
    path: `${one}/rotate-secret`,
    tag: 'webhooks',
    summary: 'Get a new secret',
    description: 'For 24 hours events are signed with the old secret too.',
    access: 'user',
    answers: {
      200: {
        description: 'The webhook with its new secret, which is not shown again.',
        schema: WebhookWithSecret,
        example: { ...withSecret, previous_secret_until: '2026-11-23T19:30:00.000Z' },
      },
    },
    problems: [],
  },
  listWebhookDeliveries: {
    id: 'listWebhookDeliveries',
    method: 'GET',
    path: `${one}/deliveries`,
    tag: 'webhooks',
    summary: 'What was sent, newest first',
    description: 'The last 1,000 of the last 30 days.',
    access: 'user',
    query: PageQuery,
    answers: {
      200: {
        description: 'A page of them.',
        schema: WebhookDeliveryPage,
        headers: ['Link'],
        example: { items: [delivery], next_cursor: null },
      },
    },
    problems: [],
  },
  replayWebhookDelivery: {
    id: 'replayWebhookDelivery',
    method: 'POST',
    path: `${one}/deliveries/{delivery_id}/replay`,
    tag: 'webhooks',
    summary: 'Send an event again',
    description: 'With the same `webhook-id`, whatever came of it before.',
    access: 'user',
    answers: {
      202: { description: 'It will be sent at once.', schema: WebhookDeliverySchema, example: pending },
    },
    problems: ['webhook_disabled'],
  },
} as const satisfies Record<string, Operation>;
