import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import type { Asker } from '../../jobs/store.ts';

/** Whose jobs the caller may see: an administrator all, anybody else the own ones. */
export function readerOf(caller: Caller): Asker {
  return caller.role === 'admin' ? { admin: true } : { userId: caller.userId };
}

/** Only the owner may change a job. */
export function mayChange(caller: Caller, job: Pick<JobRow, 'user_id'>): boolean {
  return job.user_id === caller.userId;
}
