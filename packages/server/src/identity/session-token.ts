import { verifyToken } from '@clerk/backend';
import { z } from 'zod';
import { ProblemError } from '../problem.ts';
import { type AdministratorRules, roleOf } from './administrators.ts';
import type { Caller } from './identity.ts';
import type { KeySource } from './key-source.ts';
import { readOrganisation } from './organisation.ts';

/** Which tokens are taken. */
export interface TokenRules {
  issuer: string;
  authorizedParties: string[];
  administrators: AdministratorRules;
  keyFor: KeySource;
}

const longestToken = 8_192;
const compactForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const clockSkew_ms = 5_000;

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
  /** Clerk's category of a token, where it has one: a session's, or one that says nothing. */
  cat: z.enum(['cl_B7d4PD111AAA', 'cl_I7d4PD111III']).optional(),
});

const Claims = z.looseObject({
  sub: z.string().regex(/^user_[\w-]{1,100}$/),
  sid: z.string().min(1).max(200),
  exp: z.number(),
  /** `pending`: the user must still finish something, such as choosing an organisation. */
  sts: z.literal('active').optional(),
  /** Set by the application's session token template from the user's public metadata. */
  metadata: z.looseObject({ role: z.string().optional() }).optional(),
});

/**
 * Verifies a Clerk session token (version 2) by Clerk's own library, and what that leaves open besides. The clock may
 * differ by five seconds for the beginning of a token, not for its end.
 */
export async function verifySessionToken(token: string, rules: TokenRules): Promise<Caller> {
  const keyId = readKeyId(token);
  const pem = keyId === null ? null : await findKey(rules.keyFor, keyId);
  if (pem === null) throw new ProblemError('unauthenticated');
  const { issuer, authorizedParties, administrators } = rules;
  let verified: unknown;
  try {
    const expected = { issuer, authorizedParties, clockSkewInMs: clockSkew_ms };
    verified = await verifyToken(token, { ...expected, jwtKey: pem });
  } catch (cause) {
    throw new ProblemError('unauthenticated', { cause });
  }
  const claims = Claims.safeParse(verified);
  if (!claims.success || claims.data.exp * 1000 <= Date.now()) throw new ProblemError('unauthenticated');
  const { sub, sid, exp, metadata } = claims.data;
  const organisation = readOrganisation(verified);
  return {
    kind: 'session',
    userId: sub,
    credentialId: sid,
    role: roleOf(metadata?.role, organisation, administrators),
    permissions: organisation?.permissions ?? [],
    scopes: null,
    expiresAt: exp * 1000,
  };
}

function readKeyId(token: string): string | null {
  if (token.length > longestToken || !compactForm.test(token)) return null;
  try {
    const header = Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString();
    return Header.parse(JSON.parse(header)).kid;
  } catch {
    return null;
  }
}

async function findKey(keyFor: KeySource, keyId: string): Promise<string | null> {
  try {
    return await keyFor(keyId);
  } catch (cause) {
    const detail = 'Session tokens cannot be verified at the moment.';
    throw new ProblemError('unavailable', { detail, cause, headers: { 'retry-after': '5' } });
  }
}
