import type { SKRSContext2D } from '@napi-rs/canvas';
import { withHeads } from '../../drawing/arrow-head.ts';
import { mix } from '../../drawing/colour.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import { drawInk, type Ink, inkBox } from '../../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../../drawing/label.ts';
import { findPlace, type Surroundings } from '../../drawing/label-place.ts';
import type { Point, Polyline } from '../../drawing/polyline.ts';
import { type Box, union } from '../../geometry.ts';
import type { LaidPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { PartState } from '../../visual.ts';
import { type AxesFrame, numberGap, overhang } from './frame.ts';
import type { PlacedTick } from './numbers.ts';

/** Half length of a tick mark, in pixels. */
const mark = 8;
const axisWidth = 3;

const axisInk = (line: Polyline, marks: Polyline[], theme: Theme): Ink => {
  const { line: shaft, heads } = withHeads(line, axisWidth + 1.5, 'end');
  return {
    stroke: { lines: [shaft, ...marks], width: axisWidth, colour: theme.roles.muted, dash: false },
    fill: null,
    heads,
  };
};

const drawnAxis = (id: string, ink: Ink, labels: Label[], theme: Theme): Drawn => {
  const box = labels.map(labelBox).reduce(union, inkBox(ink));
  return {
    part: {
      id,
      box,
      kind: 'graphic',
      colour: theme.roles.muted,
      text: labels.flatMap((label) => labelRuns(label)),
    },
    paint: (context: SKRSContext2D, state: PartState) => {
      drawInk(context, ink, state);
      for (const label of labels) drawLabel(context, label, state, theme.roles.muted);
    },
  };
};

const numbersOf = (ticks: readonly PlacedTick[], theme: Theme): Label[] =>
  ticks.flatMap(({ tick, number, crossed }) =>
    number
      ? [
          {
            phrase: tick.phrase,
            ...number,
            background: theme.background,
            plate: crossed ? theme.background : null,
          },
        ]
      : [],
  );

const marksOf = (ticks: readonly PlacedTick[], along: (at: number) => [Point, Point]): Polyline[] =>
  ticks.map(({ at }) => along(at));

const clear = (phrase: LaidPhrase, x: number, y: number, theme: Theme): Label => ({
  phrase,
  x,
  y,
  background: theme.background,
  plate: null,
});

/** Place of the x axis' label: beside its arrow, or at its end below or above the axis where no curve runs. */
const xLabel = (frame: AxesFrame, around: Surroundings, theme: Theme): Label | null => {
  const phrase = frame.labels.x;
  if (!phrase) return null;
  const { plane, crossing } = frame;
  const end = plane.x + plane.width + overhang;
  if (frame.xLabelAside) return clear(phrase, end + 14, crossing.py - phrase.height / 2, theme);
  const numbers = Math.max(0, ...frame.ticks.x.map((tick) => tick.phrase.height));
  const right = end - phrase.width;
  const below = crossing.py + numberGap + numbers + 12;
  const places = [
    { x: right, y: below, cost: 0 },
    { x: right, y: crossing.py - phrase.height - numberGap, cost: 30 },
    { x: right, y: plane.y + plane.height + 8, cost: 90 },
  ];
  const place = findPlace(places, phrase, around)!;
  return { ...clear(phrase, place.x, place.y, theme), plate: place.crossed > 0 ? theme.background : null };
};

const yLabel = (frame: AxesFrame, region: Box, theme: Theme): Label | null => {
  const phrase = frame.labels.y;
  if (!phrase) return null;
  const { px } = frame.crossing;
  const wished = phrase.width < 150 ? px - phrase.width / 2 : px - 40;
  const x = Math.min(Math.max(region.x, wished), region.x + region.width - phrase.width);
  return clear(phrase, x, frame.plane.y - overhang - phrase.height - 8, theme);
};

/** Both axes with marks, numbers and labels. `around` is what the labels keep clear of; their boxes are added to it. */
export const axisParts = (
  frame: AxesFrame,
  ticks: { x: PlacedTick[]; y: PlacedTick[] },
  around: Surroundings,
  theme: Theme,
): Drawn[] => {
  const { plane, crossing } = frame;
  const xInk = axisInk(
    [
      [plane.x, crossing.py],
      [plane.x + plane.width + overhang, crossing.py],
    ],
    marksOf(ticks.x, (at) => [
      [at, crossing.py - mark],
      [at, crossing.py + mark],
    ]),
    theme,
  );
  const yInk = axisInk(
    [
      [crossing.px, plane.y + plane.height],
      [crossing.px, plane.y - overhang],
    ],
    marksOf(ticks.y, (at) => [
      [crossing.px - mark, at],
      [crossing.px + mark, at],
    ]),
    theme,
  );
  const numbers = { x: numbersOf(ticks.x, theme), y: numbersOf(ticks.y, theme) };
  around.texts.push(...[...numbers.x, ...numbers.y].map(labelBox));
  const ends = [xLabel(frame, around, theme), yLabel(frame, around.bounds, theme)];
  around.texts.push(...ends.flatMap((label) => (label ? [labelBox(label)] : [])));
  return [
    drawnAxis('x-axis', xInk, [...numbers.x, ...(ends[0] ? [ends[0]] : [])], theme),
    drawnAxis('y-axis', yInk, [...numbers.y, ...(ends[1] ? [ends[1]] : [])], theme),
  ];
};

/** Faint lines at every tick, behind everything. */
export const gridPart = (
  frame: AxesFrame,
  ticks: { x: PlacedTick[]; y: PlacedTick[] },
  theme: Theme,
): Drawn => {
  const { plane } = frame;
  const lines: Polyline[] = [
    ...marksOf(ticks.x, (at) => [
      [at, plane.y],
      [at, plane.y + plane.height],
    ]),
    ...marksOf(ticks.y, (at) => [
      [plane.x, at],
      [plane.x + plane.width, at],
    ]),
  ];
  const colour = mix(theme.background, theme.roles.faint, 0.38);
  const ink: Ink = {
    stroke: { lines, width: 1.5, colour, dash: false },
    fill: null,
    heads: [],
  };
  return {
    part: { id: 'grid', box: plane, kind: 'graphic', colour, text: [], layered: true },
    paint: (context, state) => drawInk(context, ink, state),
  };
};
