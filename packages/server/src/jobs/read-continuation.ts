import { text } from 'node:stream/consumers';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { PipelineFailure } from '@lectern/pipeline/failure.ts';
import type { GoOn } from '@lectern/pipeline/making/go-on.ts';
import type { Storage } from '../storage/storage.ts';

/** From where the attempt goes on; undefined for one that begins from the context. @throws when it is not there any more. */
export async function readContinuation(
  { continues, attempt }: Pick<JobPayload, 'continues' | 'attempt'>,
  storage: Pick<Storage, 'open'>,
): Promise<GoOn | undefined> {
  if (!continues) return undefined;
  await using object = await storage.open(continues.key);
  const read = object && Storyboard.safeParse(JSON.parse(await text(object.read())));
  if (!read?.success) throw new PipelineFailure('The storyboard to go on from is not there any more.');
  const { changed, rewrite } = continues;
  // Each attempt at the same scene takes the next best way.
  return { storyboard: read.data, changed, ...(rewrite && { rewrite, round: attempt - 2 }) };
}
