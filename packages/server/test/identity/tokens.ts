import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';

export const issuer = 'https://clerk.example.com';
export const party = 'https://app.example.com';
/** The rules of all tests, but for the keys. */
export const plainRules = {
  issuer,
  authorizedParties: [party],
  administrators: { organisations: [], roles: [], permissions: [] },
};
export const ownKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const publicPem = ownKey.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const now = () => Math.floor(Date.now() / 1000);
export const goodHeader = { alg: 'RS256', typ: 'JWT', kid: 'ins_1' };
export const goodClaims = () => ({
  iss: issuer,
  azp: party,
  sub: 'user_alice',
  sid: 'sess_1',
  sts: 'active',
  v: 2,
  iat: now(),
  nbf: now() - 10,
  exp: now() + 60,
});

/** Signs the good claims, with changes; a claim changed to undefined is left out. */
export function sign(
  claims: object = {},
  header: object = {},
  key: KeyObject | Uint8Array = ownKey.privateKey,
) {
  return new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ ...goodHeader, ...header })
    .sign(key);
}

const unsigned = (header: object, claims: object = goodClaims()) =>
  `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2lnbmF0dXJl`;

/** Tokens that must never be taken, by what is wrong with each. */
export async function badTokens(): Promise<Record<string, string>> {
  const good = await sign();
  const [head, body, signature] = good.split('.') as [string, string, string];
  const jwk = otherKey.publicKey.export({ format: 'jwk' });
  const secret = new TextEncoder().encode(publicPem);
  return {
    empty: '',
    'not a token': 'canary',
    'two parts': `${head}.${body}`,
    'four parts': `${good}.${signature}`,
    'no signature': `${head}.${body}.`,
    padding: `${good}=`,
    'white space inside': `${head}. ${body}.${signature}`,
    'too long': await sign({ filler: 'x'.repeat(9_000) }),
    'header not JSON': `e30x.${body}.${signature}`,
    'alg none': new UnsecuredJWT(goodClaims()).encode(),
    'alg none, with a signature': unsigned({ ...goodHeader, alg: 'none' }),
    'alg nOnE': unsigned({ ...goodHeader, alg: 'nOnE' }),
    'HS256 with the public key': await sign({}, { alg: 'HS256' }, secret),
    ES256: await sign({}, { alg: 'ES256' }, curve.privateKey),
    'RS512 with the right key': await sign({}, { alg: 'RS512' }),
    'another key': await sign({}, {}, otherKey.privateKey),
    'another key, given as jwk': await sign({}, { jwk }, otherKey.privateKey),
    'another key, given as jku': await sign({}, { jku: 'http://127.0.0.1:9/keys' }, otherKey.privateKey),
    'jku with the right key': await sign({}, { jku: 'http://127.0.0.1:9/keys' }),
    'kid that is a path': await sign({}, { kid: '../../etc/passwd' }),
    'kid that is a query': await sign({}, { kid: "' OR 1=1 --" }),
    'no kid': await sign({}, { kid: undefined }),
    'category of machines': await sign({}, { cat: 'cl_B7d4PD333AAA' }),
    'another typ': await sign({}, { typ: 'at+jwt' }),
    'changed claims': `${head}.${Buffer.from(JSON.stringify({ ...goodClaims(), sub: 'user_bob' })).toString('base64url')}.${signature}`,
    'changed signature': `${head}.${body}.${signature.slice(0, -6)}AAAAAA`,
    expired: await sign({ iat: now() - 120, exp: now() - 60 }),
    'expired a second ago': await sign({ iat: now() - 61, exp: now() - 1 }),
    'no exp': await sign({ exp: undefined }),
    'exp as text': await sign({ exp: `${now() + 60}` }),
    'not yet valid': await sign({ nbf: now() + 60 }),
    'issued in the future': await sign({ iat: now() + 60 }),
    'another issuer': await sign({ iss: 'https://other.example.com' }),
    'issuer with a suffix': await sign({ iss: `${issuer}.evil.example` }),
    'no issuer': await sign({ iss: undefined }),
    'another azp': await sign({ azp: 'https://evil.example' }),
    'no azp': await sign({ azp: undefined }),
    'pending session': await sign({ sts: 'pending' }),
    'no sub': await sign({ sub: undefined }),
    'machine as sub': await sign({ sub: 'mch_1' }),
    'no session': await sign({ sid: undefined }),
  };
}
