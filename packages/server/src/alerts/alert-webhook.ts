import type { AlertEvent } from '@lectern/contracts/alert-events.ts';
import { signedHeaders } from '../outbound/signature.ts';

/** Sends one message to the operator's own address. Throws unless it answers 2xx. */
export type SendAlert = (id: string, event: AlertEvent) => Promise<void>;

const patience_ms = 5_000;

/** Signed as Standard Webhooks says. The address is the operator's: it may be private. */
export function createAlertWebhook(url: string, secret: string): SendAlert {
  return async (id, event) => {
    const body = JSON.stringify(event);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signedHeaders(id, new Date(), body, [secret]) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience_ms),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the webhook for alerts answers ${response.status}`);
  };
}
