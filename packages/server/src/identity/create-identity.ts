import type { Config } from '../config/config.ts';
import { cacheBriefly } from './brief-cache.ts';
import type { Clerk } from './clerk.ts';
import { callerOf } from './clerk-credential.ts';
import { developmentIssuer, developmentParty } from './development.ts';
import { openDevelopmentKey } from './development-key.ts';
import type { Identity } from './identity.ts';
import { jwksKeySource, pemKeySource } from './key-source.ts';
import { isMachineJwt, type MachineTokenRules, verifyMachineJwt } from './machine-jwt.ts';
import { type TokenRules, verifySessionToken } from './session-token.ts';
import { cacheTokens } from './token-cache.ts';

const opaque = /^(?:ak|mt)_[\w.-]{8,1000}$/;

/**
 * The identity that the configuration names: Clerk, or the development issuer with its own key, verified alike. API keys
 * and opaque tokens of machines are taken when there is a Clerk to ask; only they cause a call.
 * @throws Error when the development issuer is asked for in production.
 */
export async function createIdentity(config: Config, clerk: Clerk | null = null): Promise<Identity> {
  const rules = await rulesOf(config);
  const sessions = cacheTokens((token) => verifySessionToken(token, rules));
  const machines = cacheBriefly((token) => verifyMachineJwt(token, rules));
  const secrets = cacheBriefly(async (secret) => {
    if (!clerk || !opaque.test(secret)) return null;
    return secret.startsWith('ak_')
      ? callerOf('api_key', await clerk.verifyKey(secret))
      : callerOf('machine', await clerk.verifyMachineToken(secret));
  });
  return {
    authenticate(token) {
      if (token.startsWith('ak_') || token.startsWith('mt_')) return secrets(token);
      return isMachineJwt(token) ? machines(token) : sessions.authenticate(token);
    },
  };
}

async function rulesOf({ environment, identity }: Config): Promise<TokenRules & MachineTokenRules> {
  const { administrators } = identity;
  if (identity.kind === 'clerk') {
    const { issuer, authorizedParties, machineId, keys } = identity;
    const keyFor = keys.kind === 'pem' ? pemKeySource(keys.pem) : jwksKeySource(keys.url);
    return { issuer, authorizedParties, administrators, machineId, keyFor };
  }
  if (environment === 'production') throw new Error('The development issuer does not exist in production.');
  return {
    issuer: developmentIssuer,
    authorizedParties: [developmentParty],
    administrators,
    machineId: null,
    keyFor: pemKeySource((await openDevelopmentKey(identity.folder)).publicPem),
  };
}
