import type { Passages } from '../passages.ts';
import { linesOf, readText } from './lines.ts';

/** Paragraphs, with blank lines between. */
export async function readPlainText(file: string, passages: Passages): Promise<void> {
  let paragraph: string[] = [];
  let start = 1;
  for (const [index, line] of [...linesOf(await readText(file, passages)), ''].entries()) {
    if (line.trim() !== '') {
      if (paragraph.length === 0) start = index + 1;
      paragraph.push(line);
    } else if (paragraph.length > 0) {
      passages.add(paragraph.join(' '), { line: start });
      paragraph = [];
      if (passages.full) return;
    }
  }
}
