import { open } from 'node:fs/promises';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import { kindOfArchive } from './archive.ts';
import { checkPolyglot } from './polyglot.ts';
import { kindOfText } from './text.ts';

const headBytes = 4_096;
const tailBytes = 65_557;

/** The ends of a file, and how long it is. */
export interface Ends {
  head: Buffer;
  tail: Buffer;
  bytes: number;
}

/**
 * What the file is by its content. Its name decides only between kinds of plain text, which content cannot tell apart.
 * @throws ProblemError `unsupported_upload` for any other kind and for a file that is two kinds at once;
 * `upload_encrypted` and `active_content` for Office files of which only that can be said.
 */
export async function detectKind(file: string, name: string): Promise<Kind> {
  const ends = await readEnds(file);
  const kind = kindByMagic(ends) ?? (await kindOfText(file, ends, name));
  const found = kind === 'archive' ? await kindOfArchive(file) : kind;
  checkPolyglot(found, ends);
  return found;
}

async function readEnds(file: string): Promise<Ends> {
  await using handle = await open(file);
  const { size: bytes } = await handle.stat();
  const part = async (start: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  };
  const tail = Math.min(bytes, tailBytes);
  return { head: await part(0, Math.min(bytes, headBytes)), tail: await part(bytes - tail, tail), bytes };
}

const starts = (head: Buffer, magic: string, at = 0) =>
  head.toString('latin1', at, at + magic.length) === magic;

function kindByMagic({ head, tail }: Ends): Kind | 'archive' | null {
  if (head.length === 0) throw new ProblemError('upload_empty', { detail: 'The file is empty.' });
  if (starts(head, '%PDF-')) return 'pdf';
  if (starts(head, 'PK\u0003\u0004')) return 'archive';
  if (starts(head, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(head, '\xff\xd8\xff')) return 'jpeg';
  if (starts(head, 'RIFF') && starts(head, 'WEBP', 8)) return 'webp';
  if (starts(head, 'RIFF') && starts(head, 'WAVE', 8)) return 'wav';
  if (starts(head, 'ID3') || (head[0] === 0xff && [0xfb, 0xfa, 0xf3, 0xf2].includes(head[1] ?? 0)))
    return 'mp3';
  if (starts(head, '\xd0\xcf\x11\xe0') && isEncryptedOffice(head, tail))
    throw new ProblemError('upload_encrypted');
  return null;
}

/** Office keeps an encrypted document as a stream of this name in a file of the old format. */
function isEncryptedOffice(head: Buffer, tail: Buffer): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return head.includes(name) || tail.includes(name);
}
