import type { Passages } from '../passages.ts';
import { linesOf, readText } from './lines.ts';

const fence = /^\s{0,3}(?:```|~~~)/;
const headingLine = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const nothing = /^\s*(?:[-*_=]\s*){3,}$|^\s*\|?[\s:|-]{3,}\|?\s*$|^\s*\[[^\]]+\]:\s/;

/** Prose without its marks: paragraphs, items and rows of tables. Code is left out. */
export async function readMarkdown(file: string, passages: Passages): Promise<void> {
  const lines = linesOf(await readText(file, passages));
  let heading: string | undefined;
  let paragraph: string[] = [];
  let start = 1;
  let code = false;
  let table: { rows: string[][]; start: number } | null = null;
  const endTable = () => {
    if (table) passages.table(table.rows, { line: table.start, ...(heading ? { heading } : {}) });
    table = null;
  };
  const finish = () => {
    passages.add(paragraph.join(' '), { line: start, ...(heading ? { heading } : {}) });
    paragraph = [];
  };
  for (let index = frontMatter(lines); index < lines.length && !passages.full; index += 1) {
    const line = lines[index]!;
    const [, marks = '', title] = headingLine.exec(line) ?? [];
    if (!line.includes('|')) endTable();
    if (fence.test(line)) {
      finish();
      code = !code;
    } else if (code) {
    } else if (line.trim() === '' || nothing.test(line)) finish();
    else if (title) {
      finish();
      heading = plain(title).slice(0, 200).toWellFormed();
      passages.head(heading, marks.length, { line: index + 1 });
    } else {
      if (item.test(line) || line.includes('|')) finish();
      if (line.includes('|')) {
        table ??= { rows: [], start: index + 1 };
        table.rows.push(cellsOf(line));
      }
      if (paragraph.length === 0) start = index + 1;
      paragraph.push(plain(line.replace(item, '')));
    }
  }
  finish();
  endTable();
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replaceAll(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell).trim());

/** Where the text begins behind settings that some tools keep at the top. */
function frontMatter(lines: string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, 200).findIndex((line) => line.trim() === '---');
  return end === -1 ? 0 : end + 2;
}

/** A line without links, pictures, emphasis, quotes and tags. */
const plain = (line: string): string =>
  line
    .slice(0, 10_000)
    .replace(/^\s*(?:>\s?)+/, '')
    .replaceAll(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
    .replaceAll(/<[^<>]{1,500}>/g, '')
    .replaceAll(/(\*\*|__)(?=\S)(.{1,500}?\S?)\1/g, '$2')
    .replaceAll(/(?<![\w*])([*_])(?=\S)([^*_]{1,500}?)\1(?![\w*])/g, '$2')
    .replaceAll(/`([^`]{1,500})`/g, '$1')
    .replaceAll(/^\s*\||\|\s*$/g, '')
    .replaceAll('|', ' – ');
