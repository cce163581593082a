import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

/** A place in the figure's own units: x to the right, y up. */
const Point = z.tuple([z.number(), z.number()]);
const Direction = z.enum([
  'above',
  'below',
  'left',
  'right',
  'above-left',
  'above-right',
  'below-left',
  'below-right',
  'centre',
]);

/**
 * Endless, closed-form motion of a shape while it is on screen (t in seconds from its appearance).
 * drift: constant velocity, wrapped in `wrap` (a shape at least as wide as its wrap is a pattern with that period: a
 * wave that travels behind the window of the space); oscillate: offset·sin(2πt/period); orbit: about `centre`;
 * spin: about the shape's own middle; bounce: straight flight reflected at the sides of `within`.
 */
const Motion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('drift'),
    velocity: Point,
    wrap: z.strictObject({ min: Point, max: Point }),
  }),
  z.strictObject({
    kind: z.literal('oscillate'),
    offset: Point,
    period_s: z.number().min(0.3),
    phase: z.number().default(0).describe('Radians.'),
  }),
  z.strictObject({
    kind: z.literal('orbit'),
    centre: Point,
    period_s: z.number().min(0.5),
    phase: z.number().default(0).describe('Radians.'),
  }),
  z.strictObject({ kind: z.literal('spin'), period_s: z.number().min(0.5) }),
  z.strictObject({
    kind: z.literal('bounce'),
    velocity: Point,
    within: z.strictObject({ min: Point, max: Point }),
  }),
]);

const style = {
  id: Name,
  role: Role.default('ink'),
  fill: z
    .enum(['none', 'faint', 'soft', 'solid'])
    .default('none')
    .describe('Fill in the same role: 10 %, 30 % or 100 %.'),
  dash: z.boolean().default(false),
  weight: z.enum(['thin', 'normal', 'bold']).default('normal'),
  label: z
    .strictObject({ text: Phrase, side: Direction.default('above'), role: Role.optional() })
    .optional()
    .describe('Stands at the shape, moves with it.'),
  motion: Motion.optional(),
};

export const Shape = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('point'),
    ...style,
    at: Point,
    size: z.enum(['small', 'normal', 'large']).default('normal'),
  }),
  z.strictObject({
    shape: z.literal('segment'),
    ...style,
    from: Point,
    to: Point,
    ticks: z.int().min(0).max(3).default(0).describe('Marks of equal length.'),
  }),
  z.strictObject({
    shape: z.literal('arrow'),
    ...style,
    from: Point,
    to: Point,
    heads: z.enum(['end', 'both']).default('end'),
    bend: z
      .number()
      .min(-1)
      .max(1)
      .default(0)
      .describe('Sagitta over chord; positive bends to the left of the direction.'),
  }),
  z.strictObject({ shape: z.literal('polygon'), ...style, points: z.array(Point).min(3).max(40) }),
  z.strictObject({
    shape: z.literal('path'),
    ...style,
    points: z.array(Point).min(2).max(400),
    smooth: z.boolean().default(true),
  }),
  z.strictObject({ shape: z.literal('circle'), ...style, centre: Point, radius: z.number().positive() }),
  z.strictObject({
    shape: z.literal('ellipse'),
    ...style,
    centre: Point,
    radii: Point,
    rotation_deg: z.number().default(0),
  }),
  z.strictObject({
    shape: z.literal('arc'),
    ...style,
    centre: Point,
    radius: z.number().positive(),
    from_deg: z.number(),
    to_deg: z.number(),
  }),
  z.strictObject({
    shape: z.literal('rect'),
    ...style,
    min: Point,
    max: Point,
    rounded: z.boolean().default(false),
  }),
  z.strictObject({
    shape: z.literal('angle'),
    ...style,
    vertex: Point,
    from: Point,
    to: Point,
    right: z.boolean().default(false),
  }),
  z.strictObject({ shape: z.literal('brace'), ...style, from: Point, to: Point }),
  z.strictObject({
    shape: z.literal('text'),
    ...style,
    at: Point,
    text: Phrase,
    side: Direction.default('centre'),
    size: z.enum(['small', 'normal', 'large']).default('normal'),
  }),
]);
export type Shape = z.infer<typeof Shape>;

/** A drawing in its own coordinates, scaled uniformly into its region. Shapes are drawn in the order given. */
export const FigureVisual = z.strictObject({
  type: z.literal('figure'),
  space: z
    .strictObject({ min: Point, max: Point })
    .describe('The part of the plane that is shown; motion and labels stay inside it.'),
  shapes: z.array(Shape).min(1).max(160),
});
