import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { ActionInput, When } from '../../writing/actions.ts';
import { circle, type ShapeInput } from '../../writing/shapes.ts';

type XY = [number, number];
export interface Box {
  min: XY;
  max: XY;
}

/** Fractions that fill 0–1 evenly and never repeat: the same picture each time. */
const scattered = (index: number, ratio: number) => (0.37 + index * ratio) % 1;

/** `count` particles with ids `name1` … that fly about inside a box; `speed` in units of the figure per second. */
export const flying = (
  name: string,
  count: number,
  box: Box,
  role: Role,
  { radius = 0.12, speed = 1.5 }: { radius?: number; speed?: number } = {},
): ShapeInput[] =>
  Array.from({ length: count }, (_, index) => {
    const inside = (axis: 0 | 1, share: number) =>
      box.min[axis] + radius + share * (box.max[axis] - box.min[axis] - 2 * radius);
    const direction = 2 * Math.PI * scattered(index, 0.6180339);
    const pace = speed * (0.75 + 0.5 * scattered(index, 0.4142135));
    return circle(
      `${name}${index + 1}`,
      [inside(0, scattered(index, 0.7548777)), inside(1, scattered(index, 0.5698403))],
      radius,
      role,
      {
        fill: 'solid',
        motion: {
          kind: 'bounce',
          velocity: [pace * Math.cos(direction), pace * Math.sin(direction)],
          within: box,
        },
      },
    );
  });

/** The same action for `element.name1` … `element.name<count>`. */
export const each = (
  act: (target: string, when?: When, seconds?: number) => ActionInput,
  target: string,
  count: number,
  when?: When,
): ActionInput[] => Array.from({ length: count }, (_, index) => act(`${target}${index + 1}`, when));
