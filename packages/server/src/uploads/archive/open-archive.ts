import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise } from 'yauzl';
import { ProblemError } from '../../problem.ts';

/** What an archive may be, by what its directory says: nothing of it has been unpacked by then. */
export const archiveLimits = {
  entries: 2_000,
  /** Bytes of all entries together, those of inner archives included. */
  unpacked: 134_217_728,
  /** Times that an entry of more than a mebibyte may be greater than it is packed. */
  ratio: 200,
  /** The file itself is at depth 1. */
  depth: 3,
  /** Bytes of an archive within an archive. */
  inner: 16_777_216,
};

export interface Archive extends AsyncDisposable {
  entries: readonly Entry[];
  /** What an entry holds; the stream fails when it is not as long as the directory says. */
  read(entry: Entry): Promise<Readable>;
}

const options = {
  lazyEntries: true,
  autoClose: false,
  validateEntrySizes: true,
  strictFileNames: true,
} as const;
const localHeaderBytes = 30;

/**
 * Opens a ZIP file whose directory is believable: within `archiveLimits`, nothing encrypted, no links, no names that lead
 * elsewhere, no two entries of one name or with shared bytes, and nothing before or behind it.
 * @throws ProblemError `upload_bomb`, `upload_encrypted`, `active_content` (links, names), `upload_unreadable`.
 */
export async function openArchive(source: string | Buffer): Promise<Archive> {
  const zip = await readable(
    typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(source, options),
  );
  try {
    if (zip.entryCount > archiveLimits.entries) throw bomb(`It holds ${zip.entryCount} entries.`);
    if (zip.comment.length > 0) throw broken();
    const entries: Entry[] = [];
    await readable(
      (async () => {
        for await (const entry of zip.eachEntry()) entries.push(entry);
      })(),
    );
    checkEntries(entries, zip.fileSize);
    return {
      entries,
      read: (entry) => readable(zip.openReadStreamPromise(entry)),
      [Symbol.asyncDispose]: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function checkEntries(entries: readonly Entry[], fileSize: number): void {
  const names = new Set<string>();
  let unpacked = 0;
  for (const entry of entries) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    if (entry.isEncrypted()) throw new ProblemError('upload_encrypted');
    if (![0, 8].includes(entry.compressionMethod)) throw broken();
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
      throw new ProblemError('active_content', { detail: 'It holds an entry that is not a file.' });
    const known = fileName.toLowerCase();
    if (names.has(known)) throw broken();
    names.add(known);
    unpacked += uncompressedSize;
    if (unpacked > archiveLimits.unpacked) throw bomb('Its entries are too large together.');
    if (uncompressedSize > 1_048_576 && uncompressedSize > compressedSize * archiveLimits.ratio)
      throw bomb('An entry is packed too tightly.');
  }
  checkOverlap(entries, fileSize);
}

/** Entries that share their bytes make a small file endless; bytes of nobody may be another file. */
function checkOverlap(entries: readonly Entry[], fileSize: number): void {
  const inOrder = [...entries].sort(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } of inOrder) {
    if (start < end) throw bomb('Its entries share their bytes.');
    end = start + localHeaderBytes + fileNameLength + compressedSize;
  }
  if (end > fileSize || (inOrder[0]?.relativeOffsetOfLocalHeader ?? 0) !== 0) throw broken();
}

/** What yauzl refuses is broken, or a name that leads out of the archive. */
async function readable<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    const text = cause instanceof Error ? cause.message : '';
    if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(text))
      throw new ProblemError('active_content', { detail: 'It holds a name that leads elsewhere.', cause });
    throw broken(cause);
  }
}

const bomb = (detail: string) => new ProblemError('upload_bomb', { detail });
const broken = (cause?: unknown) =>
  new ProblemError('upload_unreadable', { detail: 'The file is damaged.', cause });
