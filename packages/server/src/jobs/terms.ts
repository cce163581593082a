import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { JobRow } from '../db/schema.ts';

/** What a job can be found by. Kept for the owner and for administrators apart, each as a number of 64 bits. */
export type Term = `word:${string}` | `tag:${string}`;

/** Words of a text: letters and digits, without accents and case, each once. */
export function wordsOf(text: string): Term[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))].map((word): Term => `word:${word}`);
}

export const tagTerm = (tag: string): Term => `tag:${tag}`;

/** The number of a term; `userId` is null for the jobs of everybody. */
export function termNumber(userId: string | null, term: Term): SQL {
  return sql`hashtextextended(${scoped(userId, term)}, 0)`;
}

/** Makes a job that was just inserted, in the same transaction, findable by its terms. */
export async function insertTerms(tx: Db, job: Pick<JobRow, 'id' | 'user_id' | 'created_at' | 'request'>) {
  await tx.execute(sql`
    INSERT INTO job_terms (term, created_at, job_id)
    SELECT hashtextextended(name, 0), ${job.created_at.toISOString()}, ${job.id} FROM unnest(${names(job)}) AS name
    ON CONFLICT DO NOTHING`);
}

/** Nobody finds the job by its terms any more. */
export async function removeTerms(tx: Db, job: Pick<JobRow, 'id' | 'user_id' | 'created_at' | 'request'>) {
  await tx.execute(sql`
    DELETE FROM job_terms
    WHERE term = ANY (ARRAY(SELECT hashtextextended(name, 0) FROM unnest(${names(job)}) AS name))
      AND created_at = ${job.created_at.toISOString()} AND job_id = ${job.id}`);
}

function names({ user_id, request }: Pick<JobRow, 'user_id' | 'request'>): SQL {
  const all = termsOf(request).flatMap((term) => [scoped(null, term), scoped(user_id, term)]);
  return sql`${sql.param(all)}::text[]`;
}

function termsOf({ topic, title = '', tags }: VideoRequest): Term[] {
  return [...wordsOf(`${topic} ${title}`), ...tags.map(tagTerm)];
}

const scoped = (userId: string | null, term: Term) => `${userId ?? ''}\n${term}`;
