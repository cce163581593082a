import { KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors } from 'jose';

/** The public key for a key id as PEM; null when there is none. Throws when it cannot be known now. */
export type KeySource = (keyId: string) => Promise<string | null>;

/** One key for every token: no network is ever used. */
export const pemKeySource =
  (pem: string): KeySource =>
  async () =>
    pem;

const failurePause_ms = 5_000;

/**
 * Keys of a JWKS address, followed through rotation. Kept ten minutes; an unknown key id asks again at most every thirty
 * seconds, and a failed fetch at most every five, however many tokens come.
 */
export function jwksKeySource(url: string): KeySource {
  const find = createRemoteJWKSet(new URL(url), {
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    timeoutDuration: 3_000,
  });
  let failed: { until: number; error: unknown } | null = null;
  return async (keyId) => {
    if (failed && Date.now() < failed.until) throw failed.error;
    try {
      const key = await find({ alg: 'RS256', kid: keyId });
      failed = null;
      return KeyObject.from(key).export({ type: 'spki', format: 'pem' }).toString();
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return null;
      failed = { until: Date.now() + failurePause_ms, error };
      throw error;
    }
  };
}
