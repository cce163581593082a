import { z } from 'zod';
import { Id, Timestamp } from './api/ids.ts';
import { Problem } from './api/problem.ts';

const jobId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const path = `/api/v1/videos/jobs/${jobId}`;

const JobLinksOfEvent = z
  .strictObject({ self: z.string(), metadata: z.string(), download: z.string() })
  .meta({ id: 'WebhookJobLinks' });

const job = {
  job_id: Id,
  attempt: z.int().describe('Which attempt of the job this is about.'),
  links: JobLinksOfEvent,
};
const example = {
  job_id: jobId,
  attempt: 1,
  links: { self: `${path}/status`, metadata: `${path}/metadata`, download: `${path}/download` },
};
const timestamp = Timestamp.describe('When it happened; the signed header says when it was sent.');
const at = '2026-11-22T19:30:24.000Z';

const jobEvent = <Type extends string, Status extends string>(type: Type, status: Status, id: string) =>
  z
    .strictObject({
      type: z.literal(type),
      timestamp,
      data: z.strictObject({ ...job, status: z.literal(status) }),
    })
    .meta({ id, examples: [{ type, timestamp: at, data: { ...example, status } }] });

export const JobStartedEvent = jobEvent('job.started', 'processing', 'JobStartedEvent');
export const JobAwaitingApprovalEvent = jobEvent(
  'job.awaiting_approval',
  'awaiting_approval',
  'JobAwaitingApprovalEvent',
);
export const JobCompletedEvent = jobEvent('job.completed', 'completed', 'JobCompletedEvent');
export const JobCancelledEvent = jobEvent('job.cancelled', 'cancelled', 'JobCancelledEvent');

export const JobFailedEvent = z
  .strictObject({
    type: z.literal('job.failed'),
    timestamp,
    data: z.strictObject({
      ...job,
      status: z.literal('failed'),
      error: Problem.pick({ code: true, retryable: true }).meta({ id: 'WebhookFailure' }),
    }),
  })
  .meta({
    id: 'JobFailedEvent',
    examples: [
      {
        type: 'job.failed',
        timestamp: at,
        data: { ...example, status: 'failed', error: { code: 'pipeline_failed', retryable: true } },
      },
    ],
  });

export const WebhookTestEvent = z
  .strictObject({
    type: z.literal('webhook.test'),
    timestamp,
    data: z.strictObject({ webhook_id: Id }),
  })
  .meta({
    id: 'WebhookTestEvent',
    examples: [{ type: 'webhook.test', timestamp: at, data: { webhook_id: jobId } }],
  });

/** Everything that an address of a user's can be sent, by its type: thin, so that nothing private is in it. */
export const webhookEvents = {
  'job.started': { summary: 'A worker has begun.', schema: JobStartedEvent },
  'job.awaiting_approval': {
    summary: 'The storyboard waits for its approval.',
    schema: JobAwaitingApprovalEvent,
  },
  'job.completed': { summary: 'The video is ready.', schema: JobCompletedEvent },
  'job.failed': { summary: 'The video could not be made.', schema: JobFailedEvent },
  'job.cancelled': { summary: 'The job was stopped by its owner.', schema: JobCancelledEvent },
  'webhook.test': { summary: 'Sent when a test is asked for.', schema: WebhookTestEvent },
} as const;
export type WebhookEventType = keyof typeof webhookEvents;

/** What an address can subscribe to; a test needs no subscription. */
export const Subscription = z
  .enum(['job.started', 'job.awaiting_approval', 'job.completed', 'job.failed', 'job.cancelled'])
  .meta({ id: 'WebhookSubscription' });
export type Subscription = z.infer<typeof Subscription>;

export const WebhookEvent = z
  .discriminatedUnion('type', [
    JobStartedEvent,
    JobAwaitingApprovalEvent,
    JobCompletedEvent,
    JobFailedEvent,
    JobCancelledEvent,
    WebhookTestEvent,
  ])
  .meta({ id: 'WebhookEvent' });
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** Headers of every event (Standard Webhooks 1.0). */
export const WebhookHeaders = z.object({
  'webhook-id': z.string().describe('The same at every attempt: ignore an event whose id you know.'),
  'webhook-timestamp': z
    .string()
    .describe('Seconds since 1970 at this attempt. Refuse what is older than five minutes.'),
  'webhook-signature': z
    .string()
    .describe(
      'One or two signatures with a space between, each `v1,` and the Base64 of the HMAC-SHA256 over `id.timestamp.body`, keyed with the Base64-decoded secret after `whsec_`. One that fits is enough.',
    ),
});
