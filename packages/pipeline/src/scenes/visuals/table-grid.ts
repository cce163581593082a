import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';

type Table = VisualOf<'table'>;

/** All cells of a table with the widths of its columns and the heights of its rows, padding included. */
export interface Grid {
  head: LaidPhrase[];
  cells: LaidPhrase[][];
  columns: number[];
  rows: number[];
  headHeight: number;
  /** Columns of words are set to the left, columns of numbers and signs in the middle. */
  left: boolean[];
  width: number;
  height: number;
  faults: LaidPhrase['faults'];
}

const wordy = 12;

/** Text of a matrix entry is mathematics unless it says otherwise. */
const entryOf = (table: Table, text: string): string =>
  table.brackets && !text.includes('$') && text.trim() !== '' && !/\s/.test(text.trim()) ? `$${text}$` : text;

/** Narrows the widest columns until all fit: the others keep what they need. */
export const shareWidths = (natural: readonly number[], room: number): number[] => {
  const total = natural.reduce((sum, width) => sum + width, 0);
  if (total <= room) return [...natural];
  let cap = room;
  let [low, high] = [0, Math.max(...natural)];
  for (let step = 0; step < 30; step += 1) {
    cap = (low + high) / 2;
    if (natural.reduce((sum, width) => sum + Math.min(width, cap), 0) > room) high = cap;
    else low = cap;
  }
  return natural.map((width) => Math.min(width, low));
};

/** Cells of a heat map are as wide as the widest of them, and not narrower than `least` where there is room. */
const widen = (columns: number[], least: number, room: number, first: number): void => {
  const heated = columns.slice(first);
  const other = columns.slice(0, first).reduce((sum, width) => sum + width, 0);
  const each = Math.min(Math.max(least, ...heated), (room - other) / Math.max(1, heated.length));
  if (heated.some((width) => width > each)) return;
  for (let index = first; index < columns.length; index += 1) columns[index] = each;
};

/** Sets the table at one size of type inside `room` pixels of width. */
export const layGrid = (table: Table, theme: Theme, room: number, size: number): Grid => {
  const count = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  const padding = {
    x: table.brackets ? size * 0.7 : size * 0.85,
    y: size * (table.brackets ? 0.3 : 0.56),
  };
  const cellSize = size;
  const lay = (text: string, column: number, head: boolean, maxWidth?: number): LaidPhrase =>
    layPhrase(head ? text : entryOf(table, text), {
      size: cellSize,
      weight: head || (table.row_heads && column === 0) ? 600 : 400,
      colour: head ? theme.roles.accent : theme.roles.ink,
      align: left[column] ? 'left' : 'centre',
      leading: 1.24,
      tabular: true,
      maxLines: 3,
      ...(maxWidth === undefined ? {} : { maxWidth }),
    });
  const left = Array.from({ length: count }, (_, column) => {
    if (table.row_heads && column === 0) return true;
    return table.rows.some((row) => (row[column] ?? '').replaceAll(/\$[^$]*\$/g, 'x').length > wordy);
  });
  const natural = Array.from({ length: count }, (_, column) => {
    const all = [
      lay(table.columns[column] ?? '', column, true),
      ...table.rows.map((row) => lay(row[column] ?? '', column, false)),
    ];
    return Math.max(...all.map((phrase) => phrase.width)) + 1;
  });
  const widths = shareWidths(natural, room - 2 * padding.x * count);
  const head =
    table.columns.length > 0
      ? widths.map((width, column) => lay(table.columns[column] ?? '', column, true, width))
      : [];
  const cells = table.rows.map((row) => row.map((text, column) => lay(text, column, false, widths[column])));
  const heightOf = (phrases: readonly LaidPhrase[]): number =>
    Math.max(cellSize, ...phrases.map((phrase) => phrase.height)) + 2 * padding.y;
  const own = cells.map(heightOf);
  const even = Math.max(...own);
  // Rows of nearly the same height look like a mistake: they are made equal.
  const rows = table.brackets || even < Math.min(...own) * 1.35 ? own.map(() => even) : own;
  const headHeight = head.length > 0 ? heightOf(head) : 0;
  const columns = widths.map((width) => width + 2 * padding.x);
  if (table.heat !== undefined) widen(columns, even * 1.25, room, table.row_heads ? 1 : 0);
  const phrases = [...head, ...cells.flat()];
  return {
    head,
    cells,
    columns,
    rows,
    headHeight,
    left,
    width: columns.reduce((sum, width) => sum + width, 0),
    height: headHeight + rows.reduce((sum, height) => sum + height, 0),
    faults: phrases.flatMap((phrase) => phrase.faults),
  };
};
