import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import { SentRequest } from '@lectern/contracts/api/request.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { type Acceptance, acceptJob } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { parse } from '../parse.ts';
import { presentJob } from './present.ts';

/** Accepts a video request. @throws ProblemError for a body that is not one, and for whatever keeps it from being accepted. */
export async function generateVideo(
  { config, database, jobs }: Pick<Context, 'config' | 'database' | 'jobs'>,
  { userId }: Caller,
  body: unknown,
  key: string | null,
): Promise<Created> {
  const request = completeRequest(parse(SentRequest, body));
  const place = await jobs.place({ id: '', status: 'queued' });
  return withIdempotency(database.db, { userId, operation: 'generateVideo', key, request }, async (tx) => {
    const limits = { queued: config.queue.waitingLimit };
    const job = await takeIn(tx, { userId, request, limits });
    const presented = presentJob(job, place, config.http.publicUrl ?? '');
    return { status: 201, headers: { location: presented.links.self }, body: presented };
  });
}

async function takeIn(tx: Db, acceptance: Acceptance): Promise<JobRow> {
  const accepted = await acceptJob(tx, acceptance);
  switch (accepted.kind) {
    case 'accepted':
      return accepted.job;
    case 'queue_full':
      throw new ProblemError('queue_full', { headers: { 'retry-after': '30' } });
    case 'user_full':
      throw new ProblemError('rate_limited', { headers: { 'retry-after': '30' } });
  }
}
