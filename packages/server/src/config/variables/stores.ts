import { z } from 'zod';
import { address } from './readers.ts';
import { variable } from './variable.ts';

/** Where things are kept. */
export const storeVariables = {
  DATABASE_URL: variable(
    address('postgres:', 'postgresql:'),
    null,
    'PostgreSQL. When absent, one is started and supervised in the data folder.',
  ),
  REDIS_URL: variable(
    address('redis:', 'rediss:', 'unix:'),
    null,
    'Redis or Valkey. When absent, one is started and supervised in the data folder.',
  ),
  STORAGE_FOLDER: variable(
    z.string(),
    null,
    'Folder for artifacts; `storage` in the data folder when absent.',
  ),
} as const;
