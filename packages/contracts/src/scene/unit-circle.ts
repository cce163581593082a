import { z } from 'zod';
import { Role, Tex } from './roles.ts';

/**
 * The circle of radius 1 with an angle and its sine, cosine or tangent as lengths; all values are computed.
 * Pick it for angles, trigonometric functions, rotation, phase, and for how a turning point makes a wave.
 * Parts: `axes`, `circle`, `angle` (move takes it to another angle), `sin`, `cos`, `tan`, `values`, `special`,
 * `wave-axes`, `wave`. All of them turn with `angle`.
 */
export const UnitCircleVisual = z.strictObject({
  type: z.literal('unit-circle'),
  unit: z
    .enum(['degrees', 'radians'])
    .default('degrees')
    .describe('Of `angle`, and of what `move` is given.'),
  angle: z.number().min(-1440).max(1440).default(30).describe('Where the angle starts.'),
  symbol: Tex.default('\\theta'),
  functions: z
    .array(z.enum(['sin', 'cos', 'tan']))
    .max(3)
    .default(['sin', 'cos']),
  special: z
    .enum(['none', 'first', 'all'])
    .default('none')
    .describe('Marked angles: the five of the first quarter with their exact coordinates, or all sixteen.'),
  wave: z.enum(['none', 'sin', 'cos']).default('none').describe('Unrolls beside the circle up to the angle.'),
  turns: z.int().min(1).max(3).default(1).describe('Length of the wave.'),
  values: z.boolean().default(true).describe('Angle and functions as numbers; exact at special angles.'),
  roles: z
    .strictObject({
      angle: Role.default('e'),
      sin: Role.default('c'),
      cos: Role.default('a'),
      tan: Role.default('f'),
    })
    .prefault({}),
});
