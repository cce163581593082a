import { z } from 'zod';
import { ProblemError } from '../problem.ts';
import type { KeySource } from './key-source.ts';

const longestToken = 8_192;
const compactForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** RS256 and a plain key id, nothing else: no header may say where a key is to be found (RFC 8725, section 3). */
const Header = z.looseObject({
  alg: z.literal('RS256'),
  typ: z.literal('JWT'),
  kid: z.string().regex(/^[\w-]{1,100}$/),
  jku: z.never().optional(),
  jwk: z.never().optional(),
  x5u: z.never().optional(),
  x5c: z.never().optional(),
  crit: z.never().optional(),
  /** Clerk's category of the token, on tokens that have one. */
  cat: z.string().optional(),
});

/** The key id of a JWT that may be looked at further; null for any other, and for one of another category. */
export function readKeyId(token: string, ...categories: string[]): string | null {
  if (token.length > longestToken || !compactForm.test(token)) return null;
  try {
    const text = Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString();
    const { kid, cat } = Header.parse(JSON.parse(text));
    return cat === undefined || categories.includes(cat) ? kid : null;
  } catch {
    return null;
  }
}

/** @throws ProblemError `unavailable` when the key cannot be known now. */
export async function findKey(keyFor: KeySource, keyId: string): Promise<string | null> {
  try {
    return await keyFor(keyId);
  } catch (cause) {
    const detail = 'Session tokens cannot be verified at the moment.';
    throw new ProblemError('unavailable', { detail, cause, headers: { 'retry-after': '5' } });
  }
}
