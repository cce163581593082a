import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface DevelopmentKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  publicPem: string;
}

/** The key pair of the development issuer, made on first use. Only the owner of the data folder can read its file. */
export async function openDevelopmentKey(dataFolder: string): Promise<DevelopmentKey> {
  const folder = join(dataFolder, 'identity');
  const file = join(folder, 'development-key.pem');
  const privateKey = createPrivateKey((await readIfThere(file)) ?? (await create(folder, file)));
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const id = `dev_${createHash('sha256').update(publicPem).digest('base64url').slice(0, 24)}`;
  return { id, privateKey, publicKey, publicPem };
}

/** Several processes may begin at once: the first to link its file wins, and all read that one. */
async function create(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const own = join(folder, `${randomUUID()}.pem`);
  await writeFile(own, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    await link(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(own);
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
