import type { Aspect } from '@lectern/contracts/api/options.ts';
import type { Box } from './geometry.ts';

/** The picture that a scene is laid out in. Lengths are design pixels; outputs of any size are scaled from it. */
export interface Frame {
  aspect: Aspect;
  width: number;
  height: number;
  /** Pixels of a 1080p video (1920 × 1080, 1080 × 1920, 1080 × 1080) for one design pixel. */
  scale: number;
  /** The part that every screen shows: 5 % in from each edge. */
  safe: Box;
}

const frameOf = (aspect: Aspect, width: number, height: number, scale = 1): Frame => {
  const [x, y] = [width * 0.05, height * 0.05];
  return { aspect, width, height, scale, safe: { x, y, width: width - 2 * x, height: height - 2 * y } };
};

export const frames: Readonly<Record<Aspect, Frame>> = {
  '16:9': frameOf('16:9', 1920, 1080),
  // An upright picture is as wide as a phone is: everything is drawn a fifth larger there.
  '9:16': frameOf('9:16', 900, 1600, 1.2),
  '1:1': frameOf('1:1', 1080, 1080),
};

/** The frame of those who do not ask for another. */
export const landscape: Frame = frames['16:9'];
