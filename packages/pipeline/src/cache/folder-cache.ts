import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cache, CacheSpace } from './cache.ts';
import { contentOf, headLength, headOf } from './entry.ts';
import { makeRoom } from './make-room.ts';

export interface FolderCacheOptions {
  /** A folder of the cache's own, on one file system; it is made when absent. Several processes may share it. */
  folder: string;
  /** Most bytes of files. What was not used for the longest time goes first; what alone is larger is not kept. */
  limit_bytes: number;
  /** Is told why something was not kept or found; the work goes on without it. */
  onTrouble?(error: unknown): void;
}

/** The folder is looked through again after this share of the limit was added: others may have added as much. */
const lookAfter = 1 / 16;
const key = /^[0-9a-f]{64}$/;

/**
 * A cache in a folder. An entry appears at once and whole; one that was damaged since counts as absent and is removed. The
 * limit holds after every `put`; where several processes share the folder, each may be over it by a sixteenth.
 */
export class FolderCache implements Cache {
  readonly #entries: string;
  readonly #writing: string;
  readonly #limit: number;
  readonly #onTrouble: (error: unknown) => void;
  #total: number | null = null;
  #added = 0;
  #looking: Promise<void> = Promise.resolve();

  constructor({ folder, limit_bytes, onTrouble }: FolderCacheOptions) {
    this.#entries = join(folder, 'entries');
    this.#writing = join(folder, 'writing');
    this.#limit = limit_bytes;
    this.#onTrouble = onTrouble ?? (() => undefined);
  }

  async get(space: CacheSpace, key: string): Promise<Buffer | null> {
    const file = this.#fileOf(space, key);
    try {
      const content = contentOf(await readFile(file));
      if (content) {
        await utimes(file, now_s(), now_s());
        return content;
      }
      this.#onTrouble(new Error(`An entry of the cache was damaged: ${space}/${key}.`));
      await rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#onTrouble(error);
    }
    return null;
  }

  async put(space: CacheSpace, key: string, bytes: Uint8Array): Promise<void> {
    const file = this.#fileOf(space, key);
    const size = headLength + bytes.length;
    if (size > this.#limit) return;
    const whole = join(this.#writing, randomUUID());
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await mkdir(this.#writing, { recursive: true, mode: 0o700 });
      await write(whole, [headOf(bytes), bytes]);
      await rename(whole, file);
      await this.#keepLimit(size);
    } catch (error) {
      this.#onTrouble(error);
      await rm(whole, { force: true }).catch(this.#onTrouble);
    }
  }

  #fileOf(space: CacheSpace, name: string): string {
    if (!key.test(name)) throw new RangeError('not a key of the cache');
    return join(this.#entries, space, name.slice(0, 2), name);
  }

  /** One look at a time; each sees what was written before it was asked for. */
  #keepLimit(size: number): Promise<void> {
    const look = async () => {
      this.#added += size;
      const known = this.#total !== null && this.#added <= this.#limit * lookAfter;
      if (known && this.#total! + this.#added <= this.#limit) return;
      this.#total = await makeRoom(this.#entries, this.#writing, this.#limit);
      this.#added = 0;
    };
    const looked = this.#looking.then(look);
    this.#looking = looked.catch(() => undefined);
    return looked;
  }
}

/** Finer than the clock by which file systems stamp what is written: who was used last must be clear. */
const now_s = () => (performance.timeOrigin + performance.now()) / 1000;

const write = async (file: string, pieces: readonly Uint8Array[]): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.utimes(now_s(), now_s());
  } finally {
    await handle.close();
  }
};
