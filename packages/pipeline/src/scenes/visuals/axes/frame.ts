import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { logText, logTicks, niceTicks, numberText } from '../../drawing/ticks.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import { type Scale, scaleOf, soundRange } from './scale.ts';

export interface Tick {
  value: number;
  phrase: LaidPhrase;
  /** Written by the author: stays, whatever runs through it. */
  wished: boolean;
}

/** The plane on the frame: its scales, where its axes stand, its numbers and the labels of its axes. */
export interface AxesFrame {
  plane: Box;
  x: Scale;
  y: Scale;
  /** The value of y at which the x axis stands, and of x for the y axis; both in pixels as well. */
  crossing: { x: number; y: number; px: number; py: number };
  ticks: { x: Tick[]; y: Tick[] };
  labels: { x: LaidPhrase | null; y: LaidPhrase | null };
  /** The label of the x axis stands to the right of its arrow, or else along it. */
  xLabelAside: boolean;
}

type Axis = VisualOf<'axes'>['x'];

/** Pixels by which an axis runs on beyond the plane, for its arrow. */
export const overhang = 26;
/** Pixels between an axis and its numbers. */
export const numberGap = 12;

const ticksOf = (axis: Axis, most: number, theme: Theme): Tick[] => {
  const style = { size: 28, colour: theme.roles.muted };
  if (axis.ticks === 'none') return [];
  if (axis.ticks !== 'auto')
    return axis.ticks.map(({ at, text }) => ({
      value: at,
      // Fractions of a line of text are too small to read beside an axis.
      phrase: layPhrase(text.replaceAll('\\frac', '\\dfrac'), style),
      wished: true,
    }));
  const { min, max, log } = soundRange(axis);
  const values = log ? logTicks(min, max, most) : niceTicks(min, max, most);
  return values.map((value) => ({
    value,
    phrase: layPhrase(log ? logText(value) : numberText(value), style),
    wished: false,
  }));
};

/** Where the other axis stands: at zero where there is one, otherwise at the low end. */
const crossingOf = (axis: Axis): number => {
  const { min, max, log } = soundRange(axis);
  return !log && min <= 0 && max >= 0 ? 0 : min;
};

const shareOf = (axis: Axis, value: number): number => {
  const { min, max, log } = soundRange(axis);
  return log ? 0 : (value - min) / (max - min);
};

const equalised = (plane: Box, x: Axis, y: Axis): Box => {
  const [rangeX, rangeY] = [soundRange(x), soundRange(y)];
  const [spanX, spanY] = [rangeX.max - rangeX.min, rangeY.max - rangeY.min];
  const scale = Math.min(plane.width / spanX, plane.height / spanY);
  const [width, height] = [spanX * scale, spanY * scale];
  return { x: plane.x + (plane.width - width) / 2, y: plane.y + (plane.height - height) / 2, width, height };
};

const widest = (ticks: readonly Tick[]): number => Math.max(0, ...ticks.map(({ phrase }) => phrase.width));

/** Divides the region between the plane, its numbers and the labels of its axes. */
export const layFrame = (visual: VisualOf<'axes'>, region: Box, theme: Theme): AxesFrame => {
  const label = (axis: Axis) =>
    axis.label === undefined
      ? null
      : layPhrase(axis.label, {
          size: theme.sizes.label,
          colour: theme.roles.ink,
          maxWidth: region.width * 0.6,
        });
  const labels = { x: label(visual.x), y: label(visual.y) };
  const ticks = {
    x: ticksOf(visual.x, Math.max(2, Math.min(10, region.width / 120)), theme),
    y: ticksOf(visual.y, Math.max(2, Math.min(8, region.height / 90)), theme),
  };
  const crossX = crossingOf(visual.x);
  const crossY = crossingOf(visual.y);
  const [fromLeft, fromBottom] = [shareOf(visual.x, crossX), shareOf(visual.y, crossY)];
  const xLabelAside = labels.x !== null && labels.x.width <= Math.max(90, region.width * 0.1);
  const numbersBelow =
    ticks.x.length > 0 ? Math.max(...ticks.x.map(({ phrase }) => phrase.height)) + numberGap : 0;
  const underAxis = numbersBelow + (labels.x && !xLabelAside ? labels.x.height + 14 : 0);
  const numbersLeft = widest(ticks.y) + (ticks.y.length > 0 ? numberGap + 4 : 0);

  const top = overhang + (labels.y ? labels.y.height + 12 : 0);
  const right = overhang + Math.max(lastHalf(ticks.x) - overhang, xLabelAside ? labels.x!.width + 16 : 10);
  const width = region.width - right - 8;
  const left = Math.max(10, numbersLeft - fromLeft * width, leftHalf(ticks.x, visual.x, width));
  const height = region.height - top - 8;
  const aside = xLabelAside ? labels.x!.height / 2 : 0;
  const bottom = Math.max(lowestHalf(ticks.y, fromBottom), Math.max(underAxis, aside) - fromBottom * height);
  const room: Box = {
    x: region.x + left,
    y: region.y + top,
    width: Math.max(40, region.width - left - right),
    height: Math.max(40, region.height - top - bottom),
  };
  const plane = visual.equal ? equalised(room, visual.x, visual.y) : room;
  const x = scaleOf(visual.x, plane.x, plane.x + plane.width);
  const y = scaleOf(visual.y, plane.y + plane.height, plane.y);
  const crossing = { x: crossX, y: crossY, px: x.at(crossX), py: y.at(crossY) };
  return { plane, x, y, crossing, ticks, labels, xLabelAside };
};

/** Room for half of the last number of the x axis. */
const lastHalf = (ticks: readonly Tick[]): number => (ticks.at(-1)?.phrase.width ?? 0) / 2;

/** Room for half of the lowest number of the y axis, where it stands below the x axis. */
const lowestHalf = (ticks: readonly Tick[], fromBottom: number): number =>
  fromBottom > 0 ? Math.max(10, (ticks[0]?.phrase.height ?? 0) / 2) : 10;

/** Pixels by which the number of a tick close to the left end stands out on the left. */
const leftHalf = (ticks: readonly Tick[], axis: Axis, width: number): number =>
  Math.max(0, ...ticks.map(({ value, phrase }) => phrase.width / 2 - shareOf(axis, value) * width));
