import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { openDevelopmentKey } from './development-key.ts';

/** What a development key says of itself: it needs no list of keys. */
export interface DevelopmentCredential {
  /** `user_…` or `org_…` for an API key, `mch_…` for the token of a machine. */
  subject: string;
  scopes: string[];
  /** Moment of its end in milliseconds since 1970, or null. */
  expiration: number | null;
}

type Prefix = 'ak_' | 'mt_';

/** An API key (`ak_`) or the token of a machine (`mt_`) for the stand-in of Clerk, sealed by the key of the data folder. */
export async function mintDevelopmentCredential(
  dataFolder: string,
  prefix: Prefix,
  { subject, scopes = [], expiration = null }: { subject: string } & Partial<DevelopmentCredential>,
): Promise<string> {
  const nonce = randomBytes(8).toString('hex');
  const said = JSON.stringify({ subject, scopes, expiration, nonce });
  const content = Buffer.from(said).toString('base64url');
  return `${prefix}${content}.${await seal(dataFolder, prefix, content)}`;
}

/** Null for what was not minted with the key of this data folder. Whether it has expired is left to the caller. */
export async function readDevelopmentCredential(
  dataFolder: string,
  prefix: Prefix,
  secret: string,
): Promise<DevelopmentCredential | null> {
  if (!secret.startsWith(prefix)) return null;
  const [content = '', mark = ''] = secret.slice(prefix.length).split('.');
  const own = Buffer.from(await seal(dataFolder, prefix, content));
  const given = Buffer.from(mark);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return null;
  return JSON.parse(Buffer.from(content, 'base64url').toString()) as DevelopmentCredential;
}

async function seal(dataFolder: string, prefix: Prefix, content: string): Promise<string> {
  const { privateKey } = await openDevelopmentKey(dataFolder);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const key = hkdfSync('sha256', pem, '', `lectern development ${prefix}`, 32);
  return createHmac('sha256', Buffer.from(key)).update(content).digest('base64url');
}
