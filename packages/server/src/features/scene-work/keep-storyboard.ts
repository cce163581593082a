import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storyboard } from '@lectern/contracts/storyboard.ts';
import { artifactKey } from '../../storage/keys.ts';
import type { Storage } from '../../storage/storage.ts';

/**
 * Puts a storyboard where the workers of the attempt find it; answers its key. The key names its content: of two who change
 * the same storyboard at once, neither writes over what the other has approved.
 */
export async function keepStoryboard(
  storage: Pick<Storage, 'putFile'>,
  jobId: string,
  attempt: number,
  storyboard: Storyboard,
): Promise<string> {
  const content = JSON.stringify(storyboard);
  const name = `${createHash('sha256').update(content).digest('hex')}.json`;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-storyboard-'));
  try {
    await writeFile(join(folder, name), content);
    const key = artifactKey(jobId, attempt, name);
    await storage.putFile(key, join(folder, name));
    return key;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
