import { createHash } from 'node:crypto';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { ProblemError } from '../../problem.ts';

/** The key of an Idempotency-Key header: 1 to 255 visible characters, with or without the quotes of the IETF draft. */
export function readIdempotencyKey(value: string | undefined): string | null {
  if (value === undefined) return null;
  const key = /^"([\x21\x23-\x7e]{1,255})"$/.exec(value)?.[1] ?? value;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError('bad_request', {
      detail: 'Idempotency-Key must have 1 to 255 visible ASCII characters.',
    });
  }
  return key;
}

/** Equal for requests that mean the same: defaults are filled in, and the schema has fixed the order of the fields. */
export function fingerprint(request: VideoRequest): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('base64url');
}
