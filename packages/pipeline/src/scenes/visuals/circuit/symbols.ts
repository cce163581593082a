import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { arc } from '../../drawing/curves.ts';
import type { Ink } from '../../drawing/ink.ts';
import { areaInk, discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point, Polyline } from '../../drawing/polyline.ts';
import type { Theme } from '../../theme.ts';

export type Circuit = VisualOf<'circuit'>;
export type Component = Circuit['series'][number];
export type Kind = Component['kind'] | Circuit['source']['kind'] | 'voltmeter';

/** Where a symbol stands: its middle, and the direction in which the current enters it (unit vector). */
export interface Spot {
  middle: Point;
  along: Point;
}

/** Half of the length along the wire and half of the width across it, in pixels at full size. */
export const extentOf = (kind: Kind): { along: number; across: number } => {
  switch (kind) {
    case 'wire':
      return { along: 0, across: 0 };
    case 'capacitor':
    case 'cell':
      return { along: 9, across: 34 };
    case 'battery':
      return { along: 27, across: 34 };
    case 'resistor':
    case 'inductor':
      return { along: 52, across: 20 };
    case 'switch':
      return { along: 46, across: 34 };
    case 'diode':
      return { along: 24, across: 26 };
    default:
      return { along: 34, across: 34 };
  }
};

/** What a symbol is drawn with. */
export interface Pen {
  spot: Spot;
  scale: number;
  colour: string;
  theme: Theme;
  ansi: boolean;
}

/** From along and across the wire to pixels; across is to the left of the current on a plane with y up. */
const placing = ({ spot: { middle, along }, scale }: Pen) => {
  const [dx, dy] = along;
  return (u: number, v: number): Point => [
    middle[0] + (dx * u + dy * v) * scale,
    middle[1] + (dy * u - dx * v) * scale,
  ];
};

const ring = (pen: Pen, radius: number, fill: string, alpha: number): Ink[] => {
  const { spot, scale, colour, theme } = pen;
  const line = arc(spot.middle, [radius * scale, radius * scale], 0, 2 * Math.PI);
  return [discInk(spot.middle, radius * scale, fill, alpha), lineInk([line], colour, theme.lines.normal)];
};

const boxOf = (pen: Pen, along: number, across: number): Point[] => {
  const at = placing(pen);
  return [at(-along, -across), at(along, -across), at(along, across), at(-along, across)];
};

const inductor = (pen: Pen): Polyline => {
  const at = placing(pen);
  return [0, 1, 2, 3].flatMap((bump) =>
    Array.from({ length: 13 }, (_, index): Point => {
      const angle = Math.PI * (1 - index / 12);
      return at(-39 + bump * 26 + 13 * Math.cos(angle), 18 * Math.sin(angle));
    }),
  );
};

/** The contact arm of a switch, lifted as far as it is open. */
const blade = (pen: Pen, closed: number): Polyline => {
  const at = placing(pen);
  const angle = (1 - closed) * 0.5;
  return [at(-38, 0), at(-38 + 76 * Math.cos(angle), 76 * Math.sin(angle))];
};

/** Inks of a symbol. `closed` (0 to 1) is the state of a switch, and how brightly a lamp glows. */
export const symbolInks = (kind: Kind, pen: Pen, closed: number): Ink[] => {
  const { colour, theme, ansi } = pen;
  const at = placing(pen);
  const width = theme.lines.normal;
  const paper = theme.background;
  switch (kind) {
    case 'wire':
      return [];
    case 'resistor': {
      if (!ansi)
        return [areaInk(boxOf(pen, 52, 19), paper, 1), lineInk([closing(boxOf(pen, 52, 19))], colour, width)];
      const teeth = Array.from(
        { length: 6 },
        (_, index): Point => at(-43 + index * 17.2, index % 2 === 0 ? 19 : -19),
      );
      return [
        areaInk(boxOf(pen, 51, 19), paper, 1),
        lineInk([[at(-52, 0), ...teeth, at(52, 0)]], colour, width),
      ];
    }
    case 'inductor':
      return [areaInk(boxOf(pen, 52, 4), paper, 1), lineInk([inductor(pen)], colour, width)];
    case 'capacitor':
      return [
        areaInk(boxOf(pen, 9, 5), paper, 1),
        lineInk(
          [
            [at(-9, -32), at(-9, 32)],
            [at(9, -32), at(9, 32)],
          ],
          colour,
          width,
        ),
      ];
    case 'cell':
      return [areaInk(boxOf(pen, 9, 5), paper, 1), ...cellInks(pen, [0])];
    case 'battery':
      return [
        areaInk(boxOf(pen, 27, 5), paper, 1),
        ...cellInks(pen, [-18, 18]),
        lineInk([[at(-6, 0), at(6, 0)]], colour, width, true),
      ];
    case 'lamp': {
      const cross = 34 * Math.SQRT1_2;
      const light = theme.roles.b;
      return [
        ...(closed > 0 ? [discInk(pen.spot.middle, 56 * pen.scale, light, 0.18 * closed)] : []),
        ...ring(pen, 34, paper, 1),
        ...(closed > 0 ? [discInk(pen.spot.middle, 34 * pen.scale, light, 0.6 * closed)] : []),
        lineInk(
          [
            [at(-cross, -cross), at(cross, cross)],
            [at(-cross, cross), at(cross, -cross)],
          ],
          colour,
          width,
        ),
      ];
    }
    case 'diode':
      return [
        areaInk([at(-22, -24), at(22, 0), at(-22, 24)], paper, 1),
        areaInk([at(-22, -24), at(22, 0), at(-22, 24)], colour, 0.3, width),
        lineInk([[at(22, -24), at(22, 24)]], colour, width),
      ];
    case 'switch':
      return [
        areaInk(boxOf(pen, 44, 5), paper, 1),
        lineInk([[at(-46, 0), at(-38, 0)], [at(38, 0), at(46, 0)], blade(pen, closed)], colour, width),
        discInk(at(-38, 0), 7 * pen.scale, colour),
        discInk(at(38, 0), 7 * pen.scale, colour),
      ];
    case 'alternating': {
      const wave = Array.from({ length: 25 }, (_, index): Point => {
        const share = index / 24;
        // Upright on the page, whichever way the wire runs.
        return [
          pen.spot.middle[0] + (share - 0.5) * 40 * pen.scale,
          pen.spot.middle[1] - Math.sin(share * 2 * Math.PI) * 12 * pen.scale,
        ];
      });
      return [...ring(pen, 34, paper, 1), lineInk([wave], colour, width)];
    }
    default:
      return ring(pen, 34, paper, 1);
  }
};

const closing = (points: readonly Point[]): Point[] => [...points, points[0]!];

/** Pairs of a long and a short plate; the current leaves by the long one. */
const cellInks = (pen: Pen, places: number[]): Ink[] => {
  const at = placing(pen);
  const { colour, theme } = pen;
  return places.flatMap((u) => [
    lineInk([[at(u + 9, -32), at(u + 9, 32)]], colour, theme.lines.normal),
    lineInk([[at(u - 9, -16), at(u - 9, 16)]], colour, theme.lines.bold),
  ]);
};

/** Letter inside the ring of a meter or motor; null for all others. */
export const letterOf = (kind: Kind): string | null => {
  if (kind === 'ammeter') return 'A';
  if (kind === 'voltmeter') return 'V';
  return kind === 'motor' ? 'M' : null;
};
