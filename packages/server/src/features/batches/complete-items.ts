import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { SentRequest, VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Db } from '../../db/database.ts';
import { findUnknownContent } from '../../jobs/material.ts';
import { ProblemError } from '../../problem.ts';
import { savedOptions } from '../configurations/service.ts';
import { refuseFields } from '../parse.ts';
import { tooDear } from '../videos/estimate.ts';
import { type Offer, type SaidAt, unoffered } from '../videos/refuse-unoffered.ts';
import type { InvalidSentItem, SentBatch } from './read-request.ts';

export interface CompleteItem {
  index: number;
  customId: string | null;
  request: VideoRequest;
}

export interface CompleteItems {
  items: CompleteItem[];
  invalid: InvalidSentItem[];
}

/** What lies beneath an item: the defaults of the batch, and beneath them the saved configuration that they name. */
interface Beneath {
  configurationId: string | undefined;
  saved: VideoOptions[];
  defaults: VideoOptions;
  offer: Offer;
}

/**
 * The whole request of each item: defaults of the schema ← saved configuration ← defaults of the batch ← the item.
 * @throws ProblemError `validation_failed` with the errors of all items, unless they may be skipped and one is left.
 */
export async function completeItems(
  tx: Db,
  userId: string,
  batch: SentBatch,
  offer: Offer,
): Promise<CompleteItems> {
  const { configuration_id: configurationId, ...defaults } = batch.defaults;
  const saved = await savedOptions(tx, userId, configurationId, '/defaults/configuration_id');
  const items: CompleteItem[] = [];
  const invalid = [...batch.invalid];
  for (const { index, sent: item } of batch.items) {
    const { custom_id: customId = null, ...sent } = item;
    try {
      const request = await completeItem(
        tx,
        userId,
        sent,
        { configurationId, saved, defaults, offer },
        `/items/${index}`,
      );
      items.push({ index, customId, request });
    } catch (error) {
      invalid.push({ index, customId, errors: fieldErrorsOf(error) });
    }
  }
  if (invalid.length > 0 && (!batch.maySkip || items.length === 0)) {
    throw refuseFields(invalid.flatMap((item) => item.errors));
  }
  return { items, invalid };
}

/** @throws ProblemError `validation_failed`; `pointer` leads to the item. */
async function completeItem(
  tx: Db,
  userId: string,
  sent: SentRequest,
  { configurationId, saved, defaults, offer }: Beneath,
  pointer: string,
): Promise<VideoRequest> {
  const own = await savedOptions(tx, userId, sent.configuration_id, `${pointer}/configuration_id`);
  const layers = [...(sent.configuration_id === undefined ? saved : own), defaults];
  const configuration_id = sent.configuration_id ?? configurationId;
  const named = configuration_id === undefined ? sent : { ...sent, configuration_id };
  const request = completeRequest(named, ...layers);
  const dear = tooDear(offer.config.models, named, request)?.errors ?? [];
  const saidAt: SaidAt = (field, said) => {
    if (said(sent) !== undefined) return `${pointer}/${field}`;
    if (said(defaults) !== undefined) return `/defaults/${field}`;
    return `${sent.configuration_id === undefined ? '/defaults' : pointer}/configuration_id`;
  };
  const errors = [
    ...unoffered(offer, request, saidAt),
    ...dear.map((error) => ({ ...error, pointer: pointer + error.pointer })),
    ...(await findUnknownContent(tx, userId, request, pointer)),
  ];
  if (errors.length > 0) throw refuseFields(errors);
  return request;
}

/** @throws any error that is not about fields. */
function fieldErrorsOf(error: unknown): FieldError[] {
  if (error instanceof ProblemError && error.code === 'validation_failed') return error.errors ?? [];
  throw error;
}
