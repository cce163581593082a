import { completeRequest } from '@lectern/contracts/api/merge-options.ts';
import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Db } from '../../db/database.ts';
import { findUnknownContent } from '../../jobs/material.ts';
import { ProblemError } from '../../problem.ts';
import { savedOptions } from '../configurations/service.ts';
import { refuseFields } from '../parse.ts';
import type { InvalidSentItem, SentBatch, SentItem } from './read-request.ts';

export interface CompleteItem {
  index: number;
  customId: string | null;
  request: VideoRequest;
}

export interface CompleteItems {
  items: CompleteItem[];
  invalid: InvalidSentItem[];
}

/**
 * The whole request of each item: defaults of the schema ← saved configuration ← defaults of the batch ← the item.
 * @throws ProblemError `validation_failed` with the errors of all items, unless they may be skipped and one is left.
 */
export async function completeItems(tx: Db, userId: string, batch: SentBatch): Promise<CompleteItems> {
  const { configuration_id: ofBatch, ...defaults } = batch.defaults;
  const beneath = await savedOptions(tx, userId, ofBatch, '/defaults/configuration_id');
  const items: CompleteItem[] = [];
  const invalid = [...batch.invalid];
  for (const item of batch.items) {
    const own = await optionsOf(tx, userId, item);
    if (Array.isArray(own)) {
      const { custom_id = null, ...sent } = item.sent;
      const layers = [...(sent.configuration_id === undefined ? beneath : own), defaults];
      const named = sent.configuration_id ?? ofBatch;
      const request = completeRequest(
        named === undefined ? sent : { ...sent, configuration_id: named },
        ...layers,
      );
      const errors = await findUnknownContent(tx, userId, request, `/items/${item.index}`);
      if (errors.length > 0) invalid.push({ index: item.index, customId: custom_id, errors });
      else items.push({ index: item.index, customId: custom_id, request });
    } else
      invalid.push({ index: item.index, customId: item.sent.custom_id ?? null, errors: own.errors ?? [] });
  }
  if (invalid.length > 0 && (!batch.maySkip || items.length === 0)) {
    throw refuseFields(invalid.flatMap((item) => item.errors));
  }
  return { items, invalid };
}

/** The options of the item's own configuration, or why there are none. */
async function optionsOf(
  tx: Db,
  userId: string,
  { index, sent }: SentItem,
): Promise<VideoOptions[] | ProblemError> {
  try {
    return await savedOptions(tx, userId, sent.configuration_id, `/items/${index}/configuration_id`);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'validation_failed') return error;
    throw error;
  }
}
