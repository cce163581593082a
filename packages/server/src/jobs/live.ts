import { terminalStatuses } from '@lectern/contracts/api/job.ts';
import type { JobEvent } from '@lectern/contracts/events.ts';
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { jobs } from '../db/schema.ts';
import { listEvents } from './events.ts';
import { createFollowers, type Followers, type Following } from './followers.ts';
import type { Log } from './log.ts';

export interface Subscription extends Omit<Following<JobEvent>, 'id'> {
  jobId: string;
}

/** Follows jobs; see Followers. The caller has checked that the job exists and may be seen. */
export interface Live extends Omit<Followers<JobEvent>, 'subscribe'> {
  subscribe(subscription: Subscription): Promise<void>;
}

export function createLive(db: Db, log: Log): Live {
  const followers = createFollowers<JobEvent>(
    {
      list: (jobId, after, limit) => listEvents(db, jobId, after, limit),
      endsWith: (event) => (event.type === 'status' ? terminalStatuses.includes(event.status) : undefined),
      async hasEnded(jobId) {
        const rows = await db.select({ status: jobs.status }).from(jobs).where(eq(jobs.id, jobId));
        return rows[0] === undefined || terminalStatuses.includes(rows[0].status);
      },
      lastOf: (ids) =>
        db.select({ id: jobs.id, last: jobs.last_seq }).from(jobs).where(inArray(jobs.id, ids)),
    },
    log,
  );
  return { ...followers, subscribe: ({ jobId, ...rest }) => followers.subscribe({ id: jobId, ...rest }) };
}
