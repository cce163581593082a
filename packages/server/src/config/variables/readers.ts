import { createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number, 0 to 65535');

export const count = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `must be a whole number, ${minimum} to ${maximum}`)
    .transform(Number)
    .refine(
      (value) => value >= minimum && value <= maximum,
      `must be a whole number, ${minimum} to ${maximum}`,
    );

export const address = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      const url = URL.parse(value);
      return url !== null && protocols.includes(url.protocol);
    },
    `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  );

export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** Addresses and networks of proxies. Not how many: whoever reaches us past them could forge as many. */
export const proxies = list.refine(
  (items) => items.every(isNetwork),
  'must be addresses or networks (10.0.0.0/8) with commas between',
);

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}

export const services = list.refine(
  (names) => names.length > 0 && names.every((name) => name === 'api' || name === 'worker'),
  'must name api, worker or both, with a comma between',
);

export const publicKey = z
  .string()
  .transform((value) => value.replaceAll('\\n', '\n'))
  .refine(isRsa2048, 'must be an RSA public key of 2048 bits in PEM form, as Clerk shows it');

/** Clerk's library reads no other size from PEM: every token would be refused without a word why. */
function isRsa2048(pem: string): boolean {
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) return false;
  try {
    return createPublicKey(pem).asymmetricKeyDetails?.modulusLength === 2048;
  } catch {
    return false;
  }
}

export const yesOrNo = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true');
export const networks = list.refine(
  (items) => items.every((item) => item.includes('/') && isNetwork(item)),
  'must hold networks in CIDR form, such as 10.1.0.0/16, with commas between',
);
