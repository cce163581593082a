import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { idempotencyKeys } from '../db/schema.ts';
import { inTurn } from './turns.ts';

/** What a creating request is answered with, and again on a replay. `body` is JSON; names of headers are in lower case. */
export interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface KeyedRequest {
  userId: string;
  key: string;
  /** The operation's id: the same key on another operation is another key. */
  operation: string;
  /** A hash of the validated request: another one under the same key is a mismatch. */
  fingerprint: string;
}

export type Once =
  /** `make` ran and its transaction has committed. */
  | { kind: 'made'; answer: StoredAnswer }
  /** The key was seen before with the same request: give this answer again. */
  | { kind: 'replayed'; answer: StoredAnswer }
  /** The first request with the key has not been answered yet: 409. */
  | { kind: 'in_flight' }
  /** The key was used for another request: 422. */
  | { kind: 'mismatch' };

const keptHours = 24;
const patienceMs = 4_000;

/**
 * Runs `make` once for each key, in one transaction with the record of its answer, which is kept for a day. A parallel
 * request with the same key waits for the first to commit, at most four seconds (then: in flight), and is answered from
 * its record. What `make` throws is thrown, leaves nothing behind and does not use the key up.
 */
export async function answerOnce(
  db: Db,
  request: KeyedRequest,
  make: (tx: Db) => Promise<StoredAnswer>,
): Promise<Once> {
  const { userId, operation, key } = request;
  const answer = await inTurn(db, `${userId}\n${operation}\n${key}`, patienceMs, () =>
    answerInTransaction(db, request, make),
  );
  return answer ?? { kind: 'in_flight' };
}

function answerInTransaction(
  db: Db,
  request: KeyedRequest,
  make: (tx: Db) => Promise<StoredAnswer>,
): Promise<Once> {
  return db.transaction(async (tx) => {
    const before = await findRecord(tx, request);
    if (before) return before;
    if (!(await lockKey(tx, request))) return { kind: 'in_flight' };
    const meanwhile = await findRecord(tx, request);
    if (meanwhile) return meanwhile;
    const answer = await make(tx);
    await remember(tx, request, answer);
    return { kind: 'made', answer };
  });
}

async function findRecord(tx: Db, request: KeyedRequest): Promise<Once | null> {
  const found = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.user_id, request.userId),
        eq(idempotencyKeys.operation, request.operation),
        eq(idempotencyKeys.key, request.key),
        sql`${idempotencyKeys.expires_at} > now()`,
      ),
    );
  const first = found[0];
  if (!first) return null;
  if (first.fingerprint !== request.fingerprint) return { kind: 'mismatch' };
  return {
    kind: 'replayed',
    answer: { status: first.status, headers: first.headers, body: first.answer },
  };
}

/** False when another transaction has held the lock for four seconds. */
async function lockKey(tx: Db, { userId, operation, key }: KeyedRequest): Promise<boolean> {
  const text = `${userId}\n${operation}\n${key}`;
  try {
    await tx.transaction(async (inner) => {
      await inner.execute(sql`SET LOCAL lock_timeout = '4s'`);
      await inner.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${text}, 1))`);
      await inner.execute(sql`SET LOCAL lock_timeout = DEFAULT`);
    });
    return true;
  } catch (error) {
    if (sqlState(error) === '55P03') return false;
    throw error;
  }
}

function sqlState(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code ?? (cause ? sqlState(cause) : undefined);
}

async function remember(tx: Db, request: KeyedRequest, answer: StoredAnswer): Promise<void> {
  const { userId, operation, key, fingerprint } = request;
  const record = {
    fingerprint,
    status: answer.status,
    headers: answer.headers,
    answer: answer.body,
    expires_at: new Date(Date.now() + keptHours * 3_600_000),
  };
  await tx
    .insert(idempotencyKeys)
    .values({ user_id: userId, operation, key, ...record })
    .onConflictDoUpdate({
      target: [idempotencyKeys.user_id, idempotencyKeys.operation, idempotencyKeys.key],
      set: record,
    });
}

/** Removes what has expired; answers how many records went. */
export async function forgetExpiredAnswers(db: Db): Promise<number> {
  const gone = await db.delete(idempotencyKeys).where(lt(idempotencyKeys.expires_at, sql`now()`));
  return gone.rowCount ?? 0;
}

/** Removes every remembered answer of a user. */
export async function eraseAnswersOfUser(db: Db, userId: string): Promise<void> {
  await db.delete(idempotencyKeys).where(eq(idempotencyKeys.user_id, userId));
}
