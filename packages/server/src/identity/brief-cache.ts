import { createHash } from 'node:crypto';
import { ProblemError } from '../problem.ts';
import type { Caller } from './identity.ts';

/** Whom a secret stands for; null when it is not good. */
export type Verify = (secret: string) => Promise<Caller | null>;

const kept_ms = 5_000;
const mostKept = 5_000;

/**
 * Remembers the verdict on a secret for five seconds, so that a revoked one stops soon after; asks once for many calls at
 * the same time. Bad ones are kept apart: a flood of them does not drive out the good. Only digests are kept.
 * @returns what `Identity.authenticate` promises.
 */
export function cacheBriefly(verify: Verify): (secret: string) => Promise<Caller> {
  const good = boundedMap<Caller>();
  const bad = boundedMap<true>();
  const asking = new Map<string, Promise<Caller | null>>();

  const ask = (digest: string, secret: string) => {
    const pending = asking.get(digest) ?? verify(secret).finally(() => asking.delete(digest));
    asking.set(digest, pending);
    return pending;
  };
  return async (secret) => {
    const digest = createHash('sha256').update(secret).digest('base64url');
    const found = good.get(digest);
    if (found && found.expiresAt > Date.now()) return found;
    if (bad.get(digest)) throw new ProblemError('unauthenticated');
    const caller = await ask(digest, secret);
    if (caller) good.set(digest, caller);
    else bad.set(digest, true);
    if (!caller) throw new ProblemError('unauthenticated');
    return caller;
  };
}

function boundedMap<Value>() {
  const entries = new Map<string, { value: Value; until: number }>();
  return {
    get(key: string): Value | undefined {
      const entry = entries.get(key);
      return entry && entry.until > Date.now() ? entry.value : undefined;
    },
    set(key: string, value: Value) {
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + kept_ms });
      if (entries.size > mostKept) entries.delete(entries.keys().next().value!);
    },
  };
}
