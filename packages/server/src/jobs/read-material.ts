import { text } from 'node:stream/consumers';
import type { Warning } from '@lectern/contracts/api/job.ts';
import { contentOf } from '@lectern/contracts/api/material-options.ts';
import { type MaterialReference, MaterialText } from '@lectern/contracts/material.ts';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { Passage } from '@lectern/pipeline/material/passage.ts';
import type { Storage } from '../storage/storage.ts';

/** Bytes of one text, and of all that one job reads. */
const limits = { one: 16_777_216, all: 33_554_432 };

/** What a job's uploads say. One that is gone or cannot be read is left out, with a warning. */
export async function readMaterial(
  { request, material }: Pick<JobPayload, 'request' | 'material'>,
  storage: Pick<Storage, 'open'>,
  warn: (warning: Warning) => void,
): Promise<Passage[]> {
  const passages: Passage[] = [];
  let left = limits.all;
  const missing = contentOf(request).filter(
    (id) => !material.some(({ content_id }) => content_id === id),
  ).length;
  let gone = missing;
  for (const reference of material) {
    const read = await readText(storage, reference, Math.min(limits.one, left));
    if (read === null) gone += 1;
    else {
      left -= read.bytes;
      for (const passage of read.text.passages)
        passages.push({ contentId: reference.content_id, title: reference.title, ...passage });
    }
  }
  if (gone > 0) {
    const detail =
      gone === 1 ? 'One upload is gone or holds no text.' : `${gone} uploads are gone or hold no text.`;
    warn({ code: 'material_missing', detail: `${detail} The lesson is made without.`, stage: 'researching' });
  }
  return passages;
}

async function readText(storage: Pick<Storage, 'open'>, { key }: MaterialReference, mostBytes: number) {
  await using object = await storage.open(key);
  if (!object || object.size > mostBytes) return null;
  const parsed = MaterialText.safeParse(JSON.parse(await text(object.read())));
  return parsed.success ? { text: parsed.data, bytes: object.size } : null;
}
