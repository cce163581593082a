import { and, eq, isNotNull, lt, or } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { uploads } from '../db/schema/uploads.ts';
import { uploadPrefix } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';

/** Longer than storing takes: a row that still says so was left by a process that died. */
const abandonedAfter_ms = 900_000;
const batch = 100;

/** Removes the objects of an upload, then its row. Nothing is left behind that no row knows of. */
export async function removeUpload(db: Db, storage: Storage, id: string): Promise<void> {
  await storage.removeAll(uploadPrefix(id));
  await db.delete(uploads).where(eq(uploads.id, id));
}

/** Removes uploads that were deleted, and those that were never finished; answers how many. */
export async function removeLeftUploads(
  db: Db,
  storage: Storage,
  olderThan_ms = abandonedAfter_ms,
): Promise<number> {
  const abandoned = and(
    eq(uploads.status, 'storing'),
    lt(uploads.created_at, new Date(Date.now() - olderThan_ms)),
  );
  const left = await db
    .select({ id: uploads.id })
    .from(uploads)
    .where(or(abandoned, isNotNull(uploads.deleted_at)))
    .limit(batch);
  for (const { id } of left) await removeUpload(db, storage, id);
  return left.length;
}
