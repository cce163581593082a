import { createHash } from 'node:crypto';

/** What every entry begins with: a mark, and the SHA-256 of what follows. */
const mark = Buffer.from('LECTERN1', 'latin1');
export const headLength = mark.length + 32;

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** The first bytes of the entry's file; the rest are `bytes` themselves. */
export const headOf = (bytes: Uint8Array): Buffer => Buffer.concat([mark, digestOf(bytes)]);

/** What the file of an entry holds, or null when it is not whole. */
export const contentOf = (file: Buffer): Buffer | null => {
  if (file.length < headLength || !file.subarray(0, mark.length).equals(mark)) return null;
  const content = file.subarray(headLength);
  return digestOf(content).equals(file.subarray(mark.length, headLength)) ? content : null;
};
