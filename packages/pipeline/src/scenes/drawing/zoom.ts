import type { Box } from '../geometry.ts';

/**
 * The window of a camera that goes from one to another of the same shape, `share` of the way: it zooms at an even
 * rate to the eye, and the point that both windows show at the same place stands still.
 */
export const windowBetween = (from: Box, to: Box, share: number): Box => {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const ratio = to.width / from.width;
  const scale = ratio ** share;
  const along = Math.abs(ratio - 1) < 1e-6 ? share : (scale - 1) / (ratio - 1);
  return {
    x: from.x + (to.x - from.x) * along,
    y: from.y + (to.y - from.y) * along,
    width: from.width * scale,
    height: from.height * (to.height / from.height) ** share,
  };
};

/** The smallest window of the shape of `whole` that shows all of `wanted`, moved inside `whole`. */
export const windowAround = (wanted: Box, whole: Box): Box => {
  const scale = Math.min(1, Math.max(wanted.width / whole.width, wanted.height / whole.height));
  const [width, height] = [whole.width * scale, whole.height * scale];
  const hold = (place: number, low: number, most: number) => Math.min(most, Math.max(low, place));
  return {
    x: hold(wanted.x + (wanted.width - width) / 2, whole.x, whole.x + whole.width - width),
    y: hold(wanted.y + (wanted.height - height) / 2, whole.y, whole.y + whole.height - height),
    width,
    height,
  };
};
