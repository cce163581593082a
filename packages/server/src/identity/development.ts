import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { mintDevelopmentCredential } from './development-credentials.ts';
import { openDevelopmentKey } from './development-key.ts';

/** Names that can never be anybody's address (RFC 6761), so that no token of ours passes anywhere else. */
export const developmentIssuer = 'https://issuer.lectern.invalid';
export const developmentParty = 'https://console.lectern.invalid';

export interface DevelopmentTokenRequest {
  /** Folder whose development key signs; the server that is to take the token uses the same. */
  dataFolder: string;
  /** 1 to 64 letters, digits, `_` or `-`; the user id is `user_` and this. */
  user: string;
  admin?: boolean;
  /** Lifetime in seconds; 60, as Clerk's own, when absent. */
  ttl_s?: number;
}

/**
 * A session token as Clerk mints it (version 2 of its claims), signed by the development key.
 * @throws RangeError for a user name or a lifetime that cannot be.
 */
export async function mintDevelopmentToken(request: DevelopmentTokenRequest): Promise<string> {
  const { dataFolder, user, admin = false, ttl_s = 60 } = request;
  assertName(user);
  if (!Number.isSafeInteger(ttl_s) || ttl_s < 1 || ttl_s > 31_536_000) {
    throw new RangeError('A lifetime is 1 second to one year.');
  }
  const key = await openDevelopmentKey(dataFolder);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    azp: developmentParty,
    sid: `sess_${randomBytes(15).toString('hex')}`,
    sts: 'active',
    fva: [0, -1],
    v: 2,
    ...(admin ? { metadata: { role: 'admin' } } : {}),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
    .setIssuer(developmentIssuer)
    .setSubject(`user_${user}`)
    .setJti(randomBytes(10).toString('hex'))
    .setIssuedAt(now)
    .setNotBefore(now - 10)
    .setExpirationTime(now + ttl_s)
    .sign(key.privateKey);
}

/**
 * An API key of the user, without an end, for a server on the same data folder.
 * @throws RangeError for a user name that cannot be.
 */
export async function mintDevelopmentKey(dataFolder: string, user: string): Promise<string> {
  assertName(user);
  return mintDevelopmentCredential(dataFolder, 'ak_', { subject: `user_${user}` });
}

function assertName(user: string): void {
  if (!/^[\w-]{1,64}$/.test(user)) {
    throw new RangeError('A user name has 1 to 64 letters, digits, underscores or hyphens.');
  }
}
