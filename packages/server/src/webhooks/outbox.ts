import type { JobEvent } from '@lectern/contracts/events.ts';
import type { Subscription } from '@lectern/contracts/webhook-events.ts';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
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
  await tx.execute(sql`
    WITH told AS (
      SELECT id FROM webhooks WHERE user_id = ${userId} AND enabled AND ${type} = ANY (events) FOR KEY SHARE
    )
    INSERT INTO webhook_deliveries
      (id, webhook_id, event_key, type, at, data, status, round_at, next_attempt_at, created_at)
    SELECT make_uuid7(), id, ${key}, ${type}, ${at.toISOString()}::timestamptz, ${JSON.stringify(data)}::jsonb,
      'pending', now(), now(), now()
    FROM told ON CONFLICT (webhook_id, event_key) DO NOTHING`);
}

const typeOf: Partial<Record<JobRow['status'], Subscription>> = {
  processing: 'job.started',
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
