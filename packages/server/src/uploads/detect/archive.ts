import { text } from 'node:stream/consumers';
import { ProblemError } from '../../problem.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Kind } from '../kinds.ts';

const main = 'application\\/vnd\\.openxmlformats-officedocument\\.';
const documents: [RegExp, Kind][] = [
  [new RegExp(`${main}wordprocessingml\\.document\\.main\\+xml`), 'docx'],
  [new RegExp(`${main}presentationml\\.(?:presentation|slideshow)\\.main\\+xml`), 'pptx'],
];
const macros = /(?:word|powerpoint)[\w.]*\.macroEnabled/i;
const longestTypes = 1_048_576;

/**
 * DOCX or PPTX, by what the list of parts calls the main one.
 * @throws ProblemError `unsupported_upload` for any other archive, and as openArchive does.
 */
export async function kindOfArchive(file: string): Promise<Kind> {
  await using archive = await openArchive(file);
  const types = archive.entries.find(({ fileName }) => fileName === '[Content_Types].xml');
  if (!types || types.uncompressedSize > longestTypes) throw new ProblemError('unsupported_upload');
  const xml = await text(await archive.read(types)).catch((cause) => {
    throw new ProblemError('upload_unreadable', { cause });
  });
  if (macros.test(xml)) throw new ProblemError('active_content', { detail: 'It carries macros.' });
  const found = documents.filter(([pattern]) => pattern.test(xml));
  if (found.length !== 1) throw new ProblemError('unsupported_upload');
  return found[0]![1];
}
