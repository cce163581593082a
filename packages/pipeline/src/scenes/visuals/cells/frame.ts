import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';

type Visual = VisualOf<'cells'>;

/** Where everything in a row (or rows) of cells stands. */
export interface CellsFrame {
  cell: { width: number; height: number };
  valueSize: number;
  /** Middle of the place with this index; between two of them for a fraction. */
  placeOf(index: number): Point;
  /** Tip of a pointer (by its number) at an index, which may be a fraction. */
  pointerAt(index: number, pointer: number): Point;
  /** From the tip of a pointer to its label. */
  pointerLength(pointer: number): number;
  holdX(x: number, width: number): number;
  /** Everywhere that a cell may be on its way. */
  reach: Box;
  faults: LayoutFault[];
}

const gap = 10;
/** Length of the shortest pointer, in pixels. */
const shortest = 58;
const sizes = [60, 52, 46, 40, 36, 32, 28];

/** How far above and below its row a cell swings, as shares of its height: together more than one, so that two pass. */
export const swing = { above: 0.76, below: 0.3 };

const widestAt = (visual: Visual, size: number): number =>
  Math.max(...visual.values.map((value) => layPhrase(value, { size, colour: '#ffffff', weight: 600 }).width));

interface Rows {
  count: number;
  perRow: number;
  size: number;
  width: number;
  fits: boolean;
}

/** Fewest rows in which every value fits its cell, in the largest type that does. */
const divide = (visual: Visual, room: number): Rows => {
  const total = visual.values.length;
  const widths = sizes.map((size) => ({ size, text: widestAt(visual, size) }));
  const last = widths.at(-1)!;
  for (let count = 1; count <= 4; count++) {
    const perRow = Math.ceil(total / count);
    const slot = room / perRow - gap;
    const found = widths.find(({ text, size }) => text + size * 0.7 <= slot && slot >= size * 2);
    if (found) {
      const width = Math.min(slot, Math.max(200, found.text + found.size));
      return { count, perRow, size: found.size, width, fits: true };
    }
  }
  const perRow = Math.ceil(total / 4);
  return { count: 4, perRow, size: last.size, width: room / perRow - gap, fits: false };
};

export const layCellsFrame = (visual: Visual, region: Box, theme: Theme): CellsFrame => {
  const rows = divide(visual, region.width - 8);
  const indexRoom = visual.indices ? 46 : 0;
  const labels = visual.pointers.map(
    ({ label }) =>
      layPhrase(label, { size: theme.sizes.label, colour: '#ffffff', weight: 600, maxWidth: 320 }).width,
  );
  const pointers = labels.length;
  const spacing = pointers > 1 ? Math.min(52, rows.width / pointers) : 0;
  const inLanes = pointers > 1 && Math.max(...labels) > spacing - 6;
  const lane = (pointer: number) => (inLanes ? pointer * (theme.sizes.label * 1.3) : 0);
  const pointerRoom = pointers > 0 ? 14 + shortest + 8 + theme.sizes.label * 1.1 + lane(pointers - 1) : 0;
  const spare = region.height / rows.count - indexRoom - pointerRoom - 24;
  const height = Math.max(44, Math.min(rows.width, 180, spare / (1 + swing.above)));
  const above = height * swing.above;
  const pitch = above + height + Math.max(indexRoom + pointerRoom, height * swing.below) + 16;
  const whole = pitch * rows.count - 16;
  const top = region.y + Math.max(0, (region.height - whole) / 2) + above;
  const slot = rows.width + gap;
  const left = region.x + (region.width - slot * rows.perRow + gap) / 2 + rows.width / 2;
  const exact = (index: number): Point => {
    const row = Math.min(rows.count - 1, Math.floor(index / rows.perRow));
    return [left + slot * (index - row * rows.perRow), top + height / 2 + row * pitch];
  };
  const placeOf = (index: number): Point => {
    const low = Math.floor(index);
    const [from, to] = [exact(low), exact(Math.ceil(index))];
    const share = index - low;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  };
  const faults: LayoutFault[] = [];
  if (!rows.fits || whole > region.height + 2)
    faults.push({
      code: 'does_not_fit',
      part: null,
      detail: 'the cells are too many or too wide for the region',
    });
  return {
    cell: { width: rows.width, height },
    valueSize: Math.min(rows.size, Math.max(28, height * 0.5)),
    placeOf,
    pointerAt: (index, pointer) => {
      const [x, y] = placeOf(index);
      const aside = pointers > 1 ? (pointer - (pointers - 1) / 2) * spacing : 0;
      return [x + aside, y + height / 2 + indexRoom + 14];
    },
    pointerLength: (pointer) => shortest + lane(pointer),
    holdX: (x, width) => Math.min(Math.max(region.x, region.x + region.width - width), Math.max(region.x, x)),
    reach: {
      x: left - rows.width / 2 - 2,
      y: top - above,
      width: slot * rows.perRow - gap + 4,
      height: pitch * (rows.count - 1) + above + height + Math.max(indexRoom, height * swing.below),
    },
    faults,
  };
};
