import { z } from 'zod';
import { Id } from './api/ids.ts';
import { Place } from './material.ts';
import { Stage } from './stages.ts';

/** Where something that the lesson says comes from. */
export const Source = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['context', 'reference', 'computation', 'upload']),
    title: z.string(),
    excerpt: z.string().nullable(),
    content_id: Id.optional().describe('Of an upload.'),
    place: Place.optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

export const StageTiming = z.strictObject({ stage: Stage, seconds: z.number() }).meta({ id: 'StageTiming' });
export type StageTiming = z.infer<typeof StageTiming>;
