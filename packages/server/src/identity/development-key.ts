import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openSecretFile } from '../signing/secret-file.ts';

export interface DevelopmentKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  publicPem: string;
}

/** The key pair of the development issuer, made on first use. Only the owner of the data folder can read its file. */
export async function openDevelopmentKey(dataFolder: string): Promise<DevelopmentKey> {
  const file = join(dataFolder, 'identity', 'development-key.pem');
  const privateKey = createPrivateKey(await openSecretFile(file, generate));
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const id = `dev_${createHash('sha256').update(publicPem).digest('base64url').slice(0, 24)}`;
  return { id, privateKey, publicKey, publicPem };
}

async function generate(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
