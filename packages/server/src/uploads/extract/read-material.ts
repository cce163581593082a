import type { Kind } from '../kinds.ts';
import { Passages } from './passages.ts';

/**
 * Reads what a file holds, whatever its kind; recordings hold nothing. Pictures are put aside in the folder. Runs only in a
 * process of its own.
 */
export async function readMaterial(
  file: string,
  kind: Kind,
  folder: string | null = null,
): Promise<Passages> {
  const passages = new Passages(folder);
  await (await readerOf(kind))?.(file, passages);
  return passages;
}

type Reader = (file: string, passages: Passages) => Promise<void>;

async function readerOf(kind: Kind): Promise<Reader | null> {
  switch (kind) {
    case 'pdf':
      return (await import('./readers/pdf.ts')).readPdf;
    case 'docx':
      return (await import('./readers/docx.ts')).readDocx;
    case 'pptx':
      return (await import('./readers/pptx.ts')).readPptx;
    case 'html':
      return (await import('./readers/html.ts')).readHtml;
    case 'csv':
      return (await import('./readers/csv.ts')).readCsv;
    case 'markdown':
      return (await import('./readers/markdown.ts')).readMarkdown;
    case 'text':
      return (await import('./readers/text.ts')).readPlainText;
    default:
      return null;
  }
}
