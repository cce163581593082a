import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DevelopmentClerk,
  developmentMachineKey,
  developmentSecretKey,
  startDevelopmentClerk,
} from '../../src/identity/development-clerk.ts';
import { mintDevelopmentCredential } from '../../src/identity/development-credentials.ts';
import { issuer, party, publicPem } from './tokens.ts';

/** The stand-in of Clerk, with the settings that lead a server to it in the way that it goes to Clerk. */
export interface TestClerk extends DevelopmentClerk {
  env: Record<string, string>;
  key(subject: string, options?: { scopes?: string[]; expiration?: number }): Promise<string>;
  machineToken(subject: string): Promise<string>;
}

export async function openTestClerk(): Promise<TestClerk> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-clerk-'));
  const clerk = await startDevelopmentClerk(folder);
  const stop = clerk[Symbol.asyncDispose];
  const env = {
    CLERK_ISSUER: issuer,
    CLERK_AUTHORIZED_PARTIES: party,
    CLERK_JWT_KEY: publicPem,
    CLERK_API_URL: clerk.url,
    CLERK_SECRET_KEY: developmentSecretKey,
    CLERK_MACHINE_SECRET_KEY: developmentMachineKey,
    CLERK_MACHINE_ID: 'mch_lectern',
  };
  return Object.assign(clerk, {
    env,
    key: (subject: string, options = {}) => mintDevelopmentCredential(folder, 'ak_', { subject, ...options }),
    machineToken: (subject: string) => mintDevelopmentCredential(folder, 'mt_', { subject }),
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
}
