import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface Entry {
  file: string;
  size: number;
  usedAt_ms: number;
}

/** Files that a process was writing when it died are removed after this long. */
const writing_ms = 3_600_000;

/**
 * Removes what was not used for the longest time until no more than `limit_bytes` are left in the folder; answers how many
 * are. Other processes may write, read and remove there meanwhile.
 */
export const makeRoom = async (folder: string, writing: string, limit_bytes: number): Promise<number> => {
  await removeAbandoned(writing);
  const entries = await entriesOf(folder);
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  entries.sort((one, other) => one.usedAt_ms - other.usedAt_ms);
  for (const { file, size } of entries) {
    if (total <= limit_bytes) break;
    await rm(file, { force: true });
    total -= size;
  }
  return total;
};

const entriesOf = async (folder: string): Promise<Entry[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return (await Promise.all(files.map(entryOf))).filter((entry) => entry !== null);
};

const entryOf = async (file: string): Promise<Entry | null> => {
  try {
    const { size, mtimeMs } = await stat(file);
    return { file, size, usedAt_ms: mtimeMs };
  } catch {
    // Another process has removed it.
    return null;
  }
};

const removeAbandoned = async (writing: string): Promise<void> => {
  const since_ms = Date.now() - writing_ms;
  for (const name of await readdir(writing)) {
    const entry = await entryOf(join(writing, name));
    if (entry && entry.usedAt_ms < since_ms) await rm(entry.file, { force: true });
  }
};
