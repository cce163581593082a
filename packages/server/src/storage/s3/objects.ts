import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { ByteRange, OpenObject } from '../storage.ts';

/** Where one object lies. */
export interface Place {
  Bucket: string;
  Key: string;
}

/** Size, time and entity tag of an object; null when there is none. */
export async function head(client: S3Client, place: Place) {
  try {
    const found = await client.send(new HeadObjectCommand(place));
    return { size: found.ContentLength ?? 0, modifiedAt: found.LastModified ?? new Date(0), tag: found.ETag };
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
    throw error;
  }
}

/** An object to be read: every part is asked for under the entity tag of the first look, so that all are of one content. */
export async function open(client: S3Client, place: Place): Promise<OpenObject | null> {
  const found = await head(client, place);
  if (!found) return null;
  const { size, modifiedAt, tag } = found;
  const reading = new Set<Readable>();
  return {
    size,
    modifiedAt,
    read(range) {
      const leaving = new AbortController();
      const stream = Readable.from(readParts(client, place, { tag, size, range }, leaving.signal), {
        objectMode: false,
      });
      reading.add(stream);
      stream.once('close', () => {
        reading.delete(stream);
        leaving.abort();
      });
      return stream;
    },
    async [Symbol.asyncDispose]() {
      for (const stream of reading) stream.destroy();
    },
  };
}

interface Wanted {
  tag: string | undefined;
  size: number;
  range: ByteRange | undefined;
}

async function* readParts(
  client: S3Client,
  place: Place,
  { tag, size, range }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  if (size === 0) return;
  const wanted = range ? { Range: `bytes=${range.start}-${Math.min(range.end, size - 1)}` } : {};
  const answer = await client.send(new GetObjectCommand({ ...place, ...wanted, IfMatch: tag }), {
    abortSignal: signal,
  });
  // Not every service minds If-Match: what it sends must be of the object that was opened.
  const body = answer.Body as Readable;
  if (answer.ETag !== tag) {
    body.destroy();
    throw new Error('the object was replaced while it was read');
  }
  yield* body as AsyncIterable<Buffer>;
}
