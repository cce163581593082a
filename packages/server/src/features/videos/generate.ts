import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import { SentRequest } from '@lectern/contracts/api/request.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { type Acceptance, acceptJob } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { savedOptions } from '../configurations/service.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { parseBody } from '../parse.ts';
import { presentJob } from './present.ts';

/** Accepts a video request. @throws ProblemError for a body that is not one, and for whatever keeps it from being accepted. */
export async function generateVideo(
  { config, database, jobs }: Pick<Context, 'config' | 'database' | 'jobs'>,
  { userId }: Caller,
  body: unknown,
  key: string | null,
): Promise<Created> {
  const sent = parseBody(SentRequest, body);
  const place = await jobs.place({ id: '', status: 'queued' });
  const asked = { userId, operation: 'generateVideo', key, request: meaningOf(sent) } as const;
  return withIdempotency(database.db, asked, async (tx) => {
    const request = completeRequest(sent, ...(await savedOptions(tx, userId, sent.configuration_id)));
    const limits = { queued: config.queue.waitingLimit };
    const job = await takeIn(tx, { userId, request, limits });
    const presented = presentJob(job, place, config.http.publicUrl ?? '');
    return { status: 201, headers: { location: presented.links.self }, body: presented };
  });
}

/**
 * What makes two requests the same one: with a configuration what was said, since it says more than the configuration
 * has at the moment; otherwise all of it, so that a default may be said or not.
 */
const meaningOf = (sent: SentRequest) => (sent.configuration_id === undefined ? completeRequest(sent) : sent);

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
