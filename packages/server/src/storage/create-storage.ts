import type { Config } from '../config/config.ts';
import { createFolderStorage } from './folder.ts';
import { createS3Storage } from './s3/storage.ts';
import type { Storage } from './storage.ts';

/** The storage that the configuration names. */
export function createStorage({ storage }: Pick<Config, 'storage'>): Storage {
  return storage.kind === 'folder' ? createFolderStorage(storage.folder) : createS3Storage(storage);
}
