import { fitInto, opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { assemble, type Painted } from '../painted.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { ElementState, LaidElement, LayOut, PartState } from '../visual.ts';
import { layGrid } from './table-grid.ts';
import { cellPart, headPart, heatOf, paintBrackets, placeIn, rulePart } from './table-parts.ts';

/** Room for the brackets on either side of a matrix. */
const bracketRoom = 34;

const edgesOf = (sizes: readonly number[], start: number): number[] => {
  const edges = [start];
  for (const size of sizes) edges.push(edges.at(-1)! + size);
  return edges;
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
  } = fitInto(sizesFrom(visual.brackets ? 68 : theme.sizes.body + 16), room, (each) =>
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
