import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolderStorage } from '../../src/storage/folder.ts';
import { describeStorage } from './conformance.ts';

describeStorage('folder', createFolderStorage);

test('a symbolic link in the folder is not followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-link-'));
  const storage = createFolderStorage(folder);
  await writeFile(join(folder, 'source'), 'x');
  await storage.putFile('jobs/a/1/video.mp4', join(folder, 'source'));
  await symlink('/etc/hostname', join(folder, 'objects/jobs/a/1/other.mp4'));
  expect(await storage.open('jobs/a/1/other.mp4')).toBeNull();
  await rm(folder, { recursive: true });
});

test('the check fails when the folder cannot be written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-check-'));
  await writeFile(join(folder, 'partial'), 'a file where the folder should be');
  await expect(createFolderStorage(folder).check()).rejects.toThrow();
  await rm(folder, { recursive: true });
});
