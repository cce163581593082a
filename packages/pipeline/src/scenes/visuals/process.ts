import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { stillLook } from '../drawing/living.ts';
import { arrowInk } from '../drawing/make-ink.ts';
import type { Point, Polyline } from '../drawing/polyline.ts';
import type { Box } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';
import { layProcessGrid, type ProcessGrid, pointOf } from './process/grid.ts';
import { stageLook } from './stage/card.ts';

/** Pixels between an arrow and the cards that it joins. */
const clearance = 8;

/** A way with round corners. */
const rounded = (corners: readonly Point[], radius: number): Point[] => {
  const line: Point[] = [corners[0]!];
  for (let index = 1; index + 1 < corners.length; index++) {
    const [before, at, after] = [corners[index - 1]!, corners[index]!, corners[index + 1]!];
    const towards = (to: Point): Point => {
      const length = Math.hypot(to[0] - at[0], to[1] - at[1]);
      const share = Math.min(radius, length / 2) / length;
      return [at[0] + (to[0] - at[0]) * share, at[1] + (to[1] - at[1]) * share];
    };
    const [from, to] = [towards(before), towards(after)];
    for (let step = 0; step <= 8; step++) {
      const t = step / 8;
      const mix = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * at[axis] + t ** 2 * to[axis];
      line.push([mix(0), mix(1)]);
    }
  }
  return [...line, corners.at(-1)!];
};

/** From one card to the next: across in a row, down in a column, back to the start of the next row between the rows. */
const wayBetween = (from: ProcessGrid['cards'][number], to: ProcessGrid['cards'][number]): Polyline => {
  const [one, other] = [from.box, to.box];
  const middle = one.y + one.height / 2;
  if (from.row === to.row)
    return [
      [one.x + one.width + clearance, middle],
      [other.x - clearance, middle],
    ];
  const [start, end] = [one.x + one.width / 2, other.x + other.width / 2];
  const [bottom, top] = [one.y + one.height + clearance, other.y - clearance];
  if (Math.abs(start - end) < 1)
    return [
      [start, bottom],
      [end, top],
    ];
  const between = (bottom + top) / 2 - 4;
  return rounded(
    [
      [start, bottom],
      [start, between],
      [end, between],
      [end, top],
    ],
    18,
  );
};

/** A card that points at the next one; the first has a straight back. */
const chevron = ({ x, y, width, height }: Box, isFirst: boolean): Point[] => {
  const point = pointOf(height);
  const right = x + width;
  const outline: Point[] = [
    [x, y],
    [right - point, y],
    [right, y + height / 2],
    [right - point, y + height],
    [x, y + height],
    ...(isFirst ? [] : [[x + point, y + height / 2] as const]),
  ];
  return [...outline, outline[0]!];
};

const arrowPart = (grid: ProcessGrid, index: number, theme: Theme): Drawn => {
  const colour = theme.roles.muted;
  const line = wayBetween(grid.cards[index]!, grid.cards[index + 1]!);
  return stillLook(`arrow${index + 1}`, colour, { inks: [arrowInk(line, colour, 5)] });
};

/** Lays steps out as cards in the largest type that fits, in one row, in several, or in a column. */
export const layOutProcess: LayOut<'process'> = (input) => {
  const { visual, region, theme } = input;
  const grid = layProcessGrid(visual, region, theme);
  const drawn = grid.cards.flatMap(({ text, box, column }, index): Drawn[] => {
    const outline = grid.look === 'chevrons' ? chevron(box, column === 0) : undefined;
    const look = stageLook(text, box, theme, {
      ...(outline ? { outline } : {}),
      ...(visual.numbered ? { number: index + 1 } : {}),
    });
    const step = stillLook(`step${index + 1}`, theme.roles[text.stage.role], look, { quiet: true });
    const hasArrow = grid.look === 'boxes' && index + 1 < grid.cards.length;
    return hasArrow ? [step, arrowPart(grid, index, theme)] : [step];
  });
  return assembleDrawing(input, 'process', drawn, grid.faults);
};
