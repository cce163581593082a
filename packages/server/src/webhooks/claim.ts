import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { DeliveryRow, WebhookRow } from '../db/schema/webhooks.ts';

/** A delivery that is this process's to send until `sending_until`, with what it needs of its webhook. */
export type Claimed = Pick<
  DeliveryRow,
  'id' | 'webhook_id' | 'type' | 'at' | 'data' | 'tries' | 'round_at' | 'sending_until'
> &
  Pick<WebhookRow, 'url' | 'secret' | 'previous_secret' | 'previous_secret_until'>;

/** Longer than an attempt can take: a delivery whose sender died is sent by another one afterwards. */
export const lease_s = 20;
/** Side by side to one address, over all replicas (about). */
const perWebhook = 4;

/**
 * Takes up to `most` deliveries that are due, at most one by any replica. Each webhook gets its first before another
 * gets its second: one with a long backlog, or a slow one, does not hold up the others.
 */
export async function claimDue(db: Db, most: number): Promise<Claimed[]> {
  const claimed = await db.execute<Record<keyof Claimed, never>>(sql`
    WITH busy AS (
      SELECT webhook_id, count(*) AS sending FROM webhook_deliveries
      WHERE status = 'pending' AND sending_until > now() GROUP BY webhook_id
    ), waiting AS (
      SELECT DISTINCT webhook_id FROM webhook_deliveries WHERE status = 'pending' AND next_attempt_at <= now()
    ), due AS (
      SELECT first.id, coalesce(sending, 0) + row_number() OVER
        (PARTITION BY webhook_id ORDER BY next_attempt_at, first.id) AS place
      FROM waiting LEFT JOIN busy USING (webhook_id) CROSS JOIN LATERAL (
        SELECT id, next_attempt_at FROM webhook_deliveries
        WHERE webhook_id = waiting.webhook_id AND status = 'pending' AND next_attempt_at <= now() AND ${isFree}
        ORDER BY next_attempt_at, id LIMIT ${perWebhook}
      ) AS first
    ), chosen AS (
      SELECT d.id FROM due JOIN webhook_deliveries d USING (id) JOIN webhooks w ON w.id = d.webhook_id
      WHERE place <= ${perWebhook} AND w.enabled AND d.status = 'pending' AND d.next_attempt_at <= now() AND ${isFree}
      ORDER BY place, random() LIMIT ${most}
      FOR UPDATE OF d SKIP LOCKED FOR KEY SHARE OF w SKIP LOCKED
    )
    UPDATE webhook_deliveries d SET
      attempts = attempts + 1, tries = tries + 1, last_attempt_at = now(),
      sending_until = now() + make_interval(secs => ${lease_s})
    FROM chosen, webhooks w WHERE d.id = chosen.id AND w.id = d.webhook_id
    RETURNING d.id, d.webhook_id, d.type, d.at, d.data, d.tries, d.round_at, d.sending_until,
      w.url, w.secret, w.previous_secret, w.previous_secret_until`);
  return claimed.rows.map((row) => ({
    ...(row as unknown as Claimed),
    at: new Date(row.at),
    round_at: new Date(row.round_at),
    sending_until: new Date(row.sending_until),
    previous_secret_until: row.previous_secret_until && new Date(row.previous_secret_until),
  }));
}

const isFree = sql`(sending_until IS NULL OR sending_until <= now())`;
