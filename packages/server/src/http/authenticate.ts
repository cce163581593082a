import type { Caller, Identity } from '../identity/identity.ts';
import { ProblemError } from '../problem.ts';

/**
 * Who the Authorization header stands for.
 * @throws ProblemError `unauthenticated` with the challenge of RFC 6750, section 3.
 */
export async function authenticate(identity: Identity, authorization: string | undefined): Promise<Caller> {
  const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw challenge('');
  try {
    return await identity.authenticate(token);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'unauthenticated') {
      throw refused(error);
    }
    throw error;
  }
}

/** What is said to a token that is not good. */
export const refused = (cause?: unknown) => challenge(', error="invalid_token"', cause);

const challenge = (more: string, cause?: unknown) =>
  new ProblemError('unauthenticated', {
    detail: 'Send a valid session token: Authorization: Bearer <token>.',
    cause,
    headers: { 'www-authenticate': `Bearer realm="lectern"${more}` },
  });
