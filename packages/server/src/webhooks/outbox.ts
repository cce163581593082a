import type { JobEvent } from '@lectern/contracts/events.ts';
import type { Subscription } from '@lectern/contracts/webhook-events.ts';
import { and, arrayContains, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../db/database.ts';
import { webhookDeliveries, webhooks } from '../db/schema/webhooks.ts';
import type { JobEventBody, JobRow } from '../db/schema.ts';

/** Something that the webhooks of a user may want to hear of. */
export interface Happening {
  userId: string;
  type: Subscription;
  at: Date;
  /** What happened: the same key again is not delivered again. */
  key: string;
  /** The payload's `data` without links. */
  data: Record<string, unknown>;
}

/**
 * Notes a delivery for each enabled webhook of the user that has subscribed, in the transaction of what happened: so it
 * is sent if, and only if, it did happen. One look into an index when the user has none. The webhooks are locked, so
 * that one which is being deleted cannot fail the transaction.
 */
export async function noteHappening(tx: Db, { userId, type, at, key, data }: Happening): Promise<void> {
  const subscribed = await tx
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(and(eq(webhooks.user_id, userId), webhooks.enabled, arrayContains(webhooks.events, [type])))
    .for('key share');
  if (subscribed.length === 0) return;
  const now = sql`now()`;
  await tx
    .insert(webhookDeliveries)
    .values(
      subscribed.map(({ id: webhook_id }) => ({
        id: uuidv7(),
        webhook_id,
        event_key: key,
        type,
        at,
        data,
        status: 'pending' as const,
        round_at: now,
        next_attempt_at: now,
        created_at: now,
      })),
    )
    .onConflictDoNothing();
}

const typeOf: Partial<Record<JobRow['status'], Subscription>> = {
  processing: 'job.started',
  awaiting_approval: 'job.awaiting_approval',
  completed: 'job.completed',
  failed: 'job.failed',
  cancelled: 'job.cancelled',
};

/** Notes what the new events of a job mean to webhooks; most mean nothing and cost nothing. */
export async function noteJobEvents(
  tx: Db,
  job: JobRow,
  at: Date,
  events: readonly { type: JobEvent['type']; body: JobEventBody }[],
): Promise<void> {
  for (const { type: kind, body } of events) {
    if (kind !== 'status' || !('status' in body)) continue;
    const type = typeOf[body.status];
    if (!type) continue;
    const { id: job_id, attempt } = job;
    const { error } = body;
    const failure = error ? { error: { code: error.code, retryable: error.retryable } } : {};
    const data = { job_id, attempt, status: body.status, ...failure };
    await noteHappening(tx, { userId: job.user_id, type, at, key: `${job_id}:${attempt}:${type}`, data });
  }
}
