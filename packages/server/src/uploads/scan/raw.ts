import { createReadStream } from 'node:fs';
import { createSignatureSearch } from './signature.ts';

/** Looks through the bytes of a file as they are. @throws ProblemError `malware_found`. */
export async function scanRaw(file: string, signal: AbortSignal): Promise<void> {
  const search = createSignatureSearch();
  for await (const piece of createReadStream(file, { signal, highWaterMark: 262_144 }))
    search(piece as Buffer);
}
