import { z } from 'zod';
import type { Caller, Scope } from './identity.ts';

/** What Clerk says of a key or of a machine's token; everything that matters is looked at again. */
const Credential = z.object({
  id: z.string().min(1).max(200),
  subject: z.string(),
  scopes: z.array(z.string()).nullish(),
  revoked: z.literal(false),
  expired: z.literal(false),
  expiration: z.number().nullish(),
});

const ownerForms = { api_key: /^(user|org)_[\w-]{1,100}$/, machine: /^mch_[\w-]{1,100}$/ } as const;
const known: readonly string[] = ['videos:read', 'videos:write'] satisfies Scope[];

/** A socket that was opened with a credential without an end is closed after this time: the client shows it again. */
const shownAgain_ms = 900_000;

/**
 * Whom an API key or a machine's token stands for; null when it is not good now. A key without scopes may do all that
 * its owner may, short of administration. The scopes of a machine's token name other machines: they grant nothing here.
 */
export function callerOf(kind: 'api_key' | 'machine', credential: unknown): Caller | null {
  const read = Credential.safeParse(credential);
  if (!read.success || !ownerForms[kind].test(read.data.subject)) return null;
  const { id, subject, scopes, expiration } = read.data;
  const end = expiration ?? Number.POSITIVE_INFINITY;
  if (end <= Date.now()) return null;
  const limited = kind === 'api_key' && scopes && scopes.length > 0;
  return {
    kind,
    userId: subject,
    credentialId: id,
    role: 'user',
    permissions: [],
    scopes: limited ? scopes.filter((scope): scope is Scope => known.includes(scope)) : null,
    expiresAt: Math.min(end, Date.now() + shownAgain_ms),
  };
}
