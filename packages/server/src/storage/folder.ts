import { randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assertKey } from './keys.ts';
import type { ByteRange, OpenObject, Storage } from './storage.ts';

const chunkBytes = 131_072;

/** Storage in a folder of this machine. A file is written beside its place, flushed, then renamed into it. */
export function createFolderStorage(folder: string): Storage {
  const objects = join(folder, 'objects');
  const partial = join(folder, 'partial');
  const place = (key: string) => {
    assertKey(key);
    return join(objects, key);
  };

  async function putFile(key: string, file: string, signal?: AbortSignal) {
    const target = place(key);
    const written = join(partial, randomUUID());
    await mkdir(partial, { recursive: true, mode: 0o700 });
    try {
      const out = createWriteStream(written, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(createReadStream(file), out, { signal });
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(written, target);
      return { size: out.bytesWritten };
    } finally {
      await rm(written, { force: true });
    }
  }

  async function openObject(key: string): Promise<OpenObject | null> {
    const handle = await orNull(open(place(key), constants.O_RDONLY | constants.O_NOFOLLOW));
    return handle && (await holdOpen(handle));
  }

  async function statObject(key: string) {
    const found = await orNull(stat(place(key)));
    return found?.isFile() ? { size: found.size, modifiedAt: found.mtime } : null;
  }

  async function* list(prefix: string): AsyncIterable<string> {
    const folders = await orNull(opendir(place(prefix), { recursive: true }));
    for await (const entry of folders ?? []) {
      if (entry.isFile()) yield relative(objects, join(entry.parentPath, entry.name));
    }
  }

  return {
    putFile,
    open: openObject,
    stat: statObject,
    list,
    remove: async (key) => rm(place(key), { force: true }),
    removeAll: async (prefix) => rm(place(prefix), { force: true, recursive: true }),
    check: async () => {
      await mkdir(partial, { recursive: true, mode: 0o700 });
      const probe = join(partial, randomUUID());
      await (await open(probe, 'wx', 0o600)).close();
      await rm(probe);
    },
    link: null,
    async [Symbol.asyncDispose]() {},
  };
}

async function holdOpen(handle: FileHandle): Promise<OpenObject | null> {
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    return null;
  }
  return {
    size: found.size,
    modifiedAt: found.mtime,
    read: ({ start, end }: ByteRange = { start: 0, end: found.size - 1 }): Readable =>
      Readable.from(readChunks(handle, start, Math.min(end, found.size - 1)), { objectMode: false }),
    [Symbol.asyncDispose]: () => handle.close(),
  };
}

async function* readChunks(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let position = start; position <= end; ) {
    const length = Math.min(chunkBytes, end - position + 1);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}

async function orNull<Value>(found: Promise<Value>): Promise<Value | null> {
  try {
    return await found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
    throw error;
  }
}
