import type { WebhookEvent } from '@lectern/contracts/webhook-events.ts';
import type { Claimed } from './claim.ts';

/** The body of a delivery, the same at each attempt. `base` is the public address, or empty for relative links. */
export function writePayload(
  { type, at, data }: Pick<Claimed, 'type' | 'at' | 'data'>,
  base: string,
): string {
  const { job_id } = data;
  const path = `${base}/api/v1/videos/jobs/${job_id}`;
  const links = { self: `${path}/status`, metadata: `${path}/metadata`, download: `${path}/download` };
  const event = { type, timestamp: at.toISOString(), data: job_id ? { ...data, links } : data };
  return JSON.stringify(event satisfies Record<keyof WebhookEvent, unknown>);
}
