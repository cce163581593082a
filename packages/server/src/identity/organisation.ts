import { z } from 'zod';

/** The organisation that is active in a session. */
export interface Organisation {
  id: string;
  /** With its prefix: `org:admin`. */
  role: string;
  /** With prefix and feature: `org:videos:manage`. */
  permissions: string[];
}

const text = z.string().max(2_000);
const Version2 = z.object({
  v: z.literal(2),
  /** Features with their scope, `o:` or `u:` or both: `o:videos,uo:uploads`. */
  fea: text.default(''),
  /** `per` names permissions; `fpm` has for each feature of the organisation a number whose bits choose among them. */
  o: z.object({ id: text, rol: text, per: text.default(''), fpm: text.default('') }),
});
const Version1 = z.object({
  v: z.literal(1).optional(),
  org_id: text,
  org_role: text,
  org_permissions: z.array(text).default([]),
});

/** What a session token (of either version of Clerk's claims) says of its organisation; null when it has none. */
export function readOrganisation(claims: unknown): Organisation | null {
  const second = Version2.safeParse(claims);
  if (second.success) {
    const { o, fea } = second.data;
    return { id: o.id, role: `org:${o.rol}`, permissions: permissionsOf(fea, o.per, o.fpm) };
  }
  const first = Version1.safeParse(claims);
  if (!first.success) return null;
  const { org_id, org_role, org_permissions } = first.data;
  return { id: org_id, role: org_role, permissions: org_permissions };
}

function permissionsOf(fea: string, per: string, fpm: string): string[] {
  const features = list(fea)
    .map((entry) => entry.split(':'))
    .flatMap(([scope = '', name]) => (name && scope.includes('o') ? [name] : []));
  const names = list(per);
  const chosen = list(fpm).map((number) => (/^\d{1,60}$/.test(number) ? BigInt(number) : 0n));
  return features.flatMap((feature, index) =>
    names
      .filter((_name, bit) => ((chosen[index] ?? 0n) >> BigInt(bit)) & 1n)
      .map((name) => `org:${feature}:${name}`),
  );
}

const list = (entries: string) =>
  entries
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
