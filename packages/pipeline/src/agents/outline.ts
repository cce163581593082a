import { z } from 'zod';
import { Purpose } from './purpose.ts';

/** One scene as planned. */
export const OutlineScene = z.strictObject({
  id: z.string().describe('Names the piece of material that the scene is made of.'),
  purpose: Purpose,
  title: z.string(),
  aim: z.string().describe('What the viewer knows after it.'),
  visuals: z.array(z.string()),
  seconds: z.number(),
  short: z.boolean().default(false).describe('Told in its short form.'),
  sources: z.array(z.string()).max(40).optional().describe('Ids of the sources that the scene rests on.'),
});
export type OutlineScene = z.infer<typeof OutlineScene>;

/** What the planner leaves: the arc of the lesson. */
export const Outline = z
  .strictObject({
    title: z.string(),
    target_s: z.number().describe('Wished length in seconds.'),
    estimate_s: z.number(),
    scenes: z.array(OutlineScene).min(1),
  })
  .meta({ id: 'Outline' });
export type Outline = z.infer<typeof Outline>;
