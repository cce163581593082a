import type { Context } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import { nextDay } from '../../jobs/quota.ts';
import { type Fullness, type JobLimits, takeRoom } from '../../jobs/room.ts';
import { ProblemError } from '../../problem.ts';

/** What the configuration allows. */
export function jobLimits({ queue, limits }: Context['config']): JobLimits {
  return { queued: queue.waitingLimit, userActive: limits.jobsPerUser, userDaily: limits.jobsPerDay };
}

/**
 * Takes room for jobs of the user in the transaction that makes them; answers the day that they count for.
 * @throws ProblemError `queue_full`, `too_many_jobs`, `quota_exceeded`: none of them may be made.
 */
export async function requireRoom(
  tx: Db,
  config: Context['config'],
  userId: string,
  number: number,
): Promise<string> {
  const room = await takeRoom(tx, userId, number, jobLimits(config));
  if (room.kind === 'taken') return room.chargedOn;
  throw refusalOf(room.kind, config);
}

/** Why jobs are not taken in, and when it is worth while to come back. */
export function refusalOf(fullness: Fullness, { limits }: Context['config']): ProblemError {
  const later = (seconds: number) => ({ 'retry-after': String(seconds) });
  switch (fullness) {
    case 'queue_full':
      return new ProblemError('queue_full', { headers: later(30) });
    case 'user_full':
      return new ProblemError('too_many_jobs', {
        detail: `You may have ${limits.jobsPerUser} unfinished jobs at once.`,
        headers: later(30),
      });
    case 'quota_exceeded': {
      const midnight = nextDay(new Date());
      return new ProblemError('quota_exceeded', {
        detail: `You may ask for ${limits.jobsPerDay} videos a day. The next day begins at ${midnight.toISOString()}.`,
        headers: later(Math.ceil((midnight.getTime() - Date.now()) / 1_000)),
      });
    }
  }
}
