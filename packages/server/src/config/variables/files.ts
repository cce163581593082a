import { z } from 'zod';
import { count } from './readers.ts';
import { variable } from './variable.ts';

/** What clients are handed, and for how long. */
export const fileVariables = {
  LINK_SECRET: variable(
    z.string().regex(/^[\x21-\x7e]{32,512}$/, 'must have 32 to 512 visible ASCII characters'),
    null,
    'Signs download links and cursors, encrypts the secrets of webhooks; the same on every replica. When absent, one is made in the data folder.',
  ),
  RETENTION_DAYS: variable(
    count(0, 36_500),
    '30',
    'Days after which the files of an ended job are removed; 0 keeps them for ever.',
  ),
  APPROVAL_DAYS: variable(
    count(1, 365),
    '7',
    'Days for which a storyboard waits for its approval before the job fails.',
  ),
  CACHE_LIMIT_BYTES: variable(
    count(0, 999_999_999_999),
    '2147483648',
    'Most bytes of rendered scenes, spoken sentences and indexes that a machine keeps for later jobs; 0 keeps none.',
  ),
} as const;
