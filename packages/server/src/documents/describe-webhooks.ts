import { webhookEvents } from '@lectern/contracts/webhook-events.ts';
import { z } from 'zod';
import type { ZodOpenApiPathItemObject } from 'zod-openapi';

const headers = z.object({
  'webhook-id': z.string().meta({
    description: 'Id of the event: the same when it is sent again.',
    examples: ['msg_01930a527d9c7c3e9f0a5b1f2c3d4e5f'],
  }),
  'webhook-timestamp': z
    .string()
    .meta({ description: 'When it was sent, in seconds since 1970.', examples: ['1795375824'] }),
  'webhook-signature': z.string().meta({
    description: 'Signatures of id, timestamp and body (https://www.standardwebhooks.com).',
    examples: ['v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='],
  }),
});

/** What the service sends to addresses that users have registered. */
export function describeWebhooks(): Record<string, ZodOpenApiPathItemObject> {
  return Object.fromEntries(
    Object.entries(webhookEvents).map(([type, { summary, schema }]) => [
      type,
      {
        post: {
          operationId: `on${type.replace(/(?:^|[._])([a-z])/g, (_match, letter: string) => letter.toUpperCase())}`,
          tags: ['webhooks'],
          summary: summary.replace(/\.$/, ''),
          description: `${summary} Sent to each webhook that asks for it, again and again until it is answered with 2xx.`,
          security: [],
          requestParams: { header: headers },
          requestBody: {
            required: true,
            content: { 'application/json': { schema, example: exampleOf(schema) } },
          },
          responses: {
            '2XX': { description: 'You have it.' },
            '4XX': {
              description:
                'You do not want it now. It is sent again later, 410 excepted, which disables the webhook.',
            },
          },
        },
      },
    ]),
  );
}

const exampleOf = (schema: z.ZodType) => (schema.meta()?.examples as unknown[] | undefined)?.[0];
