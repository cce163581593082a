import type { Operation } from '@lectern/contracts/api/operation.ts';

const bearer = { type: 'http', scheme: 'bearer' } as const;

/** All as `Authorization: Bearer …`. */
export const credentials = {
  sessionToken: {
    ...bearer,
    bearerFormat: 'JWT',
    description: 'A Clerk session token: of a person who is signed in. It lives for about a minute.',
  },
  apiKey: {
    ...bearer,
    description: 'A Clerk API key: of a program that acts for a user, within its scopes.',
  },
  machineToken: {
    ...bearer,
    description: 'A Clerk M2M token: of a machine that acts for itself, within its scopes.',
  },
};

const signedAddress = {
  type: 'apiKey',
  in: 'query',
  name: 'signature',
  description: 'An address from `createDownloadUrl`, with all its parameters.',
} as const;

/** The credentials that a request may carry. */
export const securitySchemes = { ...credentials, signedAddress };

/** Any one of the credentials; none where everybody may ask. */
export function securityOf(access: Operation['access']): Record<string, string[]>[] {
  const any = Object.keys(credentials).map((name) => ({ [name]: [] as string[] }));
  if (access === 'anyone') return [];
  if (access === 'link') return [...any, { signedAddress: [] }];
  return access === 'optional' ? [{}, ...any] : any;
}
