import { and, eq, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type DeliveryFailure, type WebhookRow, webhookDeliveries, webhooks } from '../db/schema/webhooks.ts';
import type { Claimed } from './claim.ts';

/** How an attempt ended. */
export interface Attempt {
  response_status: number | null;
  failure: DeliveryFailure | null;
  duration_ms: number;
  /** When to try again; null: never. */
  next: Date | null;
}

/** A webhook that nothing has got through to for so long is disabled. */
const failingDays = 5;

/** Only the claim that counts now may settle: a sender that was presumed dead changes nothing. */
const ours = ({ id, sending_until }: Claimed) =>
  and(
    eq(webhookDeliveries.id, id),
    eq(webhookDeliveries.status, 'pending'),
    eq(webhookDeliveries.sending_until, sending_until!),
  );

/** Records a delivery that got through. */
export async function settleDelivered(db: Db, claimed: Claimed, { next: _, ...attempt }: Attempt) {
  await db
    .update(webhookDeliveries)
    .set({ ...attempt, status: 'delivered', next_attempt_at: null, sending_until: null })
    .where(ours(claimed));
  await db
    .update(webhooks)
    .set({ failing_since: null })
    .where(and(eq(webhooks.id, claimed.webhook_id), sql`${webhooks.failing_since} IS NOT NULL`));
}

/** Records an attempt that failed. */
export async function settleFailed(db: Db, claimed: Claimed, { next, ...attempt }: Attempt): Promise<void> {
  const enabled = sql`(SELECT enabled FROM webhooks WHERE id = ${claimed.webhook_id})`;
  const at = next?.toISOString() ?? null;
  await db
    .update(webhookDeliveries)
    .set({
      ...attempt,
      status: sql`CASE WHEN ${enabled} AND ${at}::timestamptz IS NOT NULL THEN 'pending' ELSE 'failed' END`,
      next_attempt_at: sql`CASE WHEN ${enabled} THEN ${at}::timestamptz END`,
      sending_until: null,
    })
    .where(ours(claimed));
  await db
    .update(webhooks)
    .set({ failing_since: sql`now()` })
    .where(and(eq(webhooks.id, claimed.webhook_id), isNull(webhooks.failing_since)));
  const failing = lt(webhooks.failing_since, sql`now() - make_interval(days => ${failingDays})`);
  await disable(db, claimed.webhook_id, 'failing', failing);
}

/** The address has said that it is gone for good (410). */
export async function settleGone(db: Db, claimed: Claimed, attempt: Attempt): Promise<void> {
  await disable(db, claimed.webhook_id, 'gone');
  await settleFailed(db, claimed, { ...attempt, next: null });
}

/** Gives a claim back: it has not been tried. */
export async function release(db: Db, claimed: Claimed): Promise<void> {
  await db
    .update(webhookDeliveries)
    .set({
      sending_until: null,
      tries: sql`${webhookDeliveries.tries} - 1`,
      attempts: sql`${webhookDeliveries.attempts} - 1`,
    })
    .where(ours(claimed));
}

async function disable(
  db: Db,
  webhookId: string,
  reason: NonNullable<WebhookRow['disabled_reason']>,
  condition = sql`true`,
): Promise<void> {
  const disabled = await db
    .update(webhooks)
    .set({ enabled: false, disabled_reason: reason, updated_at: sql`now()` })
    .where(and(eq(webhooks.id, webhookId), eq(webhooks.enabled, true), condition))
    .returning({ id: webhooks.id });
  if (disabled.length > 0) await dropPending(db, webhookId);
}

/** What waits for a webhook that is disabled now will not be sent; what is on its way settles itself. */
export async function dropPending(db: Db, webhookId: string): Promise<void> {
  const idle = or(isNull(webhookDeliveries.sending_until), lt(webhookDeliveries.sending_until, sql`now()`));
  await db
    .update(webhookDeliveries)
    .set({ status: 'failed', failure: 'disabled', next_attempt_at: null, sending_until: null })
    .where(and(eq(webhookDeliveries.webhook_id, webhookId), eq(webhookDeliveries.status, 'pending'), idle));
}

const keptDays = 30;
const keptPerWebhook = 1_000;

/** Forgets old deliveries, a bounded number at a time; answers how many. */
export async function forgetOldDeliveries(db: Db): Promise<number> {
  const aged = sql`${webhookDeliveries.created_at} < now() - make_interval(days => ${keptDays})`;
  const gone = await db.execute(sql`
    DELETE FROM webhook_deliveries WHERE id IN (
      SELECT id FROM webhook_deliveries WHERE ${ne(webhookDeliveries.status, 'pending')} AND ${aged} LIMIT 5000)`);
  const many = await db.execute(sql`
    DELETE FROM webhook_deliveries WHERE id IN (
      SELECT surplus.id FROM webhooks w CROSS JOIN LATERAL (
        SELECT id, status FROM webhook_deliveries WHERE webhook_id = w.id
        ORDER BY created_at DESC, id DESC OFFSET ${keptPerWebhook} LIMIT 5000
      ) AS surplus WHERE surplus.status <> 'pending')`);
  return (gone.rowCount ?? 0) + (many.rowCount ?? 0);
}
