import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MaterialDocument } from '@lectern/pipeline/material/passage.ts';
import { extractText } from '../../src/uploads/extract/extract-text.ts';
import { type Block, documentPdf } from '../../test/uploads/fixtures/document.ts';

/** An upload that examined itself; its text and pictures were extracted by the process that reads. */
export async function makeDocument(
  blocks: readonly Block[],
  contentId: string,
  title: string,
  folder: string,
): Promise<{ document: MaterialDocument; pages: number; seconds: number }> {
  const file = join(folder, 'file');
  await writeFile(file, documentPdf(blocks));
  const start = performance.now();
  const text = await extractText(file, 'pdf', AbortSignal.timeout(60_000), 60);
  const seconds = (performance.now() - start) / 1000;
  const pages = Math.max(...text.passages.map(({ place }) => place.page ?? 0));
  const document: MaterialDocument = {
    ...{ contentId, title, sections: text.sections, tables: text.tables },
    sha256: createHash('sha256').update(JSON.stringify(text)).digest('hex'),
    passages: text.passages.map((passage) => ({ contentId, title, ...passage })),
    pictures: text.pictures.map((picture) => ({ ...picture, file: join(dirname(file), picture.name) })),
  };
  return { document, pages, seconds };
}
