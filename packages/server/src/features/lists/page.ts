import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Signer } from '../../signing/signer.ts';
import { type Position, readCursor, writeCursor } from './cursor.ts';
import { linkNext } from './next-link.ts';

/** Which rows to read: `limit + 1` after `after`, by created_at and id, both descending. */
export interface PageRequest {
  limit: number;
  after: Position | null;
  /** The cursor that leads on from a position. */
  cursorAt(position: Position): string;
}

/** What the parsed query asks for of the list that `list` names: see writeCursor. */
export function readPage(
  signer: Signer,
  list: unknown,
  query: { limit: string; cursor?: string | undefined },
): PageRequest {
  return {
    limit: Number(query.limit),
    after: readCursor(signer, list, query.cursor),
    cursorAt: (position) => writeCursor(signer, list, position),
  };
}

/** The condition that a row lies after the position; undefined on the first page. */
export function isAfter(createdAt: AnyColumn, id: AnyColumn, after: Position | null): SQL | undefined {
  if (!after) return undefined;
  return sql`(${createdAt}, ${id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`;
}

/** A page of the rows that were read for it: one too many tells that another follows. `base`: see linkNext. */
export function presentPage<Row extends { id: string; created_at: Date }, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  base: string,
  { limit, cursorAt }: PageRequest,
  rows: readonly Row[],
  present: (row: Row) => Item,
): { items: Item[]; next_cursor: string | null } {
  const last = rows[limit - 1];
  const next_cursor =
    rows.length > limit && last ? cursorAt({ createdAt: last.created_at, id: last.id }) : null;
  linkNext(request, reply, base, next_cursor);
  return { items: rows.slice(0, limit).map(present), next_cursor };
}
