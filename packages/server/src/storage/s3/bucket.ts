import { S3Client } from '@aws-sdk/client-s3';
import type { StorageConfig } from '../../config/config.ts';

/** A bucket of any S3-compatible service, and how to reach it. */
export type BucketConfig = Extract<StorageConfig, { kind: 's3' }>;

/** Bounds on waiting: a connection within 2 s, a sign of life within 10 s, three attempts. */
export function openBucket({ endpoint, region, credentials, pathStyle }: BucketConfig): S3Client {
  return new S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    ...(credentials === null
      ? {}
      : {
          credentials: {
            accessKeyId: credentials.accessKeyId,
            secretAccessKey: credentials.secretAccessKey.reveal(),
          },
        }),
    forcePathStyle: pathStyle,
    maxAttempts: 3,
    // Trailing checksums are AWS's own: other services refuse or store them as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
}
