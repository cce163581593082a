import { and, count, desc, eq, isNull, sql, sum } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/database.ts';
import { type UploadRow, uploads } from '../../db/schema/uploads.ts';
import { isAfter, type PageRequest } from '../lists/page.ts';

export type NewUpload = Omit<UploadRow, 'id' | 'status' | 'created_at' | 'deleted_at'>;

const kept = (userId: string) => and(eq(uploads.user_id, userId), isNull(uploads.deleted_at));
const released = (userId: string) => and(kept(userId), eq(uploads.status, 'released'));

/** The user's upload, or null. `id` must be a UUID. */
export async function findUpload(db: Db, userId: string, id: string): Promise<UploadRow | null> {
  const rows = await db
    .select()
    .from(uploads)
    .where(and(released(userId), eq(uploads.id, id)));
  return rows[0] ?? null;
}

/** Up to `limit + 1` rows, the newest first. */
export function listUploads(db: Db, userId: string, { limit, after }: PageRequest): Promise<UploadRow[]> {
  return db
    .select()
    .from(uploads)
    .where(and(released(userId), isAfter(uploads.created_at, uploads.id, after)))
    .orderBy(desc(uploads.created_at), desc(uploads.id))
    .limit(limit + 1);
}

/** Until the transaction ends, nobody else adds an upload of this user. */
export async function lockUploads(tx: Db, userId: string): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`uploads of ${userId}`}, 0))`);
}

/** What the user keeps, with what is being stored right now. */
export async function sumUploads(db: Db, userId: string): Promise<{ files: number; bytes: number }> {
  const rows = await db
    .select({ files: count(), bytes: sum(uploads.bytes).mapWith(Number) })
    .from(uploads)
    .where(kept(userId));
  return { files: rows[0]?.files ?? 0, bytes: rows[0]?.bytes ?? 0 };
}

/** An upload whose objects are to be stored now. */
export async function insertUpload(tx: Db, upload: NewUpload): Promise<UploadRow> {
  const rows = await tx
    .insert(uploads)
    .values({ id: uuidv7(), status: 'storing', created_at: new Date(), ...upload })
    .returning();
  return rows[0]!;
}

/** From now on the upload is there for its user. Null when it is gone meanwhile. */
export async function releaseUpload(tx: Db, id: string): Promise<UploadRow | null> {
  const rows = await tx
    .update(uploads)
    .set({ status: 'released' })
    .where(and(eq(uploads.id, id), isNull(uploads.deleted_at)))
    .returning();
  return rows[0] ?? null;
}

/** From now on the upload is gone for its user; its objects are removed after. False when there was none. */
export async function markDeleted(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .update(uploads)
    .set({ deleted_at: new Date() })
    .where(and(released(userId), eq(uploads.id, id)))
    .returning({ id: uploads.id });
  return rows.length > 0;
}

/** Deletes every upload of a user. The duty of uploads removes their objects, and their rows with them. */
export async function eraseUploadsOfUser(db: Db, userId: string): Promise<void> {
  await db.update(uploads).set({ deleted_at: new Date() }).where(kept(userId));
}
