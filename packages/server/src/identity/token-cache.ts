import type { Caller, Identity } from './identity.ts';

/** Remembers whom each verified token stands for until it ends, for at most `capacity` tokens; the oldest goes first. */
export function cacheTokens(verify: Identity['authenticate'], capacity = 10_000): Identity {
  const known = new Map<string, Caller>();
  return {
    async authenticate(token) {
      const found = known.get(token);
      if (found && found.expiresAt > Date.now()) return found;
      known.delete(token);
      const caller = await verify(token);
      known.set(token, caller);
      if (known.size > capacity) known.delete(known.keys().next().value!);
      return caller;
    },
  };
}
