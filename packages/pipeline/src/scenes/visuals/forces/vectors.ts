import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Point } from '../../drawing/polyline.ts';

export type Forces = VisualOf<'forces'>;
export type Force = Forces['forces'][number];

/** Degrees of the surface against the horizontal. */
export const surfaceAngle = (visual: Pick<Forces, 'surface' | 'slope_deg'>): number =>
  visual.surface === 'slope' ? visual.slope_deg : 0;

/** Degrees, counter-clockwise from the right, of a direction by name or number. */
export const degreesOf = (direction: Force['direction'], slope: number): number => {
  switch (direction) {
    case 'right':
      return 0;
    case 'up':
      return 90;
    case 'left':
      return 180;
    case 'down':
      return 270;
    case 'along':
      return slope;
    case 'normal':
      return slope + 90;
    case 'against':
      return slope + 180;
    default:
      return direction;
  }
};

/** Unit vector, y up. */
export const unitAt = (degrees: number): Point => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];

export const vectorOf = ({ magnitude, direction }: Force, slope: number): Point => {
  const [x, y] = unitAt(degreesOf(direction, slope));
  return [x * magnitude, y * magnitude];
};

/** What all forces together do; sums that differ from zero by rounding alone are zero. */
export const resultantOf = (forces: readonly Force[], slope: number): Point => {
  const largest = Math.max(...forces.map(({ magnitude }) => magnitude));
  const along = (axis: 0 | 1): number => {
    const sum = forces.reduce((total, force) => total + vectorOf(force, slope)[axis], 0);
    return Math.abs(sum) < largest * 1e-3 ? 0 : sum;
  };
  return [along(0), along(1)];
};

/** The parts of a vector along a direction (degrees) and across it, to its left. */
export const componentsOf = ([x, y]: Point, degrees: number): { along: number; across: number } => {
  const [ux, uy] = unitAt(degrees);
  return { along: x * ux + y * uy, across: y * ux - x * uy };
};

/** The smaller angle between two directions, in degrees, with its sense: positive is counter-clockwise. */
export const angleBetween = (from: number, to: number): number => {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
};
