import { tableLimits } from '@lectern/contracts/material.ts';
import { parse } from 'csv-parse';
import type { Passages } from '../passages.ts';
import { readText } from './lines.ts';

/** Rows below the first, each cell with the name of its column. */
export async function readCsv(file: string, passages: Passages): Promise<void> {
  const text = await readText(file, passages);
  const first = text.slice(0, 4_000).split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort(
    (one, other) => first.split(other).length - first.split(one).length,
  )[0]!;
  const rows = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  let names: string[] | null = null;
  const table: string[][] = [];
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (table.length <= tableLimits.rows) table.push(record);
    if (names === null) {
      names = record;
      continue;
    }
    const columns = names;
    const cells = record.flatMap((cell, index) =>
      cell.trim() === ''
        ? []
        : [columns[index]?.trim() ? `${columns[index].trim()}: ${cell.trim()}` : cell.trim()],
    );
    passages.add(cells.join('; '), { line: info.lines });
    if (passages.full) break;
  }
  passages.table(table, { line: 1 });
}
