import type { Entry } from 'yauzl';
import { ProblemError } from '../../problem.ts';
import { archiveLimits, openArchive } from '../archive/open-archive.ts';
import { createSignatureSearch } from './signature.ts';

interface Budget {
  unpacked: number;
  entries: number;
}

/** Parts that run or that carry what runs: macros and controls. */
const activePart = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|activeX\/)/i;
/** Relations through which a document fetches and runs something from elsewhere as it is opened. */
const activeRelation =
  /<Relationship\b(?=[^>]*TargetMode\s*=\s*["']External)(?=[^>]*Type\s*=\s*["'][^"']*\/(?:attachedTemplate|oleObject|frame|subDocument|control|externalLink)["'])/i;
const activeField = /\bDDE(?:AUTO)?\s+["\\\w]/;
const macroType = /macroEnabled|ms-office\.vbaProject/i;
/** Name of the stream in which OLE keeps a file of any kind, as it lies there. */
const packagedFile = Buffer.from('\u0001Ole10Native', 'utf16le');
/** Archives that we do not look into. */
const otherArchive = ['1f8b08', '377abcaf271c', '526172211a07', '425a68', 'fd377a585a00', '4d534346'];

/**
 * Looks into every entry of an Office file, and into archives within it, without writing anything down.
 * @throws ProblemError for signatures, macros, remote templates, packaged files, and for whatever is too much.
 */
export function scanArchive(source: string | Buffer, signal: AbortSignal): Promise<void> {
  return scanAt(source, 1, { unpacked: 0, entries: 0 }, signal);
}

async function scanAt(source: string | Buffer, depth: number, budget: Budget, signal: AbortSignal) {
  if (depth > archiveLimits.depth) throw bomb('Archives lie within archives too deeply.');
  await using archive = await openArchive(source);
  budget.entries += archive.entries.length;
  budget.unpacked += archive.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (budget.entries > archiveLimits.entries || budget.unpacked > archiveLimits.unpacked)
    throw bomb('Archives within it are too large.');
  for (const entry of archive.entries) {
    signal.throwIfAborted();
    if (activePart.test(entry.fileName)) throw active('It carries macros.');
    if (entry.fileName.endsWith('/')) continue;
    const inner = await scanEntry(entry, await archive.read(entry), signal);
    if (inner) await scanAt(inner, depth + 1, budget, signal);
  }
}

/** Reads an entry through; gives its bytes when it is an archive itself. */
async function scanEntry(entry: Entry, content: NodeJS.ReadableStream, signal: AbortSignal) {
  const search = createSignatureSearch();
  const markup = /\.(?:xml|rels)$/i.test(entry.fileName);
  let kept: Buffer[] | null = null;
  let tail = '';
  let first = true;
  try {
    for await (const chunk of content) {
      signal.throwIfAborted();
      const piece = chunk as Buffer;
      search(piece);
      if (first) kept = beginsArchive(entry, piece);
      first = false;
      kept?.push(piece);
      if (piece.includes(packagedFile)) throw active('It carries a file within an object.');
      if (markup) tail = checkMarkup(tail + piece.toString('latin1'));
    }
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error;
    throw new ProblemError('upload_unreadable', { detail: 'The file is damaged.', cause: error });
  }
  return kept && Buffer.concat(kept);
}

/** An empty list when a ZIP file begins here. @throws for archives of other kinds. */
function beginsArchive(entry: Entry, piece: Buffer): Buffer[] | null {
  const start = piece.subarray(0, 6).toString('hex');
  if (otherArchive.some((magic) => start.startsWith(magic)))
    throw bomb('It carries an archive that is not looked into.');
  if (!start.startsWith('504b0304')) return null;
  if (entry.uncompressedSize > archiveLimits.inner) throw bomb('An archive within it is too large.');
  return [];
}

/** Checks a stretch of XML; gives the end of it, to be looked at again with what follows. */
function checkMarkup(text: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw active('It declares entities.');
  if (macroType.test(text)) throw active('It carries macros.');
  if (activeRelation.test(text)) throw active('It fetches parts from elsewhere.');
  if (activeField.test(text)) throw active('It starts programs through fields.');
  return text.slice(-1_000);
}

const bomb = (detail: string) => new ProblemError('upload_bomb', { detail });
const active = (detail: string) => new ProblemError('active_content', { detail });
