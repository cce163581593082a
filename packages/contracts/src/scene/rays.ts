import { z } from 'zod';
import { Phrase, Role } from './roles.ts';

const object = z
  .strictObject({
    distance: z.number().positive().max(1e6),
    height: z.number().positive().max(1e6),
    name: Phrase.default('object'),
    furthest: z
      .number()
      .positive()
      .max(1e6)
      .optional()
      .describe('Room for `move`: the furthest distance that it takes the object to.'),
  })
  .describe('In front of lens or mirror; `move` of `object` takes it to another distance.');
const focal = z.number().positive().max(1e6).describe('Focal length, without a sign.');

/**
 * Geometric optics: an object with its principal rays and image at a thin lens or a mirror, or a ray that meets another
 * medium. All rays, images and angles are computed. Pick it for images, lenses, mirrors, refraction and total reflection.
 * Parts of lens and mirror: `axis`, `lens` or `mirror`, `foci`, `object`, `ray1` (parallel), `ray2` (middle), `ray3` (focus),
 * `image`, `values`; all follow `object`. Parts of an interface: `media`, `normal`, `ray`, `reflected`, `refracted`,
 * `angles`, `values`; all follow `ray`, which `move` takes to another angle.
 */
export const RaysVisual = z.strictObject({
  type: z.literal('rays'),
  setup: z.discriminatedUnion('at', [
    z.strictObject({
      at: z.literal('lens'),
      kind: z.enum(['converging', 'diverging']).default('converging'),
      focal,
      object,
    }),
    z.strictObject({
      at: z.literal('mirror'),
      kind: z.enum(['concave', 'convex']).default('concave'),
      focal,
      object,
    }),
    z.strictObject({ at: z.literal('plane-mirror'), object }),
    z.strictObject({
      at: z.literal('interface'),
      from: z.strictObject({ name: Phrase, index: z.number().min(1).max(5) }),
      into: z.strictObject({ name: Phrase, index: z.number().min(1).max(5) }),
      angle_deg: z.number().min(0).max(89).describe('Of the incoming ray against the normal.'),
    }),
  ]),
  unit: z.string().max(12).default('cm').describe('Of distances.'),
  values: z.boolean().default(true),
  image_name: Phrase.default('image'),
  roles: z.strictObject({ object: Role.default('b'), image: Role.default('c') }).prefault({}),
});
