import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import { SentRequest } from '@lectern/contracts/api/request.ts';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { refuseUnknownContent } from '../../jobs/material.ts';
import { insertJob } from '../../jobs/requests.ts';
import { savedOptions } from '../configurations/service.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { requireRoom } from '../limits/job-room.ts';
import { parseBody } from '../parse.ts';
import { tooDear } from './estimate.ts';
import { presentJob } from './present.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';

/** Accepts a video request. @throws ProblemError for a body that is not one, and for whatever keeps it from being accepted. */
export async function generateVideo(
  { config, database, jobs, themes }: Pick<Context, 'config' | 'database' | 'jobs' | 'themes'>,
  { userId }: Caller,
  body: unknown,
  { key, traceId }: { key: string | null; traceId: string },
): Promise<Created> {
  const sent = parseBody(SentRequest, body);
  const place = await jobs.place({ id: '', status: 'queued' });
  const asked = { userId, operation: 'generateVideo', key, request: meaningOf(sent) } as const;
  return withIdempotency(database.db, asked, async (tx) => {
    const request = completeRequest(sent, ...(await savedOptions(tx, userId, sent.configuration_id)));
    refuseUnoffered({ themes, config }, sent, request);
    const refusal = tooDear(config.models, sent, request);
    if (refusal) throw refusal;
    await refuseUnknownContent(tx, userId, request);
    const chargedOn = await requireRoom(tx, config, userId, 1);
    const job = await insertJob(tx, { userId, request, traceId }, chargedOn);
    const presented = presentJob(job, place, config.http.publicUrl ?? '');
    return { status: 201, headers: { location: presented.links.self }, body: presented };
  });
}

/**
 * What makes two requests the same one: with a configuration what was said, since it says more than the configuration
 * has at the moment; otherwise all of it, so that a default may be said or not.
 */
const meaningOf = (sent: SentRequest) => (sent.configuration_id === undefined ? completeRequest(sent) : sent);
