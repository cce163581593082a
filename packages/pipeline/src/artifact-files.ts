import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Artifact } from '@lectern/contracts/api/job.ts';

const contentTypes: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.srt': 'application/x-subrip',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
};

/** Writes `value` as readable JSON into the folder. */
export const writeJson = (folder: string, name: string, value: unknown): Promise<void> =>
  writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);

/** Every file of the folder with its size, type and SHA-256, by name. */
export const listArtifacts = async (folder: string): Promise<Artifact[]> => {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      content_type: contentTypes[extname(name)] ?? 'application/octet-stream',
      file_size: (await stat(join(folder, name))).size,
      sha256: await hashOf(join(folder, name)),
    })),
  );
};
