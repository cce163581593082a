import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../problem.ts';

/** Where a page ends in a list that is ordered by creation, then id, the newest first. */
export interface PagePlace {
  created_at: Date;
  id: string;
}

export interface PageRequest {
  limit: number;
  after: PagePlace | null;
}

/** What the parsed `PageQuery` asks for. @throws ProblemError `validation_failed` for a cursor that no page has given. */
export function readPage(query: { limit: string; cursor?: string | undefined }): PageRequest {
  return { limit: Number(query.limit), after: query.cursor === undefined ? null : readCursor(query.cursor) };
}

/**
 * The rows of a page: give `limit + 1` rows after the place (`isAfter`), ordered by created_at and id, both descending.
 * Sets `Link` when there is another page.
 */
export function presentPage<Row extends PagePlace, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { limit }: PageRequest,
  rows: Row[],
  present: (row: Row) => Item,
): { items: Item[]; next_cursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next_cursor = rows.length > limit && last ? writeCursor(last) : null;
  if (next_cursor) {
    const address = new URL(request.url, 'http://here');
    address.searchParams.set('cursor', next_cursor);
    reply.header('link', `<${address.pathname}${address.search}>; rel="next"`);
  }
  return { items: shown.map(present), next_cursor };
}

/** The condition that a row lies after the place; undefined on the first page. */
export function isAfter(createdAt: AnyColumn, id: AnyColumn, after: PagePlace | null): SQL | undefined {
  if (!after) return undefined;
  return sql`(${createdAt}, ${id}) < (${after.created_at.toISOString()}::timestamptz, ${after.id}::uuid)`;
}

const writeCursor = ({ created_at, id }: PagePlace) =>
  Buffer.from(`${created_at.getTime()}.${id}`).toString('base64url');

function readCursor(cursor: string): PagePlace {
  const text = Buffer.from(cursor, 'base64url').toString();
  const found = /^(\d{1,13})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text);
  if (!found) {
    const error = { pointer: '/cursor', code: 'invalid_cursor', detail: 'No page has given this cursor.' };
    throw new ProblemError('validation_failed', { detail: 'See errors for each field.', errors: [error] });
  }
  return { created_at: new Date(Number(found[1])), id: found[2]! };
}
