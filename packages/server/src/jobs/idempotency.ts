import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { idempotencyKeys, type JobRow } from '../db/schema.ts';

/** The answer that was given first, given again on a replay. `body` is JSON. */
export interface StoredAnswer {
  status: number;
  body: unknown;
  jobId: string | null;
}

export interface IdempotencyRequest {
  key: string;
  /** The operation's id: the same key on another operation is another key. */
  operation: string;
  /** A hash of the validated request: another one under the same key is a mismatch. */
  fingerprint: string;
  /** Forms the answer for the new job; runs inside the transaction, so it must not wait for anything. */
  answer(job: JobRow): { status: number; body: unknown };
}

type Reservation =
  | { kind: 'reserved' }
  | { kind: 'replayed'; answer: StoredAnswer }
  | { kind: 'in_flight' }
  | { kind: 'mismatch' };

const keptHours = 24;

/**
 * Reserves the key for this transaction. A parallel request with the same key waits for the first to commit, at most
 * four seconds (then: in flight), and is answered from its record.
 */
export async function reserveKey(tx: Db, userId: string, request: IdempotencyRequest): Promise<Reservation> {
  const before = await findRecord(tx, userId, request);
  if (before) return before;
  const lock = `${userId}\n${request.operation}\n${request.key}`;
  if (!(await lockKey(tx, lock))) return { kind: 'in_flight' };
  return (await findRecord(tx, userId, request)) ?? { kind: 'reserved' };
}

async function findRecord(
  tx: Db,
  userId: string,
  { key, operation, fingerprint }: IdempotencyRequest,
): Promise<Reservation | null> {
  const found = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.user_id, userId),
        eq(idempotencyKeys.operation, operation),
        eq(idempotencyKeys.key, key),
        sql`${idempotencyKeys.expires_at} > now()`,
      ),
    );
  const first = found[0];
  if (!first) return null;
  if (first.fingerprint !== fingerprint) return { kind: 'mismatch' };
  return { kind: 'replayed', answer: { status: first.status, body: first.answer, jobId: first.job_id } };
}

/** False when another transaction has held the lock for four seconds. */
async function lockKey(tx: Db, text: string): Promise<boolean> {
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

/** Keeps the answer under the key for a day. */
export async function rememberAnswer(tx: Db, job: JobRow, request: IdempotencyRequest): Promise<void> {
  const { status, body } = request.answer(job);
  const record = {
    fingerprint: request.fingerprint,
    job_id: job.id,
    status,
    answer: body,
    expires_at: new Date(Date.now() + keptHours * 3_600_000),
  };
  await tx
    .insert(idempotencyKeys)
    .values({ user_id: job.user_id, operation: request.operation, key: request.key, ...record })
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
