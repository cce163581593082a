import { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { acceptJob } from '../../jobs/requests.ts';
import { ProblemError } from '../../problem.ts';
import { parse } from '../parse.ts';
import { fingerprint } from './idempotency-key.ts';
import { presentJob } from './present.ts';

export interface Generated {
  status: number;
  /** A `Job`, or the stored answer of the first request with the key. */
  body: unknown;
  location: string;
  replayed: boolean;
}

/** Accepts a video request. @throws ProblemError for a body that is not one, and for whatever keeps it from being accepted. */
export async function generateVideo(
  { config, database, jobs }: Pick<Context, 'config' | 'database' | 'jobs'>,
  caller: Caller,
  body: unknown,
  key: string | null,
): Promise<Generated> {
  const request = parse(VideoRequest, body);
  const base = config.http.publicUrl ?? '';
  const place = await jobs.place({ id: '', status: 'queued' });
  const answer = (job: Parameters<typeof presentJob>[0]) => ({
    status: 201,
    body: presentJob(job, place, base),
  });
  const accepted = await acceptJob(database.db, {
    userId: caller.userId,
    request,
    limits: { queued: config.queue.waitingLimit },
    ...(key === null
      ? {}
      : { idempotency: { key, operation: 'generateVideo', fingerprint: fingerprint(request), answer } }),
  });
  const location = (jobId: string | null) => `${base}/api/v1/videos/jobs/${jobId}/status`;
  switch (accepted.kind) {
    case 'accepted':
      return { ...answer(accepted.job), location: location(accepted.job.id), replayed: false };
    case 'replayed':
      return { ...accepted.answer, location: location(accepted.answer.jobId), replayed: true };
    case 'in_flight':
      throw new ProblemError('idempotency_in_flight', { headers: { 'retry-after': '1' } });
    case 'mismatch':
      throw new ProblemError('idempotency_mismatch');
    case 'queue_full':
      throw new ProblemError('queue_full', { headers: { 'retry-after': '30' } });
    case 'user_full':
      throw new ProblemError('rate_limited', { headers: { 'retry-after': '30' } });
  }
}
