import { join } from 'node:path';
import { type Cache, noCache } from '@lectern/pipeline/cache/cache.ts';
import { FolderCache } from '@lectern/pipeline/cache/folder-cache.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../observability/log.ts';

/** The cache that all workers of this machine share, in the data folder. */
export function openCache({ dataFolder, cache }: Pick<Config, 'dataFolder' | 'cache'>, log: Log): Cache {
  if (cache.limitBytes === 0) return noCache;
  return new FolderCache({
    folder: join(dataFolder, 'cache'),
    limit_bytes: cache.limitBytes,
    onTrouble: (error) => log.warn({ err: error }, 'the cache has trouble'),
  });
}
