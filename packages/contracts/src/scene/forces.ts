import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

const Direction = z
  .union([
    z.enum(['up', 'down', 'left', 'right', 'normal', 'along', 'against']),
    z.number().min(-360).max(360),
  ])
  .describe(
    'Degrees counter-clockwise from the right, or a name: `normal` away from the surface, `along` it (up a slope), `against` (down a slope).',
  );

/**
 * A free-body diagram: one body with the forces on it as arrows to scale; resultant, components and angles are computed.
 * Pick it for Newton's laws, equilibrium, friction, slopes, tension, weight and normal force.
 * Parts: `body`, `surface`, `slope` (its angle), the ids of forces and angles, `rope-<force>`, `<force>-x` and `<force>-y`
 * (components along and across the surface), `resultant`.
 */
export const ForcesVisual = z.strictObject({
  type: z.literal('forces'),
  body: z.enum(['block', 'ball', 'point']).default('block'),
  surface: z.enum(['none', 'floor', 'slope', 'ceiling']).default('floor'),
  slope_deg: z.number().min(0).max(75).default(30).describe('Of a slope, which rises to the right.'),
  name: Phrase.optional().describe('Of the body, such as `2 kg`.'),
  unit: z.string().max(12).default('N').describe('Behind the magnitudes; empty for none.'),
  values: z.boolean().default(true).describe('Magnitudes behind the names of the forces.'),
  forces: z
    .array(
      z.strictObject({
        id: Name,
        name: Phrase,
        magnitude: z.number().positive().max(1e9),
        direction: Direction,
        role: Role.default('c'),
        rope: z.boolean().default(false).describe('Drawn with the rope that pulls.'),
      }),
    )
    .min(1)
    .max(8),
  components: z
    .array(
      z.strictObject({
        of: Name.describe('Id of a force.'),
        names: z.tuple([Phrase, Phrase]).optional().describe('Along and across the surface.'),
      }),
    )
    .max(3)
    .default([]),
  angles: z
    .array(
      z.strictObject({
        id: Name,
        of: Name.describe('Id of a force.'),
        from: Direction,
        name: Phrase.optional(),
        role: Role.default('e'),
      }),
    )
    .max(4)
    .default([])
    .describe('The angle between a force and a direction.'),
  resultant: z.strictObject({ name: Phrase.default('$F$'), role: Role.default('b') }).optional(),
});
