import { verifyJwt } from '@clerk/backend/jwt';
import { z } from 'zod';
import { callerOf } from './clerk-credential.ts';
import type { Caller } from './identity.ts';
import type { KeySource } from './key-source.ts';
import { findKey, readKeyId } from './token-header.ts';

/** Which tokens of machines are taken that are JWTs. */
export interface MachineTokenRules {
  issuer: string;
  /** Our own machine, `mch_…`: a token must name it. Null: none is taken. */
  machineId: string | null;
  keyFor: KeySource;
}

const Claims = z.object({
  jti: z.string(),
  sub: z.string(),
  exp: z.number(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  scopes: z.string().optional(),
});

/** Whether a token says that it is a machine's. Nothing of it is verified. */
export function isMachineJwt(token: string): boolean {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return z.object({ sub: z.string().startsWith('mch_') }).safeParse(payload).success;
  } catch {
    return false;
  }
}

/** Whom a machine's JWT stands for, verified without a call; it cannot be revoked. Null when it is not good. */
export async function verifyMachineJwt(token: string, rules: MachineTokenRules): Promise<Caller | null> {
  const { issuer, machineId, keyFor } = rules;
  const keyId = machineId === null ? null : readKeyId(token, 'cl_B7d4PD333AAA');
  const key = keyId === null ? null : await findKey(keyFor, keyId);
  if (key === null) return null;
  const verified = await verifyJwt(token, { key, issuer }).catch(() => null);
  const claims = Claims.safeParse(verified);
  if (!claims.success) return null;
  const { jti, sub, exp, aud = [], scopes = '' } = claims.data;
  if (![...[aud].flat(), ...scopes.split(' ')].includes(machineId!)) return null;
  const credential = { id: jti, subject: sub, revoked: false, expired: false, expiration: exp * 1_000 };
  return callerOf('machine', credential);
}
