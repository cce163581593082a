import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig, type StorageConfig } from '../../src/config/config.ts';
import { isOutage } from '../../src/outage.ts';
import { createS3Storage } from '../../src/storage/s3/storage.ts';
import { openBucket, type TestBucket } from '../fixtures/bucket.ts';
import { describeStorage } from './conformance.ts';

type S3Config = Extract<StorageConfig, { kind: 's3' }>;
let bucket: TestBucket;
let folder: string;
beforeAll(async () => {
  bucket = await openBucket();
  folder = await mkdtemp(join(tmpdir(), 'lectern-s3-'));
});
afterAll(async () => {
  await bucket[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const open = (changes: Record<string, string> = {}) =>
  createS3Storage(readConfig({ ...bucket.env, ...changes }).storage as S3Config);

describeStorage('S3', () => open({ S3_PREFIX: 'conformance/' }));

describe('a bucket', () => {
  test('takes a file of several parts, and gives it back whole', async () => {
    await using storage = open();
    const content = randomBytes(20_000_000);
    await writeFile(join(folder, 'large'), content);
    expect(await storage.putFile('jobs/large/1/video.mp4', join(folder, 'large'))).toEqual({
      size: content.length,
    });
    await using object = (await storage.open('jobs/large/1/video.mp4'))!;
    expect((await buffer(object.read())).equals(content)).toBe(true);
  });

  test('keeps what lies under one prefix apart from what lies under another', async () => {
    await using one = open({ S3_PREFIX: 'one/' });
    await using other = open({ S3_PREFIX: 'other/' });
    await writeFile(join(folder, 'own'), 'own');
    await one.putFile('jobs/a/1/video.mp4', join(folder, 'own'));
    expect(await other.stat('jobs/a/1/video.mp4')).toBeNull();
  });

  test('gives no address to clients unless they are to be sent on', async () => {
    await using storage = open();
    expect(storage.link).toBeNull();
  });

  test('that does not answer is an outage, and its secret is not told', async () => {
    await using storage = open({ S3_ENDPOINT: 'http://127.0.0.1:9', S3_SECRET_ACCESS_KEY: 'canary' });
    const error = await storage.check().catch((reason) => reason);
    expect(isOutage(error)).toBe(true);
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  test('that is not there fails the check', async () => {
    await using storage = open({ S3_BUCKET: 'absent' });
    await expect(storage.check()).rejects.toThrow();
  });
});
