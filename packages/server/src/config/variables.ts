import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number, 0 to 65535');

const count = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `must be a whole number, ${minimum} to ${maximum}`)
    .transform(Number)
    .refine(
      (value) => value >= minimum && value <= maximum,
      `must be a whole number, ${minimum} to ${maximum}`,
    );

const address = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      const url = URL.parse(value);
      return url !== null && protocols.includes(url.protocol);
    },
    `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  );

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const services = list.refine(
  (names) => names.length > 0 && names.every((name) => name === 'api' || name === 'worker'),
  'must name api, worker or both, with a comma between',
);

const publicKey = z
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

/** One environment variable: how its text is read, and what `.env.example` says of it. */
export interface Variable<Schema extends z.ZodType = z.ZodType, Fallback = string | null> {
  schema: Schema;
  fallback: Fallback;
  about: string;
}

const variable = <Schema extends z.ZodType, Fallback extends string | null>(
  schema: Schema,
  fallback: Fallback,
  about: string,
): Variable<Schema, Fallback> => ({ schema, fallback, about });

/** Every environment variable that the server reads, in the order of `.env.example`. */
export const variables = {
  NODE_ENV: variable(
    z.enum(['development', 'test', 'production'], 'must be development, test or production'),
    'development',
    'production refuses the development issuer and demands DATABASE_URL, REDIS_URL and CLERK_*.',
  ),
  SERVICES: variable(services, 'api,worker', 'What this process runs.'),
  HOST: variable(z.string(), '127.0.0.1', 'Address to listen on.'),
  PORT: variable(port, '8000', 'Port to listen on; 0 lets the system choose.'),
  PUBLIC_URL: variable(
    address('http:', 'https:'),
    null,
    'Address that clients use. Links in answers are relative when it is absent.',
  ),
  ALLOWED_ORIGINS: variable(
    list,
    '',
    'Web origins that may open a socket besides the own one, with commas between.',
  ),
  LECTERN_DATA: variable(z.string(), './.lectern', 'Folder for everything that is kept on this machine.'),
  LOG_LEVEL: variable(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a level such as info'),
    'info',
    'fatal, error, warn, info, debug, trace or silent.',
  ),
  DATABASE_URL: variable(
    address('postgres:', 'postgresql:'),
    null,
    'PostgreSQL. When absent, one is started and supervised in the data folder.',
  ),
  REDIS_URL: variable(
    address('redis:', 'rediss:', 'unix:'),
    null,
    'Redis or Valkey. When absent, one is started and supervised in the data folder.',
  ),
  STORAGE_FOLDER: variable(
    z.string(),
    null,
    'Folder for artifacts; `storage` in the data folder when absent.',
  ),
  CLERK_ISSUER: variable(
    address('https:', 'http:'),
    null,
    'Issuer of session tokens: the Frontend API address of the Clerk application. When absent, the development issuer is used.',
  ),
  CLERK_AUTHORIZED_PARTIES: variable(
    list,
    '',
    'Origins whose tokens are taken (`azp`), with commas between.',
  ),
  CLERK_JWT_KEY: variable(
    publicKey,
    null,
    'Public key in PEM form, \\n for line ends. With it, no network call verifies a token.',
  ),
  CLERK_JWKS_URL: variable(
    address('https:', 'http:'),
    null,
    'Where the public keys are fetched when there is no CLERK_JWT_KEY; derived from the issuer when absent.',
  ),
  CLERK_SECRET_KEY: variable(z.string(), null, "For calls to Clerk's own API. Not needed to verify tokens."),
  BODY_LIMIT_BYTES: variable(count(1_024, 10_485_760), '262144', 'Largest body of a JSON request.'),
  QUEUE_LIMIT: variable(count(1, 1_000_000), '1000', 'Waiting jobs at which new ones are refused with 503.'),
  SOCKET_LIMIT: variable(count(1, 100_000), '1000', 'Sockets that one process keeps open at once.'),
  WORKER_CONCURRENCY: variable(count(1, 64), '1', 'Jobs that one worker runs at once.'),
} as const;

type Variables = typeof variables;
/** What each variable's text became; null where it is absent and has no fallback. */
export type Values = {
  [Name in keyof Variables]: Variables[Name]['fallback'] extends string
    ? z.output<Variables[Name]['schema']>
    : z.output<Variables[Name]['schema']> | null;
};
