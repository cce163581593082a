import type { Role } from '@lectern/contracts/scene/roles.ts';
import { rect, type ShapeInput, tag } from './shapes.ts';

type XY = [number, number];

interface Look {
  role?: Role;
  fill?: 'none' | 'faint' | 'soft' | 'solid';
}

/** Squares with a number in each, row by row from the top; `corner` is the lower left of the grid. Ids: `<name><row><column>` from 0. */
export const pixelGrid = (
  name: string,
  values: (number | string)[][],
  corner: XY,
  size: number,
  look: (value: number | string, row: number, column: number) => Look = () => ({}),
): ShapeInput[] =>
  values.flatMap((row, r) =>
    row.map((value, c) => {
      const [x, y] = [corner[0] + c * size, corner[1] + (values.length - 1 - r) * size];
      const { role = 'muted', fill = 'none' } = look(value, r, c);
      return rect(`${name}${r}${c}`, [x, y], [x + size, y + size], role, {
        fill,
        ...(value === '' ? {} : { label: tag(String(value), 'centre', 'ink') }),
      });
    }),
  );

/** The ids of a grid's squares that `picked` picks. */
export const pixelIds = (
  name: string,
  values: (number | string)[][],
  picked: (row: number, column: number) => boolean = () => true,
): string[] => values.flatMap((row, r) => row.flatMap((_, c) => (picked(r, c) ? [`${name}${r}${c}`] : [])));
