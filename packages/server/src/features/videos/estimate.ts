import type { Estimate } from '@lectern/contracts/api/estimate.ts';
import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import { SentRequest, type VideoRequest } from '@lectern/contracts/api/request.ts';
import { lessonSize } from '@lectern/contracts/lesson-size.ts';
import type { Context } from '../../context.ts';
import type { Caller } from '../../identity/identity.ts';
import { readMeasured, workRate } from '../../jobs/work-rates.ts';
import type { ProblemError } from '../../problem.ts';
import { savedOptions } from '../configurations/service.ts';
import { parseBody, refuseField } from '../parse.ts';
import { costFor, type ModelOffer } from './model-offer.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';

/** What the request would come to. @throws ProblemError for a body that generate would not take either. */
export async function estimateVideo(
  { database: { db }, jobs, themes, config }: Pick<Context, 'database' | 'jobs' | 'themes' | 'config'>,
  { userId }: Caller,
  body: unknown,
): Promise<Estimate> {
  const sent = parseBody(SentRequest, body);
  const request = completeRequest(sent, ...(await savedOptions(db, userId, sent.configuration_id)));
  refuseUnoffered({ themes, config }, sent, request);
  const [measured, queue] = await Promise.all([readMeasured(db), jobs.place({ id: '', status: 'queued' })]);
  const size = lessonSize(request);
  const { rate, jobs: measured_jobs } = workRate(measured, request.quality);
  const work_s = Math.round(size.duration_s * rate * 10) / 10;
  return { ...size, work_s, cost: costFor(config.models, request, size), queue, measured_jobs };
}

/**
 * A refusal when the request is sure to cost more than it may, or when nobody knows what it costs; it points at where that
 * limit was said.
 */
export function tooDear(offer: ModelOffer, sent: SentRequest, request: VideoRequest): ProblemError | null {
  if (request.max_cost_usd === undefined) return null;
  const cost = costFor(offer, request, lessonSize(request));
  const pointer = sent.max_cost_usd === undefined ? '/configuration_id' : '/max_cost_usd';
  if (cost === null)
    return refuseField(
      pointer,
      'unknown_price',
      'The price of the model is not known here, so no limit can be kept.',
    );
  if (request.max_cost_usd >= cost.min_usd) return null;
  return refuseField(pointer, 'too_small', `It will cost at least ${cost.min_usd} US dollars.`);
}
