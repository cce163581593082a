import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { labelSizeIn } from '../../drawing/label-size.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';

type UnitCircle = VisualOf<'unit-circle'>;

/** Where the parts of a unit circle stand, in pixels. */
export interface CircleFrame {
  centre: Point;
  radius: number;
  /** The place (x, y) of the plane of the circle, whose radius is 1. */
  at(x: number, y: number): Point;
  /** How far the axes reach, as a multiple of the radius. */
  reach: number;
  /** Where the wave runs: its origin, and pixels per degree; null without a wave. */
  wave: { origin: Point; perDegree: number; width: number; beside: boolean } | null;
  /** Where the values stand; in short, exact values are not given as decimals too. */
  values: { box: Box; columns: number; short: boolean };
  size: number;
  theme: Theme;
}

/** Share of the radius that is kept free around the circle, for axes, tangent and labels of marked angles. */
const marginOf = (visual: UnitCircle): number => {
  if (visual.special !== 'none') return 0.42;
  return visual.functions.includes('tan') ? 0.4 : 0.24;
};

const frameOf = (
  centre: Point,
  radius: number,
  margin: number,
  rest: Pick<CircleFrame, 'wave' | 'values' | 'size' | 'theme'>,
): CircleFrame => ({
  centre,
  radius,
  reach: 1 + Math.min(0.2, margin * 0.8),
  at: (x, y) => [centre[0] + x * radius, centre[1] - y * radius],
  ...rest,
});

const nameWidth = (visual: UnitCircle, size: number): number =>
  layPhrase(`$\\sin ${visual.symbol}$`, { size, colour: '#ffffff' }).width;

/** Pixels at the sides of the circle: at least the name of the sine, where that may stand there. */
const sideOf = (visual: UnitCircle, radius: number, size: number): number => {
  const named =
    visual.functions.includes('sin') && visual.special === 'none' && !visual.functions.includes('tan');
  return Math.max(radius * marginOf(visual), named ? nameWidth(visual, size) + 26 : 0);
};

/** Largest radius, in pixels, at which circle and sides are no wider than `width`. */
const widestRadius = (visual: UnitCircle, width: number, size: number): number =>
  Math.min(width / 2 / (1 + marginOf(visual)), (width - 2 * sideOf(visual, 0, size)) / 2);

/** Pixels above and below the circle: at least its numbers. */
const tipOf = (visual: UnitCircle, radius: number, size: number): number =>
  Math.max(radius * marginOf(visual), size * 1.25);

/** Largest radius, in pixels, at which circle and tips are no higher than `height`. */
const highestRadius = (visual: UnitCircle, height: number, size: number): number =>
  Math.min(height / 2 / (1 + marginOf(visual)), height / 2 - size * 1.25);

/** Height of a row of values, which may hold fractions, and width of a value, as multiples of their size. */
const rowHeight = 2.8;
const valueWidth = 11.6;
const rowsOf = (visual: UnitCircle): number => (visual.values ? new Set(visual.functions).size + 1 : 0);

const besideWave = (visual: UnitCircle, region: Box, theme: Theme, size: number): CircleFrame => {
  const margin = marginOf(visual);
  // In a low region the values stand behind the wave rather than above it.
  const isLow = region.height < size * 14;
  const head = visual.values && !isLow ? size * rowHeight : size;
  const behind = visual.values && isLow ? size * 8.8 : 0;
  const radius = Math.min(
    highestRadius(visual, region.height, size),
    (region.height - head) / 2 - size * 1.25,
    region.width * 0.19,
  );
  const side = sideOf(visual, radius, size);
  const extra = Math.max(0, region.height - 2 * radius - tipOf(visual, radius, size) - head) / 2;
  const cy = region.y + Math.max(head + radius + extra, region.height / 2);
  const centre: Point = [
    region.x + radius + side,
    Math.min(cy, region.y + region.height - radius - tipOf(visual, radius, size)),
  ];
  const left = centre[0] + radius + side + size * 1.8;
  const right = region.x + region.width - size - behind;
  return frameOf(centre, radius, margin, {
    wave: {
      origin: [left, centre[1]],
      width: right - left,
      perDegree: (right - left) / (360 * visual.turns),
      beside: true,
    },
    values: {
      box: isLow
        ? {
            x: right + size * 1.4,
            y: centre[1] - size * rowHeight,
            width: behind,
            height: 2 * size * rowHeight,
          }
        : { x: left, y: centre[1] - radius - head, width: region.x + region.width - left, height: head },
      columns: isLow ? 1 : 2,
      short: true,
    },
    size,
    theme,
  });
};

const aboveWave = (visual: UnitCircle, region: Box, theme: Theme, size: number): CircleFrame => {
  const margin = marginOf(visual);
  const head = visual.values ? size * rowHeight : size;
  const radius = Math.min(
    widestRadius(visual, region.width, size),
    (region.height - head - size * 2.4) / (2 * (1 + margin) + 2),
    (region.height - head - size * 4.9) / 4,
  );
  const centre: Point = [region.x + region.width / 2, region.y + radius + tipOf(visual, radius, size)];
  const left = region.x + size * 1.5;
  const right = region.x + region.width - size * 1.2;
  const below = centre[1] + radius + tipOf(visual, radius, size);
  return frameOf(centre, radius, margin, {
    wave: {
      origin: [left, below + head + size * 0.6 + radius],
      width: right - left,
      perDegree: (right - left) / (360 * visual.turns),
      beside: false,
    },
    values: { box: { x: region.x, y: below, width: region.width, height: head }, columns: 2, short: true },
    size,
    theme,
  });
};

const withColumn = (visual: UnitCircle, region: Box, theme: Theme, size: number): CircleFrame => {
  const margin = marginOf(visual);
  const rows = rowsOf(visual);
  const [width, height] = [rows > 0 ? size * valueWidth : 0, rows * size * rowHeight];
  const gap = rows > 0 ? size * 1.6 : 0;
  const radius = Math.min(
    highestRadius(visual, region.height, size),
    widestRadius(visual, region.width - width - gap, size),
  );
  const circle = 2 * (radius + sideOf(visual, radius, size));
  const left = region.x + (region.width - circle - gap - width) / 2;
  const centre: Point = [left + circle / 2, region.y + region.height / 2];
  return frameOf(centre, radius, margin, {
    wave: null,
    values: {
      box: { x: left + circle + gap, y: centre[1] - height / 2, width, height },
      columns: 1,
      short: false,
    },
    size,
    theme,
  });
};

const overValues = (visual: UnitCircle, region: Box, theme: Theme, size: number): CircleFrame => {
  const margin = marginOf(visual);
  const columns = region.width >= 2 * size * valueWidth ? 2 : 1;
  const height = Math.ceil(rowsOf(visual) / columns) * size * rowHeight;
  const radius = Math.min(
    widestRadius(visual, region.width, size),
    highestRadius(visual, region.height - height, size),
  );
  const circle = 2 * (radius + tipOf(visual, radius, size));
  const top = region.y + Math.max(0, region.height - circle - height) / 2;
  const centre: Point = [region.x + region.width / 2, top + circle / 2];
  const width = Math.min(region.width, columns * size * valueWidth);
  return frameOf(centre, radius, margin, {
    wave: null,
    values: { box: { x: centre[0] - width / 2, y: top + circle, width, height }, columns, short: false },
    size,
    theme,
  });
};

/** Divides the region: circle left of its wave or values where it is wide, above them where it is high. */
export const layCircleFrame = (visual: UnitCircle, region: Box, theme: Theme): CircleFrame => {
  const rows = region.width >= region.height * 1.25 && visual.wave === 'none' ? rowsOf(visual) : 2;
  const size = Math.max(28, Math.min(labelSizeIn(region, theme) + 2, region.height / (rows * rowHeight)));
  const isWide = region.width >= region.height * 1.25;
  if (visual.wave !== 'none') return (isWide ? besideWave : aboveWave)(visual, region, theme, size);
  return (isWide ? withColumn : overValues)(visual, region, theme, size);
};
