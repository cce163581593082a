import type { Shape } from '@lectern/contracts/scene/figure.ts';
import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';

type XY = readonly [number, number];

const square = ([x, y]: XY, rx: number, ry = rx): XY[] => [
  [x - rx, y - ry],
  [x + rx, y + ry],
];

/** Points that a shape spans, in the figure's own units. */
const extentOf = (shape: Shape): XY[] => {
  switch (shape.shape) {
    case 'point':
    case 'text':
      return [shape.at];
    case 'segment':
    case 'arrow':
    case 'brace':
      return [shape.from, shape.to];
    case 'polygon':
    case 'path':
      return shape.points;
    case 'circle':
      return square(shape.centre, shape.radius);
    case 'arc':
      return [0, 0.25, 0.5, 0.75, 1].map((share): XY => {
        const angle = ((shape.from_deg + (shape.to_deg - shape.from_deg) * share) * Math.PI) / 180;
        return [
          shape.centre[0] + shape.radius * Math.cos(angle),
          shape.centre[1] + shape.radius * Math.sin(angle),
        ];
      });
    case 'ellipse':
      return square(shape.centre, Math.abs(shape.radii[0]), Math.abs(shape.radii[1]));
    case 'rect':
      return [shape.min, shape.max];
    case 'angle':
      return [shape.vertex];
  }
};

/** True for shapes that run behind the window of the space, and may be larger than it. */
const runsThrough = (shape: Shape): boolean => shape.motion?.kind === 'drift';

/** The space of the figure, widened where a shape would stand out of it. */
export const spaceAround = ({ space, shapes }: VisualOf<'figure'>): { min: XY; max: XY } => {
  const points = [space.min, space.max, ...shapes.filter((shape) => !runsThrough(shape)).flatMap(extentOf)];
  const along = (axis: 0 | 1) => points.map((point) => point[axis]).filter(Number.isFinite);
  return {
    min: [Math.min(...along(0)), Math.min(...along(1))],
    max: [Math.max(...along(0)), Math.max(...along(1))],
  };
};
