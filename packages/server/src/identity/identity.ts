/** What a credential may do with what is its owner's. Writing includes reading. */
export type Scope = 'videos:read' | 'videos:write';

/** Who is calling, as a verified credential says. */
export interface Caller {
  kind: 'session' | 'api_key' | 'machine';
  /** Whose things these are: `user_…`; for keys of organisations `org_…`, for machines `mch_…`. */
  userId: string;
  /** The session, key or token itself (`sess_…`, `ak_…`, `mt_…`); not a secret. */
  credentialId: string;
  /** Only a session makes an administrator. */
  role: 'user' | 'admin';
  /** Permissions in the organisation that is active in the session, such as `org:videos:manage`. */
  permissions: string[];
  /** Null: all of them. */
  scopes: Scope[] | null;
  /** Moment after which the credential must be shown again, in milliseconds since 1970. */
  expiresAt: number;
}

/** Says who the bearer of a credential is. */
export interface Identity {
  /** @throws ProblemError `unauthenticated` for any that is not good now, `unavailable` when that cannot be known. */
  authenticate(token: string): Promise<Caller>;
}
