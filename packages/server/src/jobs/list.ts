import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { type JobRow, jobs } from '../db/schema.ts';
import {
  frequencyQuery,
  type JobFilter,
  keysQuery,
  type Position,
  type Slice,
  windowEndQuery,
} from './list-query.ts';
import type { Term } from './terms.ts';

export interface JobPage {
  jobs: JobRow[];
  /** Null: nothing follows. */
  next: Position | null;
}

/**
 * A page of jobs that are not deleted, ordered by (created_at, id). Takes the same time however many jobs there are. Of
 * several words and tags, or one with a status or batch, a page may be short, and even empty, although more follows.
 */
export function listJobs(db: Db, wanted: JobFilter, slice: Slice): Promise<JobPage> {
  return db.transaction(async (tx) => {
    await tx.execute(alongIndexes);
    const filter = { ...wanted, terms: await rarestFirst(tx, wanted) };
    const found = await readPositions(tx, keysQuery(filter, slice));
    const here = found.slice(0, slice.limit);
    const page = await readRows(tx, here);
    if (found.length > slice.limit) return { jobs: page, next: here.at(-1) ?? null };
    const end = windowEndQuery(filter, slice);
    return { jobs: page, next: (end && (await readPositions(tx, end))[0]) ?? null };
  });
}

/** For this transaction the planner has no choice but the index in the order of the list, whatever its statistics say. */
const alongIndexes = sql`SELECT ${sql.join(
  ['sort', 'seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'memoize'].map((way) =>
    sql.raw(`set_config('enable_${way}', 'off', true)`),
  ),
  sql`, `,
)}`;

async function rarestFirst(db: Db, filter: JobFilter): Promise<JobFilter['terms']> {
  if (filter.terms.length < 2) return filter.terms;
  const counted: { term: Term; n: number }[] = [];
  for (const term of filter.terms) {
    const { rows } = await db.execute<{ n: number }>(frequencyQuery(filter, term));
    counted.push({ term, n: rows[0]?.n ?? 0 });
  }
  return counted.sort((one, other) => one.n - other.n).map(({ term }) => term);
}

async function readPositions(db: Db, query: SQL): Promise<Position[]> {
  const { rows } = await db.execute<{ ms: string; id: string }>(query);
  return rows.map(({ ms, id }) => ({ createdAt: new Date(Number(ms)), id }));
}

async function readRows(db: Db, positions: Position[]): Promise<JobRow[]> {
  const ids = positions.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(jobs)
    .where(and(inArray(jobs.id, ids), isNull(jobs.deleted_at)));
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
