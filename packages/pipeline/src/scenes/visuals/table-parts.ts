import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { legible, mix } from '../drawing/colour.ts';
import { type Box, inflate } from '../geometry.ts';
import { type Painted, phrasePart, wayIn } from '../painted.ts';
import type { LaidPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { Grid } from './table-grid.ts';

type Table = VisualOf<'table'>;

/** Heat of a cell, given for all columns or for those beside the names of the rows; the names themselves stay cool. */
export const heatOf = (table: Table, row: number, column: number): number | null => {
  const values = table.heat?.[row];
  if (values === undefined || (table.row_heads && column === 0)) return null;
  const skip = table.row_heads && values.length < (table.rows[row]?.length ?? 0) ? 1 : 0;
  return values[column - skip] ?? null;
};

/** Top left of a phrase inside its cell. */
export const placeIn = (phrase: LaidPhrase, cell: Box, left: boolean, indent: number) => ({
  x: left ? cell.x + indent : cell.x + (cell.width - phrase.width) / 2,
  y: cell.y + (cell.height - phrase.height) / 2,
});

/** A cell: its text, on a plate of its heat where it has one; `recolour` sets the text in another colour. */
export const cellPart = (
  id: string,
  phrase: LaidPhrase,
  cell: Box,
  at: { x: number; y: number },
  heat: number | null,
  theme: Theme,
  recolour: (colour: string) => LaidPhrase,
): Painted => {
  if (heat === null) return phrasePart(id, phrase, at, { background: theme.background, kind: 'body' });
  const fill = mix(theme.background, theme.roles.accent, 0.1 + 0.8 * heat);
  const colour = legible(theme.roles.ink, fill, [theme.roles.ink, theme.background]);
  const text = phrasePart(id, recolour(colour), at, { background: fill, kind: 'body' });
  return {
    ...text,
    part: { ...text.part, box: inflate(cell, -2) },
    paint: (context, state) => {
      const alpha = context.globalAlpha;
      context.globalAlpha = alpha * state.reveal;
      context.fillStyle = fill;
      context.beginPath();
      context.roundRect(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4, 6);
      context.fill();
      context.globalAlpha = alpha;
      text.paint(context, state);
    },
  };
};

/** A row: the hairline below it, and the place that is pointed out. */
export const rulePart = (id: string, box: Box, colour: string, width: number, drawn: boolean): Painted => ({
  part: { id, box, kind: 'graphic', text: [], layered: true, ...(drawn ? { colour } : {}) },
  paint: (context, state) => {
    if (!drawn) return;
    context.fillStyle = colour;
    context.fillRect(box.x, box.y + box.height - width / 2, box.width * Math.min(1, state.reveal), width);
  },
});

/** The names of the columns above a rule. */
export const headPart = (
  grid: Grid,
  box: Box,
  columns: readonly number[],
  indent: number,
  theme: Theme,
): Painted => {
  const placed = grid.head.map((phrase, column) => {
    const cell = { x: columns[column]!, y: box.y, width: grid.columns[column]!, height: grid.headHeight };
    return { phrase, at: placeIn(phrase, cell, grid.left[column]!, indent) };
  });
  return {
    part: {
      id: 'head',
      box,
      kind: 'text',
      text: placed.flatMap(({ phrase, at }) => phrase.runs(at.x, at.y, theme.background, 'body')),
    },
    paint: (context, state) => {
      for (const { phrase, at } of placed) phrase.draw(context, at.x, at.y, state.reveal, wayIn(state));
      context.fillStyle = theme.roles.accent;
      context.fillRect(box.x, box.y + box.height - 3, box.width * Math.min(1, state.reveal), 3);
    },
  };
};

/** The brackets of a matrix around `box`. */
export const paintBrackets = (context: SKRSContext2D, box: Box, theme: Theme): void => {
  context.strokeStyle = theme.roles.ink;
  context.lineWidth = theme.lines.normal;
  context.lineJoin = 'miter';
  const lip = 20;
  for (const [edge, inward] of [
    [box.x, lip],
    [box.x + box.width, -lip],
  ] as const) {
    context.beginPath();
    context.moveTo(edge + inward, box.y);
    context.lineTo(edge, box.y);
    context.lineTo(edge, box.y + box.height);
    context.lineTo(edge + inward, box.y + box.height);
    context.stroke();
  }
};
