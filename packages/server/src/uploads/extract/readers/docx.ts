import { ProblemError } from '../../../problem.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { Passages } from '../passages.ts';
import { readParagraphs } from './office-xml.ts';

/** The paragraphs of a document of Word, each with its number and the heading before it. */
export async function readDocx(file: string, passages: Passages): Promise<void> {
  await using archive = await openArchive(file);
  const entry = archive.entries.find(({ fileName }) => fileName === 'word/document.xml');
  if (!entry) throw new ProblemError('upload_unreadable', { detail: 'The document has no body.' });
  let heading: string | undefined;
  let number = 0;
  await readParagraphs(archive, entry, ({ text, style }) => {
    number += 1;
    if (/^(?:heading|title|subtitle)/i.test(style)) heading = text.trim().slice(0, 200).toWellFormed();
    else passages.add(text, { paragraph: number, ...(heading ? { heading } : {}) });
  });
}
