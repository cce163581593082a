import { z } from 'zod';
import { address, yesOrNo } from './readers.ts';
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
    'Folder for artifacts; `storage` in the data folder when absent. Not used with S3_BUCKET.',
  ),
  S3_BUCKET: variable(
    z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket'),
    null,
    'Bucket for artifacts, of AWS or any S3-compatible service, in the place of a folder.',
  ),
  S3_ENDPOINT: variable(
    address('https:', 'http:'),
    null,
    'Address of the S3-compatible service; AWS itself when absent.',
  ),
  S3_REGION: variable(z.string(), 'us-east-1', 'Region of the bucket.'),
  S3_ACCESS_KEY_ID: variable(
    z.string(),
    null,
    'Key of the bucket. When absent, the usual chain of AWS is asked: environment, profile, role.',
  ),
  S3_SECRET_ACCESS_KEY: variable(z.string(), null, 'Secret that belongs to S3_ACCESS_KEY_ID.'),
  S3_PATH_STYLE: variable(
    yesOrNo,
    'false',
    'true puts the bucket in the path of addresses instead of the host name.',
  ),
  S3_PREFIX: variable(
    z.string().regex(/^([\w-]{1,100}\/){0,4}$/, 'must be names that each end with a slash'),
    null,
    'Put before every key, such as lectern/.',
  ),
  S3_DOWNLOADS: variable(
    z.enum(['stream', 'redirect'], 'must be stream or redirect'),
    'stream',
    'stream: files pass through us. redirect: clients are sent on to the bucket by a signed address.',
  ),
} as const;
