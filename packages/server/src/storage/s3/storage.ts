import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { assertKey } from '../keys.ts';
import type { Storage } from '../storage.ts';
import { type BucketConfig, openBucket } from './bucket.ts';
import { head, open } from './objects.ts';

const partBytes = 8_388_608;
/** As many keys as one request may delete. */
const deletedAtOnce = 1_000;

/** Storage in a bucket. A file above 8 MiB is sent in parts, which become an object all together or not at all. */
export function createS3Storage(config: BucketConfig): Storage {
  const client = openBucket(config);
  const { bucket: Bucket, prefix } = config;
  const place = (key: string) => {
    assertKey(key);
    return { Bucket, Key: prefix + key };
  };

  async function putFile(key: string, file: string, signal?: AbortSignal) {
    const target = place(key);
    signal?.throwIfAborted();
    const { size } = await stat(file);
    const upload = new Upload({
      client,
      params: { ...target, Body: createReadStream(file) },
      partSize: partBytes,
      queueSize: 2,
      ...(signal ? { abortController: follow(signal) } : {}),
    });
    await upload.done();
    return { size };
  }

  async function* list(folder: string): AsyncIterable<string> {
    const { Key } = place(folder);
    for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: `${Key}/` })) {
      for (const object of page.Contents ?? []) yield object.Key!.slice(prefix.length);
    }
  }

  async function removeKeys(keys: string[]): Promise<void> {
    const Objects = keys.map((key) => ({ Key: prefix + key }));
    const answer = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    const [failure] = answer.Errors ?? [];
    if (failure) throw new Error(`an object could not be removed: ${failure.Code}`);
  }

  return {
    putFile,
    list,
    open: async (key) => open(client, place(key)),
    async stat(key) {
      const found = await head(client, place(key));
      return found && { size: found.size, modifiedAt: found.modifiedAt };
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(place(key)));
    },
    async removeAll(folder) {
      let batch: string[] = [];
      for await (const key of list(folder)) {
        batch.push(key);
        if (batch.length < deletedAtOnce) continue;
        await removeKeys(batch);
        batch = [];
      }
      if (batch.length > 0) await removeKeys(batch);
    },
    async check() {
      await client.send(new PutObjectCommand({ Bucket, Key: `${prefix}probe`, Body: '' }));
    },
    link: config.redirects
      ? async (key, { expiresIn_s, contentType, disposition }) =>
          getSignedUrl(
            client,
            new GetObjectCommand({
              ...place(key),
              ResponseContentType: contentType,
              ResponseContentDisposition: disposition,
            }),
            { expiresIn: expiresIn_s },
          )
      : null,
    async [Symbol.asyncDispose]() {
      client.destroy();
    },
  };
}

/** A controller that aborts with the signal; the upload wants one of its own. */
function follow(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller;
}
