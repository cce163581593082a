import { address, count } from './readers.ts';
import { variable } from './variable.ts';

/** Material that users bring. */
export const uploadVariables = {
  UPLOAD_LIMIT_BYTES: variable(count(1_024, 268_435_456), '26214400', 'Largest file of an upload.'),
  UPLOADS_PER_USER: variable(count(1, 1_000_000), '200', 'Uploads that a user may keep.'),
  UPLOAD_BYTES_PER_USER: variable(
    count(1_024, 999_999_999_999),
    '1073741824',
    'Bytes of all uploads that a user may keep.',
  ),
  UPLOAD_CONCURRENCY: variable(
    count(1, 64),
    '4',
    'Uploads that one process takes in at once; more are refused with 503.',
  ),
  CLAMD_URL: variable(
    address('tcp:', 'unix:'),
    null,
    'A clamd that looks for malware in uploads besides the built-in checks: tcp://host:3310 or unix:/path. Without its OK nothing is taken.',
  ),
} as const;
