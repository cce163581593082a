import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Warning } from '@lectern/contracts/api/job.ts';
import { contentOf } from '@lectern/contracts/api/material-options.ts';
import {
  type MaterialPicture,
  type MaterialReference,
  MaterialText,
  pictureLimits,
} from '@lectern/contracts/material.ts';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { MaterialDocument, Picture } from '@lectern/pipeline/material/passage.ts';
import type { Storage } from '../storage/storage.ts';

/** Bytes of one text, of all texts and of all pictures that one job reads. */
const limits = { one: 16_777_216, all: 33_554_432, pictures: 134_217_728 };

interface Source {
  storage: Pick<Storage, 'open'>;
  /** Pictures are put into `material/` below it. */
  folder: string;
  signal: AbortSignal;
}

/** What a job's uploads hold. One that is gone or cannot be read is left out, with a warning. */
export async function readMaterial(
  { request, material }: Pick<JobPayload, 'request' | 'material'>,
  source: Source,
  warn: (warning: Warning) => void,
): Promise<MaterialDocument[]> {
  const documents: MaterialDocument[] = [];
  const left = { text: limits.all, pictures: limits.pictures };
  const missing = contentOf(request).filter(
    (id) => !material.some(({ content_id }) => content_id === id),
  ).length;
  let gone = missing;
  for (const reference of material) {
    const read = await readText(source.storage, reference, Math.min(limits.one, left.text));
    if (read === null) gone += 1;
    else {
      left.text -= read.bytes;
      const { content_id: contentId, title } = reference;
      documents.push({
        ...{ contentId, title, sha256: read.sha256 },
        passages: read.text.passages.map((passage) => ({ contentId, title, ...passage })),
        sections: read.text.sections,
        tables: read.text.tables,
        pictures: await fetchPictures(source, reference, read.text.pictures, left),
      });
    }
  }
  if (gone > 0) {
    const detail =
      gone === 1 ? 'One upload is gone or holds no text.' : `${gone} uploads are gone or hold no text.`;
    warn({ code: 'material_missing', detail: `${detail} The lesson is made without.`, stage: 'researching' });
  }
  return documents;
}

async function readText(storage: Pick<Storage, 'open'>, { key }: MaterialReference, mostBytes: number) {
  await using object = await storage.open(key);
  if (!object || object.size > mostBytes) return null;
  const bytes = await buffer(object.read());
  const parsed = MaterialText.safeParse(JSON.parse(bytes.toString('utf8')));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parsed.success ? { text: parsed.data, bytes: object.size, sha256 } : null;
}

/** Brings the pictures of an upload onto this machine; one that is gone, or for which there is no room, is left out. */
async function fetchPictures(
  { storage, folder, signal }: Source,
  { key, content_id }: MaterialReference,
  pictures: readonly MaterialPicture[],
  left: { pictures: number },
): Promise<Picture[]> {
  const found: Picture[] = [];
  for (const picture of pictures) {
    await using object = await storage.open(`${key.slice(0, key.lastIndexOf('/'))}/${picture.name}`);
    if (!object || object.size > Math.min(pictureLimits.bytes, left.pictures)) continue;
    left.pictures -= object.size;
    const target = join(folder, 'material', content_id);
    await mkdir(target, { recursive: true, mode: 0o700 });
    const file = join(target, picture.name);
    await pipeline(object.read(), createWriteStream(file, { mode: 0o600 }), { signal });
    found.push({ ...picture, file });
  }
  return found;
}
