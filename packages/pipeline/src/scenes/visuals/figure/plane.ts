import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';

/** A figure's own coordinates (y up) on the design frame. */
export interface Plane {
  /** Pixels per unit, the same both ways. */
  scale: number;
  /** Where the space of the figure lies. */
  box: Box;
  at(point: readonly [number, number]): Point;
}

interface Space {
  min: readonly [number, number];
  max: readonly [number, number];
}

/** Scales the space uniformly to fill the region, in its middle. */
export const fitPlane = (space: Space, region: Box): Plane => {
  const width = Math.max(1e-9, space.max[0] - space.min[0]);
  const height = Math.max(1e-9, space.max[1] - space.min[1]);
  const scale = Math.min(region.width / width, region.height / height);
  const left = region.x + (region.width - width * scale) / 2;
  const top = region.y + (region.height - height * scale) / 2;
  return {
    scale,
    box: { x: left, y: top, width: width * scale, height: height * scale },
    at: ([x, y]) => [left + (x - space.min[0]) * scale, top + (space.max[1] - y) * scale],
  };
};
