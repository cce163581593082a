import type { Condition } from './condition.ts';
import type { Standing } from './hysteresis.ts';

/** Sends to one Alertmanager. Each throws when it does not take what it is sent. */
export interface Alertmanager {
  fire(condition: Condition, standing: Standing): Promise<void>;
  resolve(condition: Condition, since: Date): Promise<void>;
}

/** An alert that nobody has posted again for so long is over, as far as Alertmanager is concerned. */
const lapse_ms = 150_000;
const patience_ms = 5_000;

/**
 * Speaks Alertmanager's API v2. `url` is its address. The labels are the same from every replica, so that Alertmanager
 * takes what several of them post for one alert.
 */
export function createAlertmanager(url: string): Alertmanager {
  const address = new URL('api/v2/alerts', url.endsWith('/') ? url : `${url}/`);
  const post = async (
    { name, severity, summary }: Condition,
    detail: string,
    startsAt: Date,
    endsAt: Date,
  ) => {
    const alert = {
      labels: { alertname: name, severity, service: 'lectern' },
      annotations: { summary, description: detail },
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    };
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([alert]),
      redirect: 'error',
      signal: AbortSignal.timeout(patience_ms),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`Alertmanager answers ${response.status}`);
  };
  return {
    fire: (condition, { since, detail }) => post(condition, detail, since, new Date(Date.now() + lapse_ms)),
    resolve: (condition, since) => post(condition, 'Over.', since, new Date()),
  };
}
