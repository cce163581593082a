/** Who is calling, as a verified session token says. */
export interface Caller {
  userId: string;
  sessionId: string;
  role: 'user' | 'admin';
  /** Moment at which the token ends, in milliseconds since 1970. */
  expiresAt: number;
}

/** Says who the bearer of a token is. */
export interface Identity {
  /** @throws ProblemError `unauthenticated` for any token that is not good now, `unavailable` without its keys. */
  authenticate(token: string): Promise<Caller>;
}
