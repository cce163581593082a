import { z } from 'zod';
import { address, list, publicKey } from './readers.ts';
import { variable } from './variable.ts';

/** Who the callers are. */
export const identityVariables = {
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
} as const;
