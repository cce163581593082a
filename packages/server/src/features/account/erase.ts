import type { Context } from '../../context.ts';
import { eraseBatchesOfUser } from '../../jobs/batches.ts';
import { type Duty, startDuty } from '../../jobs/duty.ts';
import { eraseJobsOfUser } from '../../jobs/erase.ts';
import { eraseAnswersOfUser } from '../../jobs/idempotency.ts';
import { erasePausesOfUser } from '../../jobs/pause.ts';
import { eraseUsageOfUser } from '../../jobs/quota.ts';
import { eraseConfigurationsOfUser } from '../configurations/store.ts';
import { eraseUploadsOfUser } from '../uploads/store.ts';
import { eraseWebhooksOfUser } from '../webhooks/store.ts';
import { claimErasure, forgetOldErasures, postponeErasure } from './erasures.ts';

type Erased = Pick<Context, 'database' | 'jobs' | 'storage' | 'profiles' | 'log'>;

/** Everything that is kept of users, one line each. Each may be done twice; answers whether something is left for later. */
async function eraseUser({ database: { db }, jobs, storage, profiles }: Erased, userId: string) {
  await profiles.forget(userId);
  await eraseWebhooksOfUser(db, userId);
  await eraseAnswersOfUser(db, userId);
  await erasePausesOfUser(db, userId);
  await eraseUsageOfUser(db, userId);
  await eraseConfigurationsOfUser(db, userId);
  await eraseBatchesOfUser(db, userId);
  await eraseUploadsOfUser(db, userId);
  const removeFiles = (jobId: string) => storage.removeAll(`jobs/${jobId}`);
  return eraseJobsOfUser(db, { cancels: jobs.cancels, removeFiles }, userId);
}

/** Longer than any request takes and any token lives that was given before the user went. */
const settled_s = 900;
const again_s = 2;
const every_ms = 3_000;

/**
 * One round for one user. When nothing is left, there is another one a quarter of an hour after the beginning, for what
 * was under way at that moment. Answers whether there was anything to do.
 */
export async function eraseNext(context: Erased): Promise<boolean> {
  const { db } = context.database;
  const claimed = await claimErasure(db);
  if (!claimed) return false;
  const { userId, age_s } = claimed;
  const left = await eraseUser(context, userId);
  const settled = age_s >= settled_s;
  await postponeErasure(db, userId, left ? again_s : settled ? null : settled_s - age_s);
  if (!left) context.log.info({ user_id: userId, settled }, 'data of a deleted user erased');
  return true;
}

/** Works erasures off, on every replica at once. */
export function startErasing(context: Erased & Pick<Context, 'config'>): Duty {
  const { identity } = context.config;
  if (identity.kind === 'clerk' && identity.webhookSecret === null) {
    context.log.warn(
      'CLERK_WEBHOOK_SECRET is not set: nobody tells when users are deleted, and their data stays',
    );
  }
  const round = async (signal: AbortSignal) => {
    while (!signal.aborted && (await eraseNext(context))) {}
    await forgetOldErasures(context.database.db);
  };
  return startDuty('erasures', every_ms, round, context.log);
}
