import { Id } from '@lectern/contracts/api/ids.ts';
import type { Db } from '../../db/database.ts';
import type { BatchRow } from '../../db/schema/batches.ts';
import type { Caller } from '../../identity/identity.ts';
import { findBatch } from '../../jobs/batches.ts';
import { ProblemError } from '../../problem.ts';
import { readerOf } from '../videos/policy.ts';

/** The batch that the caller may see. @throws ProblemError `not_found`, alike for malformed, unknown and foreign ids. */
export async function requireBatch(db: Db, batchId: string, caller: Caller): Promise<BatchRow> {
  const batch = Id.safeParse(batchId).success ? await findBatch(db, batchId, readerOf(caller)) : null;
  if (!batch) throw new ProblemError('not_found');
  return batch;
}
