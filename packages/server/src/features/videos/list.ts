import type {
  AdminJobListQuery,
  AdminListedJob,
  JobListQuery,
  ListedJob,
} from '@lectern/contracts/api/job-list.ts';
import { searchLimits } from '@lectern/contracts/api/job-list.ts';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { listJobs } from '../../jobs/list.ts';
import { tagTerm, wordsOf } from '../../jobs/terms.ts';
import { readCursor, writeCursor } from '../lists/cursor.ts';
import { presentJob } from './present.ts';

type Listing = Pick<Context, 'config' | 'database' | 'jobs' | 'signer'>;

/** A page of the caller's own jobs. */
export async function listOwnJobs(context: Listing, caller: Caller, query: JobListQuery) {
  const { rows, next_cursor } = await readPage(context, caller, caller.userId, query);
  return { items: await Promise.all(rows.map((row) => presentListed(context, row))), next_cursor };
}

/** A page of everybody's jobs, for an administrator. */
export async function listAllJobs(
  context: Listing,
  caller: Caller,
  query: z.output<typeof AdminJobListQuery>,
) {
  const { rows, next_cursor } = await readPage(context, caller, query.user_id ?? null, query);
  const present = async (row: JobRow): Promise<AdminListedJob> => ({
    ...(await presentListed(context, row)),
    user_id: row.user_id,
  });
  return { items: await Promise.all(rows.map(present)), next_cursor };
}

async function readPage(
  { database, signer }: Listing,
  caller: Caller,
  userId: string | null,
  { limit, cursor, ...rest }: JobListQuery,
) {
  const list = ['jobs', caller.userId, userId, Object.entries(rest).sort()];
  const { jobs, next } = await listJobs(
    database.db,
    {
      userId,
      statuses: [...new Set(rest.status)],
      batchId: rest.batch_id ?? null,
      createdAfter: rest.created_after ? new Date(rest.created_after) : null,
      createdBefore: rest.created_before ? new Date(rest.created_before) : null,
      terms: [
        ...wordsOf(rest.search ?? '').slice(0, searchLimits.words),
        ...[...new Set(rest.tag)].map(tagTerm),
      ],
    },
    {
      after: readCursor(signer, list, cursor),
      newestFirst: rest.sort === '-created_at',
      limit: Number(limit),
    },
  );
  return { rows: jobs, next_cursor: next && writeCursor(signer, list, next) };
}

async function presentListed({ jobs, config }: Listing, row: JobRow): Promise<ListedJob> {
  const { topic, title = null, tags } = row.request;
  const job = presentJob(row, await jobs.place(row), config.http.publicUrl ?? '');
  return { ...job, topic, title, tags, batch_id: row.batch_id, custom_id: row.custom_id };
}
