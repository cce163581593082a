import { contentOf } from '@lectern/contracts/api/material-options.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { MaterialReference } from '@lectern/contracts/material.ts';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type UploadRow, uploads } from '../db/schema/uploads.ts';
import type { JobRow } from '../db/schema.ts';
import { ProblemError } from '../problem.ts';
import { uploadKey } from '../storage/keys.ts';

/** An error for each upload that a request names and that is not there for this user. `pointer` leads to the request. */
export async function findUnknownContent(
  db: Db,
  userId: string,
  { content_ids, rag }: Pick<VideoRequest, 'content_ids' | 'rag'>,
  pointer = '',
): Promise<FieldError[]> {
  const named = [
    ...content_ids.map((id, index) => ({ id, pointer: `${pointer}/content_ids/${index}` })),
    ...rag.content_ids.map((id, index) => ({ id, pointer: `${pointer}/rag/content_ids/${index}` })),
  ];
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  const known = new Set((await findReleased(db, [userId], ids)).map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ pointer: one.pointer, code: 'unknown_content', detail: 'You have no such upload.' }));
}

/** @throws ProblemError `validation_failed` when there are such errors. */
export async function refuseUnknownContent(db: Db, userId: string, request: VideoRequest): Promise<void> {
  const errors = await findUnknownContent(db, userId, request);
  if (errors.length > 0)
    throw new ProblemError('validation_failed', { detail: 'See errors for each field.', errors });
}

/** Where the material of each job lies, by the job's id. What was deleted since the job was accepted is missing. */
export async function findMaterial(
  db: Db,
  rows: readonly Pick<JobRow, 'id' | 'user_id' | 'request'>[],
): Promise<Map<string, MaterialReference[]>> {
  const wanted = rows.map(({ id, user_id, request }) => ({
    id,
    user_id,
    content: contentOf(complete(request)),
  }));
  const ids = [...new Set(wanted.flatMap(({ content }) => content))];
  const found =
    ids.length === 0
      ? []
      : await findReleased(
          db,
          wanted.map(({ user_id }) => user_id),
          ids,
        );
  const known = new Map(found.map((upload) => [`${upload.user_id} ${upload.id}`, upload]));
  return new Map(
    wanted.map(({ id, user_id, content }) => [
      id,
      content.flatMap((contentId): MaterialReference[] => {
        const upload = known.get(`${user_id} ${contentId}`);
        if (!upload?.material) return [];
        const { title, content_type } = upload;
        return [{ content_id: contentId, title, content_type, key: uploadKey(contentId, 'text.json') }];
      }),
    ]),
  );
}

/** A request that was stored before there were uploads names none. */
const complete = ({ content_ids = [], rag }: VideoRequest) => ({
  content_ids,
  rag: rag ?? { enabled: false, content_ids: [] },
});

function findReleased(db: Db, userIds: string[], ids: string[]): Promise<UploadRow[]> {
  return db
    .select()
    .from(uploads)
    .where(
      and(
        inArray(uploads.id, ids),
        inArray(uploads.user_id, userIds),
        eq(uploads.status, 'released'),
        isNull(uploads.deleted_at),
      ),
    );
}
