import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret of the default mode, made on first use. Only the owner of the data folder can read its file. */
export async function openLinkSecret(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'identity');
  const file = join(folder, 'link-secret');
  return (await readIfThere(file)) ?? (await create(folder, file));
}

/** Several processes may begin at once: the first to link its file wins, and all read that one. */
async function create(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, randomUUID());
  await writeFile(own, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
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
