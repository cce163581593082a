import type { JobStatus } from '@lectern/contracts/api/job.ts';
import { type SQL, sql } from 'drizzle-orm';
import { type Term, termNumber } from './terms.ts';

/** Which jobs are wanted: all that is given must hold. */
export interface JobFilter {
  /** Null: of everybody. */
  userId: string | null;
  /** Any of these; any at all when empty. */
  statuses: JobStatus[];
  batchId: string | null;
  /** From this moment on. */
  createdAfter: Date | null;
  /** Before this moment. */
  createdBefore: Date | null;
  /** Words and tags, all of them, the rarest first. */
  terms: Term[];
}

/** A place between two jobs of a list. */
export interface Position {
  createdAt: Date;
  id: string;
}

/** Which part of a list is wanted. */
export interface Slice {
  /** Null: from the beginning. */
  after: Position | null;
  newestFirst: boolean;
  limit: number;
}

/** How many jobs with the rarest term are looked at for one page when they must fulfil more than that. */
export const window = 2_000;

/** Milliseconds since 1970 as text, and the id. */
const key = (id: string) =>
  sql`(extract(epoch FROM created_at) * 1000)::bigint::text AS ms, ${sql.raw(id)} AS id`;

/**
 * Query of the keys of a page and of one more, in order. Every branch of it reads along one index in the order of the
 * list and stops when it has enough, so that nobody need sort or count; `OFFSET 0` keeps the planner from other ideas.
 */
export function keysQuery(filter: JobFilter, slice: Slice): SQL {
  if (filter.terms.length > 0) return keysByTerm(filter, slice);
  const { statuses, userId, batchId } = filter;
  const owner = userId === null ? sql`true` : sql`user_id = ${userId}`;
  const rest = sql`${range(filter, slice, 'id')} ${inOrder(slice, 'id')} LIMIT ${slice.limit + 1}`;
  if (batchId !== null) {
    const batch = sql`SELECT id, created_at FROM jobs
      WHERE batch_id = ${batchId} AND deleted_at IS NULL AND ${owner} AND ${anyOf(statuses)} OFFSET 0`;
    return sql`SELECT ${key('id')} FROM (${batch}) AS batch WHERE ${rest}`;
  }
  const branch = (status: SQL) =>
    sql`SELECT id, created_at FROM jobs WHERE deleted_at IS NULL AND ${owner} AND ${status} AND ${rest}`;
  if (statuses.length === 0) return sql`SELECT ${key('id')} FROM (${branch(sql`true`)}) AS page`;
  const branches = statuses.map((status) => sql`(${branch(sql`status = ${status}`)})`);
  return sql`SELECT ${key('id')} FROM (${sql.join(branches, sql` UNION ALL `)}) AS page
    ${inOrder(slice, 'id')} LIMIT ${slice.limit + 1}`;
}

/** The last job that `keysQuery` looks at for a page when it looks at no more than a window of them. */
export function windowEndQuery(filter: JobFilter, slice: Slice): SQL | null {
  if (!isWindowed(filter)) return null;
  return sql`SELECT ${key('job_id')} FROM (${candidates(filter, slice)}) AS candidate OFFSET ${window - 1}`;
}

/** How many jobs have the term, counted up to the window. */
export function frequencyQuery(filter: JobFilter, term: Term): SQL {
  return sql`SELECT count(*)::int AS n FROM (
    SELECT 1 FROM job_terms WHERE term = ${termNumber(filter.userId, term)} LIMIT ${window}) AS found`;
}

/** Whether jobs that have the first term must fulfil more than what the index of terms knows. */
const isWindowed = ({ terms, statuses, batchId }: JobFilter) =>
  terms.length > 1 || (terms.length === 1 && (statuses.length > 0 || batchId !== null));

function keysByTerm(filter: JobFilter, slice: Slice): SQL {
  const { terms, statuses, batchId, userId } = filter;
  if (!isWindowed(filter)) return sql`SELECT ${key('job_id')} FROM (${candidates(filter, slice)}) AS page`;
  const others = terms.slice(1).map(
    (term) => sql`CROSS JOIN LATERAL (SELECT FROM job_terms AS other
      WHERE other.term = ${termNumber(userId, term)} AND other.created_at = candidate.created_at
        AND other.job_id = candidate.job_id LIMIT 1) AS ${sql.identifier(`other${terms.indexOf(term)}`)}`,
  );
  const batch = batchId === null ? sql`true` : sql`batch_id = ${batchId}`;
  const job =
    statuses.length === 0 && batchId === null
      ? sql``
      : sql`CROSS JOIN LATERAL (SELECT FROM jobs WHERE id = candidate.job_id AND ${batch} AND ${anyOf(statuses)} LIMIT 1) AS job`;
  return sql`SELECT ${key('job_id')} FROM (${candidates(filter, slice)}) AS candidate ${sql.join(others, sql` `)} ${job}
    ${inOrder(slice, 'job_id')} LIMIT ${slice.limit + 1}`;
}

function candidates(filter: JobFilter, slice: Slice): SQL {
  const limit = isWindowed(filter) ? window : slice.limit + 1;
  return sql`SELECT created_at, job_id FROM job_terms
    WHERE term = ${termNumber(filter.userId, filter.terms[0]!)} AND ${range(filter, slice, 'job_id')}
    ${inOrder(slice, 'job_id')} LIMIT ${limit}`;
}

function range({ createdAfter, createdBefore }: JobFilter, { after, newestFirst }: Slice, id: string): SQL {
  const conditions = [sql`true`];
  if (createdAfter) conditions.push(sql`created_at >= ${createdAfter.toISOString()}::timestamptz`);
  if (createdBefore) conditions.push(sql`created_at < ${createdBefore.toISOString()}::timestamptz`);
  if (after) {
    const further = sql.raw(newestFirst ? '<' : '>');
    conditions.push(
      sql`(created_at, ${sql.raw(id)}) ${further} (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
    );
  }
  return sql.join(conditions, sql` AND `);
}

const inOrder = ({ newestFirst }: Slice, id: string): SQL =>
  sql.raw(newestFirst ? `ORDER BY created_at DESC, ${id} DESC` : `ORDER BY created_at, ${id}`);

const anyOf = (statuses: JobStatus[]): SQL =>
  statuses.length === 0 ? sql`true` : sql`status = ANY (${sql.param(statuses)}::text[])`;
