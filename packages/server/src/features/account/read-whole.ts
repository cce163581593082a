import type { Readable } from 'node:stream';
import { ProblemError } from '../../problem.ts';

/** A body as text. @throws ProblemError `body_too_large` as soon as it is longer than `limit` bytes. */
export async function readWhole(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new ProblemError('body_too_large', { headers: { connection: 'close' } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
