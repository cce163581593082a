import { createHash } from 'node:crypto';
import type { OperationId } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../db/database.ts';
import { answerOnce, type StoredAnswer } from '../jobs/idempotency.ts';
import { ProblemError } from '../problem.ts';
import { header } from './route.ts';

export interface CreatingRequest {
  userId: string;
  operation: OperationId;
  /** Of readIdempotencyKey; null: the client sent none, and nothing is remembered. */
  key: string | null;
  /** The request as validated: JSON whose equality means that the same is asked for. */
  request: unknown;
}

export interface Created extends StoredAnswer {
  replayed: boolean;
}

/**
 * Runs `create` in a transaction, once for each Idempotency-Key, and gives its answer, or the stored one.
 * @throws ProblemError `idempotency_in_flight`, `idempotency_mismatch`, and whatever `create` throws: then nothing is
 * kept and the key is free.
 */
export async function withIdempotency(
  db: Db,
  { userId, operation, key, request }: CreatingRequest,
  create: (tx: Db) => Promise<StoredAnswer>,
): Promise<Created> {
  if (key === null) return { ...(await db.transaction(create)), replayed: false };
  const keyed = { userId, operation, key, fingerprint: fingerprint(request) };
  const once = await answerOnce(db, keyed, create);
  switch (once.kind) {
    case 'made':
      return { ...once.answer, replayed: false };
    case 'replayed':
      return { ...once.answer, replayed: true };
    case 'in_flight':
      throw new ProblemError('idempotency_in_flight', { headers: { 'retry-after': '1' } });
    case 'mismatch':
      throw new ProblemError('idempotency_mismatch');
  }
}

export function sendCreated(reply: FastifyReply, { status, headers, body, replayed }: Created): FastifyReply {
  if (replayed) reply.header('idempotency-replayed', 'true');
  return reply.code(status).headers(headers).send(body);
}

/**
 * The key of the Idempotency-Key header: 1 to 255 visible characters, with or without the quotes of the IETF draft.
 * @throws ProblemError `bad_request` for anything else.
 */
export function readIdempotencyKey(request: FastifyRequest): string | null {
  const value = header(request, 'idempotency-key');
  if (value === undefined) return null;
  const key = /^"([\x21\x23-\x7e]{1,255})"$/.exec(value)?.[1] ?? value;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError('bad_request', {
      detail: 'Idempotency-Key must have 1 to 255 visible ASCII characters.',
    });
  }
  return key;
}

/** Equal for requests that mean the same, in whatever order their fields and keys come. */
function fingerprint(request: unknown): string {
  const ordered = JSON.stringify(request, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );
  return createHash('sha256').update(ordered).digest('base64url');
}
