import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

const Axis = z.strictObject({
  min: z.number(),
  max: z.number(),
  label: Phrase.optional(),
  ticks: z
    .union([
      z.literal('auto'),
      z.literal('none'),
      z.array(z.strictObject({ at: z.number(), text: Phrase })).max(16),
    ])
    .default('auto'),
  scale: z.enum(['linear', 'log']).default('linear'),
});
const Expression = z
  .string()
  .min(1)
  .max(200)
  .describe('mathjs expression in x (or t, for parametric plots); evaluated, never run.');
const part = { id: Name, role: Role.default('accent'), label: Phrase.optional() };

/** A plane with axes. Parts: `x-axis`, `y-axis`, `grid` and the ids of everything on it. */
export const AxesVisual = z.strictObject({
  type: z.literal('axes'),
  x: Axis,
  y: Axis,
  grid: z.boolean().default(false),
  equal: z.boolean().default(false).describe('Same scale on both axes.'),
  plots: z
    .array(
      z.discriminatedUnion('plot', [
        z.strictObject({
          plot: z.literal('function'),
          ...part,
          y: Expression,
          from: z.number().optional(),
          to: z.number().optional(),
          dash: z.boolean().default(false),
        }),
        z.strictObject({
          plot: z.literal('parametric'),
          ...part,
          x: Expression,
          y: Expression,
          from: z.number(),
          to: z.number(),
          dash: z.boolean().default(false),
        }),
        z.strictObject({
          plot: z.literal('points'),
          ...part,
          at: z
            .array(z.tuple([z.number(), z.number()]))
            .min(1)
            .max(200),
          joined: z.boolean().default(false),
        }),
        z.strictObject({
          plot: z.literal('bars'),
          ...part,
          at: z
            .array(z.tuple([z.number(), z.number()]))
            .min(1)
            .max(40),
          width: z.number().positive(),
        }),
        z.strictObject({
          plot: z.literal('area'),
          ...part,
          y: Expression,
          below: Expression.default('0'),
          from: z.number(),
          to: z.number(),
        }),
        z.strictObject({
          plot: z.literal('asymptote'),
          ...part,
          axis: z.enum(['x', 'y']).describe('x: the vertical line x = at; y: the horizontal line y = at.'),
          at: z.number(),
        }),
        z.strictObject({
          plot: z.literal('tangent'),
          ...part,
          of: Expression,
          at: z.number(),
          span: z.number().positive().describe('Half length along x.'),
        }),
        z.strictObject({
          plot: z.literal('tracker'),
          ...part,
          of: Expression,
          at: z.number(),
          guides: z.boolean().default(false).describe('Dashed lines to both axes.'),
        }),
        z.strictObject({
          plot: z.literal('arrow'),
          ...part,
          from: z.tuple([z.number(), z.number()]),
          to: z.tuple([z.number(), z.number()]),
        }),
      ]),
    )
    .max(24),
});
