import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface DiskReading {
  free: number;
  total: number;
}

/** The file system with the least free space of those that the folders are on; a folder that is not made yet counts as its parent. */
export async function readDisk(folders: readonly string[]): Promise<DiskReading> {
  const readings = await Promise.all(folders.map(readOne));
  return readings.reduce((least, one) => (one.free < least.free ? one : least));
}

async function readOne(folder: string): Promise<DiskReading> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch (error) {
    const parent = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === folder) throw error;
    return readOne(parent);
  }
}
