import type { IncomingMessage } from 'node:http';
import { Id } from '@lectern/contracts/api/ids.ts';
import { UploadFields } from '@lectern/contracts/api/upload.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import type { UploadRow } from '../../db/schema/uploads.ts';
import { ProblemError } from '../../problem.ts';
import { type Examined, examine } from '../../uploads/examine.ts';
import { shownName } from '../../uploads/file-name.ts';
import { contentTypes } from '../../uploads/kinds.ts';
import { type ReceivedForm, receiveForm } from '../../uploads/receive-form.ts';
import type { Created } from '../idempotency.ts';
import { parse } from '../parse.ts';
import { keepUpload } from './keep.ts';
import { refuseOverQuota } from './quota.ts';
import * as store from './store.ts';

type UploadContext = Pick<Context, 'config' | 'database' | 'storage' | 'uploads' | 'log'>;

/**
 * Takes one file in: received, examined, stored, released, in this order. Whatever goes wrong leaves nothing behind.
 * @throws ProblemError with what keeps the file out; `overloaded` when as many as may be are taken in already.
 */
export async function takeUpload(
  context: UploadContext,
  userId: string,
  request: IncomingMessage,
  key: string | null,
): Promise<Created> {
  const { config, database, uploads, log } = context;
  if (!uploads.places.take())
    throw new ProblemError('overloaded', {
      headers: { 'retry-after': '5' },
      detail: 'Many files are being examined. Try again soon.',
    });
  const gone = new AbortController();
  const onGone = () => gone.abort(new Error('the client is gone'));
  request.socket.once('close', onGone);
  try {
    await refuseOverQuota(database.db, userId, 1, config.uploads);
    return await uploads.quarantine.within(async (folder) => {
      const received = await receiveForm(request, folder, config.uploads.limitBytes);
      const fields = parse(UploadFields, received.fields);
      const caption = fields.caption ?? null;
      const examined = await examine({ ...received, caption }, uploads.scanners, gone.signal);
      const upload = describe(userId, received, fields, examined);
      return keepUpload(context, upload, { file: received.file, text: examined.text }, key);
    });
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'malware_found')
      log.warn({ user_id: userId }, 'malware refused');
    throw error;
  } finally {
    request.socket.off('close', onGone);
    uploads.places.giveBack();
  }
}

function describe(
  userId: string,
  received: ReceivedForm,
  fields: UploadFields,
  { kind, text }: Examined,
): store.NewUpload {
  const file_name = shownName(received.name);
  return {
    user_id: userId,
    file_name,
    title: fields.title?.trim() ?? file_name,
    caption: fields.caption ?? null,
    content_type: contentTypes[kind],
    bytes: received.bytes,
    sha256: received.sha256,
    material: text && {
      passages: text.passages.length,
      characters: text.passages.reduce((sum, passage) => sum + passage.text.length, 0),
      sections: text.sections.length,
      tables: text.tables.length,
      pictures: text.pictures.length,
      truncated: text.truncated,
    },
  };
}

/** The user's upload. @throws ProblemError `not_found`, alike for malformed, unknown and foreign ids. */
export async function requireUpload(db: Db, userId: string, id: string): Promise<UploadRow> {
  const row = Id.safeParse(id).success ? await store.findUpload(db, userId, id) : null;
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** Deletes an upload; its objects go in the background. @throws ProblemError `not_found`. */
export async function deleteUpload(
  { database: { db }, uploads }: UploadContext,
  userId: string,
  id: string,
): Promise<void> {
  const found = Id.safeParse(id).success && (await store.markDeleted(db, userId, id));
  if (!found) throw new ProblemError('not_found');
  uploads.wake();
}
