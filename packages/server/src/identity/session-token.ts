import { verifyToken } from '@clerk/backend';
import { z } from 'zod';
import { ProblemError } from '../problem.ts';
import { type AdministratorRules, roleOf } from './administrators.ts';
import type { Caller } from './identity.ts';
import type { KeySource } from './key-source.ts';
import { readOrganisation } from './organisation.ts';
import { findKey, readKeyId } from './token-header.ts';

/** Which tokens are taken. */
export interface TokenRules {
  issuer: string;
  authorizedParties: string[];
  administrators: AdministratorRules;
  keyFor: KeySource;
}

const clockSkew_ms = 5_000;
/** Clerk's categories of tokens: a session's, or one that says nothing. */
const categories = ['cl_B7d4PD111AAA', 'cl_I7d4PD111III'];

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
  const keyId = readKeyId(token, ...categories);
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
