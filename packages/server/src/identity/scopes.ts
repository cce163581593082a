import type { Caller, Scope } from './identity.ts';

/** Whether the credential of a caller lets it do such things. Writing includes reading. */
export function grants({ scopes }: Caller, needed: Scope): boolean {
  return scopes === null || scopes.includes(needed) || scopes.includes('videos:write');
}
