import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Longer than any upload takes: what is older was left by a process that died. */
const abandonedAfter_ms = 900_000;

/** Where files lie that nobody has examined yet. */
export interface Quarantine {
  /** Runs `use` with a folder of its own, which is gone afterwards, whatever happened. */
  within<Answer>(use: (folder: string) => Promise<Answer>): Promise<Answer>;
  /** Removes what dead processes have left; answers how many folders went. */
  clear(olderThan_ms?: number): Promise<number>;
}

export function createQuarantine(root: string): Quarantine {
  return {
    async within(use) {
      const folder = join(root, randomUUID());
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        return await use(folder);
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    async clear(olderThan_ms = abandonedAfter_ms) {
      await mkdir(root, { recursive: true, mode: 0o700 });
      let cleared = 0;
      for (const name of await readdir(root)) {
        const found = await stat(join(root, name)).catch(() => null);
        if (!found || Date.now() - found.mtimeMs < olderThan_ms) continue;
        await rm(join(root, name), { recursive: true, force: true });
        cleared += 1;
      }
      return cleared;
    },
  };
}
