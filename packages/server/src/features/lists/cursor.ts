import { ProblemError } from '../../problem.ts';
import type { Signer } from '../../signing/signer.ts';

/** A place in a list that is ordered by (created_at, id). */
export interface Position {
  createdAt: Date;
  id: string;
}

/**
 * An opaque cursor that holds for one list only: `list` names all that makes it this one (operation, caller, filters,
 * order), so that a cursor never leads anywhere in another.
 */
export function writeCursor(signer: Signer, list: unknown, { createdAt, id }: Position): string {
  const place = `${createdAt.getTime()}.${id}`;
  const signature = signer.sign('cursor', `${JSON.stringify(list)}\n${place}`).slice(0, 22);
  return Buffer.from(`${place}.${signature}`).toString('base64url');
}

/** @throws ProblemError `validation_failed` for one that was not written for this list. */
export function readCursor(signer: Signer, list: unknown, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, moment, id] = /^(\d{1,15})\.([0-9a-f-]{36})\.[\w-]{22}$/.exec(text) ?? [];
  if (moment && id) {
    const position = { createdAt: new Date(Number(moment)), id };
    if (writeCursor(signer, list, position) === cursor) return position;
  }
  throw new ProblemError('validation_failed', {
    detail: 'See errors for each field.',
    errors: [
      {
        pointer: '/cursor',
        code: 'foreign_cursor',
        detail: 'Is not a cursor of this list: begin without one.',
      },
    ],
  });
}
