import type { Pictogram } from '@lectern/contracts/scene/sequence-visuals.ts';
import { arc, cubic, smooth } from './curves.ts';
import type { Point, Polyline } from './polyline.ts';

const full = 2 * Math.PI;
const circle = (x: number, y: number, radius: number): Point[] => arc([x, y], [radius, radius], 0, full);
const closed = (...points: Point[]): Point[] => [...points, points[0]!];
const rays = (count: number, from: number, to: number): Point[][] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * full;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [
      [50 + from * cos, 50 + from * sin],
      [50 + to * cos, 50 + to * sin],
    ];
  });
const cogs = 8;
/** Rim of a gear: teeth and gaps of equal length. */
const rim = (): Point[] => {
  const corners = Array.from({ length: cogs }, (_, index): Point[] => {
    const middle = (index / cogs) * full;
    const at = (offset: number, radius: number): Point => [
      50 + radius * Math.cos(middle + offset),
      50 + radius * Math.sin(middle + offset),
    ];
    return [at(-0.27, 33), at(-0.17, 45), at(0.17, 45), at(0.27, 33)];
  });
  return closed(...corners.flat());
};

/** Each drawing as lines in a square of 100 by 100, y down. */
const lines: Record<Pictogram, () => Polyline[]> = {
  sun: () => [circle(50, 50, 20), ...rays(8, 30, 44)],
  cloud: () => [
    [
      ...arc([30, 60], [18, 18], 0.5 * Math.PI, 1.36 * Math.PI),
      ...arc([47, 44], [22, 22], 1.1 * Math.PI, 1.72 * Math.PI),
      ...arc([70, 58], [20, 20], 1.4 * Math.PI, 2.5 * Math.PI),
      [30, 78],
    ],
  ],
  drop: () => [
    [
      ...cubic([50, 8], [46, 30], [24, 42], [24, 64]),
      ...arc([50, 64], [26, 26], Math.PI, 0),
      ...cubic([76, 64], [76, 42], [54, 30], [50, 8]),
    ],
  ],
  flame: () => [
    [
      ...cubic([52, 6], [58, 30], [80, 40], [78, 66]),
      ...arc([50, 66], [28, 26], 0, Math.PI),
      ...cubic([22, 66], [22, 50], [34, 46], [36, 32]),
      ...cubic([36, 32], [44, 40], [54, 26], [52, 6]),
    ],
    [
      ...cubic([50, 52], [40, 66], [36, 70], [38, 78]),
      ...arc([50, 79], [12, 11], Math.PI, 0),
      ...cubic([62, 78], [64, 70], [58, 66], [50, 52]),
    ],
  ],
  leaf: () => [
    [...cubic([16, 84], [8, 36], [40, 12], [88, 12]), ...cubic([88, 12], [92, 60], [64, 92], [16, 84])],
    smooth([
      [8, 94],
      [38, 62],
      [70, 32],
    ]),
  ],
  flask: () => [
    [
      [40, 8],
      [40, 36],
      [16, 82],
      ...arc([23, 86], [7, 7], Math.PI, 0.5 * Math.PI),
      ...arc([77, 86], [7, 7], 0.5 * Math.PI, 0),
      [60, 36],
      [60, 8],
    ],
    [
      [33, 8],
      [67, 8],
    ],
    [
      [27, 62],
      [73, 62],
    ],
  ],
  gear: () => [rim(), circle(50, 50, 14)],
  bolt: () => [closed([56, 6], [22, 56], [46, 56], [40, 94], [78, 40], [53, 40])],
  eye: () => [
    [...cubic([6, 50], [28, 16], [72, 16], [94, 50]), ...cubic([94, 50], [72, 84], [28, 84], [6, 50])],
    circle(50, 50, 15),
  ],
  ear: () => [
    [
      ...arc([52, 36], [26, 28], Math.PI, 2.2 * Math.PI),
      ...cubic([73, 52], [64, 64], [60, 66], [58, 78]),
      ...cubic([58, 78], [54, 96], [34, 94], [34, 78]),
    ],
    [...arc([52, 38], [13, 14], Math.PI, 2.1 * Math.PI), ...cubic([64, 42], [60, 52], [48, 50], [48, 62])],
  ],
  heart: () => [
    [
      ...cubic([50, 90], [20, 66], [6, 52], [8, 34]),
      ...cubic([8, 34], [10, 10], [42, 8], [50, 30]),
      ...cubic([50, 30], [58, 8], [90, 10], [92, 34]),
      ...cubic([92, 34], [94, 52], [80, 66], [50, 90]),
    ],
  ],
  person: () => [
    circle(50, 28, 18),
    [
      ...cubic([16, 92], [16, 64], [30, 56], [50, 56]),
      ...cubic([50, 56], [70, 56], [84, 64], [84, 92]),
      [16, 92],
    ],
  ],
  house: () => [
    [
      [8, 50],
      [50, 12],
      [92, 50],
    ],
    [
      [20, 44],
      [20, 90],
      [80, 90],
      [80, 44],
    ],
    [
      [42, 90],
      [42, 62],
      [58, 62],
      [58, 90],
    ],
  ],
  book: () => [
    [
      ...cubic([50, 24], [38, 14], [22, 14], [8, 18]),
      [8, 82],
      ...cubic([8, 82], [22, 78], [38, 78], [50, 88]),
      ...cubic([50, 88], [62, 78], [78, 78], [92, 82]),
      [92, 18],
      ...cubic([92, 18], [78, 14], [62, 14], [50, 24]),
    ],
    [
      [50, 24],
      [50, 88],
    ],
  ],
  document: () => [
    closed([20, 8], [60, 8], [80, 28], [80, 92], [20, 92]),
    [
      [60, 8],
      [60, 28],
      [80, 28],
    ],
    ...[46, 60, 74].map((y): Point[] => [
      [34, y],
      [66, y],
    ]),
  ],
  coin: () => [
    circle(50, 50, 42),
    circle(50, 50, 31),
    [
      [50, 36],
      [50, 64],
    ],
  ],
  clock: () => [
    circle(50, 50, 42),
    [
      [50, 24],
      [50, 50],
      [68, 62],
    ],
  ],
  magnifier: () => [
    circle(42, 42, 30),
    [
      [64, 64],
      [92, 92],
    ],
  ],
};

export const pictogramLines = (name: Pictogram, [x, y]: Point, side: number): Polyline[] =>
  lines[name]().map((line) => line.map(([px, py]): Point => [x + (px * side) / 100, y + (py * side) / 100]));
