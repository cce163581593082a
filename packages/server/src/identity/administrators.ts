import type { Organisation } from './organisation.ts';

/** Which members of which organisations administer the service, besides users whose public metadata says so. */
export interface AdministratorRules {
  organisations: string[];
  roles: string[];
  permissions: string[];
}

/** Anybody can found an organisation and be its admin: a role counts only in one that is named. */
export function roleOf(
  metadataRole: string | undefined,
  organisation: Organisation | null,
  rules: AdministratorRules,
): 'user' | 'admin' {
  if (metadataRole === 'admin') return 'admin';
  if (!organisation || !rules.organisations.includes(organisation.id)) return 'user';
  const chosen =
    rules.roles.includes(organisation.role) ||
    organisation.permissions.some((permission) => rules.permissions.includes(permission));
  return chosen ? 'admin' : 'user';
}
