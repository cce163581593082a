import { z } from 'zod';
import { Role } from './roles.ts';

/**
 * Something that swings for as long as it is on screen, in true time: a bob on a string or a mass on a spring; period and
 * motion are computed. Pick it for oscillation, simple harmonic motion, energy, damping, or to measure time and gravity.
 * Parts: `support`, `rest`, `string` or `spring`, `bob`, `path` and `angle` (string), `amplitude` (spring), `values`,
 * `trace-axes`, `trace` (grows in step). All that swings follows `bob`.
 */
export const PendulumVisual = z.strictObject({
  type: z.literal('pendulum'),
  swings: z
    .discriminatedUnion('on', [
      z.strictObject({
        on: z.literal('string'),
        length_m: z.number().positive().max(1000).default(1),
        amplitude_deg: z.number().min(1).max(170).default(25),
        gravity: z.number().positive().max(1000).default(9.81).describe('m/s².'),
        model: z
          .enum(['exact', 'small-angle'])
          .default('exact')
          .describe('How the period is computed; the two part ways beyond some 20°.'),
      }),
      z.strictObject({
        on: z.literal('spring'),
        mass_kg: z.number().positive().max(1e6).default(1),
        stiffness: z.number().positive().max(1e9).default(20).describe('N/m.'),
        amplitude_m: z.number().positive().max(1000).default(0.1),
      }),
    ])
    .prefault({ on: 'string' }),
  damping: z.number().min(0).max(10).default(0).describe('Rate at which the swing dies away, per second.'),
  time_scale: z.number().min(0.05).max(20).default(1).describe('Seconds of motion in a second of video.'),
  trace: z.boolean().default(false).describe('Displacement over time, drawn beside it as it swings.'),
  values: z.boolean().default(true).describe('What is given, and the period.'),
  role: Role.default('b'),
});
