import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { contrastOf, mix } from '../drawing/colour.ts';
import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import { type Box, inflate } from '../geometry.ts';
import { assemble, type Painted, phrasePart, wayIn } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { ElementState, LaidElement, LayOut, PartState } from '../visual.ts';
import { type Grid, layGrid } from './table-grid.ts';

type Table = VisualOf<'table'>;

/** Room for the brackets on either side of a matrix. */
const bracketRoom = 34;

const edgesOf = (sizes: readonly number[], start: number): number[] => {
  const edges = [start];
  for (const size of sizes) edges.push(edges.at(-1)! + size);
  return edges;
};

/** Heat of a cell, given for all columns or for those beside the names of the rows; the names themselves stay cool. */
const heatOf = (table: Table, row: number, column: number): number | null => {
  const values = table.heat?.[row];
  if (values === undefined || (table.row_heads && column === 0)) return null;
  const skip = table.row_heads && values.length < (table.rows[row]?.length ?? 0) ? 1 : 0;
  return values[column - skip] ?? null;
};

const placeIn = (phrase: LaidPhrase, cell: Box, left: boolean, indent: number) => ({
  x: left ? cell.x + indent : cell.x + (cell.width - phrase.width) / 2,
  y: cell.y + (cell.height - phrase.height) / 2,
});

const cellPart = (
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
  const colour = contrastOf(theme.roles.ink, fill) >= 4.5 ? theme.roles.ink : theme.background;
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

const rulePart = (id: string, box: Box, colour: string, width: number, drawn: boolean): Painted => ({
  part: { id, box, kind: 'graphic', text: [], layered: true, ...(drawn ? { colour } : {}) },
  paint: (context, state) => {
    if (!drawn) return;
    context.fillStyle = colour;
    context.fillRect(box.x, box.y + box.height - width / 2, box.width * Math.min(1, state.reveal), width);
  },
});

const headPart = (
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

const paintBrackets = (context: SKRSContext2D, box: Box, theme: Theme): void => {
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

/** A row's fading and dimming reaches its cells; the brackets are as present as the most present row. */
const withRows = (element: LaidElement, brackets: Box | null, theme: Theme): LaidElement => ({
  ...element,
  ...(brackets === null ? {} : { box: brackets }),
  draw: (context, state: ElementState) => {
    const parts = new Map<string, PartState>();
    let presence = 0;
    for (const [id, own] of state.parts) {
      const row = state.parts.get(id.replace(/^cell-(\d+)-\d+$/, 'row$1'));
      const inherits = row !== undefined && row !== own;
      parts.set(
        id,
        inherits ? { ...own, opacity: own.opacity * row.opacity, dim: Math.max(own.dim, row.dim) } : own,
      );
      presence = Math.max(presence, Math.min(1, own.reveal) * own.opacity);
    }
    if (brackets !== null) {
      const alpha = context.globalAlpha;
      context.globalAlpha = alpha * presence;
      paintBrackets(context, brackets, theme);
      context.globalAlpha = alpha;
    }
    element.draw(context, { ...state, parts });
  },
});

/** Rows and columns without boxes: a rule below the head, hairlines between rows; or a matrix; or a heat map. */
export const layOutTable: LayOut<'table'> = (input) => {
  const { visual, region, theme } = input;
  const side = visual.brackets ? bracketRoom : 0;
  const room = { width: region.width - 2 * side, height: region.height };
  const {
    laid: grid,
    size,
    faults,
  } = fitInto(sizesFrom(visual.brackets ? 68 : theme.sizes.body + 4), room, (each) =>
    layGrid(visual, theme, room.width, each),
  );
  const indent = size * 0.85;
  const x = region.x + (region.width - grid.width) / 2;
  const top = opticalTop(region, grid.height);
  const columns = edgesOf(grid.columns, x);
  const rows = edgesOf(grid.rows, top + grid.headHeight);
  const painted: Painted[] = [];
  if (grid.head.length > 0)
    painted.push(
      headPart(grid, { x, y: top, width: grid.width, height: grid.headHeight }, columns, indent, theme),
    );
  const body: Box = {
    x: x - side,
    y: rows[0]!,
    width: grid.width + 2 * side,
    height: rows.at(-1)! - rows[0]!,
  };
  grid.cells.forEach((_, row) => {
    const box = { x, y: rows[row]!, width: grid.width, height: grid.rows[row]! };
    const ruled = !visual.brackets && visual.heat === undefined && row < grid.cells.length - 1;
    const rule = rulePart(`row${row + 1}`, box, theme.roles.faint, theme.lines.thin, ruled);
    painted.push(visual.brackets ? { ...rule, part: { ...rule.part, reach: body } } : rule);
  });
  grid.cells.forEach((cells, row) => {
    cells.forEach((phrase, column) => {
      const cell: Box = {
        x: columns[column]!,
        y: rows[row]!,
        width: grid.columns[column]!,
        height: grid.rows[row]!,
      };
      const at = placeIn(phrase, cell, grid.left[column]!, indent);
      const recolour = (colour: string): LaidPhrase =>
        layPhrase(visual.rows[row]![column]!, {
          size,
          colour,
          weight: 500,
          maxWidth: phrase.width + 4,
          leading: 1.24,
        });
      painted.push(
        cellPart(
          `cell-${row + 1}-${column + 1}`,
          phrase,
          cell,
          at,
          heatOf(visual, row, column),
          theme,
          recolour,
        ),
      );
    });
  });
  return withRows(assemble(input, 'table', painted, faults), visual.brackets ? body : null, theme);
};
