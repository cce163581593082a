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

const Share = z.strictObject({ reused: z.int().min(0), total: z.int().min(0) });

/** What a run did not have to do, as it was there from before. */
export const Reuse = z
  .strictObject({
    stages: z.array(Stage).describe('Stages whose artifact an earlier attempt of the job has left.'),
    scenes: Share.describe('Scenes that were not rendered, as an equal one was rendered before.'),
    sentences: Share.describe('Sentences that were not spoken, as the voice has said them before.'),
  })
  .meta({ id: 'Reuse' });
export type Reuse = z.infer<typeof Reuse>;

export const StageTiming = z.strictObject({ stage: Stage, seconds: z.number() }).meta({ id: 'StageTiming' });
export type StageTiming = z.infer<typeof StageTiming>;
