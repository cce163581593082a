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
  ADMIN_ORGANISATIONS: variable(
    list,
    '',
    'Clerk organisations (`org_…`, with commas between) whose members may be administrators. Users with `role: admin` in their public metadata always are.',
  ),
  ADMIN_ROLES: variable(
    list,
    'org:admin',
    'Roles that make an administrator in the organisations named by ADMIN_ORGANISATIONS.',
  ),
  ADMIN_PERMISSIONS: variable(
    list,
    '',
    'Permissions, such as org:lectern:manage, that make an administrator in those organisations.',
  ),
  CLERK_SECRET_KEY: variable(
    z.string(),
    null,
    "For calls to Clerk's Backend API: without it API keys are not taken and profiles stay unknown. Not needed for session tokens.",
  ),
  CLERK_MACHINE_SECRET_KEY: variable(
    z.string(),
    null,
    "Secret of this service's own machine in Clerk: tokens of machines that may talk to it are taken.",
  ),
  CLERK_MACHINE_ID: variable(
    z.string().regex(/^mch_[\w-]+$/, 'must be the id of a machine, mch_…'),
    null,
    'Id of that machine: tokens of machines that are JWTs and name it are taken too.',
  ),
  CLERK_WEBHOOK_SECRET: variable(
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/, 'must be the signing secret of an endpoint, whsec_…'),
    null,
    'Signing secret of the webhook endpoint in Clerk (/hooks/clerk; user.deleted, user.updated, organization.deleted). Without it /hooks/clerk is not there, and data of deleted users stays.',
  ),
  CLERK_API_URL: variable(address('https:', 'http:'), 'https://api.clerk.com', "Clerk's Backend API."),
} as const;
