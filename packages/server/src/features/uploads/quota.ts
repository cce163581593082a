import type { Config } from '../../config/config.ts';
import type { Db } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { sumUploads } from './store.ts';

/** @throws ProblemError `too_many_uploads` when the user cannot keep `bytes` more. */
export async function refuseOverQuota(
  db: Db,
  userId: string,
  bytes: number,
  { perUser, bytesPerUser }: Config['uploads'],
): Promise<void> {
  const kept = await sumUploads(db, userId);
  if (kept.files >= perUser) throw full(`You may keep ${perUser} uploads. Delete one first.`);
  if (kept.bytes + bytes > bytesPerUser)
    throw full(`You may keep ${bytesPerUser} bytes; you keep ${kept.bytes}. Delete some first.`);
}

const full = (detail: string) => new ProblemError('too_many_uploads', { detail });
