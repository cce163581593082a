import type { Box } from '../geometry.ts';
import type { Theme } from '../theme.ts';

/** Size of labels on a drawing in this region: larger where there is room. */
export const labelSizeIn = (region: Box, theme: Theme): number =>
  theme.sizes.label + (region.width > 1300 ? 6 : region.width > 900 ? 4 : 0);
