import type { Config } from '../config/config.ts';
import { developmentIssuer, developmentParty } from './development.ts';
import { openDevelopmentKey } from './development-key.ts';
import type { Identity } from './identity.ts';
import { jwksKeySource, pemKeySource } from './key-source.ts';
import { type TokenRules, verifySessionToken } from './session-token.ts';
import { cacheTokens } from './token-cache.ts';

/**
 * The identity that the configuration names: Clerk, or the development issuer with its own key, verified alike.
 * @throws Error when the development issuer is asked for in production.
 */
export async function createIdentity({ environment, identity }: Config): Promise<Identity> {
  if (identity.kind === 'development' && environment === 'production') {
    throw new Error('The development issuer does not exist in production.');
  }
  const { administrators } = identity;
  const rules: TokenRules =
    identity.kind === 'development'
      ? {
          issuer: developmentIssuer,
          authorizedParties: [developmentParty],
          administrators,
          keyFor: pemKeySource((await openDevelopmentKey(identity.folder)).publicPem),
        }
      : {
          issuer: identity.issuer,
          authorizedParties: identity.authorizedParties,
          administrators,
          keyFor:
            identity.keys.kind === 'pem' ? pemKeySource(identity.keys.pem) : jwksKeySource(identity.keys.url),
        };
  return cacheTokens((token) => verifySessionToken(token, rules));
}
