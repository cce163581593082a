import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Polyline } from '../../drawing/polyline.ts';
import { numberText } from '../../drawing/ticks.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';

interface Placed {
  phrase: LaidPhrase;
  x: number;
  y: number;
}

/** Where everything of a bar chart stands. */
export interface BarsFrame {
  upright: boolean;
  /** Pixel of a value along the bars. */
  at(value: number): number;
  /** Near side of each bar across, and how thick all of them are. */
  lefts: number[];
  thickness: number;
  /** The piece of the base line that belongs to a bar. */
  baseOf(index: number): Polyline;
  names: Placed[];
  values: Placed[];
  valueSize: number;
  /** A value as it is written on its bar, with the unit. */
  textOf(value: number): string;
  /** Radii of the corners, clockwise from the top left: only the far end of a bar is round. */
  cornersOf(value: number, radius: number): number[];
  faults: LayoutFault[];
}

type Visual = VisualOf<'bars'>;

const valueSize = 36;
const nameSize = 32;
/** Pixels between a bar and what is written at it. */
const gap = 14;

const withUnit =
  (visual: Visual) =>
  (value: number): string =>
    visual.unit === undefined ? numberText(value) : `${numberText(value)} ${visual.unit}`;

const rangeOf = (visual: Visual): { low: number; high: number } => {
  const values = visual.bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return high > low ? { low, high } : { low: 0, high: 1 };
};

const valuePhrases = (visual: Visual, theme: Theme): LaidPhrase[] =>
  visual.bars.map((bar) =>
    layPhrase(bar.text ?? withUnit(visual)(bar.value), {
      size: valueSize,
      colour: theme.roles[bar.role],
      weight: 600,
    }),
  );

const namePhrases = (
  visual: Visual,
  theme: Theme,
  size: number,
  maxWidth: number,
  align: 'centre' | 'right',
) =>
  visual.bars.map((bar) =>
    layPhrase(bar.label, { size, colour: theme.roles.ink, maxWidth, maxLines: 3, align }),
  );

const faultsOf = (phrases: LaidPhrase[], part: string): LayoutFault[] =>
  phrases.flatMap((phrase, index) =>
    phrase.faults.map((fault) => ({ ...fault, part: `${part}${index + 1}` })),
  );

const slotsOf = (count: number, room: number, most: number) => {
  const slot = Math.min(room / count, most);
  return { slot, thickness: Math.min(slot * 0.62, 190), start: (room - slot * count) / 2 };
};

const layUpright = (visual: Visual, region: Box, theme: Theme): BarsFrame => {
  const count = visual.bars.length;
  const { slot, thickness, start } = slotsOf(count, region.width, 330);
  const sizes = [nameSize, 28].map((size) => namePhrases(visual, theme, size, slot - 16, 'centre'));
  const names = sizes.find((phrases) => phrases.every(({ faults }) => faults.length === 0)) ?? sizes[1]!;
  const values = valuePhrases(visual, theme);
  const { low, high } = rangeOf(visual);
  const written = Math.max(...values.map(({ height }) => height)) + gap;
  const nameHeight = Math.max(...names.map(({ height }) => height)) + gap;
  const top = region.y + written;
  const bottom = region.y + region.height - nameHeight - (low < 0 ? written : 0);
  const at = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const lefts = visual.bars.map((_, index) => region.x + start + slot * (index + 0.5) - thickness / 2);
  const middle = (index: number) => lefts[index]! + thickness / 2;
  const foot = low < 0 ? at(low) + written : at(0);
  return {
    upright: true,
    at,
    lefts,
    thickness,
    baseOf: (index) => [
      [middle(index) - slot / 2, at(0)],
      [middle(index) + slot / 2, at(0)],
    ],
    names: names.map((phrase, index) => ({ phrase, x: middle(index) - phrase.width / 2, y: foot + gap })),
    values: values.map((phrase, index) => {
      const { value } = visual.bars[index]!;
      const y = value < 0 ? at(value) + gap : at(value) - gap + 4 - phrase.height;
      return { phrase, x: middle(index) - phrase.width / 2, y };
    }),
    valueSize,
    textOf: withUnit(visual),
    cornersOf: (value, radius) => (value < 0 ? [0, 0, radius, radius] : [radius, radius, 0, 0]),
    faults: [...faultsOf(names, 'bar'), ...faultsOf(values, 'value'), ...crowded(values, slot)],
  };
};

const crowded = (values: LaidPhrase[], slot: number): LayoutFault[] =>
  values.flatMap((phrase, index) =>
    phrase.width > slot - 4
      ? [
          {
            code: 'label_collision' as const,
            part: `value${index + 1}`,
            detail: 'value is wider than its bar has room',
          },
        ]
      : [],
  );

const layLying = (visual: Visual, region: Box, theme: Theme): BarsFrame => {
  const count = visual.bars.length;
  const names = namePhrases(visual, theme, nameSize, region.width * 0.34, 'right');
  const values = valuePhrases(visual, theme);
  const { low, high } = rangeOf(visual);
  const nameWidth = Math.max(...names.map(({ width }) => width)) + gap + 6;
  const written = Math.max(...values.map(({ width }) => width)) + gap;
  const left = region.x + nameWidth + (low < 0 ? written : 0);
  const right = region.x + region.width - written;
  const at = (value: number) => left + ((value - low) / (high - low)) * Math.max(40, right - left);
  const { slot, thickness, start } = slotsOf(count, region.height, 170);
  const lefts = visual.bars.map((_, index) => region.y + start + slot * (index + 0.5) - thickness / 2);
  const middle = (index: number) => lefts[index]! + thickness / 2;
  const tight = names.flatMap((phrase, index) =>
    phrase.height > slot
      ? [
          {
            code: 'does_not_fit' as const,
            part: `bar${index + 1}`,
            detail: 'name is higher than its bar has room',
          },
        ]
      : [],
  );
  return {
    upright: false,
    at,
    lefts,
    thickness,
    baseOf: (index) => [
      [at(0), middle(index) - slot / 2],
      [at(0), middle(index) + slot / 2],
    ],
    names: names.map((phrase, index) => ({
      phrase,
      x: region.x + nameWidth - gap - 6 - phrase.width,
      y: middle(index) - phrase.height / 2,
    })),
    values: values.map((phrase, index) => {
      const { value } = visual.bars[index]!;
      const x = value < 0 ? at(value) - gap - phrase.width : at(value) + gap;
      return { phrase, x, y: middle(index) - phrase.height / 2 };
    }),
    valueSize,
    textOf: withUnit(visual),
    cornersOf: (value, radius) => (value < 0 ? [radius, 0, 0, radius] : [0, radius, radius, 0]),
    faults: [...faultsOf(names, 'bar'), ...faultsOf(values, 'value'), ...tight],
  };
};

/** Upright bars when their names and values have room, otherwise lying ones. */
export const layBarsFrame = (visual: Visual, region: Box, theme: Theme): BarsFrame => {
  const upright = layUpright(visual, region, theme);
  if (upright.faults.length === 0) return upright;
  const lying = layLying(visual, region, theme);
  return lying.faults.length < upright.faults.length ? lying : upright;
};
