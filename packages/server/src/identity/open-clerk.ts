import type { Config } from '../config/config.ts';
import { type Clerk, createClerk } from './clerk.ts';
import {
  type DevelopmentClerk,
  developmentMachineKey,
  developmentSecretKey,
  startDevelopmentClerk,
} from './development-clerk.ts';

export interface OpenClerk extends AsyncDisposable {
  /** Null without a secret key: session tokens are all that can be verified then, and profiles stay unknown. */
  clerk: Clerk | null;
}

/**
 * Clerk's Backend API as the configuration has it; in development its stand-in, which starts at the first call.
 * @throws Error when the stand-in is asked for in production.
 */
export function openClerk({ environment, identity }: Config): OpenClerk {
  if (identity.kind === 'clerk') {
    const { apiUrl, secretKey, machineSecretKey } = identity;
    const clerk =
      secretKey &&
      createClerk({
        url: async () => apiUrl,
        secretKey: secretKey.reveal(),
        machineSecretKey: machineSecretKey?.reveal() ?? null,
      });
    return { clerk, [Symbol.asyncDispose]: async () => undefined };
  }
  if (environment === 'production') throw new Error('The stand-in of Clerk does not exist in production.');
  let started: Promise<DevelopmentClerk> | undefined;
  const url = async () => {
    started ??= startDevelopmentClerk(identity.folder);
    return (await started).url;
  };
  return {
    clerk: createClerk({ url, secretKey: developmentSecretKey, machineSecretKey: developmentMachineKey }),
    [Symbol.asyncDispose]: async () => (await started)?.[Symbol.asyncDispose](),
  };
}
