import type { Config } from '../config/config.ts';
import { createFolderStorage } from './folder.ts';
import type { Storage } from './storage.ts';

/** The storage that the configuration names. */
export function createStorage({ storage }: Pick<Config, 'storage'>): Storage {
  return createFolderStorage(storage.folder);
}
