import type { Environment } from './environment.ts';
import { Failure } from './failure.ts';

/** Gives a token that is good now. */
export type TokenSource = () => Promise<string>;

export interface DevelopmentUser {
  user: string;
  admin?: boolean;
  /** Lifetime in seconds. */
  ttl_s?: number;
  /** An API key instead, which has no end. */
  apiKey?: boolean;
}

/**
 * A session token of the development issuer, signed by the key in the data folder.
 * @throws Failure in production, where that issuer does not exist.
 */
export async function developmentToken(
  { dataFolder, isProduction }: Pick<Environment, 'dataFolder' | 'isProduction'>,
  who: DevelopmentUser,
): Promise<string> {
  if (isProduction)
    throw new Failure('There is no development issuer in production: tokens come from Clerk.');
  const { mintDevelopmentKey, mintDevelopmentToken } = await import(
    '@lectern/server/identity/development.ts'
  );
  try {
    if (who.apiKey) return await mintDevelopmentKey(dataFolder, who.user);
    return await mintDevelopmentToken({ dataFolder, ...who });
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message);
    throw error;
  }
}

/** The token of the environment, or else a fresh development token for each call. */
export function tokenSource(environment: Environment, user: string): TokenSource {
  const { token } = environment;
  return token === null ? () => developmentToken(environment, { user }) : async () => token;
}
