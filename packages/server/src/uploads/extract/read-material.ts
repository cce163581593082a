import type { MaterialText } from '@lectern/contracts/material.ts';
import type { Kind } from '../kinds.ts';
import { Passages } from './passages.ts';

/** Reads the text of a file, whatever its kind; pictures and recordings have none. Runs only in a process of its own. */
export async function readMaterial(file: string, kind: Kind): Promise<MaterialText> {
  const passages = new Passages();
  await (await readerOf(kind))?.(file, passages);
  return passages.result;
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
