import type { Webhook, WebhookDelivery, WebhookWithSecret } from '@lectern/contracts/api/webhook.ts';
import type { DeliveryRow, WebhookRow } from '../../db/schema/webhooks.ts';

/** A webhook as its owner sees it. `base` is the public address, or empty for relative links. */
export function presentWebhook(row: WebhookRow, base: string): Webhook {
  const self = `${base}/api/v1/webhooks/${row.id}`;
  return {
    webhook_id: row.id,
    url: row.url,
    events: row.events,
    description: row.description,
    enabled: row.enabled,
    disabled_reason: row.disabled_reason,
    failing_since: row.failing_since?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    links: { self, deliveries: `${self}/deliveries` },
  };
}

export function presentWithSecret(row: WebhookRow, secret: string, base: string): WebhookWithSecret {
  const previous_secret_until = row.previous_secret_until?.toISOString() ?? null;
  return { ...presentWebhook(row, base), secret, previous_secret_until };
}

export function presentDelivery(row: DeliveryRow, base: string): WebhookDelivery {
  const self = `${base}/api/v1/webhooks/${row.webhook_id}/deliveries/${row.id}`;
  return {
    delivery_id: row.id,
    event: row.type,
    status: row.status,
    attempts: row.attempts,
    response_status: row.response_status,
    failure: row.failure,
    duration_ms: row.duration_ms,
    created_at: row.created_at.toISOString(),
    last_attempt_at: row.last_attempt_at?.toISOString() ?? null,
    next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
    links: { replay: `${self}/replay` },
  };
}
