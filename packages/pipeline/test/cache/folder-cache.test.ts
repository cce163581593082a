import { execFile } from 'node:child_process';
import { readdir, readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { headLength } from '../../src/cache/entry.ts';
import { FolderCache } from '../../src/cache/folder-cache.ts';
import { keyOf } from '../../src/cache/key.ts';
import { ownFolder } from '../narration/scenes.ts';

const run = promisify(execFile);
const content = (name: string, size = 1_000) => Buffer.alloc(size, name);
const entry = (size = 1_000) => headLength + size;

const filesOf = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
};

const sizeOf = async (folder: string): Promise<number> => {
  const sizes = await Promise.all((await filesOf(folder)).map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Puts entries of the names, one after another; the first was used the longest time ago. */
const fill = async (cache: FolderCache, folder: string, names: readonly string[], size = 1_000) => {
  const before = new Set(await filesOf(folder));
  for (const [index, name] of names.entries()) {
    await cache.put('clips', keyOf(name), content(name, size));
    const at = new Date(Date.now() - 100_000 + 1_000 * index);
    for (const file of await filesOf(folder)) {
      if (!before.has(file)) await utimes(file, at, at);
      before.add(file);
    }
  }
};

const found = async (cache: FolderCache, names: readonly string[]) => {
  const entries = await Promise.all(names.map((name) => cache.get('clips', keyOf(name))));
  return names.filter((_, index) => entries[index] !== null);
};

describe('a cache in a folder', () => {
  test('gives what was put under a key, to another process after a restart too', async () => {
    await using folder = await ownFolder();
    const options = { folder: join(folder.path, 'new'), limit_bytes: 10_000 };
    const cache = new FolderCache(options);
    expect(await cache.get('clips', keyOf('a'))).toBeNull();
    await cache.put('clips', keyOf('a'), content('a'));
    expect(await new FolderCache(options).get('clips', keyOf('a'))).toEqual(content('a'));
  });

  test('keeps what is of one kind apart from what is of another', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 10_000 });
    await cache.put('clips', keyOf('a'), content('a'));
    expect(await cache.get('speech', keyOf('a'))).toBeNull();
  });

  test('keeps empty content, and the last content of a key', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 10_000 });
    await cache.put('material', keyOf('a'), content('a'));
    await cache.put('material', keyOf('a'), Buffer.alloc(0));
    expect(await cache.get('material', keyOf('a'))).toEqual(Buffer.alloc(0));
  });

  test('refuses what is not a key, so that none becomes a path', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 10_000 });
    await expect(cache.get('clips', '../../secret')).rejects.toThrow(RangeError);
  });
});

describe('the limit', () => {
  test('lets as much be kept as it says, and one byte more pushes out what was unused the longest', async () => {
    await using folder = await ownFolder();
    const names = ['a', 'b', 'c', 'd'];
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 4 * entry() });
    await fill(cache, folder.path, names);
    expect(await sizeOf(folder.path)).toBe(4 * entry());
    expect(await found(cache, names)).toEqual(names);

    await using other = await ownFolder();
    const smaller = new FolderCache({ folder: other.path, limit_bytes: 4 * entry() - 1 });
    await fill(smaller, other.path, names);
    expect(await found(smaller, names)).toEqual(['b', 'c', 'd']);
    expect(await sizeOf(other.path)).toBe(3 * entry());
  });

  test('spares what was used since', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 3 * entry() });
    await fill(cache, folder.path, ['a', 'b', 'c']);
    await cache.get('clips', keyOf('a'));
    await cache.put('clips', keyOf('d'), content('d'));
    expect(await found(cache, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
  });

  test('takes an entry as large as itself, and leaves one that is larger alone', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: entry() });
    await fill(cache, folder.path, ['a']);
    await cache.put('clips', keyOf('b'), content('b', 1_001));
    expect(await found(cache, ['a', 'b'])).toEqual(['a']);
    await cache.put('clips', keyOf('c'), content('c'));
    expect(await found(cache, ['a', 'c'])).toEqual(['c']);
  });

  test('holds for what lay there before the start, and was made by others', async () => {
    await using folder = await ownFolder();
    await fill(new FolderCache({ folder: folder.path, limit_bytes: 1e6 }), folder.path, ['a', 'b', 'c', 'd']);
    const later = new FolderCache({ folder: folder.path, limit_bytes: 2 * entry() });
    await later.put('clips', keyOf('e'), content('e'));
    expect(await found(later, ['a', 'b', 'c', 'd', 'e'])).toEqual(['d', 'e']);
  });
});

describe('an entry that was damaged', () => {
  const spoil: [string, (file: string) => Promise<void>][] = [
    [
      'by another byte',
      async (file) => {
        const bytes = await readFile(file);
        bytes[bytes.length - 1]! ^= 1;
        await writeFile(file, bytes);
      },
    ],
    ['by a loss of its end', (file) => truncate(file, headLength + 10)],
    ['by a loss of nearly all', (file) => truncate(file, 3)],
    ['by a loss of everything', (file) => truncate(file, 0)],
    ['by somebody else’s text', (file) => writeFile(file, 'x'.repeat(2_000))],
  ];
  test.each(spoil)('%s counts as absent, is told of, and can be put again', async (_, damage) => {
    await using folder = await ownFolder();
    const troubles: unknown[] = [];
    const cache = new FolderCache({
      folder: folder.path,
      limit_bytes: 10_000,
      onTrouble: (error) => troubles.push(error),
    });
    await cache.put('clips', keyOf('a'), content('a'));
    await damage((await filesOf(folder.path))[0]!);
    expect(await cache.get('clips', keyOf('a'))).toBeNull();
    expect(String(troubles)).toContain('damaged');
    expect(await filesOf(folder.path)).toEqual([]);
    await cache.put('clips', keyOf('a'), content('a'));
    expect(await cache.get('clips', keyOf('a'))).toEqual(content('a'));
  });
});

describe('trouble with the folder', () => {
  test('costs the entry, never the work', async () => {
    await using folder = await ownFolder();
    const file = join(folder.path, 'a-file');
    await writeFile(file, 'no folder');
    const troubles: unknown[] = [];
    const cache = new FolderCache({
      folder: file,
      limit_bytes: 10_000,
      onTrouble: (error) => troubles.push(error),
    });
    await cache.put('clips', keyOf('a'), content('a'));
    expect(await cache.get('clips', keyOf('a'))).toBeNull();
    expect(troubles.length).toBeGreaterThan(0);
  });

  test('of a process that died while it wrote is cleared away after a while', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 10_000 });
    await cache.put('clips', keyOf('a'), content('a'));
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder.path, 'writing', name)) as [
      string,
      string,
    ];
    await Promise.all([old, fresh].map((file) => writeFile(file, 'half')));
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(old, longAgo, longAgo);
    await new FolderCache({ folder: folder.path, limit_bytes: 10_000 }).put(
      'clips',
      keyOf('b'),
      content('b'),
    );
    expect(await filesOf(join(folder.path, 'writing'))).toEqual([fresh]);
  });
});

describe('several processes', () => {
  test('share a folder: what one reads is whole, and the limit holds', { timeout: 60_000 }, async () => {
    await using folder = await ownFolder();
    const processes = 3;
    const limit_bytes = 40 * entry();
    const program = join(import.meta.dirname, 'busy-cache.ts');
    const busy = Array.from({ length: processes }, (_, seed) =>
      run(process.execPath, [program, folder.path, String(limit_bytes), String(seed)]),
    );
    const reads = (await Promise.all(busy)).map(({ stdout }) => JSON.parse(stdout));
    for (const { wrong, troubles, hits } of reads) {
      expect({ wrong, troubles }).toEqual({ wrong: 0, troubles: [] });
      expect(hits).toBeGreaterThan(0);
    }
    expect(await sizeOf(join(folder.path, 'entries'))).toBeLessThanOrEqual(
      limit_bytes * (1 + processes / 16),
    );
    expect(await filesOf(join(folder.path, 'writing'))).toEqual([]);
  });
});
