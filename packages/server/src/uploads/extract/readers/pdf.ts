import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { ProblemError } from '../../../problem.ts';
import type { Passages } from '../passages.ts';

const mostPages = 1_000;

interface Item {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/**
 * The paragraphs of a PDF, each with its page.
 * @throws ProblemError `upload_encrypted`, `upload_unreadable`.
 */
export async function readPdf(file: string, passages: Passages): Promise<void> {
  const document = await open(new Uint8Array(await readFile(file)));
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && !passages.full; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const paragraph of paragraphsOf(items.filter((item): item is typeof item & Item => 'str' in item)))
      passages.add(paragraph, { page: number });
    page.cleanup();
  }
}

async function open(data: Uint8Array) {
  try {
    return await getDocumentProxy(data, {
      verbosity: 0,
      disableFontFace: true,
      stopAtErrors: false,
    });
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new ProblemError(encrypted ? 'upload_encrypted' : 'upload_unreadable', { cause });
  }
}

/** Lines that stand close together, in type of about one size, are a paragraph. Page numbers are none. */
function paragraphsOf(items: readonly Item[]): string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  let line = '';
  let last: { y: number; height: number } | null = null;
  let lineAt: { y: number; height: number } | null = null;
  const endLine = () => {
    if (lineAt && line.trim() !== '') {
      const apart = last
        ? Math.abs(last.y - lineAt.y) > 1.9 * Math.max(last.height, lineAt.height) ||
          Math.abs(last.height - lineAt.height) > 0.25 * last.height
        : false;
      if (apart) endParagraph();
      paragraph =
        /\p{Ll}-$/u.test(paragraph) && /^\p{Ll}/u.test(line)
          ? paragraph.slice(0, -1) + line
          : `${paragraph} ${line}`;
      last = lineAt;
    }
    line = '';
    lineAt = null;
  };
  const endParagraph = () => {
    if (!/^\s*(?:page\s*)?\d{0,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i.test(paragraph))
      paragraphs.push(paragraph);
    paragraph = '';
  };
  for (const { str, hasEOL, height, transform } of items) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '' && lineAt && Math.abs((lineAt as { y: number }).y - y) > 0.6 * Math.max(height, 1))
      endLine();
    if (str.trim() !== '') lineAt ??= { y, height };
    line += str;
    if (hasEOL) endLine();
  }
  endLine();
  endParagraph();
  return paragraphs;
}
