import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artifactKey } from '../../src/storage/keys.ts';
import type { Storage } from '../../src/storage/storage.ts';

async function collect(keys: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of keys) all.push(key);
  return all;
}

/** What every storage promises. `create` is given a fresh folder to use as it likes. */
export function describeStorage(name: string, create: (folder: string) => Storage): void {
  describe(`${name} storage`, () => {
    let folder: string;
    let storage: Storage;
    const content = randomBytes(300_000);
    let number = 0;
    const freshKey = () => artifactKey(`job-${++number}`, 1, 'video.mp4');
    const fileOf = async (bytes: Buffer | string) => {
      const file = join(folder, `source-${++number}`);
      await writeFile(file, bytes);
      return file;
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lectern-storage-'));
      storage = create(join(folder, 'storage'));
    });
    afterAll(async () => {
      await storage[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    });

    async function readAll(key: string, range?: { start: number; end: number }) {
      const object = await storage.open(key);
      if (!object) return null;
      await using held = object;
      return await buffer(held.read(range));
    }

    test('what was put is read back, whole and by ranges with both ends included', async () => {
      const key = freshKey();
      expect(await storage.putFile(key, await fileOf(content))).toEqual({ size: content.length });
      expect((await readAll(key))?.equals(content)).toBe(true);
      for (const [start, end] of [
        [0, 0],
        [1, 99],
        [65_535, 65_537],
        [299_999, 299_999],
      ] as const) {
        expect((await readAll(key, { start, end }))?.equals(content.subarray(start, end + 1))).toBe(true);
      }
      expect(await storage.stat(key)).toEqual({ size: content.length, modifiedAt: expect.any(Date) });
    });

    test('several ranges of one open object are read one after the other', async () => {
      const key = freshKey();
      await storage.putFile(key, await fileOf(content));
      await using object = (await storage.open(key))!;
      expect((await buffer(object.read({ start: 5, end: 9 }))).equals(content.subarray(5, 10))).toBe(true);
      expect((await buffer(object.read({ start: 0, end: 4 }))).equals(content.subarray(0, 5))).toBe(true);
    });

    test('an empty file is kept as such', async () => {
      const key = freshKey();
      await storage.putFile(key, await fileOf(''));
      expect((await readAll(key))?.length).toBe(0);
    });

    test('an absent object is null, and removing it is no error', async () => {
      const key = freshKey();
      expect(await storage.open(key)).toBeNull();
      expect(await storage.stat(key)).toBeNull();
      await storage.remove(key);
      await storage.removeAll('jobs/absent');
      expect(await collect(storage.list('jobs/absent'))).toEqual([]);
    });

    test('a replaced object does not change under its reader: it gives the first content or fails', async () => {
      const key = freshKey();
      await storage.putFile(key, await fileOf('the first'));
      await using object = (await storage.open(key))!;
      await storage.putFile(key, await fileOf('the other one'));
      const read = await buffer(object.read()).then(String, () => 'the first');
      expect(read).toBe('the first');
      expect((await readAll(key))?.toString()).toBe('the other one');
    });

    test('a put that fails or is aborted leaves the old object and nothing else', async () => {
      const key = freshKey();
      await storage.putFile(key, await fileOf('kept'));
      await expect(storage.putFile(key, join(folder, 'no such file'))).rejects.toThrow();
      const file = await fileOf(content);
      await expect(storage.putFile(key, file, AbortSignal.abort(new Error('stop')))).rejects.toThrow();
      expect((await readAll(key))?.toString()).toBe('kept');
    });

    test('a prefix lists and removes its own objects only', async () => {
      const file = await fileOf('x');
      const keys = [artifactKey('list-a', 1, 'video.mp4'), artifactKey('list-a', 2, 'captions.vtt')];
      const other = artifactKey('list-ab', 1, 'video.mp4');
      for (const key of [...keys, other]) await storage.putFile(key, file);
      expect((await collect(storage.list('jobs/list-a'))).sort()).toEqual(keys);
      await storage.removeAll('jobs/list-a');
      expect(await collect(storage.list('jobs/list-a'))).toEqual([]);
      expect(await storage.stat(other)).not.toBeNull();
    });

    test('a key that we did not generate is refused', async () => {
      const file = await fileOf('x');
      const keys = [
        '',
        '/',
        '..',
        'jobs/../x',
        'jobs//x',
        '/etc/passwd',
        'jobs/.x',
        'a\\b',
        'a\0b',
        'jobs/x/',
        'Ä',
      ];
      for (const key of keys) {
        await expect(storage.putFile(key, file), key).rejects.toThrow(RangeError);
        await expect(storage.open(key), key).rejects.toThrow(RangeError);
        await expect(storage.remove(key), key).rejects.toThrow(RangeError);
        await expect(storage.removeAll(key), key).rejects.toThrow(RangeError);
      }
    });

    test('a reader that leaves early does no harm', async () => {
      const key = freshKey();
      await storage.putFile(key, await fileOf(content));
      await using object = (await storage.open(key))!;
      const stream: Readable = object.read();
      stream.destroy();
      expect((await buffer(object.read({ start: 0, end: 9 }))).equals(content.subarray(0, 10))).toBe(true);
    });

    test('the check passes while objects can be written', async () => {
      await expect(storage.check()).resolves.toBeUndefined();
    });
  });
}
