import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { stillLook } from '../../drawing/living.ts';
import { discInk, lineInk } from '../../drawing/make-ink.ts';
import { lengthOf, type Point, type Polyline, pieceOf } from '../../drawing/polyline.ts';
import type { Theme } from '../../theme.ts';
import type { CircuitScene } from './parts.ts';
import type { PlacedComponent } from './route.ts';
import { extentOf } from './symbols.ts';

/** All wires, whole, under the symbols; dots where three of them meet. */
export const wiresPart = ({ route, theme, visual }: CircuitScene): Drawn => {
  const colour = theme.roles.ink;
  const lines = route.stretches.map(({ way }) => way);
  const dots = route.junctions.map((at) => discInk(at, 9, colour));
  const gaps = route.placed.flatMap(({ component, spot }) =>
    component.kind === 'wire' ? [] : [{ spot, half: extentOf(component.kind).along * route.scale }],
  );
  const inks = [
    lineInk(
      lines.flatMap((line) => withoutGaps(line, gaps)),
      colour,
      theme.lines.normal,
    ),
    ...dots,
  ];
  return stillLook(
    'wires',
    colour,
    { inks: visual.ground ? [...inks, ...groundInks(route.foot, colour, theme)] : inks },
    { layered: true },
  );
};

/** The pieces of a way that no symbol covers. */
const withoutGaps = (line: Polyline, gaps: { spot: PlacedComponent['spot']; half: number }[]): Polyline[] => {
  const total = lengthOf(line);
  const covered = gaps
    .flatMap(({ spot, half }): [number, number][] => {
      const along = placeOn(line, spot.middle);
      return along === null ? [] : [[along - half, along + half]];
    })
    .sort((a, b) => a[0] - b[0]);
  const pieces: Polyline[] = [];
  let from = 0;
  for (const [start, end] of [...covered, [total, total] as [number, number]]) {
    if (start > from) pieces.push(pieceOf(line, from, start));
    from = Math.max(from, end);
  }
  return pieces.filter((piece) => piece.length > 1);
};

/** How far along a way a place lies; null when it is not on it. */
const placeOn = (line: Polyline, [x, y]: Point): number | null => {
  let walked = 0;
  for (let index = 1; index < line.length; index++) {
    const [ax, ay] = line[index - 1]!;
    const [bx, by] = line[index]!;
    const length = Math.hypot(bx - ax, by - ay);
    const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
    const off = Math.hypot(ax + (bx - ax) * share - x, ay + (by - ay) * share - y);
    if (share >= 0 && share <= 1 && off < 0.5) return walked + share * length;
    walked += length;
  }
  return null;
};

const groundInks = ([x, y]: Point, colour: string, theme: Theme): Ink[] => [
  lineInk(
    [
      [
        [x, y],
        [x, y + 26],
      ],
      ...[30, 19, 8].map(
        (half, index): Polyline => [
          [x - half, y + 26 + index * 11],
          [x + half, y + 26 + index * 11],
        ],
      ),
    ],
    colour,
    theme.lines.normal,
  ),
];
