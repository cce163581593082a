import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ByteRange, OpenObject } from '../../storage/storage.ts';

export interface Multipart {
  contentType: string;
  /** Bytes of the whole body. */
  length: number;
  body(): Readable;
}

/** Several ranges of one object as multipart/byteranges (RFC 9110, section 14.6), read one after the other. */
export function multipartOf(object: OpenObject, ranges: ByteRange[], partType: string): Multipart {
  const boundary = randomBytes(16).toString('hex');
  const heads = ranges.map(
    ({ start, end }) =>
      `\r\n--${boundary}\r\ncontent-type: ${partType}\r\ncontent-range: bytes ${start}-${end}/${object.size}\r\n\r\n`,
  );
  const tail = `\r\n--${boundary}--\r\n`;
  async function* parts(): AsyncGenerator<Buffer> {
    for (const [index, range] of ranges.entries()) {
      yield Buffer.from(heads[index]!);
      yield* object.read(range) as AsyncIterable<Buffer>;
    }
    yield Buffer.from(tail);
  }
  return {
    contentType: `multipart/byteranges; boundary=${boundary}`,
    length: ranges.reduce(
      (sum, { start, end }, index) => sum + heads[index]!.length + end - start + 1,
      tail.length,
    ),
    body: () => Readable.from(parts(), { objectMode: false }),
  };
}
