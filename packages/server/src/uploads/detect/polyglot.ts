import { ProblemError } from '../../problem.ts';
import { isArchive, isAudio, isRaster, type Kind } from '../kinds.ts';
import type { Ends } from './detect.ts';

/**
 * Refuses a file that another program would take for another kind: an archive behind a picture, a PDF within a text, a
 * page of the web at the start of a picture, anything behind the end of an archive or a picture.
 * @throws ProblemError `unsupported_upload`.
 */
export function checkPolyglot(kind: Kind, ends: Ends): void {
  const { head, tail } = ends;
  if (kind !== 'pdf' && head.subarray(0, 1_024).includes('%PDF-')) throw twoKinds();
  if (isArchive(kind) ? !endsAsArchive(tail) : holdsArchiveEnd(tail)) throw twoKinds();
  const binary = kind === 'pdf' || isRaster(kind) || isAudio(kind);
  if (binary && /<(?:!doctype|html|script|svg|\?php)/i.test(head.toString('latin1', 0, 1_024)))
    throw twoKinds();
  if (kind === 'pdf' && !tail.subarray(-2_048).includes('%%EOF'))
    throw new ProblemError('upload_unreadable', { detail: 'The PDF is cut off.' });
  if (kind === 'png' && !endsAsPng(tail)) throw twoKinds();
  if (kind === 'webp' || kind === 'wav') checkRiff(ends);
}

/** The record that ends a ZIP file, without a comment, as its very last bytes. */
const endsAsArchive = (tail: Buffer) =>
  tail.toString('latin1', tail.length - 22, tail.length - 18) === 'PK\x05\x06';

/** Such a record anywhere near the end whose comment reaches just to the end. */
function holdsArchiveEnd(tail: Buffer): boolean {
  for (
    let at = tail.indexOf('PK\x05\x06', 0, 'latin1');
    at !== -1;
    at = tail.indexOf('PK\x05\x06', at + 1, 'latin1')
  ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}

/** Little may follow the last chunk. */
function endsAsPng(tail: Buffer): boolean {
  const end = tail.lastIndexOf('IEND', undefined, 'latin1');
  return end !== -1 && tail.length - end <= 8 + 16;
}

function checkRiff({ head, bytes }: Ends): void {
  const said = head.readUInt32LE(4) + 8;
  if (bytes > said + 1_024) throw twoKinds();
}

const twoKinds = () =>
  new ProblemError('unsupported_upload', {
    detail: 'The file is of two kinds at once, or goes on behind its end.',
  });
