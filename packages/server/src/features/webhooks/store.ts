import type { WebhookInput } from '@lectern/contracts/api/webhook.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/database.ts';
import { type DeliveryRow, type WebhookRow, webhookDeliveries, webhooks } from '../../db/schema/webhooks.ts';
import { isAfter, type PageRequest } from '../lists/page.ts';

/** Stores a webhook; null when the user has `most` already. Needs a transaction. */
export async function insertWebhook(
  tx: Db,
  row: Pick<WebhookRow, 'id' | 'user_id' | 'secret'> & WebhookInput,
  most: number,
): Promise<WebhookRow | null> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`webhooks of ${row.user_id}`}, 0))`);
  if ((await tx.$count(webhooks, eq(webhooks.user_id, row.user_id))) >= most) return null;
  const at = new Date();
  const disabled_reason = row.enabled ? null : 'by_owner';
  const rows = await tx
    .insert(webhooks)
    .values({ ...row, disabled_reason, created_at: at, updated_at: at })
    .returning();
  return rows[0]!;
}

export function listWebhooks(db: Db, userId: string, { limit, after }: PageRequest): Promise<WebhookRow[]> {
  return db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.user_id, userId), isAfter(webhooks.created_at, webhooks.id, after)))
    .orderBy(desc(webhooks.created_at), desc(webhooks.id))
    .limit(limit + 1);
}

const own = (userId: string, id: string) => and(eq(webhooks.id, id), eq(webhooks.user_id, userId));

/** The user's webhook of this id, which must be a UUID; null when there is none. */
export async function findWebhook(db: Db, userId: string, id: string): Promise<WebhookRow | null> {
  const rows = await db.select().from(webhooks).where(own(userId, id));
  return rows[0] ?? null;
}

/** Changes what is given; answers the row as it is now. */
export async function updateWebhook(
  db: Db,
  userId: string,
  id: string,
  changes: Partial<WebhookRow>,
): Promise<WebhookRow | null> {
  const rows = await db
    .update(webhooks)
    .set({ ...changes, updated_at: new Date() })
    .where(own(userId, id))
    .returning();
  return rows[0] ?? null;
}

/**
 * Deletes the webhook with its deliveries unless one is on its way: the lock keeps further ones from being claimed until
 * the transaction has committed. Answers false when one is.
 */
export function deleteIdleWebhook(db: Db, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.id, id)).for('update');
    const sending = sql`${webhookDeliveries.sending_until} > now()`;
    if ((await tx.$count(webhookDeliveries, and(eq(webhookDeliveries.webhook_id, id), sending))) > 0) {
      return false;
    }
    await tx.delete(webhooks).where(eq(webhooks.id, id));
    return true;
  });
}

export function listDeliveries(
  db: Db,
  webhookId: string,
  { limit, after }: PageRequest,
): Promise<DeliveryRow[]> {
  const { created_at, id, webhook_id } = webhookDeliveries;
  return db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhook_id, webhookId), isAfter(created_at, id, after)))
    .orderBy(desc(created_at), desc(id))
    .limit(limit + 1);
}

/** A test event that is due now. */
export async function insertTest(db: Db, webhookId: string): Promise<DeliveryRow> {
  const now = sql`now()`;
  const rows = await db
    .insert(webhookDeliveries)
    .values({
      id: uuidv7(),
      webhook_id: webhookId,
      type: 'webhook.test',
      at: now,
      data: { webhook_id: webhookId },
      status: 'pending',
      round_at: now,
      next_attempt_at: now,
      created_at: now,
    })
    .returning();
  return rows[0]!;
}

/** Makes a delivery due now, with a whole day of attempts before it. Null when there is none of this id. */
export async function replay(db: Db, webhookId: string, id: string): Promise<DeliveryRow | null> {
  const now = sql`now()`;
  const rows = await db
    .update(webhookDeliveries)
    .set({ status: 'pending', next_attempt_at: now, round_at: now, tries: 0 })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.webhook_id, webhookId)))
    .returning();
  return rows[0] ?? null;
}

/** Removes every webhook of a user, with all deliveries. */
export async function eraseWebhooksOfUser(db: Db, userId: string): Promise<void> {
  await db.delete(webhooks).where(eq(webhooks.user_id, userId));
}
