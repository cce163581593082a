import type { Shape } from '@lectern/contracts/scene/figure.ts';
import type { Point } from '../../drawing/polyline.ts';
import { type Box, union } from '../../geometry.ts';
import type { Plane } from './plane.ts';

type Motion = NonNullable<Shape['motion']>;

/** Where a moving shape is: pixels from its place at rest, its turn in radians, and how opaque it is. */
export interface Pose {
  by: Point;
  turn: number;
  alpha: number;
}

export interface MovingShape {
  /** Closed form: the pose `clock` seconds after the shape appeared. */
  poseAt(clock: number): Pose;
  /** All places that the shape's box may take. */
  reach: Box;
  /** The shape runs through a window: it is only seen inside. */
  window: Box | null;
}

const still: Pose = { by: [0, 0], turn: 0, alpha: 1 };
const shifted = (box: Box, [dx, dy]: Point): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
const modulo = (value: number, length: number): number => ((value % length) + length) % length;

/** Range of offsets along one axis that keep [low, high] within [from, to] and hold zero. */
const roomFor = (low: number, high: number, from: number, to: number): [number, number] => [
  Math.min(0, from - low),
  Math.max(0, to - high),
];

/** A box of the figure's units on the frame. */
const boxOf = (
  area: { min: readonly [number, number]; max: readonly [number, number] },
  plane: Plane,
): Box => {
  const [a, b] = [plane.at(area.min), plane.at(area.max)];
  return {
    x: Math.min(a[0], b[0]),
    y: Math.min(a[1], b[1]),
    width: Math.abs(b[0] - a[0]),
    height: Math.abs(b[1] - a[1]),
  };
};

const rooms = (box: Box, inside: Box): [[number, number], [number, number]] => [
  roomFor(box.x, box.x + box.width, inside.x, inside.x + inside.width),
  roomFor(box.y, box.y + box.height, inside.y, inside.y + inside.height),
];

const reachOf = (box: Box, [horizontal, vertical]: [[number, number], [number, number]]): Box => ({
  x: box.x + horizontal[0],
  y: box.y + vertical[0],
  width: box.width + horizontal[1] - horizontal[0],
  height: box.height + vertical[1] - vertical[0],
});

/** Straight flight, reflected at both ends of the range; starts at zero. */
const reflected = (distance: number, [low, high]: [number, number]): number => {
  const length = high - low;
  if (length <= 0) return 0;
  const phase = modulo(distance - low, 2 * length);
  return low + (phase <= length ? phase : 2 * length - phase);
};

const bounce = (motion: Extract<Motion, { kind: 'bounce' }>, box: Box, plane: Plane): MovingShape => {
  const room = rooms(box, boxOf(motion.within, plane));
  const [vx, vy] = [motion.velocity[0] * plane.scale, -motion.velocity[1] * plane.scale];
  return {
    poseAt: (clock) => ({ ...still, by: [reflected(vx * clock, room[0]), reflected(vy * clock, room[1])] }),
    reach: reachOf(box, room),
    window: null,
  };
};

/** Share of the way over which a drifting shape fades out at the end and in at the start. */
const fade = 0.08;

const wrapped = (distance: number, [low, high]: [number, number]): { at: number; alpha: number } => {
  const length = high - low;
  if (length <= 0 || distance === 0) return { at: 0, alpha: 1 };
  const at = modulo(distance - low, length);
  return { at: low + at, alpha: Math.min(1, at / length / fade, (length - at) / length / fade) };
};

/** A shape wider than its wrap is a pattern with that period (a travelling wave): it slides behind the window of the figure's space. */
const slide = (velocity: Point, period: Point, box: Box, plane: Plane): MovingShape => ({
  poseAt: (clock) => {
    const along = (speed: number, length: number) =>
      speed === 0 || length <= 0 ? 0 : Math.sign(speed) * modulo(Math.abs(speed) * clock, length);
    return { ...still, by: [along(velocity[0], period[0]), along(velocity[1], period[1])] };
  },
  reach: plane.box,
  window: box.width > 0 ? plane.box : null,
});

const drift = (motion: Extract<Motion, { kind: 'drift' }>, box: Box, plane: Plane): MovingShape => {
  const inside = boxOf(motion.wrap, plane);
  const velocity: Point = [motion.velocity[0] * plane.scale, -motion.velocity[1] * plane.scale];
  const isPattern =
    (velocity[0] !== 0 && box.width >= inside.width - 1) ||
    (velocity[1] !== 0 && box.height >= inside.height - 1);
  if (isPattern) return slide(velocity, [inside.width, inside.height], box, plane);
  const room = rooms(box, inside);
  const used: [[number, number], [number, number]] = [
    velocity[0] === 0 ? [0, 0] : room[0],
    velocity[1] === 0 ? [0, 0] : room[1],
  ];
  return {
    poseAt: (clock) => {
      const x = wrapped(velocity[0] * clock, used[0]);
      const y = wrapped(velocity[1] * clock, used[1]);
      return { ...still, by: [x.at, y.at], alpha: Math.min(x.alpha, y.alpha) };
    },
    reach: reachOf(box, used),
    window: null,
  };
};

const oscillate = (motion: Extract<Motion, { kind: 'oscillate' }>, box: Box, plane: Plane): MovingShape => {
  const swing: Point = [motion.offset[0] * plane.scale, -motion.offset[1] * plane.scale];
  return {
    poseAt: (clock) => {
      const share = Math.sin((2 * Math.PI * clock) / motion.period_s + motion.phase);
      return { ...still, by: [swing[0] * share, swing[1] * share] };
    },
    reach: union(shifted(box, swing), shifted(box, [-swing[0], -swing[1]])),
    window: null,
  };
};

const orbit = (
  motion: Extract<Motion, { kind: 'orbit' }>,
  box: Box,
  middle: Point,
  plane: Plane,
): MovingShape => {
  const centre = plane.at(motion.centre);
  const [rx, ry] = [middle[0] - centre[0], middle[1] - centre[1]];
  const radius = Math.hypot(rx, ry);
  const start = Math.atan2(ry, rx);
  const around = (offset: Point) =>
    shifted(box, [centre[0] - middle[0] + offset[0], centre[1] - middle[1] + offset[1]]);
  return {
    poseAt: (clock) => {
      // Counter-clockwise as seen: angles grow downwards on the frame.
      const angle = start - (2 * Math.PI * clock) / motion.period_s - motion.phase;
      return { ...still, by: [radius * Math.cos(angle) - rx, radius * Math.sin(angle) - ry] };
    },
    reach: union(around([-radius, -radius]), around([radius, radius])),
    window: null,
  };
};

const spin = (motion: Extract<Motion, { kind: 'spin' }>, box: Box, middle: Point): MovingShape => {
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => Math.hypot(x - middle[0], y - middle[1])),
  );
  const radius = Math.max(...corners);
  return {
    poseAt: (clock) => ({ ...still, turn: -(2 * Math.PI * clock) / motion.period_s }),
    reach: union(box, {
      x: middle[0] - radius,
      y: middle[1] - radius,
      width: 2 * radius,
      height: 2 * radius,
    }),
    window: null,
  };
};

/** The motion of a shape whose ink (with its label) fills `box` at rest. */
export const motionOf = (motion: Motion, box: Box, middle: Point, plane: Plane): MovingShape => {
  switch (motion.kind) {
    case 'bounce':
      return bounce(motion, box, plane);
    case 'drift':
      return drift(motion, box, plane);
    case 'oscillate':
      return oscillate(motion, box, plane);
    case 'orbit':
      return orbit(motion, box, middle, plane);
    case 'spin':
      return spin(motion, box, middle);
  }
};
