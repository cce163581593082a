import { boxAround, type Point, type Polyline } from '../../drawing/polyline.ts';
import type { Side } from '../../drawing/sides.ts';
import type { Box } from '../../geometry.ts';
import { ceilingOf, type Sizes } from './scenery.ts';
import {
  angleBetween,
  componentsOf,
  degreesOf,
  type Force,
  type Forces,
  resultantOf,
  surfaceAngle,
  unitAt,
  vectorOf,
} from './vectors.ts';

/** An arrow of the diagram: its vector in pixels, y up, and where it starts. */
export interface Arrow {
  from: Point;
  to: Point;
}

/** Forces in the same direction are drawn beside one another. */
const asideOf = (others: readonly Force[], own: number, slope: number): Point => {
  const before = others.filter(
    ({ direction }) => Math.abs(angleBetween(degreesOf(direction, slope), own)) < 4,
  );
  const [ux, uy] = unitAt(own);
  return [uy * 20 * before.length, -ux * 20 * before.length];
};

/** All arrows by part: forces, components and resultant, in one scale in which the strongest is `longest`. */
export const arrowsOf = (visual: Forces, { longest }: Sizes): Map<string, Arrow> => {
  const slope = surfaceAngle(visual);
  const resultant = visual.resultant ? Math.hypot(...resultantOf(visual.forces, slope)) : 0;
  const strongest = Math.max(resultant, ...visual.forces.map(({ magnitude }) => magnitude));
  const scale = longest / strongest;
  const arrows = new Map<string, Arrow>();
  const put = (id: string, from: Point, [x, y]: Point) =>
    arrows.set(id, { from, to: [from[0] + x * scale, from[1] + y * scale] });
  for (const [index, force] of visual.forces.entries())
    put(
      force.id,
      asideOf(visual.forces.slice(0, index), degreesOf(force.direction, slope), slope),
      vectorOf(force, slope),
    );
  for (const { of } of visual.components) {
    const force = visual.forces.find(({ id }) => id === of);
    if (!force) continue;
    const { along, across } = componentsOf(vectorOf(force, slope), slope);
    const [ux, uy] = unitAt(slope);
    put(`${of}-x`, [0, 0], [ux * along, uy * along]);
    put(`${of}-y`, [0, 0], [-uy * across, ux * across]);
  }
  if (visual.resultant) {
    const [x, y] = resultantOf(visual.forces, slope);
    const direction = (Math.atan2(y, x) * 180) / Math.PI;
    put('resultant', x === 0 && y === 0 ? [0, 0] : asideOf(visual.forces, direction, slope), [x, y]);
  }
  return arrows;
};

/** The side of a tip on which a label goes on in the arrow's direction (unit vector, y up). */
export const sideTowards = ([x, y]: Point): Side => {
  const across = Math.abs(x) < 0.38 ? '' : x > 0 ? 'right' : 'left';
  const down = Math.abs(y) < 0.38 ? '' : y > 0 ? 'above' : 'below';
  return (down && across ? `${down}-${across}` : down || across || 'right') as Side;
};

/** Where the rope of a force ends: at the ceiling, or a little beyond its arrow. */
export const ropeEnd = (force: Force, hangs: boolean, { longest, body }: Sizes, slope: number): Point => {
  const [ux, uy] = unitAt(degreesOf(force.direction, slope));
  const length = hangs && uy > 0.15 ? ceilingOf(longest, body) / uy : longest * 1.25;
  return [ux * length, uy * length];
};

/** Puts the middle of what is drawn on the middle of the region; from y up to pixels. */
export const placing = (extent: Polyline, region: Box): ((point: Point) => Point) => {
  const box = boxAround(extent);
  const [x, y] = [
    region.x + region.width / 2 - box.x - box.width / 2,
    region.y + region.height / 2 + box.y + box.height / 2,
  ];
  return ([px, py]) => [x + px, y - py];
};
