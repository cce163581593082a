import { z } from 'zod';
import { Name, Phrase } from './roles.ts';

const Place = z.tuple([z.number(), z.number()]);

/**
 * Atoms and the bonds between them, laid out from their connections (rings, chains, branches, bent by lone pairs) or at given
 * places. Pick it for structures, bonding, polarity, geometry, functional groups and reactions at a bond.
 * Parts: ids of atoms (with their charges and lone pairs), bonds (`<from>-<to>` unless named) and angles.
 */
export const MoleculeVisual = z.strictObject({
  type: z.literal('molecule'),
  style: z
    .enum(['ball', 'lewis', 'skeletal'])
    .default('ball')
    .describe('Balls and sticks, letters and dashes, or a skeleton whose carbons are corners.'),
  atoms: z
    .array(
      z.strictObject({
        id: Name,
        element: z
          .string()
          .regex(/^[A-Z][a-z]?\d{0,2}$/)
          .describe('Symbol, such as `C` or `Na`.'),
        at: Place.optional().describe('In any unit, y up; all atoms or none.'),
        charge: z.int().min(-4).max(4).default(0),
        partial: z.enum(['plus', 'minus']).optional().describe('δ+ or δ−.'),
        lone_pairs: z.int().min(0).max(4).default(0),
      }),
    )
    .min(1)
    .max(40),
  bonds: z
    .array(
      z.strictObject({
        id: Name.optional(),
        from: Name,
        to: Name,
        order: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('aromatic')]).default(1),
        depth: z
          .enum(['flat', 'front', 'back'])
          .default('flat')
          .describe('Wedge from `from`, solid or hashed.'),
      }),
    )
    .max(48)
    .default([]),
  angles: z
    .array(z.strictObject({ id: Name, at: Name, from: Name, to: Name, text: Phrase.optional() }))
    .max(4)
    .default([])
    .describe('Between two bonds; `text` says the true angle where the drawing is flat.'),
});
