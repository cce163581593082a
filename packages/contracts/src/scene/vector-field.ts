import { z } from 'zod';
import { Name, Phrase, Role, Tex } from './roles.ts';

const Range = z.strictObject({ min: z.number(), max: z.number(), label: Tex.optional() });
const Place = z.tuple([z.number(), z.number()]);
const Component = z.string().min(1).max(200).describe('mathjs expression in x and y; evaluated, never run.');
const part = { id: Name, at: Place, label: Phrase.optional() };

/**
 * A field of arrows over the plane, computed from the two components of its vectors; curl and divergence are computed too.
 * Pick it for forces and flows in space, phase planes of differential equations, gradients, curl and divergence.
 * Parts: `x-axis`, `y-axis`, `field`, and the ids of streamlines, particles (they flow along) and probes.
 */
export const VectorFieldVisual = z.strictObject({
  type: z.literal('vector-field'),
  x: Range.prefault({ min: -3, max: 3 }),
  y: Range.prefault({ min: -3, max: 3 }),
  p: Component.describe('Component of the vectors along x.'),
  q: Component.describe('Component of the vectors along y.'),
  arrows: z.int().min(5).max(24).default(15).describe('Along the longer side of the plane.'),
  length: z
    .enum(['scaled', 'equal'])
    .default('scaled')
    .describe('In proportion to the strength, or all alike.'),
  weak: Role.default('a').describe('Colour of the weakest arrows; strong ones turn to `strong`.'),
  strong: Role.default('f'),
  streamlines: z
    .array(z.strictObject({ ...part, role: Role.default('ink') }))
    .max(12)
    .default([])
    .describe('Curves through `at` that run along the arrows.'),
  particles: z
    .array(z.strictObject({ ...part, role: Role.default('b') }))
    .max(8)
    .default([])
    .describe('Start at `at` and flow along for as long as they are on screen.'),
  probes: z
    .array(z.strictObject({ ...part, measures: z.enum(['curl', 'divergence']), role: Role.default('c') }))
    .max(6)
    .default([])
    .describe(
      'A little wheel that turns with the curl, or a ring that swells with the divergence, and the value.',
    ),
});
