import { labelSizeIn } from '../../drawing/label-size.ts';
import type { Box } from '../../geometry.ts';
import type { Theme } from '../../theme.ts';
import type { Pendulum } from './motion.ts';

/** Where the pieces of a pendulum stand, in pixels. */
export interface PendulumFrame {
  /** Where it swings. */
  stage: Box;
  /** Where its trace runs; null without one. */
  trace: Box | null;
  /** Where what is known of it is written; null when it is not. */
  values: Box | null;
  size: number;
  theme: Theme;
}

const across = (region: Box, share: number, gap: number): [Box, Box] => {
  const width = (region.width - gap) * share;
  return [
    { ...region, width },
    { ...region, x: region.x + width + gap, width: region.width - gap - width },
  ];
};

const down = (region: Box, height: number, gap: number): [Box, Box] => [
  { ...region, height: region.height - height - gap },
  { ...region, y: region.y + region.height - height, height },
];

/** Divides the region: trace and values beside the pendulum where it is wide, below it where it is high. */
export const layPendulumFrame = (visual: Pendulum, region: Box, theme: Theme): PendulumFrame => {
  const rows = visual.swings.on === 'string' ? 2 : 3;
  const size = Math.min(labelSizeIn(region, theme) + 2, Math.max(28, region.height / 14));
  const gap = size;
  const lines = size * 1.7 * rows;
  const isWide = region.width > region.height * 1.3;
  if (!visual.trace) {
    if (!visual.values) return { stage: region, trace: null, values: null, size, theme };
    const isRoomy = region.width > region.height * 1.15;
    const [stage, values] = isRoomy ? across(region, 0.62, gap) : down(region, lines, gap);
    return { stage, trace: null, values, size, theme };
  }
  if (isWide) {
    const [stage, right] = across(region, 0.42, gap * 1.5);
    if (!visual.values) return { stage, trace: right, values: null, size, theme };
    const isLow = region.height < size * 13;
    if (visual.swings.on === 'spring' && !isLow) {
      // The trace stands level with the mass, so what is known stands above it.
      const [values, trace] = down(right, right.height - lines - gap, gap);
      return { stage, trace, values, size, theme };
    }
    const [trace, values] = isLow ? across(right, 0.62, gap) : down(right, lines, gap);
    return { stage, trace, values, size, theme };
  }
  const [rest, values] = visual.values ? down(region, lines, gap) : [region, null];
  const [stage, trace] = down(rest, rest.height * 0.38, gap);
  return { stage, trace, values, size, theme };
};
