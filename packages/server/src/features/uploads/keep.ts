import { dirname, join } from 'node:path';
import type { MaterialText } from '@lectern/contracts/material.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { uploadKey } from '../../storage/keys.ts';
import { writeText } from '../../uploads/examine.ts';
import { removeUpload } from '../../uploads/remove-uploads.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { presentUpload } from './present.ts';
import { refuseOverQuota } from './quota.ts';
import { insertUpload, lockUploads, type NewUpload, releaseUpload } from './store.ts';

/**
 * Stores an examined file and releases it: the row first, so that nothing lies in storage that no row knows of.
 * @throws ProblemError `too_many_uploads`, and those of withIdempotency; then nothing is kept.
 */
export async function keepUpload(
  { config, database: { db }, storage, log }: Pick<Context, 'config' | 'database' | 'storage' | 'log'>,
  upload: NewUpload,
  { file, text }: { file: string; text: MaterialText | null },
  key: string | null,
): Promise<Created> {
  const { user_id: userId, sha256, file_name, title, caption } = upload;
  const { id } = await db.transaction(async (tx) => {
    await lockUploads(tx, userId);
    await refuseOverQuota(tx, userId, upload.bytes, config.uploads);
    return insertUpload(tx, upload);
  });
  let kept = false;
  try {
    await storage.putFile(uploadKey(id, 'original'), file);
    for (const { name } of text?.pictures ?? [])
      await storage.putFile(uploadKey(id, name as `picture${string}`), join(dirname(file), name));
    if (text) await storage.putFile(uploadKey(id, 'text.json'), await writeText(file, text));
    const asked = {
      userId,
      operation: 'uploadContent',
      key,
      request: { sha256, file_name, title, caption },
    } as const;
    const created = await withIdempotency(db, asked, async (tx) => {
      const row = await releaseUpload(tx, id);
      if (!row) throw new ProblemError('unavailable', { headers: { 'retry-after': '1' } });
      const body = presentUpload(row, config.http.publicUrl ?? '');
      return { status: 201, headers: { location: body.links.self }, body };
    });
    kept = !created.replayed;
    return created;
  } finally {
    if (!kept)
      await removeUpload(db, storage, id).catch((err) => log.warn({ err }, 'an upload is removed later'));
  }
}
