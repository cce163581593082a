import type { Point, Polyline } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { type Circuit, type Component, extentOf, type Kind, type Spot } from './symbols.ts';

/** Where the label of something stands, seen from it. */
export type LabelSide = 'left' | 'right' | 'above' | 'below';

export interface PlacedComponent {
  component: Component | (Circuit['source'] & { closed?: boolean });
  spot: Spot;
  side: LabelSide;
  /** Index of the branch that it is in; null on the main loop. */
  branch: number | null;
}

/** A stretch of wire with one current: its way, and whose current it is (the branches that it feeds; null for all). */
export interface Stretch {
  way: Polyline;
  feeds: number[] | null;
  /** Index of the branch that it is; null for rails. */
  branch: number | null;
}

export interface Route {
  placed: PlacedComponent[];
  stretches: Stretch[];
  junctions: Point[];
  /** Where the loop is connected to the ground. */
  foot: Point;
  scale: number;
  /** Pixels that are missing for the longest row or column; at most 0 where all fits. */
  lack: number;
}

/** Pixels that labels need on each side of the loop. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Between neighbouring rungs, and before the first. */
  columns: number[];
}

const right: Point = [1, 0];
const down: Point = [0, 1];
const left: Point = [-1, 0];
const up: Point = [0, -1];

/** Puts symbols evenly between two points of a straight wire. */
const along = (
  components: readonly Component[],
  from: Point,
  to: Point,
  direction: Point,
  side: LabelSide,
  branch: number | null,
): PlacedComponent[] =>
  components.map((component, index) => {
    const share = (index + 1) / (components.length + 1);
    // Evenly spread, with half a step at both ends.
    const even = (index + 0.5) / components.length;
    const place = components.length === 1 ? 0.5 : (share + even) / 2;
    const middle: Point = [from[0] + (to[0] - from[0]) * place, from[1] + (to[1] - from[1]) * place];
    return { component, spot: { middle, along: direction }, side, branch };
  });

const lengthFor = (components: readonly { kind: Kind }[], scale: number, gap: number): number =>
  components.reduce((sum, { kind }) => sum + 2 * extentOf(kind).along * scale + gap, gap);

/** Without branches the components go around: over the top, down the right side and back along the bottom. */
const around = (components: readonly Component[]): [Component[], Component[], Component[]] => {
  const count = components.length;
  if (count <= 1) return [[], [...components], []];
  const top = Math.ceil((count - 1) / 2);
  const bottom = count - 1 - top;
  return [components.slice(0, top), components.slice(top, top + 1), components.slice(count - bottom)];
};

/** Routes the loop inside `room`: source on the left, series on top, branches as rungs, the way back at the bottom. */
export const routeCircuit = (visual: Circuit, room: Box, margins: Margins, scale: number): Route => {
  const box: Box = {
    x: room.x + margins.left,
    y: room.y + margins.top,
    width: room.width - margins.left - margins.right,
    height: room.height - margins.top - margins.bottom,
  };
  const [x0, x1, y0, y1] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const branches = visual.branches.length > 1 ? visual.branches : [];
  const single = visual.branches.length === 1 ? visual.branches[0]! : [];
  const source: PlacedComponent = {
    component: visual.source,
    spot: { middle: [x0, (y0 + y1) / 2], along: up },
    side: 'left',
    branch: null,
  };
  const gap = 44 * scale;
  if (branches.length === 0) {
    const [top, side, bottom] = around([...visual.series, ...single, ...visual.after]);
    const placed = [
      source,
      ...along(top, [x0, y0], [x1, y0], right, 'above', null),
      ...along(side, [x1, y0], [x1, y1], down, 'right', null),
      ...along(bottom, [x1, y1], [x0, y1], left, 'below', null),
    ];
    const loop: Polyline = [
      [x0, (y0 + y1) / 2],
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, (y0 + y1) / 2],
    ];
    const lack = Math.max(
      Math.max(lengthFor(top, scale, gap), lengthFor(bottom, scale, gap)) - box.width,
      Math.max(lengthFor(side, scale, gap), lengthFor([visual.source], scale, gap)) - box.height,
    );
    return {
      placed,
      stretches: [{ way: loop, feeds: null, branch: null }],
      junctions: [],
      foot: [x0 + box.width * 0.12, y1],
      scale,
      lack,
    };
  }
  const widths = margins.columns.slice(0, branches.length - 1).reduce((sum, width) => sum + width, 0);
  const spare = Math.max(0, box.width - widths - 60);
  const first = x1 - widths - (visual.series.length + visual.after.length === 0 ? spare * 0.35 : 0);
  let x = first;
  const rungs = branches.map((_, index) => {
    const place = x;
    x += ((x1 - first) * (margins.columns[index] ?? 0)) / Math.max(1, widths);
    return index === branches.length - 1 ? x1 : place;
  });
  const placed = [
    source,
    ...along(visual.series, [x0, y0], [rungs[0]!, y0], right, 'above', null),
    ...branches.flatMap((branch, index) =>
      along(branch, [rungs[index]!, y0], [rungs[index]!, y1], down, 'right', index),
    ),
    ...along(visual.after, [rungs[0]!, y1], [x0, y1], left, 'below', null),
  ];
  const middle = (y0 + y1) / 2;
  const stretches: Stretch[] = [
    {
      way: [
        [rungs[0]!, y1],
        [x0, y1],
        [x0, middle],
        [x0, y0],
        [rungs[0]!, y0],
      ],
      feeds: null,
      branch: null,
    },
    ...rungs.map(
      (rung, index): Stretch => ({
        way: [
          [rung, y0],
          [rung, y1],
        ],
        feeds: [index],
        branch: index,
      }),
    ),
    ...rungs.slice(1).flatMap((rung, index): Stretch[] => {
      const feeds = branches.map((_, branch) => branch).filter((branch) => branch > index);
      return [
        {
          way: [
            [rungs[index]!, y0],
            [rung, y0],
          ],
          feeds,
          branch: null,
        },
        {
          way: [
            [rung, y1],
            [rungs[index]!, y1],
          ],
          feeds,
          branch: null,
        },
      ];
    }),
  ];
  const junctions = rungs.slice(0, -1).flatMap((rung): Point[] => [
    [rung, y0],
    [rung, y1],
  ]);
  const lack = Math.max(
    Math.max(lengthFor(visual.series, scale, gap), lengthFor(visual.after, scale, gap), 60) -
      (rungs[0]! - x0),
    ...branches.map((branch) => lengthFor(branch, scale, gap) - box.height),
  );
  return { placed, stretches, junctions, foot: [x0 + (rungs[0]! - x0) * 0.5, y1], scale, lack };
};
