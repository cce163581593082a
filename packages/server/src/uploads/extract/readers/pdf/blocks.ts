import type { Line } from './lines.ts';

/** Lines that belong together: a paragraph, a heading, or the rows of a table. */
export interface Block {
  text: string;
  /** Of its first and last line, in points from the lower edge. */
  top: number;
  bottom: number;
  height: number;
  bold: boolean;
  lines: number;
  /** Cells by row, where it is a table. */
  rows: string[][] | null;
}

const leastRows = 3;

/** Cells begin, or end, at the same places in both lines. */
const aligned = (one: Line, other: Line): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, index) => {
    const below = other.cells[index]!;
    const near = 1.2 * one.height;
    const middle = Math.abs(cell.x + cell.end - below.x - below.end) / 2;
    return Math.min(Math.abs(cell.x - below.x), Math.abs(cell.end - below.end), middle) < near;
  });

/** How many lines from `start` on are rows of one table. */
const rowsFrom = (lines: readonly Line[], start: number): number => {
  if (lines[start]!.cells.length < 2) return 0;
  let end = start + 1;
  while (end < lines.length && aligned(lines[end - 1]!, lines[end]!) && lines[end - 1]!.y > lines[end]!.y)
    end += 1;
  return end - start >= leastRows ? end - start : 0;
};

const tableOf = (lines: readonly Line[]): Block => {
  const rows = lines.map(({ cells }) => cells.map(({ text }) => text.trim()));
  return {
    ...ofLine(lines[0]!),
    text: rows.map((row) => row.join(' – ')).join('\n'),
    bottom: lines.at(-1)!.y,
    lines: lines.length,
    rows,
  };
};

const ofLine = ({ text, y, height, bold }: Line): Block => ({
  ...{ text: text.trim(), top: y + height, bottom: y },
  ...{ height, bold, lines: 1, rows: null },
});

/** The blocks of a page. Lines that stand close together, in type of one size and weight, are a paragraph. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    if (rows > 0) {
      blocks.push(tableOf(lines.slice(at, at + rows)));
      at += rows;
      continue;
    }
    const line = lines[at]!;
    const last = blocks.at(-1);
    if (last && last.rows === null && goesOn(last, line)) {
      const hyphened = /\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
      last.text = hyphened ? last.text.slice(0, -1) + line.text.trim() : `${last.text} ${line.text.trim()}`;
      last.bottom = line.y;
      last.lines += 1;
    } else blocks.push(ofLine(line));
    at += 1;
  }
  return blocks.filter(({ text }) => !isPageNumber(text));
}

const goesOn = (block: Block, line: Line): boolean =>
  Math.abs(block.bottom - line.y) <= 1.9 * Math.max(block.height, line.height) &&
  Math.abs(block.height - line.height) <= 0.12 * block.height &&
  block.bold === line.bold;

const isPageNumber = (text: string): boolean =>
  /^\s*(?:page\s*)?\d{0,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i.test(text);
