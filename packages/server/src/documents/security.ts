import type { Operation } from '@lectern/contracts/api/operation.ts';

const bearer = { type: 'http', scheme: 'bearer' } as const;

/** The credentials that a request may carry, all as `Authorization: Bearer …`. */
export const securitySchemes = {
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

/** Any one of the credentials; none where everybody may ask. */
export function securityOf(access: Operation['access']): Record<string, string[]>[] {
  const any = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  if (access === 'anyone') return [];
  return access === 'optional' ? [{}, ...any] : any;
}
